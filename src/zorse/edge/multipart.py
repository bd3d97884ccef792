"""Multipart (interim)."""
from typing import Any


def decode(body: bytes, content_type: bytes) -> tuple[dict[str, Any], dict[str, Any]]:
    raise NotImplementedError
