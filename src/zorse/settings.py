"""What can be set: the server's settings with their defaults.

Each has a flag on the command line and an environment variable ``ZORSE_…`` of the same name.
"""

import ipaddress
from dataclasses import dataclass
from pathlib import Path

DEFAULT_PORT = 4400
BODY_BYTES_MAX = 2 * 1024 * 1024
FILE_BYTES_MAX = 32 * 1024 * 1024
NESTING_DEPTH_MAX = 10
PARAMS_MAX = 10_000


@dataclass(frozen=True, slots=True)
class Settings:
    """How one server is run."""

    data: Path
    database_url: str | None = None
    host: str = "localhost"
    port: int = DEFAULT_PORT
    insecure_http: bool = False
    rate_limit_per_second: int = 0
    """Requests a second that an account may make in test mode; 0 sets no limit."""
    live_rate_limit_per_second: int = 100
    """The same in live mode."""
    tls_names: tuple[str, ...] = ()
    """Host names and addresses that clients use, for the certificate, besides ``host``."""
    keep_log_days: int = 30
    """How long the request log is kept; 0 keeps it for ever."""
    keep_events_days: int = 30
    """The same for events, which the API promises for 30 days."""
    demo: bool = False
    """Whether the first account is given sample data, if it has none in test mode."""
    settle_delay_days: int = 2
    """Business days until a charge's funds are available; 0 makes them available at once."""

    @property
    def is_loopback(self) -> bool:
        """Whether only this machine reaches the server."""
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"

    @property
    def scheme(self) -> str:
        return "http" if self.insecure_http else "https"

    @property
    def api_base(self) -> str:
        """The address that clients use; an any-address bind is reached at localhost."""
        host = "localhost" if self.host in {"0.0.0.0", "::", "127.0.0.1", "::1"} else self.host  # noqa: S104
        return f"{self.scheme}://{host}:{self.port}"
