"""What suites that were written for stripe-mock send: ids that they made up, and little else."""

from typing import Any

from tests.contract import values
from zorse import contract
from zorse.contract import Operation, Shape

NAMED = {
    "account": "acct_123",
    "card": "ic_123",
    "cardholder": "ich_123",
    "calculation": "taxcalc_123",
    "charge": "ch_123",
    "configuration": "bpc_123",
    "coupon": "SUMMER25",
    "customer": "cus_123",
    "entitlement_feature": "feat_123",
    "financial_account": "fa_123",
    "intent": "pi_123",
    "invoice": "in_123",
    "payment_intent": "pi_123",
    "payment_method": "pm_123",
    "personalization_design": "ipd_123",
    "price": "price_123",
    "product": "prod_123",
    "query": 'metadata["order"]:"6735"',
    "setup_intent": "seti_123",
    "source": "tok_123",
    "subscription": "sub_123",
    "value_list": "rsl_123",
}
"""What parameters of these names are given."""

CARD = {"number": "4242424242424242", "exp_month": 8, "exp_year": 2030, "cvc": "123"}
BESIDES: dict[str, dict[str, Any]] = {
    "POST /v1/charges": {"amount": 2000, "currency": "usd", "source": "tok_123"},
    "POST /v1/climate/orders": {"product": "climsku_123"},
    "POST /v1/coupons": {"percent_off": 25},
    "POST /v1/customers/{customer}/bank_accounts": {"source": "btok_123"},
    "POST /v1/customers/{customer}/cards": {"source": "tok_123"},
    "POST /v1/customers/{customer}/sources": {"source": "tok_123"},
    "POST /v1/payment_intents": {"amount": 2000},
    "POST /v1/payment_methods": {"type": "card", "card": CARD},
    "POST /v1/payment_methods/{payment_method}/attach": {"customer": "cus_123"},
    "POST /v1/prices": {"unit_amount": 2000, "product": "prod_123"},
    "POST /v1/refunds": {"charge": "ch_123"},
    "POST /v1/tokens": {"card": CARD},
}
"""What an operation cannot do without, though the contract does not say so."""


def params_of(operation: Operation) -> dict[str, Any]:
    """The parameters that must be given."""
    fewest = values.fewest(operation, reference)
    return {**fewest, **BESIDES.get(operation.key, {})}


def reference(name: str, shape: Shape) -> str:
    return NAMED.get(name, f"some_{name}")


def ids_of(operation: Operation) -> dict[str, str]:
    """An id for each place in an operation's path."""
    return {name: id_of(type_in_path(operation, name)) for name in operation.path_params}


def id_of(type_: str) -> str:
    """An id of a type as a suite makes it up."""
    prefix = contract.load().resources[type_].id_prefix
    return f"{prefix}123" if prefix else "123"


def type_in_path(operation: Operation, name: str) -> str:
    """The type of what is named at a place in a path."""
    resources = contract.load().resources
    if operation.parent is not None and operation.parent[0] == name:
        return operation.parent[1]
    last = name == operation.path_params[-1]
    if operation.returns in contract.load().with_ids and last:
        assert operation.returns is not None
        if operation.path.startswith("/v1/test_helpers/customers"):
            return "customer"
        return operation.returns
    if "bank_accounts" in operation.path or "external_accounts" in operation.path:
        return "bank_account" if last and name == "id" else name
    if "sources" in operation.path or "cards" in operation.path:
        return "card" if last and name == "id" else name
    return name if name in resources else "payment_intent" if name == "intent" else "customer"


def path_of(operation: Operation) -> str:
    """The operation's path, with ids that nobody has made."""
    path = operation.path
    for name, id_ in ids_of(operation).items():
        path = path.replace(f"{{{name}}}", id_)
    return path
