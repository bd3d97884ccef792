"""What is accepted is kept: no parameter of a payment is dropped without a word.

Each parameter that the contract knows is sent by itself. The answer must show it, or refuse it; the
few that set no field of their own are named here with what they do instead.
"""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.api import Api
from zorse import contract
from zorse.contract import Shape

Place = tuple[str | int, ...]

DOES_SOMETHING_ELSE = {
    "amount": "captures, where it does not say what is wanted",
    "amount_details[enforce_arithmetic_validation]": "decides what a mistake leads to",
    "amount_details[line_items]": "are listed at an address of their own",
    "amount_to_capture": "captures",
    "cash_balance[settings]": "shows which mode the account's own is",
    "confirm": "confirms",
    "error_on_requires_action": "decides what an action leads to",
    "final_capture": "captures for the last time",
    "mandate_data": "makes a mandate",
    "off_session": "says that nobody can authenticate",
    "radar_options": "goes to the charge",
    "tax[validate_location]": "refuses a customer who is nowhere",
    "tax_id_data": "makes tax ids",
    "use_stripe_sdk": "decides what an action looks like",
}
NOT_WALKED = {"payment_method_data"}
"""The parameters of payment methods are walked where these are made."""

METHOD_TYPES = set(
    contract.load().operations["POST /v1/payment_methods"].params.fields["type"].enum
) - {"card"}

VALUES: dict[str, Any] = {
    "country": "US",
    "currency": "usd",
    "email": "jenny@example.com",
    "ip_address": "203.0.113.7",
    "receipt_email": "jenny@example.com",
    "instructions_email": "jenny@example.com",
}
FORMATS = {"currency": "usd", "decimal": "12.5", "unix-time": 1_790_000_000}
SHIPPING = {"shipping": {"name": "Jenny", "address": {"line1": "1 Main Street"}}}
NEVER = {"automatic_payment_methods": {"enabled": True, "allow_redirects": "never"}}
TERMS = {"amount": 2000, "currency": "usd", **NEVER}
PAID = {**TERMS, "payment_method": "pm_card_visa", "confirm": True}
TOKEN = {"type": "card", "card": {"token": "tok_visa"}}


@pytest.fixture
def engine() -> str:
    """What is kept does not depend on the store."""
    return "sqlite"


def intent(api: Api, **more: Any) -> str:
    return str(api.post("/v1/payment_intents", {**TERMS, **more})["id"])


def charge(api: Api, **more: Any) -> str:
    asked = {"amount": 2000, "currency": "usd", "source": "tok_visa", **more}
    return str(api.post("/v1/charges", asked)["id"])


def attached(api: Api) -> str:
    method = api.post("/v1/payment_methods", TOKEN)["id"]
    api.post(f"/v1/payment_methods/{method}/attach", customer=api.post("/v1/customers")["id"])
    return str(method)


Prepared = Callable[[Api], tuple[str, dict[str, Any]]]
"""Makes what an operation needs: gives its address, and what must be sent."""

OPERATIONS: dict[str, Prepared] = {
    "POST /v1/payment_intents": lambda api: ("/v1/payment_intents", TERMS),
    "POST /v1/payment_intents/{intent}": lambda api: (f"/v1/payment_intents/{intent(api)}", {}),
    "POST /v1/payment_intents/{intent}/confirm": lambda api: (
        f"/v1/payment_intents/{intent(api)}/confirm",
        {"payment_method": "pm_card_visa"},
    ),
    "POST /v1/payment_intents/{intent}/capture": lambda api: (
        f"/v1/payment_intents/{intent(api, **PAID, capture_method='manual')}/capture",
        {},
    ),
    "POST /v1/payment_intents/{intent}/cancel": lambda api: (
        f"/v1/payment_intents/{intent(api)}/cancel",
        {},
    ),
    "POST /v1/setup_intents": lambda api: ("/v1/setup_intents", {}),
    "POST /v1/setup_intents/{intent}": lambda api: (
        f"/v1/setup_intents/{api.post('/v1/setup_intents')['id']}",
        {},
    ),
    "POST /v1/setup_intents/{intent}/confirm": lambda api: (
        f"/v1/setup_intents/{api.post('/v1/setup_intents', NEVER)['id']}/confirm",
        {"payment_method": "pm_card_visa"},
    ),
    "POST /v1/charges/{charge}": lambda api: (f"/v1/charges/{charge(api)}", {}),
    "POST /v1/charges/{charge}/capture": lambda api: (
        f"/v1/charges/{charge(api, capture=False)}/capture",
        {},
    ),
    "POST /v1/refunds": lambda api: ("/v1/refunds", {"charge": charge(api)}),
    "POST /v1/customers": lambda api: ("/v1/customers", {}),
    "POST /v1/customers/{customer}": lambda api: (
        f"/v1/customers/{api.post('/v1/customers')['id']}",
        {},
    ),
    "POST /v1/payment_methods": lambda api: ("/v1/payment_methods", TOKEN),
    "POST /v1/payment_methods/{payment_method}": lambda api: (
        f"/v1/payment_methods/{attached(api)}",
        {},
    ),
}


def named(place: Place) -> str:
    """A parameter's name as the API writes it."""
    return str(place[0]) + "".join(f"[{step}]" for step in place[1:])


def leaves(shape: Shape, place: Place = ()) -> Iterator[tuple[Place, Any]]:
    """Every parameter with something to send for it, and what its hashes require beside it."""
    match shape.kind:
        case "object":
            needed = {n: sample(n, f) for n, f in shape.fields.items() if f.required}
            for name, field in shape.fields.items():
                if name == "expand" or name in NOT_WALKED:
                    continue
                for inner, value in leaves(field, (*place, name)):
                    yield inner, {**needed, name: value}
        case "array" if shape.items is not None:
            for inner, value in leaves(shape.items, (*place, 0)):
                yield inner, [value]
        case "union":
            for option in shape.options:
                yield from leaves(option, place)
        case "map":
            yield place, {"order": "6735"}
        case "file":
            return
        case _:
            yield place, sample(next(str(s) for s in reversed(place) if s != 0), shape)


def sample(name: str, shape: Shape) -> Any:
    """A value that a parameter may have, as telling as can be."""
    options = [option for option in shape.enum if option]
    if name in VALUES:
        return VALUES[name]
    if shape.format in FORMATS:
        return FORMATS[shape.format]
    match shape.kind:
        case "string":
            return options[-1] if options else f"A {name}"[: shape.max_length]
        case "boolean":
            return True
        case "integer" | "number":
            return 777
        case "object":
            return {n: sample(n, f) for n, f in shape.fields.items() if f.required}
        case "array":
            assert shape.items is not None
            return [sample(name, shape.items)]
        case "union":
            return sample(name, shape.options[0])
    return "anything"


def merged(base: Any, over: Any) -> Any:
    if isinstance(base, dict) and isinstance(over, dict):
        return {**base, **{name: merged(base.get(name), value) for name, value in over.items()}}
    return over


def at(value: Any, place: Place) -> Any:
    """What stands at a place of an answer, or nothing."""
    for step in place:
        if isinstance(value, dict):
            value = value.get(str(step))
        elif isinstance(value, list) and isinstance(step, int):
            value = value[step] if step < len(value) else None
        else:
            return None
    return value


def acts(name: str) -> bool:
    return any(name == known or name.startswith(f"{known}[") for known in DOES_SOMETHING_ELSE)


def unseen_number(name: str) -> bool:
    """Account numbers are never shown again."""
    return name.endswith(("[account_number]", "[iban]"))


@pytest.mark.parametrize("key", OPERATIONS)
def test_what_is_accepted_is_shown(api: Api, key: str) -> None:
    operation = contract.load().operations[key]
    assert operation.returns is not None
    resource = contract.load().resources[operation.returns]
    included = sorted(name for name in resource.includable if "." not in name)
    kept, lost = 0, []
    for place, value in leaves(operation.params):
        path, base = OPERATIONS[key](api)
        if place[0] == "shipping":
            base = merged(base, SHIPPING)
        if key == "POST /v1/payment_methods" and str(place[0]) in METHOD_TYPES:
            base = {"type": place[0]}
        asked = merged(base, value)
        answer = api.request("POST", path, {**asked, "expand": included} if included else asked)
        if answer.status != 200:
            assert answer.error["message"]
            continue
        sent, found = at(value, place), at(answer.body, place)
        if found == sent or str(found) == str(sent):
            kept += 1
        elif not acts(named(place)) and not unseen_number(named(place)):
            lost.append(named(place))
    assert lost == []
    assert kept > 0
