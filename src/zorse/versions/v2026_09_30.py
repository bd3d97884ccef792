"""2026-09-30.endive."""

from collections.abc import Iterator
from functools import partial
from typing import Any, Final

from zorse import contract, errors
from zorse.contract import Fewer, Like, Shape
from zorse.versions.change import Change, Object, Params, Reads
from zorse.versions.rewriting import inside, mapped, without

change: Final = partial(Change, "2026-09-30.endive")

SESSIONS: Final = "POST /v1/checkout/sessions"
PAYMENT_INTENTS: Final = (
    "POST /v1/payment_intents",
    "POST /v1/payment_intents/{intent}",
    "POST /v1/payment_intents/{intent}/confirm",
)
SETUP_INTENTS: Final = ("POST /v1/setup_intents", "POST /v1/setup_intents/{intent}")
SUBSCRIPTION: Final = "POST /v1/subscriptions/{subscription_exposed_id}"

# How payment methods are chosen ----------------------------------------------------------------

LISTED: Final = {"payment_method_types": ["array", "string max=5000"]}

# A list stays in the parameters under its name, which head's table does not have: what is listed
# is refused where it cannot be used, while what is merely allowed is left out.
TYPES_NOT_LISTED: Final = change(
    "Payment intents and setup intents choose their payment methods by your settings: "
    "`payment_method_types` is only read, and sending it is refused with "
    "`payment_method_types_no_longer_supported`. It listed the types to be taken.",
    page="removes-the-payment-method-types-parameter-from-payment-intents-and-setup-intents",
    advice="Leave `payment_method_types` out, or narrow the types with "
    "`allowed_payment_method_types` or `excluded_payment_method_types`.",
    params=dict.fromkeys((*PAYMENT_INTENTS, *SETUP_INTENTS), LISTED),
)


def without_allowed(session: Object) -> Object:
    return without(session, "allowed_payment_method_types")


CHECKOUT_TYPES_NOT_LISTED: Final = change(
    "Checkout chooses its payment methods by your settings and by `allowed_payment_method_types`; "
    "`payment_method_types` listed them when a session was created.",
    page="remove-payment-method-types-checkout-sessions",
    advice="Create sessions without `payment_method_types`, or narrow the types with "
    "`allowed_payment_method_types` or `excluded_payment_method_types`.",
    lower={"checkout.session": without_allowed},
    fields={"checkout.session": {"allowed_payment_method_types": None}},
    params={
        SESSIONS: {
            "payment_method_types": Like("allowed_payment_method_types"),
            "allowed_payment_method_types": None,
        }
    },
)

# Subscriptions ---------------------------------------------------------------------------------

ANCHORED: Final = (SUBSCRIPTION, "POST /v1/subscriptions/{subscription}/resume")
WORD: Final = "string enum=now|unchanged"
BY_WORD: Final = {"billing_cycle_anchor": WORD}


def anchor(value: Any) -> Object:
    """What a word or a time said of the billing cycle."""
    if isinstance(value, int):
        return {"type": "timestamp", "timestamp": value}
    return {"type": value}


def with_anchor(params: Params) -> Params:
    return inside(params, "billing_cycle_anchor", anchor)


def with_previewed_anchor(params: Params) -> Params:
    return inside(params, "subscription_details.billing_cycle_anchor", anchor)


BILLING_CYCLE_ANCHOR: Final = change(
    "`billing_cycle_anchor` is a hash with its `type` where a subscription is updated or resumed, "
    "and where an invoice is previewed; it was `now` or `unchanged`, or a time in a preview.",
    page="polymorphic-billing-cycle-anchor",
    advice="Send `billing_cycle_anchor[type]`, and for a preview at a time also "
    "`billing_cycle_anchor[timestamp]`. Creating a subscription still takes a time.",
    raise_={
        **dict.fromkeys(ANCHORED, with_anchor),
        "POST /v1/invoices/create_preview": with_previewed_anchor,
    },
    params={
        **dict.fromkeys(ANCHORED, BY_WORD),
        "POST /v1/invoices/create_preview": {
            "subscription_details.billing_cycle_anchor": [
                "union",
                WORD,
                "integer format=unix-time",
            ]
        },
    },
)

# Payment evaluations, payment methods ----------------------------------------------------------


def with_score(evaluation: Object) -> Object:
    # An evaluation without a model's score had -1.
    return inside(
        evaluation, "signals.fraudulent_payment.score", lambda now: -1 if now is None else now
    )


SCORE_NULLABLE: Final = change(
    "A payment evaluation's score may be null; it was always a number, -1 where nothing had been "
    "evaluated.",
    page="payment-evaluations-nullable-score",
    known_by="types",
    advice="Expect a null `signals.fraudulent_payment.score`.",
    lower={"radar.payment_evaluation": with_score},
    fields={"radar.payment_evaluation": {"signals.fraudulent_payment.score": "number required"}},
)


def without_payto(params: Params) -> Params:
    return without(params, "payto")


PAYTO_KEPT: Final = change(
    "A PayTo payment method's `payto` details do not change any more; an update took them.",
    page="removed-payto-fields",
    known_by="types",
    advice="Make another payment method instead.",
    raise_={"POST /v1/payment_methods/{payment_method}": without_payto},
    params={
        "POST /v1/payment_methods/{payment_method}": {
            "payto": Like("payto", of="POST /v1/payment_methods")
        }
    },
)

SEPA_ADDRESS: Final = change(
    "A SEPA debit from an account outside the European Economic Area needs the `city` and the "
    "`postal_code` of the account holder beside `line1` and `country`, which alone were enough.",
    page="require-sepa-direct-debit-address-fields",
    advice="Collect the whole address of such account holders.",
)

# What was answered in place of it is our own reading.
DATA_SHARE_ONLY: Final = "data_share_only"
SECURED: Final = ("charge", "payment_attempt_record", "payment_record", "setup_attempt")
FEWER_RESULTS: Final = {
    "payment_method_details.card.three_d_secure.result": Fewer((DATA_SHARE_ONLY,))
}


def without_shared_data(obj: Object) -> Object:
    def secured(value: Any) -> Any:
        shared = isinstance(value, dict) and value.get("result") == DATA_SHARE_ONLY
        return None if shared else value

    return inside(obj, "payment_method_details.card.three_d_secure", secured)


DATA_SHARED: Final = change(
    "A card payment for which data was shared with the issuer, and nothing else, has a "
    "`three_d_secure` whose `result` is `data_share_only`; it had none.",
    page="data-share-only",
    advice="Do not take `three_d_secure` for a sign of authentication; look at its `result`.",
    lower=dict.fromkeys(SECURED, without_shared_data),
    fields=dict.fromkeys(SECURED, FEWER_RESULTS),
)

BLIK_CODES: Final = dict.fromkeys(
    (
        "code_expired",
        "code_invalid",
        "customer_declined",
        "insufficient_funds",
        "partner_generic_decline",
        "payment_limit_exceeded",
    ),
    "generic_decline",
)


def with_plain_decline(intent: Object) -> Object:
    error = intent.get("last_payment_error") or {}
    if (error.get("payment_method") or {}).get("type") != "blik":
        return intent
    return mapped(intent, "last_payment_error.decline_code", BLIK_CODES)


def with_plain_reason(charge: Object) -> Object:
    if (charge.get("payment_method_details") or {}).get("type") != "blik":
        return charge
    if not isinstance(charge.get("outcome"), dict):
        return charge
    return mapped(charge, "outcome.reason", BLIK_CODES)


BLIK_DECLINES: Final = change(
    "A BLIK payment that fails says why in its `decline_code`: the code was wrong or too old, the "
    "customer declined, there was not enough money, a limit was passed, or the bank gave no "
    "reason. All of these were `generic_decline`.",
    page="blik-granular-decline-codes",
    advice="Where you look at a BLIK payment's `decline_code`, expect these too.",
    lower={"payment_intent": with_plain_decline, "charge": with_plain_reason},
)

# Which code stood there before is not told; this one is the nearest of then.
TAX_FAILURES: Final = change(
    "Where automatic tax cannot be worked out the error is `failed_tax_calculation`; it was "
    "`taxes_calculation_failed`.",
    page="failed-tax-calculation-error",
    advice="Where you look at an error's `code`, expect this one.",
    errors={"failed_tax_calculation": "taxes_calculation_failed"},
)

# What stood in place of the newer value is our own reading.
REUSABLE: Final = {"off_session": "none"}
BANCONTACT: Final = "payment_method_options.bancontact.setup_future_usage"
BLIK: Final = "payment_method_options.blik.setup_future_usage"
BLIK_ONCE: Final = {BLIK: Fewer(tuple(REUSABLE))}
REUSABLE_METHODS: Final = change(
    "Bancontact in Checkout, and BLIK in payment intents, can be kept for later payments: "
    "`setup_future_usage` may be `off_session`; it could only be `none`.",
    page="bancontact-off-session-payments-checkout",
    known_by="types",
    values={
        "checkout.session": {BANCONTACT: REUSABLE},
        "payment_intent": {BLIK: REUSABLE},
    },
    params={
        SESSIONS: {BANCONTACT: Fewer(tuple(REUSABLE))},
        **dict.fromkeys(PAYMENT_INTENTS, BLIK_ONCE),
    },
)

# Connected accounts ----------------------------------------------------------------------------


def with_exact_reason(params: Params) -> Params:
    return mapped(params, "reason", {"fraud": "fraud_other"})


REJECT_REASONS: Final = change(
    "An account is rejected for one of seven reasons, four of them kinds of fraud; the reasons "
    "were `fraud`, `other` and `terms_of_service`.",
    page="updated-reject-reason-codes",
    advice="Send `fraud_other` or a more exact reason in place of `fraud`.",
    raise_={"POST /v1/accounts/{account}/reject": with_exact_reason},
    params={
        "POST /v1/accounts/{account}/reject": {
            "reason": "string required enum=fraud|other|terms_of_service"
        }
    },
)

# Whether an identifier is shared cannot be seen from an account.
SHARED_CREDITOR: Final = change(
    "An account's `settings.sepa_debit_payments.creditor_id` is the shared identifier where the "
    "account has none of its own; it was left out then.",
    page="sepa-debit-settings-accounts",
    advice="Do not take a `creditor_id` for a sign that the account has its own.",
)

# What stood in place of the newer codes is our own reading.
ADDRESS_ERRORS: Final = {
    "invalid_address_cmra_address": "invalid_address_private_mailbox",
    "invalid_address_registered_agent_address": "invalid_street_address",
}
REQUIREMENTS: Final = ("requirements", "future_requirements")
WITH_ERRORS: Final = ("account", "bank_account", "capability", "person")
OLDER_CODES: Final = {f"{name}.errors.code": ADDRESS_ERRORS for name in REQUIREMENTS}
ADDRESS_CODES: Final = change(
    "An address that is a mail agent's or a registered agent's has an error code of its own in "
    "`requirements.errors`; it was told by the codes for private mailboxes and for streets.",
    page="address-validation-cmra-registered-agents-accounts-v2",
    known_by="types",
    values={
        **dict.fromkeys(WITH_ERRORS, OLDER_CODES),
        "v2.core.account": {
            f"{name}.{entries}.errors.code": ADDRESS_ERRORS
            for name in REQUIREMENTS
            for entries in ("entries", "alternatives.options.entries")
        },
    },
)


def with_errors_of_due(obj: Object) -> Object:
    for name in REQUIREMENTS:
        told = obj.get(name)
        if isinstance(told, dict) and told.get("errors"):
            due = {*(told["currently_due"] or ()), *(told["past_due"] or ())}
            left = [error for error in told["errors"] if error["requirement"] in due]
            obj = {**obj, name: {**told, "errors": left}}
    return obj


ERRORS_EARLY: Final = change(
    "Accounts, persons and capabilities tell errors of what is `eventually_due` too; they told "
    "only those of what was `currently_due` or `past_due`.",
    page="shows-errors-for-eventually-due-requirements",
    advice="Do not take an error for something that is due now.",
    lower=dict.fromkeys(("account", "capability", "person"), with_errors_of_due),
)

PLATFORM_REJECTIONS: Final = {
    "rejected.platform_fraud": "rejected.fraud",
    "rejected.platform_other": "rejected.other",
    "rejected.platform_terms_of_service": "rejected.terms_of_service",
}
REJECTED_BY_PLATFORM: Final = change(
    "An account that its platform rejected says so in `disabled_reason`, as in "
    "`rejected.platform_fraud`; it had the reason alone, as in `rejected.fraud`.",
    page="platform-rejection-reasons",
    advice="Where you look at `disabled_reason`, expect these too.",
    values={
        "account": {f"{name}.disabled_reason": PLATFORM_REJECTIONS for name in REQUIREMENTS},
    },
)


def rejectable(shape: Shape, path: str = "configuration") -> Iterator[str]:
    """The paths of the capabilities that can be rejected, in an account of v2."""
    for name, field in shape.fields.items():
        inner = f"{path}.{name}"
        if name == "status" and "rejected" in field.enum:
            yield path
        else:
            yield from rejectable(field, inner)


REJECTIONS: Final = (
    "rejected_fraud",
    "rejected_incomplete_verification",
    "rejected_listed",
    "rejected_other",
    "rejected_platform_fraud",
    "rejected_platform_other",
    "rejected_platform_terms_of_service",
    "rejected_terms_of_service",
)
RESTRICTED: Final = dict.fromkeys(("rejected", *REJECTIONS), "restricted_other")


def restricted(value: Any) -> Any:
    """Capabilities, however deep, with rejected ones as restricted ones."""
    if not isinstance(value, dict):
        return value
    if "status_details" not in value:
        return {name: restricted(inner) for name, inner in value.items()}
    status = "restricted" if value["status"] == "rejected" else value["status"]
    # The code of then is our own reading.
    return mapped({**value, "status": status}, "status_details.code", RESTRICTED)


def with_restricted(account: Object) -> Object:
    for name in account.get("configuration") or {}:
        account = inside(account, f"configuration.{name}.capabilities", restricted)
    return account


CAPABILITIES_REJECTED: Final = change(
    "A rejected account's capabilities have the `status` `rejected` in v2, and a code that says "
    "why; they were `restricted`.",
    page="rejected-accounts-v2-capabilities",
    advice="Where you look at a capability's `status`, expect `rejected` too.",
    lower={"v2.core.account": with_restricted},
    fields={
        "v2.core.account": {
            f"{path}.{name}": Fewer(values)
            for path in rejectable(
                contract.load().resources["v2.core.account"].shape.fields["configuration"]
            )
            for name, values in (("status", ("rejected",)), ("status_details.code", REJECTIONS))
        }
    },
)

USE_CASES: Final = ("account_onboarding", "account_update")
CONFIGURATIONS: Final = "enum=customer|merchant|recipient"


def without_configurations(params: Params) -> Params:
    for name in USE_CASES:
        params = inside(params, f"use_case.{name}", lambda given: without(given, "configurations"))
    return params


def with_configurations(link: Object, reads: Reads) -> Object:
    # What was asked for is not kept; the account's own configurations are what a link is for.
    account = reads.get("v2.core.account", link["account"]) or {}
    applied = list(account.get("applied_configurations") or ())
    for name in USE_CASES:
        if isinstance(link["use_case"].get(name), dict):
            link = inside(
                link, f"use_case.{name}", lambda case: {"configurations": applied, **case}
            )
    return link


LINK_CONFIGURATIONS: Final = change(
    "An account link of v2 is for all configurations of its account; it had those that were asked "
    "for in `configurations`.",
    known_by="types",
    advice="Leave `configurations` out.",
    lower_with={"v2.core.account_link": with_configurations},
    raise_={"POST /v2/core/account_links": without_configurations},
    fields={
        "v2.core.account_link": {
            f"use_case.{name}.configurations": ["array required", f"string {CONFIGURATIONS}"]
            for name in USE_CASES
        }
    },
    params={
        "POST /v2/core/account_links": {
            f"use_case.{name}.configurations": ["array required", f"string {CONFIGURATIONS}"]
            for name in USE_CASES
        }
    },
)

# Bank connections ------------------------------------------------------------------------------


def with_countries(session: Object) -> Object:
    def filters(now: Any) -> Any:
        if not isinstance(now, dict):
            return now
        country = now.get("country")
        then = without(now, "country")
        return {**then, "countries": None if country is None else [country]}

    return inside(session, "filters", filters)


def with_country(params: Params) -> Params:
    return inside(params, "filters", first_country)


def first_country(filters: Object) -> Object:
    countries = filters.get("countries") or []
    if len(countries) > 1:
        # Head filters by one country alone.
        raise errors.parameter_invalid(
            "Only one country may be given in `filters[countries]`.", "filters[countries]"
        )
    now = without(filters, "countries")
    return {**now, "country": countries[0]} if countries else now


COUNTRY_FILTER: Final = change(
    "A bank connection session is filtered by one `country`; it had a list of `countries`.",
    page="rename-financial-connections-countries-filter-to-country",
    known_by="types",
    advice="Read and write `filters.country`.",
    lower={"financial_connections.session": with_countries},
    raise_={"POST /v1/financial_connections/sessions": with_country},
    fields={
        "financial_connections.session": {
            "filters.countries": ["array required nullable", "string max=5000"],
            "filters.country": None,
        }
    },
    params={
        "POST /v1/financial_connections/sessions": {
            "filters.countries": ["array", "string max=5000"],
            "filters.country": None,
        }
    },
)

CONNECTION_DEFAULTS: Final = change(
    "A bank connection session has the same defaults for every account holder: any number of "
    "accounts, of every subcategory, and none entered by hand. They were different for customers "
    "and for connected accounts.",
    page="financial-connections-session-defaults",
    advice="Say what you need in `filters`, `limits` and `manual_entry`.",
)

# Reserves, disputes, mandates, taxes -----------------------------------------------------------

RELEASE_REASON: Final = change(
    "A reserve that is released because its time is over has the `reason` `hold_expired`; it was "
    "`bulk_hold_expiry`.",
    page="reserve-release-reason",
    known_by="types",
    advice="Where you look at the `reason`, expect `hold_expired`.",
)

RESERVES: Final = change(
    "Reserves have a `destination`, and reserve plans may have the `type` `manual_release` or "
    "`other` and the `status` `other`; there were no such values.",
    page="settlement-reserve-api",
    known_by="types",
)

EVIDENCE_PAGES: Final = change(
    "Evidence whose files have too many pages together is refused with "
    "`dispute_evidence_page_limit_exceeded`; it was sent to the bank as it was.",
    page="page-limit-validation-dispute-evidence",
    known_by="types",
    advice="Keep the files of a dispute's evidence within the limit.",
)

MANDATE_REFERENCES: Final = change(
    "In India, a reference that a mandate uses already is refused with `resource_already_exists` "
    "while that mandate is still pending; it was refused only once the mandate was active.",
    page="duplicate-reference-validation-for-india-pending-mandates",
    advice="Use a reference once.",
)


def inactive(mandate: Any, reads: Reads) -> bool:
    if not isinstance(mandate, str):
        return False
    found = reads.get("mandate", mandate)
    return found is not None and found["status"] == "inactive"


def without_failed_setup(intent: Object, reads: Reads) -> Object:
    # A mandate that was active once may be inactive too; it was shown all the same.
    if intent.get("status") == "succeeded" or not inactive(intent.get("mandate"), reads):
        return intent
    return {**intent, "mandate": None}


def without_failed_mandate(charge: Object, reads: Reads) -> Object:
    if charge.get("status") != "failed":
        return charge
    card = (charge.get("payment_method_details") or {}).get("card") or {}
    if not inactive(card.get("mandate"), reads):
        return charge
    return inside(charge, "payment_method_details.card.mandate", lambda now: None)


MANDATES_OF_FAILURES: Final = change(
    "In India, setup intents and charges name their card's mandate even where registering it "
    "failed and it is inactive; they named none then.",
    page="surface-india-card-mandate-even-when-inactive",
    advice="Look at the mandate's `status`.",
    lower_with={"setup_intent": without_failed_setup, "charge": without_failed_mandate},
)

MANDATE_EXPANDABLE: Final = change(
    "A charge's `payment_method_details.card.mandate` can be expanded; it was a plain id.",
    known_by="types",
    fields={"charge": {"payment_method_details.card.mandate": "string nullable max=5000"}},
)

EU: Final = "at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk"
COUNTRIES: Final = tuple(EU.split(" "))
IGIC: Final = {
    f"country_options.{country}.igic": {
        "place_of_supply_scheme": "string required enum=inbound_goods|standard"
    }
    for country in COUNTRIES
}


def without_igic(params: Params) -> Params:
    for country in COUNTRIES:
        params = inside(params, f"country_options.{country}", lambda given: without(given, "igic"))
    return params


CANARY_TAX: Final = change(
    "Tax registrations have no `igic` options; those were there for a month.",
    known_by="types",
    since="2026-08-26.dahlia",
    raise_={"POST /v1/tax/registrations": without_igic},
    fields={"tax.registration": IGIC},
    params={"POST /v1/tax/registrations": IGIC},
)

MISSING_METHOD: Final = {
    "trial_settings.end_behavior.missing_payment_method": (
        "string required enum=cancel|create_invoice|pause"
    )
}
TRIAL_END: Final = change(
    "How a trial ends may be told by `billing_cycle_anchor` alone; `missing_payment_method` had "
    "to be given in `trial_settings.end_behavior`.",
    known_by="types",
    params=dict.fromkeys(("POST /v1/subscriptions", SUBSCRIPTION), MISSING_METHOD),
)

CHANGES: Final = (
    TYPES_NOT_LISTED,
    CHECKOUT_TYPES_NOT_LISTED,
    BILLING_CYCLE_ANCHOR,
    SCORE_NULLABLE,
    PAYTO_KEPT,
    SEPA_ADDRESS,
    DATA_SHARED,
    BLIK_DECLINES,
    TAX_FAILURES,
    REUSABLE_METHODS,
    REJECT_REASONS,
    SHARED_CREDITOR,
    ADDRESS_CODES,
    ERRORS_EARLY,
    REJECTED_BY_PLATFORM,
    CAPABILITIES_REJECTED,
    LINK_CONFIGURATIONS,
    COUNTRY_FILTER,
    CONNECTION_DEFAULTS,
    RELEASE_REASON,
    RESERVES,
    EVIDENCE_PAGES,
    MANDATE_REFERENCES,
    MANDATES_OF_FAILURES,
    MANDATE_EXPANDABLE,
    CANARY_TAX,
    TRIAL_END,
)
