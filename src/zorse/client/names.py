"""What ``zorse`` gives by name, and where each is."""

from typing import Any, Final

ERRORS: Final = (
    "APIConnectionError",
    "APIError",
    "AuthenticationError",
    "CardError",
    "IdempotencyError",
    "InvalidRequestError",
    "PermissionError",
    "RateLimitError",
    "SignatureVerificationError",
    "ZorseError",
)
PLACES: Final = {
    **dict.fromkeys(ERRORS, "error"),
    "StripeError": "error",
    **dict.fromkeys(("Client", "AsyncClient"), "clients"),
    **dict.fromkeys(("LastResponse", "ListObject", "SearchResult", "ZorseObject"), "objects"),
    **dict.fromkeys(("AsyncTransport", "Request", "Response", "Transport"), "transport"),
    **dict.fromkeys(("ThinEvent", "Webhook", "WebhookSignature"), "webhook"),
    "HttpxTransport": "over_httpx",
}


def find(name: str) -> Any:
    """What a name of the module stands for; raises ``AttributeError``."""
    import importlib

    place = PLACES.get(name)
    if place is not None:
        return getattr(importlib.import_module(f"zorse.client.{place}"), name)
    from zorse.client.resources import named

    found = named(name)
    if found is None:
        raise AttributeError(f"module 'zorse' has no attribute {name!r}")
    return found


def all_names() -> list[str]:
    from zorse.client.table import CLASSES

    return sorted({*PLACES, *[name.partition(".")[0] for name in CLASSES]})
