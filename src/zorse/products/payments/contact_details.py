"""Contact details: addresses, e-mail and return addresses, as payments hold and check them."""

import re
from typing import Any, Final
from urllib.parse import urlsplit

from zorse import errors
from zorse.store.protocol import Object

BILLING_FIELDS: Final = ("address", "email", "name", "phone", "tax_id")
ADDRESS_FIELDS: Final = ("city", "country", "line1", "line2", "postal_code", "state")
EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+")
NEVER_OPENED: Final = frozenset({"about", "blob", "data", "file", "javascript", "vbscript"})
"""Schemes that name no place to come back to, but something to run."""


def billing_details(given: dict[str, Any]) -> Object:
    """Billing details with every field, null where nothing was given."""
    details: Object = dict.fromkeys(BILLING_FIELDS)
    details["address"] = address(given.get("address"))
    for name in BILLING_FIELDS[1:]:
        details[name] = given.get(name) or None
    return details


def address(given: Any) -> Object:
    """An address with every field, null where nothing was given."""
    return {name: (given or {}).get(name) or None for name in ADDRESS_FIELDS}


def shipping(given: Any) -> Object | None:
    """A shipping hash with every field, or nothing."""
    if not given:
        return None
    names = ("carrier", "name", "phone", "tracking_number")
    out: Object = {name: given.get(name) or None for name in names}
    return {"address": address(given.get("address")), **out}


def radar_options(params: dict[str, Any]) -> Object:
    """The field that names the browser session in which the customer was seen, if one is given."""
    session = (params.get("radar_options") or {}).get("session")
    return {"radar_options": {"session": session}} if session else {}


def check_email(params: dict[str, Any], name: str, shown: str = "") -> None:
    """Refuse what is no e-mail address; ``shown`` is the parameter's full name."""
    email = params.get(name)
    if email and not EMAIL.fullmatch(email):
        raise errors.parameter_invalid(
            f"Invalid email address: {email}", shown or name, "email_invalid"
        )


def check_return_url(params: dict[str, Any]) -> None:
    """Refuse an address that no browser or app could come back to."""
    url = params.get("return_url")
    if not url:
        return
    try:
        parts = urlsplit(url)
    except ValueError:
        parts = urlsplit("")
    web = parts.scheme in {"http", "https"}
    unsafe = parts.scheme in NEVER_OPENED or any(c.isspace() or not c.isprintable() for c in url)
    if not parts.scheme or unsafe or (web and not parts.hostname):
        raise errors.parameter_invalid("Not a valid URL", "return_url", "url_invalid")
