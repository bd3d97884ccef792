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

_SECRETS: Final = (
    (b"secret", re.compile(rb'(secret": ")[^"]+')),
    (b"_secret_", re.compile(rb"(_secret_)[A-Za-z0-9]+")),
    (b"whsec_", re.compile(rb"(whsec_)[A-Za-z0-9]+")),
    (b"sk_", re.compile(rb"(sk_(?:test|live)_)[A-Za-z0-9]+")),
    (b"rk_", re.compile(rb"(rk_(?:test|live)_)[A-Za-z0-9]+")),
    (b"ek_", re.compile(rb"(ek_(?:test|live)_)[A-Za-z0-9]+")),
)
"""What a secret looks like in an answer, each with a word that is there whenever it is.

Each pattern begins with its word, so that most of an answer is passed over quickly.
"""

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
    for word, pattern in _SECRETS:
        if word in body:
            body = pattern.sub(rb"\1" + MASK.encode(), body)
    return body[:LOGGED_BYTES_MAX]
