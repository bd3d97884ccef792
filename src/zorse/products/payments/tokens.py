"""Tokens: card data handed over once, to be used once.

Browser code makes a token with a publishable key so that card numbers never reach a business's own
server. Test names (``tok_visa``) stand for a fresh token each time. Documented at
docs.stripe.com/api/tokens and /testing.
"""

from typing import Any, Final

from zorse import errors, ids
from zorse.operations.call import Call
from zorse.operations.registry import operation, resolves
from zorse.products.payments import card_data
from zorse.rails import cards
from zorse.rails.simulated import directory
from zorse.store.protocol import Object

BRAND_NAMES: Final = {
    "amex": "American Express",
    "diners": "Diners Club",
    "discover": "Discover",
    "jcb": "JCB",
    "mastercard": "MasterCard",
    "unionpay": "UnionPay",
    "visa": "Visa",
}
"""How the older card object writes a brand."""

ADDRESS_FIELDS: Final = (
    "address_city",
    "address_country",
    "address_line1",
    "address_line2",
    "address_state",
    "address_zip",
    "name",
)
KINDS: Final = ("account", "bank_account", "card", "cvc_update", "person", "pii")


@operation("POST /v1/tokens")
def create(call: Call, params: dict[str, Any]) -> Object:
    """Take card data and give a token for it."""
    given = [kind for kind in KINDS if params.get(kind)]
    if len(given) > 1:
        raise errors.parameters_exclusive(*given)
    if given != ["card"]:
        if given:
            raise errors.not_implemented(f"tokens for {given[0]}")
        raise errors.parameter_missing("card")
    card = params["card"]
    if isinstance(card, str):
        raise errors.parameter_invalid("Sharing a customer's card needs Connect.", "card")
    for name in ("number", "exp_month", "exp_year"):
        if card.get(name) in {None, ""}:
            raise errors.parameter_missing(f"card[{name}]")
    month, year = (as_number(card, name) for name in ("exp_month", "exp_year"))
    number = cards.digits(card["number"])
    cvc = card.get("cvc") or None
    cards.check_card_data(number, month, year, cvc, call.now)
    address = {name: card.get(name) or None for name in ADDRESS_FIELDS}
    return call.put(
        make(call, number, month, cards.full_year(year), cvc_provided=cvc is not None, **address)
    )


def as_number(card: dict[str, Any], name: str) -> int:
    """Expiry dates of tokens come as text."""
    value = card[name]
    text = str(value).strip()
    if not (text.isascii() and text.isdigit() and len(text) <= 4):
        kind = name.removeprefix("exp_")
        raise errors.card_error(
            f"Your card's expiration {kind} is invalid.",
            code=f"invalid_expiry_{kind}",
            param=name,
            keep=False,
        )
    return int(text)


def make(
    call: Call,
    number: str,
    exp_month: int,
    exp_year: int,
    *,
    cvc_provided: bool,
    **address: str | None,
) -> Object:
    """A card token, not kept yet."""
    vault = call.services.vault
    known = directory.card_by_number(number)
    brand = known.brand if known is not None else cards.brand_of(number)
    card = call.new(
        "card",
        brand=BRAND_NAMES.get(brand, "Unknown"),
        country=known.country if known is not None else "US",
        cvc_check="unchecked" if cvc_provided else None,
        exp_month=exp_month,
        exp_year=exp_year,
        fingerprint=cards.fingerprint(number, vault.account_secret(call.account.id)),
        funding=known.funding if known is not None else "credit",
        last4=cards.last4(number),
        metadata={},
        networks={"preferred": None},
        regulated_status="unregulated",
    )
    card.update(address)
    for name, checked in (("line1", "address_line1"), ("zip", "address_zip")):
        card[f"address_{name}_check"] = "unchecked" if address.get(checked) else None
    card.pop("customer", None)
    token = call.new(
        "token",
        id=ids.new_id("tok"),
        card=card,
        client_ip=call.caller.address or None,
        type="card",
        used=False,
    )
    hidden = call.internal(token)
    hidden["number"] = vault.seal(number, call.account.id)
    hidden["cvc_provided"] = cvc_provided
    return token


@operation("GET /v1/tokens/{token}")
def retrieve(call: Call, params: dict[str, Any]) -> Object:
    """Give the token that the path names."""
    return call.get("token", call.path["token"])


@resolves("token", makes=True)
def from_test_name(call: Call, id_: str) -> Object | None:
    """A fresh token for the name of a test card, in test mode."""
    if call.livemode or not id_.startswith("tok_"):
        return None
    card = directory.card_by_token(id_)
    if card is None:
        return None
    year, month = call.today()[:2]
    years_ahead = card_data.EXPIRY_YEARS_AHEAD
    return call.put(make(call, card.number, month, year + years_ahead, cvc_provided=True))
