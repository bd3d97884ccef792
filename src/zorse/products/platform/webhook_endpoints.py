"""Webhook endpoints: where events are to be sent.

An endpoint has a secret that is shown once, when it is made, and signs what is sent there.
Documented at docs.stripe.com/api/webhook_endpoints.
"""

from typing import Any
from urllib.parse import urlsplit

from zorse import errors, ids
from zorse.operations import standard
from zorse.operations.call import Call
from zorse.operations.registry import offers, operation
from zorse.store.protocol import Object

offers("/v1/webhook_endpoints", "retrieve", "list", "delete")


@operation("POST /v1/webhook_endpoints")
def create(call: Call, params: dict[str, Any]) -> Object:
    """Register an address for the events it wants."""
    check_url(call, params["url"])
    if params.get("api_version") == "":
        params["api_version"] = None
    obj = call.new("webhook_endpoint", status="enabled")
    standard.apply(call, "webhook_endpoint", obj, params)
    secret = f"whsec_{ids.random_text(32)}"
    call.internal(obj)["secret"] = call.services.vault.seal(secret, call.account.id)
    call.put(obj)
    return {**obj, "secret": secret}


@operation("POST /v1/webhook_endpoints/{webhook_endpoint}")
def update(call: Call, params: dict[str, Any]) -> Object:
    """Change the address, the events it wants, or switch it off and on."""
    obj = call.get("webhook_endpoint", call.path["webhook_endpoint"])
    if "url" in params:
        check_url(call, params["url"])
    changed = dict(obj)
    standard.apply(call, "webhook_endpoint", changed, params)
    if "disabled" in params:
        changed["status"] = "disabled" if params["disabled"] else "enabled"
    call.change(obj, **changed)
    return obj


def check_url(call: Call, url: str) -> None:
    """Refuse what is no web address; live mode wants HTTPS."""
    if "://" not in url:
        raise errors.parameter_invalid(
            "Invalid URL: An explicit scheme (such as https) must be provided.", "url"
        )
    if not is_web_address(url):
        raise errors.parameter_invalid("Not a valid URL", "url", "url_invalid")
    if call.livemode and not url.startswith("https://"):
        raise errors.parameter_invalid(
            "Invalid URL: URL must begin with https:// in live mode.", "url", "url_invalid"
        )


def is_web_address(url: str) -> bool:
    """Whether a text is the address of something on the web."""
    try:
        parts = urlsplit(url)
        known = parts.port is None or parts.port > 0
    except ValueError:
        return False
    return (
        known
        and parts.scheme in {"http", "https"}
        and bool(parts.hostname)
        and not any(mark.isspace() for mark in url)
    )
