"""Keys: how they come, what each kind may do, and how the API refuses them."""

import base64

import pytest

from tests.api import Answer, Api, Server
from zorse import ids
from zorse.store.across import digest
from zorse.store.protocol import KeyRow


def ask(
    server: Server, authorization: str | None, path: str = "/v1/customers", method: str = "GET"
) -> Answer:
    headers = {} if authorization is None else {"Authorization": authorization}
    return server.send(method, path, headers=headers)


def basic(text: str) -> str:
    return f"Basic {base64.b64encode(text.encode()).decode()}"


def is_unauthorized(answer: Answer, message: str) -> None:
    assert answer.status == 401
    assert answer.body == {"error": {"message": message, "type": "invalid_request_error"}}
    assert answer.headers["www-authenticate"] == 'Bearer realm="Stripe"'
    assert answer.headers["request-id"].startswith("req_")
    assert "stripe-version" not in answer.headers


NO_KEY = (
    "You did not provide an API key. You need to provide your API key in the Authorization header, "
    "using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See "
    "https://stripe.com/docs/api#authentication for details, or we can help at "
    "https://support.stripe.com/."
)


@pytest.mark.parametrize(
    "form", ["Bearer {}", "bearer {}", "Bearer   {} ", "Basic {}", "Basic {}:"]
)
def test_a_key_may_come_in_several_forms(server: Server, form: str) -> None:
    assert ask(server, form.format(server.secrets.test_secret)).status == 200


@pytest.mark.parametrize("form", ["{}:", "{}", "{}:a password that nobody reads"])
def test_a_key_may_be_a_user_name(server: Server, form: str) -> None:
    assert ask(server, basic(form.format(server.secrets.test_secret))).status == 200


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer ", "Basic Og==", "Digest abc"])
def test_a_request_without_a_key_is_told_how_to_send_one(
    server: Server, header: str | None
) -> None:
    is_unauthorized(ask(server, header), NO_KEY)


def test_an_unknown_key_is_shown_masked(server: Server) -> None:
    answer = ask(server, "Bearer sk_test_your_stripe_secret_key_here")
    masked = f"sk_test_{'*' * 23}here"
    is_unauthorized(answer, f"Invalid API Key provided: {masked}")


@pytest.mark.parametrize(
    ("key", "masked"),
    [("False", "*alse"), ("nil", "nil"), ("sk_test_1", "*****st_1")],
)
def test_of_a_short_key_only_the_end_is_shown(server: Server, key: str, masked: str) -> None:
    is_unauthorized(ask(server, f"Bearer {key}"), f"Invalid API Key provided: {masked}")


def test_a_key_with_odd_bytes_is_just_unknown(server: Server) -> None:
    headers = [(b"Authorization", b"Bearer sk_test_\xff\xfe\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9")]
    answer = server.send("GET", "/v1/customers", headers=headers)
    assert answer.status == 401


def test_a_key_among_the_parameters_counts_when_no_header_does(server: Server) -> None:
    params = {"key": server.secrets.test_publishable, "card[number]": "4242424242424242"}
    params |= {"card[exp_month]": "12", "card[exp_year]": "2034"}
    token = server.send("POST", "/v1/tokens", data=params)
    assert token.status == 200, token.content
    found = server.send(
        "GET", f"/v1/tokens/{token.body['id']}", params={"key": server.secrets.test_publishable}
    )
    assert found.status == 200
    is_unauthorized(
        server.send("POST", "/v1/tokens", data={"key": "pk_test_nobody_has_this_key"}),
        f"Invalid API Key provided: pk_test_{'*' * 15}_key",
    )


def test_a_header_goes_before_a_key_parameter(server: Server) -> None:
    headers = {"Authorization": f"Bearer {server.secrets.test_secret}"}
    params = {"key": server.secrets.test_publishable, "email": "jenny@example.com"}
    answer = server.send("POST", "/v1/customers", data=params, headers=headers)
    assert answer.status == 200


def test_an_expired_key_says_so(server: Server, api: Api) -> None:
    secret = new_key(server, "secret", expires_at=server.clock.now() + 3600)
    assert ask(server, f"Bearer {secret}").status == 200
    server.clock.advance(hours=1)
    answer = ask(server, f"Bearer {secret}")
    assert answer.status == 401
    assert answer.error["code"] == "api_key_expired"
    assert answer.error["message"].startswith("Expired API Key provided: sk_test_*")
    assert answer.error["message"].endswith(secret[-4:])
    assert "request_log_url" not in answer.error


def test_a_key_that_was_ended_elsewhere_is_soon_refused(server: Server) -> None:
    secret = new_key(server, "secret")
    assert ask(server, f"Bearer {secret}").status == 200
    row = server.zorse.store.key(digest(secret))
    assert row is not None
    ended = {name: getattr(row, name) for name in KeyRow.__slots__}
    server.zorse.store.put_key(KeyRow(**{**ended, "expires_at": server.clock.now()}))
    server.clock.advance(seconds=11)
    assert ask(server, f"Bearer {secret}").status == 401


def test_a_publishable_key_is_refused_where_a_secret_is_needed(server: Server) -> None:
    answer = ask(server, f"Bearer {server.secrets.test_publishable}")
    assert answer.status == 401
    assert answer.error["code"] == "secret_key_required"
    assert answer.error["message"] == (
        "This API call cannot be made with a publishable API key. Please use a secret API key. You "
        "can find a list of your API keys at https://dashboard.stripe.com/account/apikeys."
    )
    assert answer.headers["www-authenticate"] == 'Bearer realm="Stripe"'
    assert "request_log_url" not in answer.error


def test_a_publishable_key_wants_the_intents_client_secret(server: Server, api: Api) -> None:
    intent = api.post("/v1/payment_intents", amount=1000, currency="usd")
    browser = Api(server, server.secrets.test_publishable)
    path = f"/v1/payment_intents/{intent['id']}"
    error = browser.refused("GET", path)
    assert error["code"] == "parameter_missing"
    assert error["param"] == "client_secret"
    assert browser.get(path, client_secret=intent["client_secret"])["id"] == intent["id"]
    other = browser.request("GET", path, {"client_secret": f"{intent['id']}_secret_wrong"})
    assert other.status in {400, 401, 404}


def test_a_restricted_key_may_do_what_it_was_granted(server: Server, api: Api) -> None:
    secret = new_key(server, "restricted", permissions="rak_customer_read rak_product_write")
    restricted = Api(server, secret)
    restricted.get("/v1/customers")
    restricted.get("/v1/products")
    restricted.post("/v1/products", name="Gold")
    error = restricted.refused("POST", "/v1/customers", status=403)
    account = server.secrets.account
    assert error["type"] == "invalid_request_error"
    assert error["message"] == (
        f"The provided key 'rk_test_{'*' * (len(secret) - 12)}{secret[-4:]}' does not have the "
        f"required permissions for this endpoint on account '{account}'. Having the "
        "'rak_customer_write' permission would allow this request to continue."
    )
    assert api.get("/v1/customers")["data"] == []


def test_plain_http_is_refused_in_json(server: Server) -> None:
    headers = {"Authorization": f"Bearer {server.secrets.test_secret}"}
    for method in ("GET", "POST"):
        answer = server.send(method, "http://localhost/v1/customers", headers=headers)
        assert answer.status == 403
        assert answer.error["type"] == "invalid_request_error"
        assert "HTTPS" in answer.error["message"]
        assert answer.headers["request-id"].startswith("req_")
    assert ask(server, headers["Authorization"]).body["data"] == []


def test_a_key_is_checked_before_the_body_is_read(server: Server) -> None:
    answer = server.send(
        "POST",
        "/v1/customers",
        content=b"%zz" * 1_000_000,
        headers={"Authorization": "Bearer sk_test_nobody_has_this_key"},
    )
    assert answer.status == 401


def new_key(
    server: Server, kind: str, *, expires_at: int | None = None, permissions: str = ""
) -> str:
    prefix = {"secret": "sk", "restricted": "rk"}[kind]
    secret = f"{prefix}_test_{ids.random_text(24)}"
    server.zorse.store.put_key(
        KeyRow(
            id=ids.new_id("mk"),
            account=server.secrets.account,
            livemode=False,
            kind=kind,
            digest=digest(secret),
            last4=secret[-4:],
            name="Another key",
            created=server.clock.now(),
            expires_at=expires_at,
            permissions=permissions,
        )
    )
    return secret
