"""To whom a key is sent, and where it is never shown; and what of a request a caller may say."""

import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import zorse
from tests.client.asking import KEY, WAYS, Way, way_of
from tests.client.liar import Listening, answered, proxy, replies, steadily
from tests.client.scripted import Scripted
from tests.client.test_network import reset
from zorse.client import trying
from zorse.edge import certificates

# Under trio httpx leaves the generators behind that it reads bodies with.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator 'http(x|core):ResourceWarning")

CUSTOMER = {"id": "cus_1", "object": "customer"}
OTHER_KEY = "rk_test_of_another_account_that_is_long_enough"
PASSWORD = "a-password-of-a-proxy"
FAR = "pay.example"


@pytest.fixture(scope="module", params=WAYS)
def way(request: pytest.FixtureRequest) -> Iterator[Way]:
    with way_of(request.param) as way:
        yield way


@pytest.fixture(autouse=True)
def no_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    async def sleep_async(seconds: float) -> None:
        """Nobody really waits."""

    monkeypatch.setattr(trying, "sleep", lambda seconds: None)
    monkeypatch.setattr(trying, "sleep_async", sleep_async)


# Shown ------------------------------------------------------------------------------------------


def test_no_log_and_no_traceback_has_a_key(way: Way, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    echoed = {"error": {"message": f"Invalid: {KEY}, {OTHER_KEY}", "type": "x"}}
    script = replies(
        answered(CUSTOMER),
        answered(echoed, 401),
        answered(echoed, 500),
        answered(echoed, 500),
        answered(echoed, 500),
        answered(f"<html>{KEY} {OTHER_KEY}".encode(), 404),
        answered(KEY.encode(), 302, Location="https://elsewhere.example/"),
    )
    found: list[Any] = []

    def failed(ask: Callable[[], Any]) -> None:
        with pytest.raises(zorse.ZorseError) as caught:
            ask()
        error = caught.value
        found.extend([error, repr(error), *traceback.format_exception(error)])
        found.append(repr(pickle.loads(pickle.dumps(error))))

    with Listening(script) as there, way.client(there.base) as client:
        customer = client.customers.create(api_key=OTHER_KEY)
        found += [customer, repr(customer), customer.last_response, pickle.dumps(customer)]
        for _ in range(4):
            failed(lambda: client.customers.list(api_key=OTHER_KEY))
    with Listening(reset) as there, way.client(there.base) as client:
        failed(client.customers.list)
        found += [repr(getattr(client, "_found", client)), repr(vars(client))]
    assert len(there.asked) >= 3
    assert any(record.name == "zorse" for record in caplog.records)
    for text in [*map(str, found), caplog.text]:
        assert OTHER_KEY not in text
    # What was echoed is of another key than the request's, so it stands; but not in a log.
    assert KEY not in caplog.text


def test_what_an_error_shows_of_a_key_is_its_end(way: Way) -> None:
    echoed = {"error": {"message": f"Invalid API Key provided: {KEY}", "type": "x"}}
    with (
        Listening(replies(answered(echoed, 401))) as there,
        way.client(there.base) as client,
        pytest.raises(zorse.AuthenticationError, match=r"provided: sk_test_…ough$") as caught,
    ):
        client.customers.list()
    assert KEY not in repr(caught.value)


# Where it is sent -------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(status: int, way: Way) -> None:
    with Listening(steadily(CUSTOMER)) as other:
        script = replies(answered(CUSTOMER, status, Location=f"{other.base}/v1/customers"))
        with Listening(script) as there, way.client(there.base) as client:
            for ask in (client.customers.create, client.customers.list):
                with pytest.raises(zorse.APIError, match=f"sends on to {other.base}") as caught:
                    ask()
                assert caught.value.http_status == status
            with pytest.raises(zorse.APIError, match="sends on to"):
                way.streamed(client)
            assert len(there.asked) == 3
    assert other.asked == []


def test_cookies_are_not_kept(way: Way) -> None:
    script = replies(answered(CUSTOMER, Set_Cookie="who=you; Path=/"))
    with Listening(script) as there, way.client(there.base) as client:
        client.customers.list()
        client.customers.list()
    assert [asked for asked in there.asked if "cookie" in asked.headers] == []


def test_pages_are_asked_for_at_the_same_server_whatever_an_answer_says(way: Way) -> None:
    page = {"data": [{"id": "x"}], "next_page_url": "//evil.example/v2/x y\r\nEvil: 1"}
    script = replies(answered(page), answered({"data": [], "next_page_url": None}))
    with Listening(script) as there, way.client(there.base) as client:
        found = client.v2.core.event_destinations.list()
        if way.portal is None:
            found.next_page()
        else:
            way.portal.call(found.next_page_async)
    assert there.asked[1].target == "//evil.example/v2/x%20y%0D%0AEvil:%201"
    assert "evil" not in there.asked[1].headers


def test_plain_http_is_refused_by_clients_and_by_requests(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("ZORSE_INSECURE_HTTP", raising=False)
    line = Scripted()
    for kind in (zorse.Client, zorse.AsyncClient):
        with pytest.raises(zorse.InvalidRequestError, match="plain HTTP"):
            kind(KEY, api_base="http://localhost:1", transport=line)
    client: Any = zorse.Client(KEY, transport=line)
    with pytest.raises(zorse.InvalidRequestError, match="plain HTTP"):
        client.customers.list(api_base="http://localhost:1")
    monkeypatch.setattr(zorse, "api_base", "http://localhost:1")
    monkeypatch.setattr(zorse, "api_key", KEY)
    monkeypatch.setattr(zorse, "transport", line)
    with pytest.raises(zorse.InvalidRequestError, match="plain HTTP"):
        zorse.Customer.list()
    monkeypatch.setenv("ZORSE_API_BASE", "http://localhost:1")
    with pytest.raises(zorse.InvalidRequestError, match="plain HTTP"):
        zorse.Client(KEY, transport=line)
    assert line.asked == []


# What a caller may say --------------------------------------------------------------------------

WRONG_OPTIONS: list[dict[str, Any]] = [
    {"headers": {"X-Trace": "1\r\nEvil: 1"}},
    {"headers": {"X-Trace": "1\nEvil: 1"}},
    {"headers": {"X-Trace": "1\0"}},
    {"headers": {"X-Trace": "é"}},
    {"headers": {"X-Trace": 1}},
    {"headers": {"X-Trace": None}},
    {"headers": {"X-Trace\r\nEvil": "1"}},
    {"headers": {"X Trace": "1"}},
    {"headers": {"X-Trace:": "1"}},
    {"headers": {"": "1"}},
    {"headers": {1: "1"}},
    {"headers": {"content-LENGTH": "0"}},
    {"headers": {"Transfer-Encoding": "chunked"}},
    {"headers": [("X-Trace", "1")]},
    {"idempotency_key": "one\r\nEvil: 1"},
    {"idempotency_key": "ключ"},
    {"idempotency_key": 7},
    {"account": "acct_1\r\nEvil: 1"},
    {"account": "acct_é"},
    {"api_version": "2024-06-20\nEvil: 1"},
    {"api_base": "https://localhost\r\nEvil: 1"},
    {"api_base": "https://localhost /x"},
    {"api_base": "https://localhost?x"},
    {"api_base": "https://localhost#x"},
    {"api_base": "https://"},
    {"api_base": "https://:443"},
    {"api_base": "https://localhost:none"},
    {"api_base": "https://localhost:99999"},
    {"api_base": f"https://jenny:{PASSWORD}@localhost"},
    {"api_base": "file:///etc/passwd"},
    {"timeout": 0},
    {"timeout": float("inf")},
    {"timeout": float("nan")},
    {"timeout": True},
    {"max_network_retries": -1},
    {"max_network_retries": 1.5},
    {"max_network_retries": True},
    {"max_network_retries": "2"},
    {"max_network_retries": 1_000_000},
]


@pytest.mark.parametrize("options", WRONG_OPTIONS)
def test_what_cannot_be_sent_is_refused_before_it_is(options: dict[str, Any]) -> None:
    line = Scripted()
    client: Any = zorse.Client(KEY, transport=line)
    for ask in (client.customers.create, client.customers.list):
        with pytest.raises(zorse.InvalidRequestError) as caught:
            ask(**options)
        assert "\n" not in str(caught.value)
        assert "\r" not in str(caught.value)
        assert PASSWORD not in str(caught.value)
    assert line.asked == []


@pytest.mark.parametrize(
    "key",
    ["sk_test_ключ", "sk_test_é", "sk_test_x\r\nEvil: 1", "sk_test_x\n", " sk_test_x", "", 3, b"x"],
)
def test_what_is_no_key_is_refused_before_it_is_sent(key: Any) -> None:
    line = Scripted()
    with pytest.raises(zorse.AuthenticationError) as caught:
        zorse.Client(KEY, transport=line).customers.list(api_key=key)
    assert not key or str(key) not in str(caught.value)
    if key:
        with pytest.raises(zorse.AuthenticationError):
            zorse.Client(key, transport=line)
    assert line.asked == []


def test_a_caller_s_header_stands_in_the_place_of_ours(way: Way) -> None:
    raw: list[str] = []
    with Listening(steadily(CUSTOMER)) as there, way.client(there.base) as client:
        client.customers.create(
            headers={"stripe-VERSION": "2024-06-20", "IDEMPOTENCY-key": "mine", "X-Trace": "1 2"}
        )
        raw = [line.lower() for line in there.asked[0].lines]
    for wanted in ("stripe-version: 2024-06-20", "idempotency-key: mine", "x-trace: 1 2"):
        name = wanted.partition(":")[0]
        assert [line for line in raw if line.startswith(name)] == [wanted]


def test_a_path_of_the_caller_s_is_one_line(way: Way) -> None:
    with Listening(steadily(CUSTOMER)) as there, way.client(there.base) as client:
        client.raw_request("get", "/v1/x y\r\nEvil: 1\r\n\r\n/é%2F?a=b&c=d", limit=3)
        client.customers.retrieve("cus_1 HTTP/1.1\r\nEvil: 1/é")
        for method in ("GET / HTTP/1.1\r\nEvil: 1\r\n\r\nGET", "", "g t", "gét"):
            with pytest.raises(zorse.InvalidRequestError, match="A method is a word"):
                client.raw_request(method, "/v1/customers")
    targets = [asked.target for asked in there.asked]
    assert targets == [
        "/v1/x%20y%0D%0AEvil:%201%0D%0A%0D%0A/%C3%A9%2F?a=b&c=d&limit=3",
        "/v1/customers/cus_1%20HTTP%2F1.1%0D%0AEvil%3A%201%2F%C3%A9",
    ]
    assert [asked for asked in there.asked if "evil" in asked.headers] == []


# Proxies ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> certificates.Certificates:
    return certificates.ensure(tmp_path_factory.mktemp("tls"), ["localhost", FAR])


@pytest.fixture
def far(made: certificates.Certificates) -> Iterator[Listening]:
    """A server of a name that leads nowhere, but by way of a proxy."""
    with Listening(steadily(CUSTOMER), certificates.ssl_context(made)) as far:
        yield far


def test_a_proxy_opens_a_tunnel_and_sees_no_key(
    way: Way, far: Listening, made: certificates.Certificates
) -> None:
    base = f"https://{FAR}:{far.port}"
    with proxy(far) as between:
        address = between.base.replace("http://", f"http://jenny:{PASSWORD}@")
        settings = {"proxy": address, "ca_file": made.ca_file, "max_network_retries": 0}
        with way.client(base, **settings) as client:
            for _ in range(2):
                assert client.customers.create().id == "cus_1"
    assert [asked.method for asked in between.asked] == ["CONNECT"]
    connect, asked = between.asked[0], far.asked[0]
    assert connect.target == f"{FAR}:{far.port}"
    assert connect.headers["proxy-authorization"].startswith("Basic ")
    assert KEY not in "".join(connect.lines)
    assert "authorization" not in connect.headers
    assert asked.headers["authorization"] == f"Bearer {KEY}"
    assert asked.headers["host"] == f"{FAR}:{far.port}"
    assert "proxy-authorization" not in asked.headers
    assert PASSWORD not in "".join(asked.lines)


def test_the_environment_names_a_proxy(
    way: Way,
    far: Listening,
    made: certificates.Certificates,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    base = f"https://{FAR}:{far.port}"
    settings = {"ca_file": made.ca_file, "max_network_retries": 0}
    with proxy(far) as between:
        monkeypatch.setenv("HTTPS_PROXY", between.base)
        with way.client(base, **settings) as client:
            assert client.customers.create().id == "cus_1"
        with way.client(far.base, **settings) as client:
            assert client.customers.create().id == "cus_1"
        assert len(between.asked) == 1, "this machine is reached without"


@pytest.mark.parametrize("status", [407, 403, 502])
def test_a_proxy_that_refuses_is_told_without_its_password(
    status: int, way: Way, far: Listening, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with proxy(far, status) as between:
        address = between.base.replace("http://", f"http://jenny:{PASSWORD}@")
        with (
            way.client(f"https://{FAR}", proxy=address, max_network_retries=0) as client,
            pytest.raises(
                zorse.APIConnectionError, match=f"The proxy on the way .*{status}"
            ) as caught,
        ):
            client.customers.create()
    shown = [*traceback.format_exception(caught.value), repr(caught.value), caplog.text]
    assert [text for text in shown if PASSWORD in text] == []


def test_a_proxy_that_is_not_there_is_told_without_its_password(way: Way) -> None:
    with (
        way.client(
            f"https://{FAR}",
            proxy=f"http://jenny:{PASSWORD}@localhost:1",
            max_network_retries=0,
        ) as client,
        pytest.raises(zorse.APIConnectionError, match="The proxy on the way") as caught,
    ):
        client.customers.create()
    shown = [*traceback.format_exception(caught.value), repr(caught.value)]
    assert [text for text in shown if PASSWORD in text] == []


def test_a_proxy_of_another_kind_is_refused(way: Way) -> None:
    with (
        way.client(f"https://{FAR}", proxy=f"socks5://jenny:{PASSWORD}@localhost:1") as client,
        pytest.raises(zorse.InvalidRequestError, match="not over socks5") as caught,
    ):
        client.customers.create()
    assert PASSWORD not in str(caught.value)


def test_a_server_behind_a_proxy_is_held_to_its_name(
    way: Way, far: Listening, made: certificates.Certificates
) -> None:
    settings = {"ca_file": made.ca_file, "max_network_retries": 0}
    with (
        proxy(far) as between,
        way.client("https://other.example", proxy=between.base, **settings) as client,
        pytest.raises(zorse.APIConnectionError, match="is not trusted"),
    ):
        client.customers.create()
    assert far.asked == []


def test_an_authority_is_read_from_a_file(
    way: Way, far: Listening, made: certificates.Certificates, tmp_path: Path
) -> None:
    with way.client(far.base, ca_file=made.ca_file) as client:
        assert client.customers.create().id == "cus_1"
    wrong = tmp_path / "ca.pem"
    wrong.write_text("no authority")
    with (
        way.client(far.base, ca_file=wrong) as client,
        pytest.raises(zorse.InvalidRequestError, match="cannot be read"),
    ):
        client.customers.create()
