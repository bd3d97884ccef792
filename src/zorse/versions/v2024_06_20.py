"""2024-06-20."""

from functools import partial
from typing import Any, Final

from zorse.contract import Fewer, Like
from zorse.versions.change import Change, Object, Params
from zorse.versions.rewriting import inside, mapped, renamed, without

change: Final = partial(Change, "2024-06-20")

# Fuel -----------------------------------------------------------------------------------------

NEW_UNITS: Final = ("charging_minute", "imperial_gallon", "kilogram", "kilowatt_hour", "pound")
OTHER_UNIT: Final = dict.fromkeys(NEW_UNITS, "other")
HELPERS: Final = "POST /v1/test_helpers/issuing"
FUEL_PARAMS: Final = {
    f"{HELPERS}/authorizations": "fuel",
    f"{HELPERS}/authorizations/{{authorization}}/capture": "purchase_details.fuel",
    f"{HELPERS}/authorizations/{{authorization}}/finalize_amount": "fuel",
    f"{HELPERS}/transactions/create_force_capture": "purchase_details.fuel",
    f"{HELPERS}/transactions/create_unlinked_refund": "purchase_details.fuel",
}
"""By operation, where the parameters of a refuelling stand."""


def volume_decimal(fuel: Any) -> Any:
    return renamed(fuel, {"quantity_decimal": "volume_decimal"}) if fuel else fuel


def quantity_decimal(path: str) -> Any:
    """Raises the parameters of a refuelling at a path."""

    def raised(params: Params) -> Params:
        return inside(
            params, path, lambda fuel: renamed(fuel, {"volume_decimal": "quantity_decimal"})
        )

    return raised


def volume_at(path: str) -> dict[str, Any]:
    now = f"{path}.quantity_decimal"
    return {f"{path}.volume_decimal": Like(now), now: None}


AUTHORIZATION_FUEL: Final = change(
    "How much fuel an Issuing authorization is for stands in `fuel[quantity_decimal]`; it was "
    "`fuel[volume_decimal]`.",
    page="renames-fuel-attribute-authorization-object",
    advice="Read and write `quantity_decimal`.",
    lower={"issuing.authorization": lambda obj: inside(obj, "fuel", volume_decimal)},
    raise_={key: quantity_decimal(path) for key, path in FUEL_PARAMS.items() if path == "fuel"},
    fields={"issuing.authorization": volume_at("fuel")},
    params={key: volume_at(path) for key, path in FUEL_PARAMS.items() if path == "fuel"},
)

TRANSACTION_FUEL: Final = change(
    "How much fuel an Issuing transaction is for stands in "
    "`purchase_details[fuel][quantity_decimal]`; it was `purchase_details[fuel][volume_decimal]`.",
    page="renames-purchase-details-transaction-object",
    known_by="types",
    advice="Read and write `quantity_decimal`.",
    lower={"issuing.transaction": lambda obj: inside(obj, "purchase_details.fuel", volume_decimal)},
    raise_={key: quantity_decimal(path) for key, path in FUEL_PARAMS.items() if path != "fuel"},
    fields={"issuing.transaction": volume_at("purchase_details.fuel")},
    params={key: volume_at(path) for key, path in FUEL_PARAMS.items() if path != "fuel"},
)

# `other` in place of the newer units is our own reading. A transaction's unit is any text, so its
# table loses nothing.
FUEL_UNITS: Final = change(
    "Fuel is measured in `charging_minute`, `imperial_gallon`, `kilogram`, `kilowatt_hour` and "
    "`pound` too.",
    page="adds-enum-fuel-units-issuing",
    known_by="types",
    lower={
        "issuing.transaction": lambda obj: mapped(obj, "purchase_details.fuel.unit", OTHER_UNIT)
    },
    values={"issuing.authorization": {"fuel.unit": OTHER_UNIT}},
    params={key: {f"{path}.unit": Fewer(NEW_UNITS)} for key, path in FUEL_PARAMS.items()},
)

UNDOCUMENTED_FUEL: Final = change(
    "The fuel of Issuing objects has no fields any more that were not documented.",
    page="removes-undocumented-fuel-fields-issuing",
    known_by="title",
)

# What the amounts of before were counted in is not told, so older callers are not given them.
UNDOCUMENTED_FLEET: Final = change(
    "What a fleet's purchase is reported to be made of is told in decimals alone; an Issuing "
    "transaction also had `gross_amount`, `local_amount` and `national_amount`, which were not "
    "documented.",
    page="removes-undocumented-fleet-fields-issuing",
    advice="Read `gross_amount_decimal`, `local_amount_decimal` and `national_amount_decimal`.",
)

# Issuing --------------------------------------------------------------------------------------

ALPHANUMERIC_ID: Final = change(
    "The `alphanumeric_id` of a cardholder prompt is deprecated: it is null.",
    page="deprecates-alphanumeric-id-issuing",
    advice="Read the field that is named after what was typed: `driver_id`, `user_id`, "
    "`vehicle_number` or `unspecified_id`.",
)

# What stood in place of the newer reasons is our own reading.
REQUEST_REASONS: Final = change(
    "The history of an Issuing authorization tells `card_canceled`, `card_expired`, "
    "`cardholder_blocked`, `insecure_authorization_method` and `pin_blocked` apart.",
    page="adds-enum-request-history-reasons-issuing",
    values={
        "issuing.authorization": {
            "request_history.reason": {
                "card_canceled": "card_inactive",
                "card_expired": "card_inactive",
                "cardholder_blocked": "cardholder_inactive",
                "insecure_authorization_method": "not_allowed",
                "pin_blocked": "not_allowed",
            }
        }
    },
)

# Accounts -------------------------------------------------------------------------------------

ANY_REASON: Final = "string nullable max=5000"

DISABLED_REASONS: Final = change(
    "The `disabled_reason` of a capability's requirements is one of a closed list; it was any "
    "text.",
    page="adds-enum-disabled-reasons-capabilities",
    known_by="types",
    fields={
        "capability": {
            "requirements.disabled_reason": ANY_REASON,
            "future_requirements.disabled_reason": ANY_REASON,
        }
    },
)

TRANSFERS: Final = {
    "GB": "gb_bank_transfer_payments",
    "JP": "jp_bank_transfer_payments",
    "MX": "mx_bank_transfer_payments",
    "US": "us_bank_transfer_payments",
}
SEPA_TRANSFERS: Final = "sepa_bank_transfer_payments"
OLD_TRANSFERS: Final = "bank_transfer_payments"
BY_COUNTRY: Final = (*TRANSFERS.values(), SEPA_TRANSFERS)
BEST_FIRST: Final = ("active", "pending", "inactive")
ACCOUNT: Final = ("POST /v1/accounts", "POST /v1/accounts/{account}")


def one_for_all(account: Object) -> Object:
    """With one capability for bank transfers, as good as the best of those by country."""
    capabilities = account.get("capabilities") or {}
    states = [capabilities[name] for name in BY_COUNTRY if name in capabilities]
    if not states or OLD_TRANSFERS in capabilities:
        return account
    best = min(states, key=BEST_FIRST.index)
    return {**account, "capabilities": {OLD_TRANSFERS: best, **capabilities}}


def by_country(params: Params) -> Params:
    """Ask for the capability of the account's country, where the request tells it.

    One that the caller asks for by its own name is asked for as they say.
    """
    capabilities, country = params.get("capabilities") or {}, params.get("country")
    if OLD_TRANSFERS not in capabilities or not country:
        return params
    name = TRANSFERS.get(country, SEPA_TRANSFERS)
    asked = {name: capabilities[OLD_TRANSFERS], **without(capabilities, OLD_TRANSFERS)}
    return {**params, "capabilities": asked}


# Those by country could be asked for shortly before the old one was deprecated, so the tables are
# the same. Which of them stood for the old one is our own reading.
BANK_TRANSFERS: Final = change(
    "Bank transfers have a capability for each place that buyers are in; "
    "`bank_transfer_payments`, which stood for all of them, is deprecated.",
    page="deprecates-bank-transfer-payments-capabilities",
    advice="Request the capabilities of the places that your accounts sell to.",
    lower={"account": one_for_all},
    raise_=dict.fromkeys(ACCOUNT, by_country),
)

CHANGES: Final = (
    AUTHORIZATION_FUEL,
    TRANSACTION_FUEL,
    UNDOCUMENTED_FUEL,
    UNDOCUMENTED_FLEET,
    FUEL_UNITS,
    ALPHANUMERIC_ID,
    DISABLED_REASONS,
    BANK_TRANSFERS,
    REQUEST_REASONS,
)
