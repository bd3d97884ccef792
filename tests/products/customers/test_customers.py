"""Customers: kept, changed, found and forgotten."""

from typing import Any

import pytest

from tests.api import Api, Server

WHOLE = {
    "name": "Jenny Rosen",
    "email": "jenny@example.com",
    "phone": "+15555550123",
    "description": "A good customer",
    "address": {"line1": "1 Main Street", "city": "Springfield", "country": "US"},
    "shipping": {"name": "Jenny", "address": {"line1": "2 Side Street", "city": "Springfield"}},
    "metadata": {"order": "7"},
    "preferred_locales": ["de", "en"],
    "invoice_prefix": "ABC123",
    "next_invoice_sequence": 5,
    "tax_exempt": "exempt",
    "balance": -500,
}


def saved_method(api: Api, customer: str) -> str:
    path = "/v1/payment_methods/pm_card_visa/attach"
    id_: str = api.post(path, customer=customer)["id"]
    return id_


def ids_of(page: dict[str, Any]) -> list[str]:
    return [customer["id"] for customer in page["data"]]


# Creating -------------------------------------------------------------------------------------


def test_a_customer_needs_nothing(api: Api, server: Server) -> None:
    customer = api.post("/v1/customers")
    assert customer["id"].startswith("cus_")
    assert len(customer["id"]) == len("cus_") + 14
    assert customer["object"] == "customer"
    assert customer["created"] == server.clock.now()
    assert customer["livemode"] is False
    assert (customer["balance"], customer["delinquent"]) == (0, False)
    assert customer["metadata"] == {}
    assert customer["tax_exempt"] == "none"
    assert customer["preferred_locales"] == []
    assert len(customer["invoice_prefix"]) == 8
    assert customer["invoice_settings"] == {
        "custom_fields": None,
        "default_payment_method": None,
        "footer": None,
        "rendering_options": None,
    }
    for name in ("address", "default_source", "description", "email", "name", "phone", "shipping"):
        assert customer[name] is None
    assert api.get(f"/v1/customers/{customer['id']}") == customer
    [event] = api.events()
    assert event["type"] == "customer.created"
    assert event["data"] == {"object": customer}


def test_everything_given_is_kept(api: Api) -> None:
    customer = api.post("/v1/customers", WHOLE)
    for name in WHOLE.keys() - {"address", "shipping"}:
        assert customer[name] == WHOLE[name], name
    assert customer["currency"] == "usd"
    assert customer["address"] == {
        "city": "Springfield",
        "country": "US",
        "line1": "1 Main Street",
        "line2": None,
        "postal_code": None,
        "state": None,
    }
    assert customer["shipping"]["name"] == "Jenny"
    assert customer["shipping"]["address"]["line1"] == "2 Side Street"


def test_a_customer_is_made_together_with_a_payment_method(api: Api) -> None:
    customer = api.post(
        "/v1/customers",
        payment_method="pm_card_visa",
        invoice_settings={"default_payment_method": "pm_card_visa"},
    )
    [method] = api.get(f"/v1/customers/{customer['id']}/payment_methods")["data"]
    assert customer["invoice_settings"]["default_payment_method"] == method["id"]
    assert method["customer"] == customer["id"]
    assert sorted(api.event_types()) == ["customer.created", "payment_method.attached"]


def test_no_customer_is_made_with_a_card_that_declines(api: Api) -> None:
    params = {"payment_method": "pm_card_visa_chargeDeclined"}
    error = api.refused("POST", "/v1/customers", params, status=402)
    assert (error["code"], error["decline_code"]) == ("card_declined", "generic_decline")
    assert api.get("/v1/customers")["data"] == []
    assert api.event_types() == []


@pytest.mark.parametrize("email", ["jenny", "jenny@", "@example.com", "jenny rosen@example.com"])
def test_what_is_no_email_address_is_refused(api: Api, email: str) -> None:
    customer = api.post("/v1/customers", email="jenny@example.com")
    path = f"/v1/customers/{customer['id']}"
    for target in ("/v1/customers", path):
        error = api.refused("POST", target, {"email": email})
        assert error["code"] == "email_invalid"
        assert error["param"] == "email"
        assert error["message"] == f"Invalid email address: {email}"
    assert api.get(path) == customer


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("invoice_prefix", "AB"),
        ("invoice_prefix", "lower"),
        ("invoice_prefix", "AB CD"),
        ("next_invoice_sequence", 0),
    ],
)
def test_what_cannot_number_invoices_is_refused(api: Api, name: str, value: object) -> None:
    customer = api.post("/v1/customers", invoice_prefix="SHOP1", next_invoice_sequence=7)
    assert (customer["invoice_prefix"], customer["next_invoice_sequence"]) == ("SHOP1", 7)
    for target in ("/v1/customers", f"/v1/customers/{customer['id']}"):
        assert api.refused("POST", target, {name: value})["param"] == name


@pytest.mark.parametrize(
    "email", ["jenny@example.com", "a+b@sub.example.co.uk", "ü@bücher.example"]
)
def test_email_addresses_are_kept_as_they_are(api: Api, email: str) -> None:
    assert api.post("/v1/customers", email=email)["email"] == email


# Metadata -------------------------------------------------------------------------------------


def test_metadata_is_merged_and_unset_key_by_key(api: Api) -> None:
    customer = api.post("/v1/customers", metadata={"a": "1", "b": "2"})
    path = f"/v1/customers/{customer['id']}"
    assert api.post(path, metadata={"b": "3", "c": "4"})["metadata"] == {
        "a": "1",
        "b": "3",
        "c": "4",
    }
    assert api.post(path, metadata={"a": ""})["metadata"] == {"b": "3", "c": "4"}
    [first, second] = api.events("customer.updated")
    assert first["data"]["previous_attributes"] == {"metadata": {"b": "2", "c": None}}
    assert second["data"]["previous_attributes"] == {"metadata": {"a": "1"}}
    assert api.post(path, metadata="")["metadata"] == {}


@pytest.mark.parametrize(
    ("metadata", "message"),
    [
        (
            {"k" * 41: "v"},
            "Metadata keys can have up to 40 characters, but you passed in a key that is 41 "
            f"characters. Invalid key: {'k' * 41}",
        ),
        (
            {"k": "v" * 501},
            "Metadata values can have up to 500 characters, but you passed in a value that is 501 "
            "characters. Invalid value: vvv",
        ),
    ],
)
def test_metadata_has_its_limits(api: Api, metadata: dict[str, str], message: str) -> None:
    error = api.refused("POST", "/v1/customers", {"metadata": metadata})
    assert error["message"].startswith(message)
    assert error["param"].startswith("metadata")
    longest = {"k" * 40: "v" * 500}
    assert api.post("/v1/customers", metadata=longest)["metadata"] == longest


def test_metadata_has_fifty_keys_at_most(api: Api) -> None:
    fifty = {f"key{number}": "v" for number in range(50)}
    customer = api.post("/v1/customers", metadata=fifty)
    assert customer["metadata"] == fifty
    path = f"/v1/customers/{customer['id']}"
    for target, metadata in (("/v1/customers", {**fifty, "x": "v"}), (path, {"x": "v"})):
        error = api.refused("POST", target, {"metadata": metadata})
        assert error["param"].startswith("metadata")
    swapped = api.post(path, metadata={"key0": "", "x": "v"})["metadata"]
    assert len(swapped) == 50


# Changing -------------------------------------------------------------------------------------


def test_an_update_tells_what_was_before(api: Api) -> None:
    customer = api.post("/v1/customers", WHOLE)
    path = f"/v1/customers/{customer['id']}"
    changed = api.post(path, name="Jo", email="", address={"line1": "3 New Street"}, balance=100)
    assert (changed["name"], changed["email"], changed["balance"]) == ("Jo", None, 100)
    assert changed["address"]["line1"] == "3 New Street"
    assert changed["description"] == "A good customer"
    assert api.get(path) == changed
    [event] = api.events("customer.updated")
    assert event["data"]["object"] == changed
    previous = event["data"]["previous_attributes"]
    assert previous["name"] == "Jenny Rosen"
    assert previous["email"] == "jenny@example.com"
    assert previous["balance"] == -500
    assert previous["address"]["line1"] == "1 Main Street"
    assert "description" not in previous


def test_an_update_of_nothing_is_no_event(api: Api) -> None:
    customer = api.post("/v1/customers", name="Jenny Rosen")
    assert api.post(f"/v1/customers/{customer['id']}", name="Jenny Rosen") == customer
    assert api.events("customer.updated") == []


def test_the_default_payment_method_must_be_the_customers_own(api: Api) -> None:
    customer, other = (api.post("/v1/customers")["id"] for _ in range(2))
    path = f"/v1/customers/{customer}"
    mine, foreign = saved_method(api, customer), saved_method(api, other)
    changed = api.post(path, invoice_settings={"default_payment_method": mine})
    assert changed["invoice_settings"]["default_payment_method"] == mine
    [event] = api.events("customer.updated")
    assert event["data"]["previous_attributes"] == {
        "invoice_settings": {"default_payment_method": None}
    }
    settings = {"invoice_settings": {"default_payment_method": foreign}}
    error = api.refused("POST", path, settings)
    assert error["code"] == "resource_missing"
    assert error["message"] == (
        f"The customer does not have a payment method with the ID {foreign}. The payment method "
        "must be attached to the customer."
    )
    assert api.get(path) == changed
    expanded = api.post(
        path,
        invoice_settings={"default_payment_method": mine},
        expand=["invoice_settings.default_payment_method"],
    )
    assert expanded["invoice_settings"]["default_payment_method"]["id"] == mine


def test_unknown_parameters_are_refused(api: Api) -> None:
    error = api.refused("POST", "/v1/customers", {"nmae": "Jenny"})
    assert error["code"] == "parameter_unknown"
    assert error["message"].startswith("Received unknown parameter: nmae")
    assert error["param"] == "nmae"


def test_unknown_customers_are_missing(api: Api) -> None:
    for method in ("GET", "POST", "DELETE"):
        error = api.refused(method, "/v1/customers/cus_nope", status=404)
        assert error["code"] == "resource_missing"
        assert error["message"] == "No such customer: 'cus_nope'"
        assert error["param"] == "id"


def test_test_and_live_customers_never_meet(api: Api, live: Api) -> None:
    customer = api.post("/v1/customers", email="jenny@example.com")["id"]
    error = live.refused("GET", f"/v1/customers/{customer}", status=404)
    assert error["message"] == (
        f"No such customer: '{customer}'; a similar object exists in test mode, but a live mode "
        "key was used to make this request."
    )
    assert live.get("/v1/customers")["data"] == []


# Deleting -------------------------------------------------------------------------------------


def test_a_deleted_customer_leaves_a_stub(api: Api) -> None:
    customer = api.post("/v1/customers", name="Jenny Rosen", email="jenny@example.com")
    id_ = customer["id"]
    path = f"/v1/customers/{id_}"
    stub = {"id": id_, "object": "customer", "deleted": True}
    assert api.delete(path) == stub
    assert api.get(path) == stub
    [event] = api.events("customer.deleted")
    assert event["data"]["object"] == customer
    assert api.get("/v1/customers")["data"] == []
    assert api.get("/v1/customers", email="jenny@example.com")["data"] == []
    found = api.get("/v1/customers/search", query="email:'jenny@example.com'")
    assert found["data"] == []
    for method in ("POST", "DELETE"):
        error = api.refused(method, path, status=404)
        assert error["message"] == f"No such customer: '{id_}'"
    assert len(api.events("customer.deleted")) == 1


def test_a_deleted_customer_cannot_be_named(api: Api) -> None:
    id_ = api.post("/v1/customers")["id"]
    api.delete(f"/v1/customers/{id_}")
    named: tuple[tuple[str, dict[str, Any]], ...] = (
        ("/v1/payment_intents", {"amount": 1000, "currency": "usd"}),
        ("/v1/setup_intents", {}),
        ("/v1/charges", {"amount": 1000, "currency": "usd"}),
        ("/v1/payment_methods/pm_card_visa/attach", {}),
    )
    for path, params in named:
        error = api.refused("POST", path, {**params, "customer": id_})
        assert error["code"] == "resource_missing", path
        assert error["message"] == f"No such customer: '{id_}'"
        assert error["param"] == "customer"


def test_deleting_a_customer_detaches_the_payment_methods(api: Api) -> None:
    customer = api.post("/v1/customers")["id"]
    methods = {saved_method(api, customer) for _ in range(2)}
    api.delete(f"/v1/customers/{customer}")
    detached = api.events("payment_method.detached")
    assert {event["data"]["object"]["id"] for event in detached} == methods
    assert api.event_types()[-1] == "customer.deleted"
    other = api.post("/v1/customers")["id"]
    for method in methods:
        assert api.get(f"/v1/payment_methods/{method}")["customer"] is None
        path = f"/v1/payment_methods/{method}/attach"
        error = api.refused("POST", path, {"customer": other})
        assert "It may not be used again." in error["message"]


def test_a_charge_still_names_its_deleted_customer(api: Api) -> None:
    customer = api.post("/v1/customers", source="tok_visa")["id"]
    charge = api.post("/v1/charges", amount=1000, currency="usd", customer=customer)["id"]
    api.delete(f"/v1/customers/{customer}")
    assert api.get(f"/v1/charges/{charge}")["customer"] == customer
    expanded = api.get(f"/v1/charges/{charge}", expand=["customer"])["customer"]
    assert expanded == {"id": customer, "object": "customer", "deleted": True}


# Finding --------------------------------------------------------------------------------------


def test_customers_are_listed_newest_first_and_by_email(api: Api) -> None:
    first = api.post("/v1/customers", email="a@example.com")["id"]
    second = api.post("/v1/customers", email="b@example.com")["id"]
    third = api.post("/v1/customers", email="A@example.com")["id"]
    assert ids_of(api.get("/v1/customers")) == [third, second, first]
    # The filter tells capital letters apart, as documented.
    assert ids_of(api.get("/v1/customers", email="a@example.com")) == [first]
    assert ids_of(api.get("/v1/customers", email="nobody@example.com")) == []


def test_customers_are_listed_by_time(api: Api, server: Server) -> None:
    old = api.post("/v1/customers")
    server.advance(hours=1)
    new = api.post("/v1/customers")
    created = new["created"]
    assert ids_of(api.get("/v1/customers", created=created)) == [new["id"]]
    assert ids_of(api.get("/v1/customers", created={"gte": created})) == [new["id"]]
    assert ids_of(api.get("/v1/customers", created={"lt": created})) == [old["id"]]


def test_search_finds_by_email_name_and_metadata(api: Api) -> None:
    jenny = api.post(
        "/v1/customers",
        name="Jenny Rosen",
        email="jenny@example.com",
        metadata={"plan": "gold", "seats": "7"},
    )["id"]
    john = api.post(
        "/v1/customers", name="John Rosenthal", email="john@example.com", metadata={"plan": "tin"}
    )["id"]
    for query, wanted in (
        ("email:'jenny@example.com'", {jenny}),
        ("email:'JENNY@example.com'", {jenny}),
        ("name:'Jenny Rosen'", {jenny}),
        ("name~'rosen'", {jenny, john}),
        ("metadata['plan']:'gold'", {jenny}),
        ("metadata['plan']:null", set()),
        ("-metadata['seats']:null", {jenny}),
        ("metadata['plan']:'gold' OR metadata['plan']:'tin'", {jenny, john}),
        ("name~'rosen' AND -email:'jenny@example.com'", {john}),
    ):
        page = api.get("/v1/customers/search", query=query)
        assert page["object"] == "search_result"
        assert set(ids_of(page)) == wanted, query


def test_search_is_paged_and_counted(api: Api) -> None:
    made = [api.post("/v1/customers", name="Jenny Rosen")["id"] for _ in range(5)]
    found: list[str] = []
    page: dict[str, str] = {}
    while True:
        result = api.get(
            "/v1/customers/search",
            query="name:'Jenny Rosen'",
            limit=2,
            expand=["total_count"],
            **page,
        )
        assert result["total_count"] == 5
        found += ids_of(result)
        if not result["has_more"]:
            break
        page = {"page": result["next_page"]}
    assert found == made[::-1]


@pytest.mark.parametrize("query", ["", "email:", "nope:'x'", "email:'a' AND name:'b' OR phone:'c'"])
def test_a_query_that_says_nothing_is_refused(api: Api, query: str) -> None:
    error = api.refused("GET", "/v1/customers/search", {"query": query})
    assert error["type"] == "invalid_request_error"
