"""2026-03-25.dahlia: what callers of before see and send."""

from typing import Any

import orjson
import pytest

from tests.api import Api
from tests.versions.seen import an, asked, seen
from tests.versions.test_older_callers import Caller
from zorse import contract, errors

BEFORE = "2026-02-25.clover"
SINCE = "2026-03-25.dahlia"


def refused(version: str, key: str, **params: Any) -> errors.ApiError:
    with pytest.raises(errors.ApiError) as raised:
        asked(version, key, **params)
    assert raised.value.status == 400
    return raised.value


def blank(type_: str, path: str, **fields: Any) -> dict[str, Any]:
    shape = contract.field_at(contract.load().resources[type_].shape, path)
    return {**contract.blank(shape), **fields}


@pytest.mark.parametrize(
    ("then", "now"),
    [("hosted", "hosted_page"), ("embedded", "embedded_page"), ("custom", "elements")],
)
def test_the_pages_of_checkout_had_other_names(then: str, now: str) -> None:
    session = an("checkout.session", ui_mode=now)
    assert seen(BEFORE, session)["ui_mode"] == then
    assert seen(SINCE, session)["ui_mode"] == now
    key = "POST /v1/checkout/sessions"
    assert asked(BEFORE, key, ui_mode=then) == {"ui_mode": now}
    assert asked(SINCE, key, ui_mode=now) == {"ui_mode": now}
    for version, mode in ((SINCE, then), (BEFORE, now)):
        assert refused(version, key, ui_mode=mode).fields["param"] == "ui_mode"


@pytest.mark.parametrize("name", ["requirements", "future_requirements"])
def test_a_capability_kept_quiet_about_risk(name: str) -> None:
    def due(*keys: str) -> dict[str, Any]:
        errors = [{"code": "other", "reason": "No.", "requirement": key} for key in keys]
        for error in errors:
            error["code"] = "invalid_value_other"
        return blank("capability", name, currently_due=[*keys], past_due=[*keys], errors=errors)

    risky = an("capability", **{name: due("interv_1.supportability.form", "company.name")})
    assert seen(BEFORE, risky)[name] == due("company.name")
    assert seen(SINCE, risky) == risky
    account = an("account", requirements=blank("account", "requirements", past_due=["interv_1"]))
    assert seen(BEFORE, account)["requirements"] == account["requirements"]


@pytest.mark.parametrize(("now", "then"), [(None, ""), ("ref_1", "ref_1")])
def test_a_visa_token_always_had_its_reference(now: str | None, then: str) -> None:
    visa = blank("issuing.token", "network_data.visa", card_reference_id=now)
    data = blank("issuing.token", "network_data", visa=visa, type="visa")
    token = an("issuing.token", network_data=data)
    shown = seen(BEFORE, token)["network_data"]["visa"]
    assert shown == {**visa, "card_reference_id": then}
    assert seen(SINCE, token) == token


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("canceled_by_retention_policy", "cancellation_requested"),
        ("payment_failed", "payment_failed"),
    ],
)
def test_a_retention_policy_was_a_request(now: str, then: str) -> None:
    details = blank("subscription", "cancellation_details", reason=now)
    subscription = an("subscription", cancellation_details=details)
    assert seen(BEFORE, subscription)["cancellation_details"]["reason"] == then
    assert seen(SINCE, subscription) == subscription


def test_an_event_destination_took_events_by_two_words(api: Api) -> None:
    def destination(version: str, *senders: str) -> Any:
        body = {
            "name": "Shop",
            "type": "webhook_endpoint",
            "event_payload": "thin",
            "enabled_events": ["v1.customer.created"],
            "webhook_endpoint": {"url": "https://example.com/hook"},
            "events_from": senders,
        }
        headers = {"Stripe-Version": version, "Content-Type": "application/json"}
        path = "/v2/core/event_destinations"
        return api.request("POST", path, headers=headers, content=orjson.dumps(body))

    made = destination(BEFORE, "self", "other_accounts")
    assert made.status == 200, made.content
    assert made.body["events_from"] == ["self", "other_accounts"]
    path = f"/v2/core/event_destinations/{made.body['id']}"
    now = api.request("GET", path, headers={"Stripe-Version": SINCE}).body
    assert now["events_from"] == ["@self", "@accounts"]
    assert destination(BEFORE, "@self").status == 400
    members = destination(SINCE, "@organization_members").body
    assert seen(BEFORE, members)["events_from"] == ["@organization_members"]


@pytest.mark.parametrize("name", ["card_testing_risk", "merchant_dispute_risk"])
def test_an_issued_cards_risk_had_a_risk_level(name: str) -> None:
    key = "POST /v1/test_helpers/issuing/authorizations"
    then, now = {name: {"risk_level": "low"}}, {name: {"level": "low"}}
    assert asked(BEFORE, key, card="ic_1", risk_assessment=then)["risk_assessment"] == now
    assert asked(SINCE, key, card="ic_1", risk_assessment=now)["risk_assessment"] == now
    refused(SINCE, key, card="ic_1", risk_assessment=then)
    refused(BEFORE, key, card="ic_1", risk_assessment=now)


def test_an_evaluation_told_insights() -> None:
    signal = {"evaluated_at": 1_790_000_000, "risk_level": "elevated", "score": 71.6}
    evaluation = an(
        "radar.payment_evaluation",
        recommended_action="block",
        signals={"fraudulent_payment": signal},
    )
    shown = seen(BEFORE, evaluation)
    assert "signals" not in shown
    assert shown["insights"] == {
        "evaluated_at": 1_790_000_000,
        "fraudulent_dispute": {"recommended_action": "block", "risk_score": 72},
    }
    assert seen(SINCE, evaluation) == evaluation
    unknown = an(
        "radar.payment_evaluation", signals={"fraudulent_payment": {**signal, "score": None}}
    )
    assert seen(BEFORE, unknown)["insights"]["fraudulent_dispute"]["risk_score"] == -1


def test_a_bank_debit_could_wish_for_speed(api: Api) -> None:
    api.get("/v1/balance")
    wish = {"us_bank_account": {"preferred_settlement_speed": "fastest"}}
    given = {"amount": 1000, "currency": "usd", "payment_method_options": wish}
    old = Caller(api, BEFORE)
    intent = old.post("/v1/payment_intents", **given)
    path = f"/v1/payment_intents/{intent['id']}"
    assert old.post(path, payment_method_options=wish)["object"] == "payment_intent"
    api.get(path)
    error = api.refused("POST", "/v1/payment_intents", given)
    assert error["code"] == "parameter_unknown"
    assert asked(BEFORE, "POST /v1/payment_intents", **given)["payment_method_options"] == {
        "us_bank_account": {}
    }
    unset = {"us_bank_account": ""}
    assert asked(BEFORE, "POST /v1/payment_intents/{intent}", payment_method_options=unset) == {
        "payment_method_options": unset
    }


def test_a_recorded_card_shows_what_is_known_of_it() -> None:
    card = blank("payment_record", "payment_method_details.card", brand=None, last4=None)
    record = an("payment_record", payment_method_details={"type": "card", "card": card})
    assert seen(BEFORE, record)["payment_method_details"]["card"]["last4"] is None
