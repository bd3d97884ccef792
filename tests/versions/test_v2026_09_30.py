"""2026-09-30.endive: what callers of before see and send."""

from typing import Any

import pytest

from tests.api import Api
from tests.contract.values import all_of
from tests.versions.seen import Shelf, an, asked, seen
from tests.versions.test_older_callers import Caller
from zorse import contract, errors, versions

BEFORE = "2026-08-26.dahlia"
SINCE = "2026-09-30.endive"
CARD = "pm_card_visa"
PAID: dict[str, Any] = {"amount": 1000, "currency": "usd"}


@pytest.fixture
def old(api: Api) -> Caller:
    api.get("/v1/balance")  # The account is pinned to head.
    return Caller(api, BEFORE)


# How payment methods are chosen ----------------------------------------------------------------


def test_an_intent_took_the_types_that_were_listed(api: Api, old: Caller) -> None:
    intent = old.post("/v1/payment_intents", **PAID, payment_method_types=["card", "link"])
    assert intent["payment_method_types"] == ["card", "link"]
    assert intent["automatic_payment_methods"] is None
    assert api.get(f"/v1/payment_intents/{intent['id']}") == intent
    listed = {**PAID, "payment_method_types": ["card"]}
    error = api.refused("POST", "/v1/payment_intents", listed)
    assert error["code"] == "payment_method_types_no_longer_supported"
    assert error["param"] == "payment_method_types"


def test_what_is_listed_needs_no_return_url(old: Caller) -> None:
    paid = old.post(
        "/v1/payment_intents",
        **PAID,
        payment_method_types=["card"],
        payment_method=CARD,
        confirm=True,
    )
    assert paid["status"] == "succeeded"
    assert paid["payment_method_types"] == ["card"]


def test_a_list_replaces_what_was_automatic(old: Caller) -> None:
    intent = old.post("/v1/payment_intents", **PAID)
    assert intent["automatic_payment_methods"]["enabled"] is True
    path = f"/v1/payment_intents/{intent['id']}"
    updated = old.post(path, payment_method_types=["link"])
    assert updated["payment_method_types"] == ["link"]
    assert updated["automatic_payment_methods"] is None
    assert old.post(path, metadata={"a": "b"})["payment_method_types"] == ["link"]
    paid = old.post(f"{path}/confirm", payment_method_types=["card"], payment_method=CARD)
    assert (paid["status"], paid["payment_method_types"]) == ("succeeded", ["card"])
    error = old.refused("POST", path, payment_method_types=["link"])
    assert error["code"] == "payment_intent_unexpected_state"


def test_a_payment_method_that_is_not_listed_is_refused(old: Caller) -> None:
    intent = old.post("/v1/payment_intents", **PAID, payment_method_types=["us_bank_account"])
    path = f"/v1/payment_intents/{intent['id']}/confirm"
    error = old.refused("POST", path, payment_method=CARD)
    assert error["code"] == "payment_intent_incompatible_payment_method"
    assert error["param"] == "payment_method"


def test_a_listed_type_that_cannot_be_used_is_refused(api: Api, old: Caller) -> None:
    listed = ["card", "bancontact"]
    error = old.refused("POST", "/v1/payment_intents", **PAID, payment_method_types=listed)
    assert error["message"] == (
        "The currency provided (usd) is invalid. Payments with bancontact support the following "
        "currencies: eur."
    )
    assert error["param"] == "currency"
    # The parameter of now leaves it out instead.
    allowed = api.post("/v1/payment_intents", **PAID, allowed_payment_method_types=listed)
    assert allowed["payment_method_types"] == ["card"]
    euros = {"amount": 1000, "currency": "eur", "payment_method_types": listed}
    intent = old.post("/v1/payment_intents", **euros)
    assert intent["payment_method_types"] == listed
    error = old.refused("POST", f"/v1/payment_intents/{intent['id']}", currency="usd")
    assert error["param"] == "currency"


@pytest.mark.parametrize("path", ["/v1/payment_intents", "/v1/setup_intents"])
def test_a_list_names_types_that_there_are_and_stands_alone(old: Caller, path: str) -> None:
    given: dict[str, Any] = PAID if path == "/v1/payment_intents" else {}
    error = old.refused("POST", path, **given, payment_method_types=["card", "coins"])
    assert error["message"].startswith("The payment method type provided: coins is invalid.")
    assert error["param"] == "payment_method_types"
    assert error["code"].endswith("_intent_invalid_parameter")
    for other in (
        {"automatic_payment_methods": {"enabled": True}},
        {"allowed_payment_method_types": ["card"]},
        {"payment_method_configuration": "pmc_1"},
    ):
        error = old.refused("POST", path, **given, payment_method_types=["card"], **other)
        assert error["code"] == "parameters_exclusive"
        assert error["param"] in other
    off = {"automatic_payment_methods": {"enabled": False}}
    intent = old.post(path, **given, payment_method_types=["card"], **off)
    assert intent["payment_method_types"] == ["card"]


def test_a_setup_took_the_types_that_were_listed(api: Api, old: Caller) -> None:
    intent = old.post("/v1/setup_intents", payment_method_types=["card", "sepa_debit"])
    assert intent["payment_method_types"] == ["card", "sepa_debit"]
    assert intent["automatic_payment_methods"] is None
    path = f"/v1/setup_intents/{intent['id']}"
    kept = old.post(path, description="A subscription")
    assert kept["payment_method_types"] == ["card", "sepa_debit"]
    assert old.post(path, payment_method_types=["card"])["payment_method_types"] == ["card"]
    done = old.post(f"{path}/confirm", payment_method=CARD)
    assert done["status"] == "succeeded"
    listed = {"payment_method_types": ["card"]}
    error = api.refused("POST", "/v1/setup_intents", listed)
    assert error["code"] == "payment_method_types_no_longer_supported"
    # Confirming a setup never took a list.
    error = old.refused("POST", f"{path}/confirm", **listed)
    assert error["code"] == "parameter_unknown"


def test_a_list_gives_way_to_what_a_newer_caller_says(api: Api, old: Caller) -> None:
    intent = old.post("/v1/payment_intents", **PAID, payment_method_types=["card", "link"])
    path = f"/v1/payment_intents/{intent['id']}"
    api.post(path, allowed_payment_method_types=["card"])
    shown = old.get(path)
    assert shown["payment_method_types"] == ["card"]
    assert shown["allowed_payment_method_types"] == ["card"]
    listed = old.post(path, payment_method_types=["card", "link"])
    assert listed["allowed_payment_method_types"] is None


def test_checkout_took_a_list_and_showed_none_that_was_allowed() -> None:
    session = an("checkout.session", allowed_payment_method_types=["card"])
    assert "allowed_payment_method_types" not in seen(BEFORE, session)
    assert seen(SINCE, session) == session
    key = "POST /v1/checkout/sessions"
    given = asked(BEFORE, key, mode="setup", payment_method_types=["card", "ideal"])
    assert given["payment_method_types"] == ["card", "ideal"]
    refused(BEFORE, key, "parameter_unknown", allowed_payment_method_types=["card"])
    error = refused(SINCE, key, payment_method_types=["card"])
    assert error.code == "payment_method_types_no_longer_supported"


def refused(version: str, key: str, code: str = "", **params: Any) -> errors.ApiError:
    with pytest.raises(errors.ApiError) as raised:
        asked(version, key, **params)
    assert raised.value.status == 400
    assert not code or raised.value.code == code
    return raised.value


# Subscriptions ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "key",
    [
        "POST /v1/subscriptions/{subscription_exposed_id}",
        "POST /v1/subscriptions/{subscription}/resume",
    ],
)
@pytest.mark.parametrize("word", ["now", "unchanged"])
def test_the_billing_cycle_was_set_by_a_word(key: str, word: str) -> None:
    hash_: dict[str, Any] = {"billing_cycle_anchor": {"type": word}}
    assert asked(BEFORE, key, billing_cycle_anchor=word) == hash_
    assert asked(SINCE, key, **hash_) == hash_
    refused(SINCE, key, billing_cycle_anchor=word)
    refused(BEFORE, key, **hash_)
    refused(BEFORE, key, billing_cycle_anchor=1_790_000_000)


def test_a_preview_took_a_word_or_a_time() -> None:
    key = "POST /v1/invoices/create_preview"

    def previewed(version: str, anchor: Any) -> Any:
        details = {"billing_cycle_anchor": anchor}
        given = asked(version, key, subscription_details=details)
        return given["subscription_details"]["billing_cycle_anchor"]

    assert previewed(BEFORE, "now") == {"type": "now"}
    time = {"type": "timestamp", "timestamp": 1_790_000_000}
    assert previewed(BEFORE, 1_790_000_000) == time
    assert previewed(SINCE, time) == time
    with pytest.raises(errors.ApiError):
        previewed(BEFORE, {"type": "now"})
    with pytest.raises(errors.ApiError):
        previewed(SINCE, 1_790_000_000)


def test_creating_a_subscription_takes_a_time_as_ever() -> None:
    key = "POST /v1/subscriptions"
    for version in (BEFORE, SINCE):
        given = asked(version, key, customer="cus_1", billing_cycle_anchor=1_790_000_000)
        assert given["billing_cycle_anchor"] == 1_790_000_000


@pytest.mark.parametrize(
    "key", ["POST /v1/subscriptions", "POST /v1/subscriptions/{subscription_exposed_id}"]
)
def test_the_end_of_a_trial_had_to_tell_of_the_missing_method(key: str) -> None:
    anchored = {"end_behavior": {"billing_cycle_anchor": "now"}}
    more: dict[str, Any] = {"customer": "cus_1"} if key == "POST /v1/subscriptions" else {}
    error = refused(BEFORE, key, "parameter_missing", trial_settings=anchored, **more)
    assert error.fields["param"] == "trial_settings[end_behavior][missing_payment_method]"
    assert asked(SINCE, key, trial_settings=anchored, **more)["trial_settings"] == anchored
    paused = {"end_behavior": {"missing_payment_method": "pause"}}
    assert asked(BEFORE, key, trial_settings=paused, **more)["trial_settings"] == paused


# Payments --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("score", "then"), [(None, -1), (12.5, 12.5)])
def test_an_evaluation_always_had_a_score(score: float | None, then: float) -> None:
    signal = {"evaluated_at": 1_790_000_000, "risk_level": "normal", "score": score}
    evaluation = an("radar.payment_evaluation", signals={"fraudulent_payment": signal})
    shown = seen(BEFORE, evaluation)["signals"]["fraudulent_payment"]
    assert shown == {**signal, "score": then}
    assert seen(SINCE, evaluation) == evaluation


def test_an_update_took_payto_details() -> None:
    key = "POST /v1/payment_methods/{payment_method}"
    payto = {"pay_id": "jenny@example.com"}
    assert asked(BEFORE, key, payto=payto, metadata={"a": "b"}) == {"metadata": {"a": "b"}}
    refused(SINCE, key, "parameter_unknown", payto=payto)


def secured(type_: str, result: str) -> dict[str, Any]:
    details = an_inner(type_, "payment_method_details.card")
    details["three_d_secure"] = an_inner(type_, "payment_method_details.card.three_d_secure")
    details["three_d_secure"]["result"] = result
    return an(type_, payment_method_details={"type": "card", "card": details})


def an_inner(type_: str, path: str) -> dict[str, Any]:
    blank: dict[str, Any] = contract.blank(
        contract.field_at(contract.load().resources[type_].shape, path)
    )
    return blank


@pytest.mark.parametrize("type_", ["charge", "setup_attempt"])
def test_sharing_data_was_no_authentication(type_: str) -> None:
    shared = secured(type_, "data_share_only")
    assert seen(BEFORE, shared)["payment_method_details"]["card"]["three_d_secure"] is None
    assert seen(SINCE, shared) == shared
    other = secured(type_, "authenticated")
    assert seen(BEFORE, other) == other


@pytest.mark.parametrize(("type_", "then"), [("blik", "generic_decline"), ("card", "code_invalid")])
def test_blik_told_no_reasons(type_: str, then: str) -> None:
    method = an("payment_method", type=type_)
    error = {
        "type": "card_error",
        "message": "No.",
        "decline_code": "code_invalid",
        "payment_method": method,
    }
    intent = an("payment_intent", last_payment_error=error)
    assert seen(BEFORE, intent)["last_payment_error"]["decline_code"] == then
    assert seen(SINCE, intent) == intent


def test_a_blik_charge_told_no_reasons() -> None:
    outcome = {**an_inner("charge", "outcome"), "reason": "customer_declined"}
    charge = an("charge", outcome=outcome, payment_method_details={"type": "blik", "blik": {}})
    assert seen(BEFORE, charge)["outcome"]["reason"] == "generic_decline"
    assert seen(SINCE, charge) == charge
    plain = an("charge")
    assert seen(BEFORE, plain) == plain


def test_a_failure_of_taxes_had_another_code() -> None:
    error = {"code": "failed_tax_calculation", "message": "No.", "type": "invalid_request_error"}
    invoice = an("invoice", last_finalization_error=error)
    shown = seen(BEFORE, invoice)["last_finalization_error"]
    assert shown["code"] == "taxes_calculation_failed"
    assert seen(SINCE, invoice)["last_finalization_error"] == error
    assert versions.resolve(BEFORE).error_code("failed_tax_calculation") == shown["code"]


def test_bancontact_and_blik_were_for_once() -> None:
    for type_, name in (("checkout.session", "bancontact"), ("payment_intent", "blik")):
        given: dict[str, Any] = {name: {"setup_future_usage": "off_session"}}
        obj = an(type_, payment_method_options=given)
        then = seen(BEFORE, obj)["payment_method_options"]
        assert then == {name: {"setup_future_usage": "none"}}
        assert seen(SINCE, obj) == obj
    options: dict[str, Any] = {"blik": {"setup_future_usage": "off_session"}}
    key = "POST /v1/payment_intents"
    refused(BEFORE, key, **PAID, payment_method_options=options)
    given = asked(SINCE, key, **PAID, payment_method_options=options)
    assert given["payment_method_options"] == options
    once = {"bancontact": {"setup_future_usage": "none"}}
    key = "POST /v1/checkout/sessions"
    assert asked(BEFORE, key, payment_method_options=once)["payment_method_options"] == once


# Connected accounts ----------------------------------------------------------------------------


@pytest.mark.parametrize(("then", "now"), [("fraud", "fraud_other"), ("other", "other")])
def test_an_account_was_rejected_for_fraud_of_any_kind(then: str, now: str) -> None:
    key = "POST /v1/accounts/{account}/reject"
    assert asked(BEFORE, key, reason=then) == {"reason": now}
    assert asked(SINCE, key, reason=now) == {"reason": now}
    refused(SINCE, key, reason="fraud")
    refused(BEFORE, key, reason="fraud_other")


def requirements(type_: str, **fields: Any) -> dict[str, Any]:
    return {**an_inner(type_, "requirements"), **fields}


def error(requirement: str, code: str = "invalid_value_other") -> dict[str, Any]:
    return {"code": code, "reason": "It is wrong.", "requirement": requirement}


@pytest.mark.parametrize("type_", ["account", "capability", "person"])
def test_errors_were_told_of_what_was_due(type_: str) -> None:
    told = requirements(
        type_,
        currently_due=["a"],
        past_due=["b"],
        eventually_due=["a", "b", "c"],
        errors=[error("a"), error("b"), error("c")],
    )
    obj = an(type_, requirements=told)
    assert seen(BEFORE, obj)["requirements"] == {**told, "errors": [error("a"), error("b")]}
    assert seen(SINCE, obj) == obj
    assert seen(BEFORE, an(type_)) == an(type_)


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("invalid_address_cmra_address", "invalid_address_private_mailbox"),
        ("invalid_address_registered_agent_address", "invalid_street_address"),
        ("invalid_tax_id", "invalid_tax_id"),
    ],
)
@pytest.mark.parametrize("type_", ["account", "capability", "person"])
def test_an_agents_address_was_wrong_in_another_way(type_: str, now: str, then: str) -> None:
    told = requirements(type_, currently_due=["a"], errors=[error("a", now)])
    obj = an(type_, requirements=told)
    [shown] = seen(BEFORE, obj)["requirements"]["errors"]
    assert shown == error("a", then)
    assert seen(SINCE, obj) == obj


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("rejected.platform_fraud", "rejected.fraud"),
        ("rejected.platform_other", "rejected.other"),
        ("rejected.platform_terms_of_service", "rejected.terms_of_service"),
        ("rejected.listed", "rejected.listed"),
    ],
)
def test_a_rejection_did_not_name_the_platform(now: str, then: str) -> None:
    account = an("account", requirements=requirements("account", disabled_reason=now))
    assert seen(BEFORE, account)["requirements"]["disabled_reason"] == then
    assert seen(SINCE, account) == account


def test_rejected_capabilities_were_restricted() -> None:
    def capability(status: str, code: str) -> dict[str, Any]:
        detail = {"code": code, "resolution": "contact_stripe"}
        return {"status": status, "status_details": [detail]}

    def configured(rejected: Any, restricted: Any) -> dict[str, Any]:
        merchant = {
            **an_inner("v2.core.account", "configuration.merchant"),
            "capabilities": {"card_payments": rejected, "klarna_payments": restricted},
        }
        recipient = {
            **an_inner("v2.core.account", "configuration.recipient"),
            "capabilities": {"stripe_balance": {"payouts": rejected}},
        }
        return {"merchant": merchant, "recipient": recipient}

    rejected = capability("rejected", "rejected_platform_fraud")
    restricted = capability("restricted", "requirements_past_due")
    account = an("v2.core.account", configuration=configured(rejected, restricted))
    then = seen(BEFORE, account)["configuration"]
    assert then == configured(capability("restricted", "restricted_other"), restricted)
    assert seen(SINCE, account) == account


def test_an_account_link_named_its_configurations() -> None:
    use_case: dict[str, Any] = {
        "type": "account_onboarding",
        "account_onboarding": {"refresh_url": "https://example.com"},
    }
    link = an("v2.core.account_link", account="acct_1", use_case=use_case)
    account = an("v2.core.account", id="acct_1", applied_configurations=["merchant"])
    shown = seen(BEFORE, link, Shelf(account))["use_case"]["account_onboarding"]
    assert shown == {**use_case["account_onboarding"], "configurations": ["merchant"]}
    assert seen(SINCE, link) == link
    assert seen(BEFORE, link)["use_case"]["account_onboarding"]["configurations"] == []
    named = {"refresh_url": "https://example.com", "configurations": ["merchant"]}
    sent = {"account": "acct_1", "use_case": {**use_case, "account_onboarding": named}}
    key = "POST /v2/core/account_links"
    assert asked(BEFORE, key, **sent) == {"account": "acct_1", "use_case": use_case}
    with pytest.raises(errors.ApiError):
        asked(SINCE, key, **sent)


# Bank connections, mandates, taxes -------------------------------------------------------------


def test_bank_connections_were_filtered_by_countries() -> None:
    filters = an_inner("financial_connections.session", "filters")
    session = an("financial_connections.session", filters={**filters, "country": "US"})
    shown = seen(BEFORE, session)["filters"]
    assert shown["countries"] == ["US"]
    assert "country" not in shown
    assert seen(SINCE, session) == session
    anywhere = an("financial_connections.session", filters={**filters, "country": None})
    assert seen(BEFORE, anywhere)["filters"]["countries"] is None


def test_bank_connections_take_one_country() -> None:
    key = "POST /v1/financial_connections/sessions"
    more: dict[str, Any] = {
        "account_holder": {"type": "customer", "customer": "cus_1"},
        "permissions": ["balances"],
    }
    given = asked(BEFORE, key, filters={"countries": ["US"]}, **more)
    assert given["filters"] == {"country": "US"}
    assert asked(SINCE, key, filters={"country": "US"}, **more)["filters"] == {"country": "US"}
    error = refused(BEFORE, key, filters={"countries": ["US", "GB"]}, **more)
    assert error.fields["param"] == "filters[countries]"
    refused(BEFORE, key, "parameter_unknown", filters={"country": "US"}, **more)
    refused(SINCE, key, "parameter_unknown", filters={"countries": ["US"]}, **more)


@pytest.mark.parametrize(
    ("status", "mandate", "shown"),
    [
        ("requires_payment_method", "inactive", None),
        ("requires_payment_method", "pending", "mandate_1"),
        ("succeeded", "inactive", "mandate_1"),
    ],
)
def test_a_setup_that_failed_named_no_mandate(status: str, mandate: str, shown: str | None) -> None:
    shelf = Shelf(an("mandate", id="mandate_1", status=mandate))
    intent = an("setup_intent", status=status, mandate="mandate_1")
    assert seen(BEFORE, intent, shelf)["mandate"] == shown
    assert seen(SINCE, intent, shelf)["mandate"] == "mandate_1"


@pytest.mark.parametrize(("status", "shown"), [("failed", None), ("succeeded", "mandate_1")])
def test_a_charge_that_failed_named_no_mandate(status: str, shown: str | None) -> None:
    shelf = Shelf(an("mandate", id="mandate_1", status="inactive"))
    card = {**an_inner("charge", "payment_method_details.card"), "mandate": "mandate_1"}
    details = {"type": "card", "card": card}
    charge = an("charge", status=status, payment_method_details=details)
    assert seen(BEFORE, charge, shelf)["payment_method_details"]["card"]["mandate"] == shown
    assert seen(SINCE, charge, shelf) == charge


def test_a_charges_mandate_was_a_plain_id(api: Api, old: Caller) -> None:
    paid = {**PAID, "source": "tok_visa"}
    charge = old.post("/v1/charges", **paid)
    path, asked_for = f"/v1/charges/{charge['id']}", "payment_method_details.card.mandate"
    assert old.refused("GET", path, expand=[asked_for])["param"] == "expand"
    assert api.get(path, expand=[asked_for])["id"] == charge["id"]


def test_registrations_took_the_tax_of_the_canaries_for_a_month(old: Caller) -> None:
    key = "POST /v1/tax/registrations"
    igic = {"place_of_supply_scheme": "standard"}
    sent: dict[str, Any] = {
        "active_from": 1_790_000_000,
        "country": "ES",
        "country_options": {"es": {"type": "standard", "igic": igic}},
    }
    given = asked(BEFORE, key, **sent)
    assert given["country_options"] == {"es": {"type": "standard"}}
    assert old.post("/v1/tax/registrations", **sent)["country"] == "ES"
    for version in ("2026-07-29.dahlia", SINCE):
        refused(version, key, "parameter_unknown", **sent)


def test_every_parameter_that_went_is_taken_again() -> None:
    removed = {
        key: operation.removed_params
        for key, operation in contract.load().operations.items()
        if operation.removed_params
    }
    assert len(removed) > 10
    for key, names in removed.items():
        then = versions.resolve("2026-05-27.dahlia").contract.operations[key]
        everything = all_of(then, lambda name, shape: f"a_{name}")
        for name in names:
            assert leads_somewhere(everything, name.replace("[]", ".0")), f"{key} {name}"


def leads_somewhere(value: Any, path: str) -> bool:
    for segment in path.split("."):
        if isinstance(value, list):
            value = value[int(segment or "0")]
            continue
        if segment not in value:
            return False
        value = value[segment]
    return True
