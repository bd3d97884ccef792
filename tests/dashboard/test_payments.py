"""Payments in the Dashboard: their story, and what can be done about them."""

from html import unescape
from typing import Any

from tests.api import Api, Server
from tests.dashboard.signed import signed_in

PAY: dict[str, Any] = {
    "amount": 129_900,
    "currency": "usd",
    "payment_method": "pm_card_visa",
    "confirm": True,
    "return_url": "https://example.com",
}


def pay(api: Api, **params: Any) -> str:
    """A payment's id, whatever came of it."""
    answer = api.request("POST", "/v1/payment_intents", {**PAY, **params})
    body = answer.body
    return str((body.get("error", {}).get("payment_intent") or body)["id"])


def test_payments_are_listed_by_how_they_went(api: Api, server: Server) -> None:
    browser = signed_in(server)
    assert "No payment yet" in browser.page("/test/payments")
    good = pay(api, description="Kettle <b>")
    bad = pay(api, payment_method="pm_card_visa_chargeDeclined")
    held = pay(api, capture_method="manual")
    back = pay(api)
    api.post("/v1/refunds", payment_intent=back)
    every = browser.page("/test/payments")
    assert all(id_ in every for id_ in (good, bad, held, back))
    assert "1,299.00 USD" in every
    assert "Kettle &lt;b&gt;" in every
    assert "Visa •••• 4242" in every
    tabs = {"succeeded": good, "incomplete": bad, "capture": held, "refunded": back}
    for tab, id_ in tabs.items():
        page = browser.page(f"/test/payments?tab={tab}")
        assert id_ in page
        assert (bad in page) is (tab == "incomplete")
    assert "No payment fits" in browser.page("/test/payments?tab=disputed")
    assert browser.get("/test/payments?created_from=x").status == 400
    assert good not in browser.page("/payments")


def test_the_story_of_a_payment(api: Api, server: Server) -> None:
    browser = signed_in(server)
    id_ = pay(api, payment_method="pm_card_visa_chargeDeclinedInsufficientFunds")
    api.post(
        f"/v1/payment_intents/{id_}/confirm",
        payment_method="pm_card_visa",
        return_url="https://a.b",
    )
    api.post("/v1/refunds", payment_intent=id_, amount=5_000, reason="duplicate")
    page = unescape(browser.page(f"/test/payments/{id_}"))
    story = page[page.index("What happened") : page.index("</ol>")]
    words = ["Created", "Declined", "insufficient funds", "Authorised", "Captured", "Refunded"]
    places = [story.index(word) for word in words]
    assert places == sorted(places)
    assert "50.00 USD" in story
    assert "Partially refunded" in page
    charge = api.get(f"/v1/payment_intents/{id_}")["latest_charge"]
    assert id_ in browser.page(f"/test/payments/{charge}")


def test_money_is_given_back_from_the_page(api: Api, server: Server) -> None:
    browser = signed_in(server)
    id_ = pay(api)
    path = f"/test/payments/{id_}"
    for wrong in ("12.345", "abc", "-1", "0", "NaN", ""):
        refused = browser.submit(path, f"{path}/refund", amount=wrong)
        assert refused.status == 400
        assert "is no amount in USD" in refused.content.decode()
    much = browser.submit(path, f"{path}/refund", amount="2000")
    assert much.status == 400
    assert 'value="2000"' in much.content.decode()
    done = browser.submit(path, f"{path}/refund", amount="1,000.50", reason="duplicate")
    assert done.headers["location"] == f"{path}?told=refunded"
    refund = api.get("/v1/refunds")["data"][0]
    assert (refund["amount"], refund["reason"]) == (100_050, "duplicate")
    logged = browser.page("/test/logs?source=dashboard&path=/v1/refunds&status=200")
    assert "/v1/refunds" in logged


def test_currencies_without_minor_units(api: Api, server: Server) -> None:
    browser = signed_in(server)
    id_ = pay(api, currency="jpy", amount=5_000)
    path = f"/test/payments/{id_}"
    assert 'value="5000"' in browser.page(path)
    assert browser.submit(path, f"{path}/refund", amount="10.5").status == 400
    browser.submit(path, f"{path}/refund", amount="1000")
    assert api.get("/v1/refunds")["data"][0]["amount"] == 1_000


def test_what_is_held_is_captured_or_let_go(api: Api, server: Server) -> None:
    browser = signed_in(server)
    id_ = pay(api, capture_method="manual")
    path = f"/test/payments/{id_}"
    assert "Waits to be captured" in browser.page(path)
    browser.submit(path, f"{path}/capture", amount="1000.00")
    assert api.get(f"/v1/payment_intents/{id_}")["amount_received"] == 100_000
    other = f"/test/payments/{pay(api, capture_method='manual')}"
    browser.submit(other, f"{other}/cancel", reason="abandoned")
    canceled = api.get(f"/v1/payment_intents/{other.rpartition('/')[2]}")
    assert (canceled["status"], canceled["cancellation_reason"]) == ("canceled", "abandoned")
    assert "Canceled" in browser.page(other)


def test_a_form_that_came_too_late_says_so(api: Api, server: Server) -> None:
    browser = signed_in(server)
    id_ = pay(api, capture_method="manual")
    path = f"/test/payments/{id_}"
    page = browser.get(path).content.decode()
    token = page.partition('name="csrf" value="')[2].partition('"')[0]
    api.post(f"/v1/payment_intents/{id_}/capture")
    late = browser.post(f"{path}/cancel", csrf=unescape(token), reason="")
    assert late.status == 400
    assert "You cannot cancel this PaymentIntent" in late.content.decode()


def test_description_and_metadata(api: Api, server: Server) -> None:
    browser = signed_in(server)
    id_ = pay(api, metadata={"order": "7", "gone": "soon"})
    path = f"/test/payments/{id_}"
    fields = {"description": "Kettle", "key": ["order", "till"], "value": ["8", "2"]}
    browser.submit(path, path, **fields)
    intent = api.get(f"/v1/payment_intents/{id_}")
    assert intent["description"] == "Kettle"
    assert intent["metadata"] == {"order": "8", "till": "2"}


def test_a_dispute_from_end_to_end(api: Api, server: Server) -> None:
    browser = signed_in(server)
    assert "No dispute yet" in browser.page("/test/disputes")
    id_ = pay(api)
    path = f"/test/payments/{id_}"
    browser.submit(path, f"{path}/dispute")
    dispute = api.get("/v1/disputes", payment_intent=id_)["data"][0]
    assert (dispute["status"], dispute["amount"]) == ("needs_response", 129_900)
    assert "charge.dispute.created" in api.event_types()
    page = browser.page(path)
    assert "Disputed" in page
    assert "Customer disputes" not in page
    assert dispute["id"] in browser.page("/test/disputes")
    at = f"/test/disputes/{dispute['id']}"
    saved = browser.submit(at, at, customer_name="Ada", submit="no")
    assert saved.status == 303, saved.content.decode()
    kept = api.get(f"/v1/disputes/{dispute['id']}")
    assert kept["evidence"]["customer_name"] == "Ada"
    assert kept["status"] == "needs_response"
    browser.submit(at, f"{at}/decide", decision="won")
    assert api.get(f"/v1/disputes/{dispute['id']}")["status"] == "won"
    assert "Send to the bank" not in browser.page(at)


def test_a_dispute_is_accepted_by_who_means_it(api: Api, server: Server) -> None:
    browser = signed_in(server)
    path = f"/test/payments/{pay(api)}"
    browser.submit(path, f"{path}/dispute")
    at = f"/test/disputes/{api.get('/v1/disputes')['data'][0]['id']}"
    refused = browser.submit(at, f"{at}/accept")
    assert "Nothing was done" in refused.content.decode()
    browser.submit(at, f"{at}/accept", sure="yes")
    assert api.get("/v1/disputes")["data"][0]["status"] == "lost"


def test_strangers_and_viewers(api: Api, server: Server) -> None:
    viewer = signed_in(server, "viewer")
    path = f"/test/payments/{pay(api)}"
    assert "disabled" in viewer.page(path)
    assert viewer.submit(path, f"{path}/refund", amount="1").status == 403
    assert api.get("/v1/refunds")["data"] == []
    assert viewer.get(path.removeprefix("/test")).status == 404
    assert viewer.get("/test/payments/pi_nothing").status == 404
    assert viewer.get("/test/disputes/dp_nothing").status == 404
