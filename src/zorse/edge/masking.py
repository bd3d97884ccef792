"""What the request log never shows: card data, bank accounts, keys and secrets.

Parameters are masked by name, answers by the form that secrets have in them.
"""

import re
from typing import Any, Final

import orjson

SECRET_NAMES: Final = frozenset(
    {
        "number",
        "cvc",
        "account_number",
        "iban",
        "id_number",
        "ssn_last_4",
        "pin",
        "personal_id_number",
        "key",
        "client_secret",
        "password",
        "track_2",
        "cryptogram",
        "security_code",
    }
)
MASK: Final = "********"
LOGGED_BYTES_MAX = 64 * 1024

_IN_ANSWERS: Final = re.compile(
    rb'("(?:client_secret|secret|ephemeral_key_secret)": ")[^"]*(")|'
    rb"(_secret_)[A-Za-z0-9]+|((?:sk|rk|whsec|ek)_(?:test_|live_)?)[A-Za-z0-9]{8,}"
)
_CARD_NUMBER: Final = re.compile(r"(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)")


def masked_params(params: Any) -> Any:
    """The parameters with what is secret by its name masked, and card numbers anywhere."""
    if isinstance(params, dict):
        return {
            name: mask_value(name, value) if name in SECRET_NAMES else masked_params(value)
            for name, value in params.items()
        }
    if isinstance(params, list):
        return [masked_params(item) for item in params]
    if isinstance(params, str) and len(params) >= 13 and _CARD_NUMBER.search(params):
        return _CARD_NUMBER.sub(lambda found: mask_value("number", found.group()), params)
    return params


def mask_value(name: str, value: Any) -> str:
    """A mask that keeps the last four digits where people need them to recognise a number."""
    text = value if isinstance(value, str) else ""
    if name in {"number", "account_number", "iban"} and len(text) >= 8:
        return f"{MASK}{text[-4:]}"
    return MASK


def masked_request(params: dict[str, Any]) -> bytes:
    """The request body as the log keeps it."""
    return orjson.dumps(masked_params(params))[:LOGGED_BYTES_MAX] if params else b""


def masked_answer(body: bytes) -> bytes:
    """The response body as the log keeps it."""
    if b"secret" in body or b"sk_" in body or b"rk_" in body:
        body = _IN_ANSWERS.sub(_mask, body)
    return body[:LOGGED_BYTES_MAX]


def _mask(found: re.Match[bytes]) -> bytes:
    if found.group(1) is not None:
        return found.group(1) + MASK.encode() + found.group(2)
    return (found.group(3) or found.group(4)) + MASK.encode()
