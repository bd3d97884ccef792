"""The vault: card numbers, sealed.

A card's number is kept as AES-GCM ciphertext whose key lies outside the database; it appears
nowhere else, and a CVC is never kept at all. The associated data binds a sealed number to its
account, so that it cannot be moved to another one.
"""

import base64
import hashlib
import hmac
import os
import secrets
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
NONCE_BYTES = 12


class Vault:
    """Seals and opens card numbers with one key."""

    def __init__(self, key: bytes) -> None:
        assert len(key) == KEY_BYTES
        self._key = key
        self._cipher = AESGCM(key)

    def seal(self, text: str, account: str) -> str:
        """The text as ciphertext, in base 64."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        sealed = self._cipher.encrypt(nonce, text.encode(), account.encode())
        return base64.b64encode(nonce + sealed).decode()

    def open(self, sealed: str, account: str) -> str:
        """The text that was sealed for this account; raises ``InvalidTag`` for any other."""
        data = base64.b64decode(sealed)
        nonce, text = data[:NONCE_BYTES], data[NONCE_BYTES:]
        return self._cipher.decrypt(nonce, text, account.encode()).decode()

    def account_secret(self, account: str) -> bytes:
        """A secret of the account's own, for fingerprints that differ between accounts."""
        return hmac.new(self._key, account.encode(), hashlib.sha256).digest()


def memory_vault() -> Vault:
    """A vault with a key of its own that nobody can ever open again."""
    return Vault(secrets.token_bytes(KEY_BYTES))


def open_vault(path: Path) -> Vault:
    """The vault whose key is in this file, made with a fresh key at first use.

    Raises ``OSError`` when the file cannot be read or written.
    """
    if not path.exists():
        make_key(path)
    return Vault(path.read_bytes())


def make_key(path: Path) -> None:
    """Put a fresh key there, whole or not at all; one that another start has put there stays."""
    fresh = path.with_name(f".{path.name}-{os.getpid()}-{secrets.token_hex(4)}")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_bytes(KEY_BYTES))
            file.flush()
            os.fsync(file.fileno())
        try:
            path.hardlink_to(fresh)
        except FileExistsError:
            pass
        except OSError:
            # A file system without links.
            if not path.exists():
                fresh.rename(path)
    finally:
        fresh.unlink(missing_ok=True)
