"""2025-07-30.basil."""

from functools import partial
from typing import Final

from zorse.versions.change import Change

change: Final = partial(Change, "2025-07-30.basil")

# The parameter itself went with 2025-03-31.basil, and came back two months later for that version
# and all after it, so nobody has to do without it.
FLEXIBLE_THRESHOLDS: Final = change(
    "Subscriptions in the `flexible` billing mode may have `billing_thresholds`; it was an error.",
    page="billing-thresholds",
)

CHANGES: Final = (FLEXIBLE_THRESHOLDS,)
