"""Tokens: card data handed over once, to be used once.

Browser code makes a token with a publishable key so that card numbers never reach a business's own
server. Test names (``tok_visa``) stand for a fresh token each time. Documented at
docs.stripe.com/api/tokens and /testing.
"""

from typing import Any, Final

from zorse import errors, ids
from zorse.operations import standard
from zorse.operations.call import Call
from zorse.operations.registry import operation, resolves
from zorse.products.payments import card_data
from zorse.rails import cards
from zorse.rails.simulated import directory, network
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
CVC_LENGTHS: Final = (3, 4)
TOKEN_PREFIXES: Final = {"pii": "pii", "cvc_update": "cvctok"}
KINDS: Final = ("account", "bank_account", "card", "cvc_update", "person", "pii")


@operation("POST /v1/tokens")
def create(call: Call, params: dict[str, Any]) -> Object:
    """Take card data, or a number that identifies somebody, and give a token for it."""
    given = [kind for kind in KINDS if params.get(kind)]
    if len(given) > 1:
        raise errors.parameters_exclusive(*given)
    if not given:
        raise errors.parameter_missing("card")
    if params.get("customer"):
        raise errors.parameter_invalid("Sharing a customer's card needs Connect.", "customer")
    match given[0]:
        case "card" if isinstance(params["card"], str):
            raise errors.parameter_invalid("Sharing a customer's card needs Connect.", "card")
        case "card":
            return call.put(from_card(call, params["card"]))
        case "pii":
            return call.put(sealed(call, "pii", params["pii"].get("id_number") or ""))
        case "cvc_update":
            cvc = params["cvc_update"]["cvc"]
            if not (cvc.isascii() and cvc.isdigit() and len(cvc) in CVC_LENGTHS):
                raise errors.card_error(
                    "Your card's security code is invalid.",
                    code="invalid_cvc",
                    param="cvc",
                    keep=False,
                )
            # Of a security code nothing is kept, not even sealed.
            return call.put(sealed(call, "cvc_update", ""))
        case kind:
            raise errors.not_implemented(f"tokens for {kind}")


def sealed(call: Call, kind: str, secret: str) -> Object:
    """A token that shows nothing of what it stands for."""
    token = bare(call, TOKEN_PREFIXES[kind], kind)
    if secret:
        call.internal(token)["sealed"] = call.services.vault.seal(secret, call.account.id)
    return token


def bare(call: Call, prefix: str, kind: str) -> Object:
    """A token of a kind, with nothing in it yet."""
    return call.new(
        "token",
        id=ids.new_id(prefix),
        client_ip=call.caller.address or None,
        type=kind,
        used=False,
    )


def from_card(call: Call, card: dict[str, Any]) -> Object:
    """A token for a card that was typed in, not kept yet."""
    for name in ("number", "exp_month", "exp_year"):
        if card.get(name) in {None, ""}:
            raise errors.parameter_missing(f"card[{name}]")
    month, year = (as_number(card, name) for name in ("exp_month", "exp_year"))
    number = cards.digits(card["number"])
    cvc = card.get("cvc") or None
    cards.check_card_data(number, month, year, cvc, call.now)
    network.check_mode(number, livemode=call.livemode)
    address = {name: card.get(name) or None for name in ADDRESS_FIELDS}
    year = cards.full_year(year)
    token = make(call, number, month, year, cvc_provided=cvc is not None, **address)
    preferred = (card.get("networks") or {}).get("preferred")
    if preferred:
        token["card"]["networks"] = {"preferred": preferred}
    token["card"]["metadata"] = standard.merged_metadata({}, card.get("metadata") or {})
    return token


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
    token = bare(call, "tok", "card")
    token["card"] = card
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
