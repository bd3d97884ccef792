"""Cards: what is kept of a card, and asking its issuer.

The ``card`` hash of a payment method shows brand, expiry, last four digits and a fingerprint. The
number itself lies in the vault, under the hidden part of the object that it belongs to.
"""

from typing import Any, Final

from zorse import contract, errors
from zorse.operations.call import Call
from zorse.rails import cards
from zorse.rails.authorization import Answer, Attempt, Authorized, Declined
from zorse.rails.simulated import network
from zorse.rails.simulated.card import TestCard
from zorse.rails.simulated.directory import card_by_number
from zorse.store.protocol import Object

EXPIRY_YEARS_AHEAD: Final = 1
"""How far ahead the expiry of a named test card lies."""

YEARS_AHEAD_MAX: Final = 50
HELD: Final = {"card": "card", "cvc_update": "security code"}
"""What the tokens of a type stand for."""

NOT_ACTIVATED: Final = (
    "Your account cannot currently make live charges. If you are a site customer trying to make a "
    "purchase, please contact the owner of this site. Your transaction has not been processed."
)


def set_card(call: Call, method: Object, given: dict[str, Any], prefix: str) -> None:
    """Give a payment method the card in the parameters: a token's, or one typed in."""
    token_id = given.get("token")
    if token_id:
        token = call.get("token", token_id, param=f"{prefix}[token]")
        use_token(call, token, f"{prefix}[token]")
        copy_card(call, token["card"], call.internal(token), method)
        return
    for name in ("number", "exp_month", "exp_year"):
        if given.get(name) in {None, ""}:
            raise errors.parameter_missing(f"{prefix}[{name}]")
    number = cards.digits(given["number"])
    cvc = given.get("cvc") or None
    cards.check_card_data(number, given["exp_month"], given["exp_year"], cvc, call.now)
    network.check_mode(number, livemode=call.livemode)
    set_number(
        call,
        method,
        number,
        exp_month=given["exp_month"],
        exp_year=cards.full_year(given["exp_year"]),
        cvc_provided=cvc is not None,
    )
    preferred = (given.get("networks") or {}).get("preferred")
    if preferred:
        check_network(method["card"], preferred, f"{prefix}[networks][preferred]")
        method["card"]["networks"]["preferred"] = preferred


def set_test_card(call: Call, method: Object, card: TestCard) -> None:
    """Give a payment method the test card of a name; such cards come with a security code."""
    year, month = call.today()[:2]
    set_number(
        call,
        method,
        card.number,
        exp_month=month,
        exp_year=year + EXPIRY_YEARS_AHEAD,
        cvc_provided=True,
    )


def set_number(
    call: Call, method: Object, number: str, *, exp_month: int, exp_year: int, cvc_provided: bool
) -> None:
    """Seal a card's number and show the rest of it."""
    vault = call.services.vault
    account = call.account.id
    known = card_by_number(number)
    brand = cards.brand_of(number)
    if known is not None:
        brand = known.brand
    networks = list(known.networks) if known is not None and known.networks else [brand]
    shape = contract.load().resources["payment_method"].shape.fields["card"]
    card: Object = contract.blank(shape)
    card.update(
        brand=brand,
        checks={
            "address_line1_check": None,
            "address_postal_code_check": None,
            "cvc_check": "unchecked" if cvc_provided else None,
        },
        country=known.country if known is not None else "US",
        display_brand=brand,
        exp_month=exp_month,
        exp_year=exp_year,
        fingerprint=cards.fingerprint(number, vault.account_secret(account)),
        funding=known.funding if known is not None else "credit",
        generated_from=None,
        last4=cards.last4(number),
        networks={"available": networks, "preferred": None},
        regulated_status="unregulated",
        three_d_secure_usage={
            "supported": known is None or known.three_d_secure != "not_supported"
        },
        wallet=None,
    )
    method["card"] = card
    hidden = call.internal(method)
    hidden["number"] = vault.seal(number, account)
    hidden["cvc_provided"] = cvc_provided


def copy_card(call: Call, card: Object, hidden: dict[str, Any], method: Object) -> None:
    """Give a payment method the card that a token or a saved source holds."""
    number = call.services.vault.open(hidden["number"], call.account.id)
    set_number(
        call,
        method,
        number,
        exp_month=card["exp_month"],
        exp_year=card["exp_year"],
        cvc_provided=hidden["cvc_provided"],
    )
    details = method["billing_details"]
    details["name"] = details["name"] or card.get("name")
    if not any(details["address"].values()):
        for name in ("city", "country", "line1", "line2", "state"):
            details["address"][name] = card.get(f"address_{name}")
        details["address"]["postal_code"] = card.get("address_zip")


def use_token(call: Call, token: Object, param: str, type_: str = "card") -> None:
    """Mark a token as used; it cannot be used twice."""
    if token["used"]:
        raise errors.invalid_request(
            f"You cannot use a Stripe token more than once: {token['id']}.",
            code="token_already_used",
            param=param,
        )
    if token["type"] != type_:
        raise errors.parameter_invalid(f"The token {token['id']} holds no {HELD[type_]}.", param)
    call.change(token, used=True)


def dated(call: Call, card: Object, given: dict[str, Any]) -> Object:
    """A card with another expiry, which may be any month from this one on."""
    month = given["exp_month"] if "exp_month" in given else card["exp_month"]
    year = cards.full_year(given["exp_year"] if "exp_year" in given else card["exp_year"])
    this_year, this_month = call.today()[:2]
    past = year == this_year and month < this_month
    if not 1 <= month <= 12 or past:
        raise errors.card_error(
            "Your card's expiration month is invalid.",
            code="invalid_expiry_month",
            param="exp_month",
            keep=False,
        )
    if not this_year <= year <= this_year + YEARS_AHEAD_MAX:
        raise errors.card_error(
            "Your card's expiration year is invalid.",
            code="invalid_expiry_year",
            param="exp_year",
            keep=False,
        )
    return {**card, "exp_month": month, "exp_year": year}


def updated_card(call: Call, card: Object, given: dict[str, Any]) -> Object:
    """A card with another expiry, or another preferred network."""
    changed = dated(call, card, given)
    networks = given.get("networks") or {}
    if "preferred" in networks:
        preferred = networks["preferred"] or None
        check_network(card, preferred, "card[networks][preferred]")
        changed["networks"] = {**card["networks"], "preferred": preferred}
    return changed


def check_network(card: Object, preferred: str | None, param: str) -> None:
    """Refuse to prefer a network that the card cannot run on."""
    available = card["networks"]["available"]
    if preferred is not None and preferred not in available:
        raise errors.parameter_invalid(
            f"This card does not support the network {preferred}. It supports: "
            f"{', '.join(available)}.",
            param,
        )


def attempt_for(
    call: Call, method: Object, *, seed: str, cvc_given: bool = False, **asked: Any
) -> Attempt:
    """What is asked of the rail for a card: its number, and what was given with it.

    ``cvc_given`` says that the security code was given once more for this very attempt.
    """
    hidden = call.internal(method)
    address = method["billing_details"]["address"] or {}
    return Attempt(
        number=call.services.vault.open(hidden["number"], call.account.id),
        seed=seed,
        cvc_provided=cvc_given or bool(hidden.get("cvc_provided")),
        postal_code_provided=bool(address.get("postal_code")),
        line1_provided=bool(address.get("line1")),
        was_set_up=bool(hidden.get("set_up")),
        **asked,
    )


def ask(call: Call, attempt: Attempt) -> Answer:
    """Ask the rail. Raises a card error for a card of the other mode, and in live mode always,
    since no rail is connected there."""
    network.check_mode(attempt.number, livemode=call.livemode)
    if call.livemode:
        raise errors.card_error(NOT_ACTIVATED, code="testmode_charges_only", keep=False)
    return network.authorize(attempt)


def verify(call: Call, method: Object, *, purpose: str) -> None:
    """Ask the issuer whether a card is good, without taking money; raises a card error."""
    attempt = attempt_for(
        call, method, seed=method["id"], amount=0, currency="usd", purpose=purpose
    )
    answer = ask(call, attempt)
    if isinstance(answer, Declined):
        fields = answer.error_fields()
        fields.pop("type")
        message = fields.pop("message")
        # A decline while attaching names an empty parameter (recorded).
        fields.setdefault("param", "")
        raise errors.card_error(message, keep=False, **fields)
    if isinstance(answer, Authorized):
        note_checks(call, method, answer)


def note_checks(call: Call, method: Object, answer: Authorized) -> None:
    """Let a payment method show what its issuer found of the data given with it."""
    checks = {**method["card"]["checks"], **answer.checks}
    call.change(method, card={**method["card"], "checks": checks})
