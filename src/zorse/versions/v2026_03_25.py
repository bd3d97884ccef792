"""2026-03-25.dahlia."""

from functools import partial
from typing import Any, Final

from zorse.contract import Like, Renamed
from zorse.versions.change import Change, Object, Params
from zorse.versions.rewriting import inside, mapped, renamed, without

change: Final = partial(Change, "2026-03-25.dahlia")

SESSIONS: Final = "POST /v1/checkout/sessions"

# Checkout --------------------------------------------------------------------------------------

UI_MODES: Final = {"custom": "elements", "embedded": "embedded_page", "hosted": "hosted_page"}
"""What a page of Checkout is called, by what it was called."""
OLDER_UI_MODES: Final = {now: then for then, now in UI_MODES.items()}


def with_older_mode(session: Object) -> Object:
    return mapped(session, "ui_mode", OLDER_UI_MODES)


def with_mode(params: Params) -> Params:
    return mapped(params, "ui_mode", UI_MODES)


UI_MODE: Final = change(
    "A checkout session's `ui_mode` is `hosted_page`, `embedded_page` or `elements`; those were "
    "`hosted`, `embedded` and `custom`.",
    page="updates-available-checkout-session-ui-modes",
    advice="Read and write the names of now.",
    lower={"checkout.session": with_older_mode},
    raise_={SESSIONS: with_mode},
    fields={"checkout.session": {"ui_mode": Renamed(OLDER_UI_MODES)}},
    params={SESSIONS: {"ui_mode": Renamed(OLDER_UI_MODES)}},
)

# Connected accounts ----------------------------------------------------------------------------

RISK: Final = "interv_"
"""What the names of requirements begin with that come of a review of risk; our own reading."""
NAMED: Final = ("currently_due", "eventually_due", "past_due", "pending_verification")


def without_risk(capability: Object) -> Object:
    for name in ("requirements", "future_requirements"):
        told = capability.get(name)
        if isinstance(told, dict):
            capability = {**capability, name: {**told, **spared(told)}}
    return capability


def spared(told: Object) -> Object:
    """What requirements tell, without those that come of a review of risk."""
    left: Object = {
        name: [key for key in told[name] if not key.startswith(RISK)]
        for name in NAMED
        if isinstance(told.get(name), list)
    }
    if told.get("errors"):
        errors = told["errors"]
        left["errors"] = [e for e in errors if not e["requirement"].startswith(RISK)]
    return left


RISK_REQUIREMENTS: Final = change(
    "A capability's requirements have those in them that come of a review of risk; only the "
    "account had them.",
    page="capabilities-api-risk-requirements",
    advice="Expect requirements that begin with `interv_`, which you meet in the Dashboard or by "
    "embedded onboarding.",
    lower={"capability": without_risk},
)

# Issuing ---------------------------------------------------------------------------------------


def with_reference(token: Object) -> Object:
    # What stood in place of null is our own reading.
    return inside(
        token,
        "network_data.visa.card_reference_id",
        lambda now: "" if now is None else now,
    )


CARD_REFERENCE: Final = change(
    "An issued token's `network_data.visa.card_reference_id` may be null; it was always a text.",
    page="visa-card-reference-id-optional",
    known_by="types",
    advice="Expect a null `card_reference_id`.",
    lower={"issuing.token": with_reference},
    fields={"issuing.token": {"network_data.visa.card_reference_id": "string required max=5000"}},
)

# What stood in place of the newer value is our own reading.
RETENTION: Final = change(
    "A subscription that a retention policy ended has the reason `canceled_by_retention_policy`; "
    "it had `cancellation_requested`.",
    page="adds-new-cancellation-reason-subscription-test-retention-policy",
    known_by="types",
    advice="Where you look at `cancellation_details.reason`, expect this one too.",
    values={
        "subscription": {
            "cancellation_details.reason": {
                "canceled_by_retention_policy": "cancellation_requested"
            }
        }
    },
)

# Event destinations ----------------------------------------------------------------------------

SENDERS: Final = {"other_accounts": "@accounts", "self": "@self"}
DESTINATIONS: Final = "POST /v2/core/event_destinations"


def with_older_senders(destination: Object) -> Object:
    return mapped(destination, "events_from", {now: then for then, now in SENDERS.items()})


def with_senders(params: Params) -> Params:
    return mapped(params, "events_from", SENDERS)


# What has no older name is shown as it is.
EVENTS_FROM: Final = change(
    "An event destination of v2 says by texts such as `@self` and `@accounts` whose events it "
    "takes; it said `self` or `other_accounts`.",
    page="updates-eventsfrom-parameter-on-event-destinations",
    known_by="types",
    advice="Read and write `events_from` as texts that may become more.",
    lower={"v2.core.event_destination": with_older_senders},
    raise_={DESTINATIONS: with_senders},
    fields={
        "v2.core.event_destination": {
            "events_from": ["array", "string open enum=other_accounts|self"]
        }
    },
    params={DESTINATIONS: {"events_from": ["array", "string enum=other_accounts|self"]}},
)

# Issuing, risk ---------------------------------------------------------------------------------

RISKS: Final = ("card_testing_risk", "merchant_dispute_risk")
TEST_AUTHORIZATIONS: Final = "POST /v1/test_helpers/issuing/authorizations"


def with_level(params: Params) -> Params:
    for name in RISKS:
        params = inside(
            params, f"risk_assessment.{name}", lambda risk: renamed(risk, {"risk_level": "level"})
        )
    return params


def with_risk_level(authorization: Object) -> Object:
    def older(risk: Any) -> Any:
        return renamed(risk, {"level": "risk_level"}) if isinstance(risk, dict) else risk

    for name in RISKS:
        authorization = inside(authorization, f"risk_assessment.{name}", older)
    return authorization


RISK_LEVEL: Final = change(
    "An issued card's authorization has a `level` in `card_testing_risk` and in "
    "`merchant_dispute_risk`, as in `fraud_risk`; it was `risk_level`.",
    page="issuing-authorization-risk-assessments-risk-level",
    advice="Read and write `level`.",
    lower={"issuing.authorization": with_risk_level},
    raise_={TEST_AUTHORIZATIONS: with_level},
    params={
        TEST_AUTHORIZATIONS: {
            path: before
            for name in RISKS
            for path, before in (
                (f"risk_assessment.{name}.risk_level", Like(f"risk_assessment.{name}.level")),
                (f"risk_assessment.{name}.level", None),
            )
        }
    },
)

# Payments --------------------------------------------------------------------------------------


def with_insights(evaluation: Object) -> Object:
    # Which signal the older insight was is our own reading.
    signal = evaluation["signals"]["fraudulent_payment"]
    insights = {
        "evaluated_at": signal["evaluated_at"],
        "fraudulent_dispute": {
            "recommended_action": evaluation["recommended_action"],
            "risk_score": round(signal["score"]),
        },
    }
    return {**without(evaluation, "signals"), "insights": insights}


SIGNALS: Final = change(
    "A payment evaluation tells its `signals`, each with a score; it told `insights`.",
    known_by="types",
    advice="Read `signals.fraudulent_payment` in place of `insights.fraudulent_dispute`.",
    lower={"radar.payment_evaluation": with_insights},
    fields={
        "radar.payment_evaluation": {
            "insights": {
                "@": "object required",
                "evaluated_at": "integer required format=unix-time",
                "fraudulent_dispute": {
                    "@": "object required",
                    "recommended_action": "string required enum=block|continue",
                    "risk_score": "integer required",
                },
            },
            "signals": None,
        }
    },
)

SPEED: Final = "payment_method_options.us_bank_account.preferred_settlement_speed"
SPEEDS: Final = {SPEED: "string unset enum=fastest|standard"}


def without_speed(params: Params) -> Params:
    # It was a wish, and nothing here settles faster for it.
    return inside(
        params,
        "payment_method_options.us_bank_account",
        lambda given: (
            without(given, "preferred_settlement_speed") if isinstance(given, dict) else given
        ),
    )


INTENTS: Final = (
    "POST /v1/payment_intents",
    "POST /v1/payment_intents/{intent}",
    "POST /v1/payment_intents/{intent}/confirm",
)
SETTLEMENT_SPEED: Final = change(
    "A payment by US bank account has no `preferred_settlement_speed`; it could be `fastest` or "
    "`standard`.",
    known_by="types",
    advice="Leave it out.",
    raise_=dict.fromkeys(INTENTS, without_speed),
    fields={"payment_intent": {SPEED: "string enum=fastest|standard"}},
    params=dict.fromkeys(INTENTS, SPEEDS),
)

# Null is shown to older callers too: nothing else would be true.
RECORDED_CARDS: Final = change(
    "The card of a payment record or of its attempts may be known in part: `brand`, `exp_month`, "
    "`exp_year`, `funding` and `last4` may be null; they never were.",
    known_by="types",
    advice="Expect null for what is not known of a card.",
)

CHANGES: Final = (
    UI_MODE,
    RISK_REQUIREMENTS,
    CARD_REFERENCE,
    RETENTION,
    EVENTS_FROM,
    RISK_LEVEL,
    SIGNALS,
    SETTLEMENT_SPEED,
    RECORDED_CARDS,
)
