"""Zorse: a payments platform that you run yourself and that speaks the Stripe API.

``import zorse`` is the Python library: assign ``zorse.api_key`` and call
``zorse.Customer.create(…)``, or make a ``zorse.Client``. The server's code comes with the command
``zorse serve``, never with the import.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__version__ = "0.1.0"

# The settings of the module way; each may be assigned, and holds from the next request on.
api_key: "str | None" = None
api_base: "str | None" = None
api_version: "str | None" = None
account: "str | None" = None
max_network_retries: int = 2
timeout: float = 80.0
proxy: "str | None" = None
ca_file: "str | None" = None
insecure_http: bool = False
app_info: "str | None" = None
transport: "Any" = None

NAMESPACES = frozenset(
    {"apps", "billing", "billing_portal", "checkout", "climate", "entitlements", "forwarding"}
    | {"financial_connections", "identity", "issuing", "product_catalog", "radar", "reporting"}
    | {"sigma", "tax", "terminal", "test_helpers", "three_d_secure", "treasury", "v2"}
)
"""The resources that are named after a product: ``zorse.checkout.Session``."""


def __getattr__(name: str) -> "Any":
    # Imports of the package's own modules come by here too, and must not load the library.
    if not name[:1].isupper() and name not in NAMESPACES:
        raise AttributeError(f"module 'zorse' has no attribute {name!r}")
    from zorse.client.names import find

    found = globals()[name] = find(name)
    return found


def __dir__() -> list[str]:
    from zorse.client.names import all_names

    return sorted({*globals(), *all_names()})
