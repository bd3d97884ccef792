"""Passwords: kept as Argon2id digests that name their own cost (RFC 9106)."""

import secrets
from typing import Final

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

LENGTH_MIN: Final = 10
LENGTH_MAX: Final = 1_000
# The second choice of RFC 9106 for machines without much memory to give, as OWASP has it.
ITERATIONS: Final = 2
LANES: Final = 1
MEMORY_KIB: Final = 19 * 1024
DIGEST_BYTES: Final = 32
SALT_BYTES: Final = 16
NOBODYS: Final = "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$" + "A" * 43
"""A digest that no password has: checking it takes as long as checking anybody's."""


def digest(password: str) -> str:
    """How a password is kept."""
    kdf = Argon2id(
        salt=secrets.token_bytes(SALT_BYTES),
        length=DIGEST_BYTES,
        iterations=ITERATIONS,
        lanes=LANES,
        memory_cost=MEMORY_KIB,
    )
    return kdf.derive_phc_encoded(password.encode())


def matches(password: str, kept: str) -> bool:
    """Whether this is the password; takes as long where there is none."""
    try:
        Argon2id.verify_phc_encoded(password[:LENGTH_MAX].encode(), kept or NOBODYS)
    except InvalidKey:
        return False
    return bool(kept)


def problem(password: str) -> str:
    """What is wrong with a new password, in one sentence; nothing if it will do."""
    if len(password) < LENGTH_MIN:
        return f"A password needs at least {LENGTH_MIN} characters."
    if len(password) > LENGTH_MAX:
        return f"A password can have at most {LENGTH_MAX} characters."
    if len(set(password)) < LENGTH_MIN // 2:
        return "This password repeats too few characters; take a longer phrase."
    return ""


def fresh() -> str:
    """A password to begin with, easy to read aloud: four groups of letters and digits."""
    letters = "abcdefghijkmnpqrstuvwxyz23456789"
    groups = ["".join([secrets.choice(letters) for _ in range(5)]) for _ in range(4)]
    return "-".join(groups)
