"""Write the docs' page of all test cards from the table that the simulated network uses."""

import sys
from pathlib import Path
from typing import Final

from zorse.rails.simulated import cards, payout_cards
from zorse.rails.simulated.card import TestCard

PAGE: Final = Path(__file__).parent.parent / "src/zorse/docs/topics/test-cards.md"
HEAD: Final = """# Test cards

Every card that test mode knows, with what it does. Any date in the future and any security code
will do. A name stands for a fresh copy of the card: `pm_card_visa` as a payment method, `tok_visa`
as a token.
"""
GROUPS: Final = {
    "By brand": cards.BY_BRAND,
    "Declined": cards.DECLINED,
    "Risky": cards.RISKY,
    "3-D Secure": cards.AUTHENTICATED,
    "Disputed": cards.DISPUTED,
    "Refunds that fail or take long": cards.REFUNDED_LATE,
    "Available at once": cards.AVAILABLE_AT_ONCE,
    "By country": cards.BY_COUNTRY,
    "Of other products": cards.OF_OTHER_PRODUCTS,
    "For payouts": payout_cards.CARDS,
}
SECURE: Final = {
    "unenrolled": "",
    "not_supported": "knows no 3-D Secure",
    "optional": "authenticates if asked",
    "optional_error": "if asked, the lookup fails",
    "required": "wants to authenticate",
    "required_error": "wants to authenticate, and the lookup fails",
    "always": "wants to authenticate every time",
    "unless_set_up": "wants to authenticate unless it was set up",
    "already_set_up": "wants to authenticate while the customer is there",
}


def what_it_does(card: TestCard) -> str:
    """The behaviour of a card in a few words."""
    said = []
    if card.decline is not None:
        when = " once it is charged" if card.attachable and card.decline else ""
        said.append(f"declined as `{card.decline}`{when}")
    if card.risk != "normal":
        said.append(f"its risk is {card.risk}")
    for name, result in (
        ("security code", card.cvc_check),
        ("postal code", card.postal_code_check),
        ("street", card.line1_check),
    ):
        if result != "pass":
            told = "fails" if result == "fail" else "cannot be made"
            said.append(f"the check of the {name} {told}")
    if SECURE[card.three_d_secure]:
        said.append(SECURE[card.three_d_secure])
    if card.disputes:
        said.append("disputed: " + ", ".join([f"`{plan.reason}`" for plan in card.disputes]))
    if card.early_fraud_warning:
        said.append("an early fraud warning follows")
    if card.refund_behaviour != "succeeds":
        said.append(f"its refund {card.refund_behaviour.replace('_', ' ')}")
    if card.available_at_once:
        said.append("funds are available at once")
    if card.payout is not None:
        said = said or ["succeeds"]
        said.append(f"a payout to it {card.payout.replace('_', ' ')}")
    return "; ".join(said) or "succeeds"


def in_fours(number: str) -> str:
    return " ".join([number[at : at + 4] for at in range(0, len(number), 4)])


def page() -> str:
    """The whole page."""
    parts = [HEAD]
    for name, group in GROUPS.items():
        parts.append(
            f"\n## {name}\n\n| number | names | card | what it does |\n| --- | --- | --- | --- |\n"
        )
        for card in group:
            names = ", ".join([f"`{one}`" for one in card.names.split()]) or "–"
            kind = f"{card.brand}, {card.funding}, {card.country}"
            parts.append(
                f"| `{in_fours(card.number)}` | {names} | {kind} | {what_it_does(card)} |\n"
            )
    parts.append("\nNames stand without their `pm_card_` and `tok_`.\n")
    return "".join(parts)


def main() -> int:
    """Write the page; with ``--check``, only tell whether it is up to date."""
    if "--check" in sys.argv[1:]:
        current = PAGE.read_text() == page()
        if not current:
            sys.stdout.write("test-cards.md is stale: run tools/test_cards_page.py.\n")
        return 0 if current else 1
    PAGE.write_text(page())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
