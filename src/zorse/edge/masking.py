"""What the request log never shows: card data, bank accounts, keys and secrets.

Parameters are masked by name, texts and answers by the form that card numbers and secrets have.
"""

import re
from typing import Any, Final
from urllib.parse import unquote_plus

import orjson

SECRET_NAMES: Final = frozenset(
    {
        "account_number",
        "client_secret",
        "cryptogram",
        "cvc",
        "encrypted_number",
        "iban",
        "id_number",
        "key",
        "number",
        "password",
        "payload",
        "personal_id_number",
        "pin",
        "secret",
        "security_code",
        "ssn_last_4",
        "track_2",
    }
)
MASK: Final = "********"
LOGGED_BYTES_MAX = 64 * 1024
NAME_CHARS_MAX = 200

_NAMES: Final = "|".join(sorted(SECRET_NAMES))
# Each begins with a fixed word, so that the most of an answer is passed over quickly.
_IN_ANSWERS: Final = (
    (b'secret": "', re.compile(rb'(secret": ")[^"]+')),
    (b"_secret_", re.compile(rb"(_secret_)[A-Za-z0-9]+")),
    (b"whsec_", re.compile(rb"(whsec_)[A-Za-z0-9]{8,}")),
    (b"sk_", re.compile(rb"(sk_(?:test_|live_)?)[A-Za-z0-9]{8,}")),
    (b"rk_", re.compile(rb"(rk_(?:test_|live_)?)[A-Za-z0-9]{8,}")),
    (b"ek_", re.compile(rb"(ek_(?:test_|live_)?)[A-Za-z0-9]{8,}")),
)
_MASKED: Final = rb"\1" + MASK.encode()
_KEY_WORDS: Final = ("_secret_", "sk_", "rk_", "ek_", "whsec_")
_KEY: Final = re.compile(
    r"(_secret_)[A-Za-z0-9]+|((?:sk|rk|whsec|ek)_(?:test_|live_)?)[A-Za-z0-9]{8,}"
)
_CARD_NUMBER: Final = re.compile(r"(?<!\d)\d(?:[ +-]?\d){12,18}(?!\d)")
_IN_QUERY: Final = re.compile(rf"((?:^|[&\[])(?:{_NAMES})\]?=)[^&]*")
# JSON that was sent as the name of a form's parameter comes back in the message that refuses it.
_IN_JSON: Final = re.compile(rf'(\\?"(?:{_NAMES})\\?"\s*:\s*\\?"?)[^"\\,}}]+')


def masked_params(params: Any) -> Any:
    """The parameters with what is secret by its name masked, and card numbers anywhere."""
    if isinstance(params, dict):
        return {
            masked_name(name): mask_value(name, value)
            if name in SECRET_NAMES
            else masked_params(value)
            for name, value in params.items()
        }
    if isinstance(params, list):
        return [masked_params(item) for item in params]
    if isinstance(params, str) and len(params) >= 12:
        return masked_text(params)
    return params


def masked_name(name: str) -> str:
    """A parameter's name; JSON sent by mistake stands in one whole."""
    if len(name) < 12:
        return name
    if len(name) > NAME_CHARS_MAX or '"' in name:
        return MASK
    return masked_text(name)


def masked_text(text: str) -> str:
    """A text without card numbers, keys and client secrets."""
    if _CARD_NUMBER.search(text):
        text = _CARD_NUMBER.sub(lambda found: mask_value("number", found.group()), text)
    if any(word in text for word in _KEY_WORDS):
        text = _KEY.sub(lambda found: (found.group(1) or found.group(2)) + MASK, text)
    return text


def masked_query(query: bytes) -> str:
    """A query string as the log keeps it: as it came, unless something in it is secret."""
    if not query:
        return ""
    text = query.decode("latin-1")
    plain = unquote_plus(text)
    masked = masked_text(_IN_QUERY.sub(rf"\1{MASK}", plain))
    return text if masked == plain else masked


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
    for word, pattern in _IN_ANSWERS:
        if word in body:
            body = pattern.sub(_MASKED, body)
    return body[:LOGGED_BYTES_MAX]


def masked_error(body: bytes) -> bytes:
    """The body of an error as the log keeps it; its message may quote what was sent."""
    text = _IN_JSON.sub(rf"\1{MASK}", body.decode("utf-8", "replace"))
    return masked_answer(masked_text(text).encode())
