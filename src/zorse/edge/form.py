"""Form bodies (interim)."""
from typing import Any
from urllib.parse import parse_qsl


def decode(body: bytes | str) -> dict[str, Any]:
    text = body.decode() if isinstance(body, bytes) else body
    out: dict[str, Any] = {}
    for key, value in parse_qsl(text, keep_blank_values=True):
        parts = key.replace("]", "").split("[")
        here: Any = out
        for i, part in enumerate(parts):
            last = i == len(parts) - 1
            nxt = parts[i + 1] if not last else None
            if last:
                here[part] = value
            elif nxt == "" and i + 1 == len(parts) - 1:
                here.setdefault(part, []).append(value)
                break
            else:
                here = here.setdefault(part, {})
    return out


def merge(query: dict[str, Any], body: dict[str, Any]) -> dict[str, Any]:
    return {**query, **body}
