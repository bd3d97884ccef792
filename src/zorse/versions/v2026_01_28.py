"""2026-01-28.clover."""

from functools import partial
from typing import Final

from zorse.versions.change import Change

change: Final = partial(Change, "2026-01-28.clover")

# The versions in between are our own reading; the coupon's behaviour asks.
FOREVER_AMOUNTS: Final = change(
    "A coupon may take an amount off for ever again; since 2025-03-31.basil that was refused.",
    page="reintroduce-forever-amount-off-coupon",
    known_by="title",
    since="2025-03-31.basil",
)

TIPS_IN_LEVA: Final = change(
    "A Terminal configuration has no tips in Bulgarian lev (`tipping[bgn]`) any more.",
    known_by="types",
    advice="Configure `tipping[eur]`.",
)

CHANGES: Final = (FOREVER_AMOUNTS, TIPS_IN_LEVA)
