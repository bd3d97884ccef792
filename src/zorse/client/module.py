"""The module way: settings that are assigned to ``zorse`` itself, and the client behind them.

They are read at each request, so that assigning one has its effect from then on.
"""

import threading
from typing import Any, Final

import zorse
from zorse.client.core import Core, Settings

NAMES: Final = (
    "api_key",
    "api_base",
    "api_version",
    "account",
    "max_network_retries",
    "timeout",
    "proxy",
    "ca_file",
    "insecure_http",
    "app_info",
    "transport",
)

_lock = threading.Lock()
_made: tuple[tuple[Any, ...], Core] | None = None


def core() -> Core:
    """The client of the module, as it is set up at this moment."""
    global _made
    module = vars(zorse)
    wanted = tuple([module[name] for name in NAMES])
    made = _made
    if made is not None and made[0] == wanted:
        return made[1]
    with _lock:
        fresh = Core(Settings(*wanted))
        if made is not None and made[0][6:] == wanted[6:]:
            # Connections are kept where only who asks, or whom, has changed.
            fresh.share(made[1])
        _made = wanted, fresh
        return fresh
