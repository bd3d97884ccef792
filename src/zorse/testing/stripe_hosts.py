"""Where programs expect Stripe's API; the server in memory stands for all of it."""

from typing import Final

STRIPE_HOSTS: Final = frozenset(
    {
        "api.stripe.com",
        "files.stripe.com",
        "connect.stripe.com",
        "meter-events.stripe.com",
    }
)
