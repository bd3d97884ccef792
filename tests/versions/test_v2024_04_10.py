"""2024-04-10: what invoices and products called their fields."""

from tests.api import Api
from tests.versions.seen import an, asked, seen

THEN = "2023-10-16"
NOW = "2024-04-10"


def test_an_invoice_had_rendering_options() -> None:
    chosen = {
        "amount_tax_display": "exclude_tax",
        "pdf": None,
        "template": None,
        "template_version": None,
    }
    invoice = an("invoice", rendering=chosen)
    before = seen(THEN, invoice)
    assert before["rendering_options"] == {"amount_tax_display": "exclude_tax"}
    assert "rendering" not in before
    assert seen(THEN, an("invoice"))["rendering_options"] is None
    assert seen(NOW, invoice)["rendering"] == chosen


def test_rendering_options_are_asked_for_as_rendering() -> None:
    key = "POST /v1/invoices"
    options = {"amount_tax_display": "exclude_tax"}
    raised = asked(THEN, key, customer="cus_1", rendering_options=options)
    assert raised["rendering"] == options
    assert asked(NOW, key, customer="cus_1", rendering=options)["rendering"] == options
    cleared = asked(THEN, key, customer="cus_1", rendering_options="")
    assert cleared["rendering"] == {"amount_tax_display": ""}


def test_features_round_trip(api: Api) -> None:
    api.get("/v1/balance")  # The account is pinned to head.
    headers = {"Stripe-Version": THEN}
    product = api.ok("POST", "/v1/products", {"name": "Tea"}, headers=headers)
    path = f"/v1/products/{product['id']}"
    api.ok("POST", path, {"features": [{"name": "Hot"}]}, headers=headers)
    assert api.get(path)["marketing_features"] == [{"name": "Hot"}]
    api.post(path, marketing_features=[{"name": "Iced"}])
    assert api.ok("GET", path, headers=headers)["features"] == [{"name": "Iced"}]


def test_events_that_never_came_could_be_asked_for(api: Api) -> None:
    api.get("/v1/balance")
    params = {"url": "https://example.com/hook", "enabled_events": ["sku.created"]}
    made = api.ok("POST", "/v1/webhook_endpoints", params, headers={"Stripe-Version": THEN})
    assert made["enabled_events"] == ["sku.created"]
    answer = api.request("POST", "/v1/webhook_endpoints", params, headers={"Stripe-Version": NOW})
    assert answer.status == 400
    assert answer.error["param"] == "enabled_events[0]"
