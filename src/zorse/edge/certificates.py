"""The server's certificates: a local authority, and what it signs for this server.

At the first start an authority is made and kept. Clients are told once to trust it, so it stays the
same; the server's own certificate is renewed when it runs out or when the server is to be reached
by another name. The authority's private key never leaves its folder, and only the owner can read
it. A note beside the files says what they hold, so that a start with everything in order reads a
few small files and loads no cryptography.
"""

import fcntl
import hashlib
import json
import os
import re
import socket
import ssl
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from zorse.clock import Clock, SystemClock

if TYPE_CHECKING:
    import trustme

LOCAL_NAMES: Final = ("localhost", "127.0.0.1", "::1")
ANY_ADDRESS: Final = frozenset({"", "0.0.0.0", "::"})  # noqa: S104
NAMES_MAX: Final = 50
LABEL: Final = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
"""A part of a host name, between two dots."""

DAY_SECONDS: Final = 86_400
VALID_DAYS: Final = 800  # Apple's systems trust no server certificate for longer than 825.
RENEW_DAYS: Final = 60  # A server may run for weeks after the start that looked at this.
SKEW_DAYS: Final = 2  # Clients' clocks may be behind.

ORGANIZATION: Final = "Zorse"
NOTE_NAME: Final = "certificate.json"


class CertificateError(OSError):
    """Certificates cannot be made; ``strerror`` says why and what to do."""

    def __init__(self, message: str) -> None:
        super().__init__(0, message)

    def __str__(self) -> str:
        return str(self.strerror)


@dataclass(frozen=True, slots=True)
class Certificates:
    """Where the files are: the authority that clients trust, and the server's own."""

    ca_file: Path
    cert_file: Path
    key_file: Path


def ensure(folder: Path, names: Iterable[str], clock: Clock | None = None) -> Certificates:
    """See to it that there are certificates for this machine and these host names or addresses.

    An any-address among them stands for the machine's own name, as others may call it by that.
    Raises ``OSError`` where the folder cannot be used, ``CertificateError`` among them.
    """
    clock = clock or SystemClock()
    asked = list(names)
    wanted = [*LOCAL_NAMES, *(_bare(name) for name in asked if name not in ANY_ADDRESS)]
    if any(name in ANY_ADDRESS for name in asked):
        wanted += _machine_names()
    certificates = Certificates(folder / "ca.pem", folder / "server.pem", folder / "server-key.pem")
    if _in_order(certificates, wanted, clock.now()):
        return certificates
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with _alone_in(folder):
        # Another server may have done it while this one waited.
        if not _in_order(certificates, wanted, clock.now()):
            _issue(certificates, _authority(certificates), wanted, clock.now())
    return certificates


def ssl_context(certificates: Certificates) -> ssl.SSLContext:
    """What a listener needs to serve TLS, 1.2 and newer."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.options |= ssl.OP_NO_RENEGOTIATION
    context.set_alpn_protocols(["http/1.1"])
    context.load_cert_chain(certificates.cert_file, certificates.key_file)
    return context


# What is there already ------------------------------------------------------------------------


def _in_order(certificates: Certificates, wanted: Iterable[str], now: int) -> bool:
    """Whether the files are those of the note, good for long enough and for all names."""
    note = _note(certificates)
    return (
        note is not None
        and note["digest"] == _digest(certificates)
        and note["not_before"] <= now < note["not_after"] - RENEW_DAYS * DAY_SECONDS
        and set(wanted) <= set(note["names"])
    )


def _note(certificates: Certificates) -> dict[str, Any] | None:
    try:
        note = json.loads((certificates.ca_file.parent / NOTE_NAME).read_bytes())
        return {
            "digest": str(note["digest"]),
            "names": [str(name) for name in note["names"]],
            "not_before": int(note["not_before"]),
            "not_after": int(note["not_after"]),
        }
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        # Without a note the files are looked at anew, which costs little.
        return None


def _digest(certificates: Certificates) -> str | None:
    """A digest of the three files together; nothing when one is missing."""
    digest = hashlib.sha256()
    try:
        for path in (certificates.ca_file, certificates.cert_file, certificates.key_file):
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    except FileNotFoundError:
        return None
    return digest.hexdigest()


# What is made ---------------------------------------------------------------------------------


def _authority(certificates: Certificates) -> "trustme.CA":
    """The authority: the one that is kept, or a new one where there is none at all."""
    import trustme

    key_file = certificates.ca_file.with_name("ca-key.pem")
    if not certificates.ca_file.exists() and not key_file.exists():
        authority = trustme.CA(
            path_length=0,
            organization_name=ORGANIZATION,
            organization_unit_name=f"Local authority {os.urandom(4).hex()}",
        )
        _write(key_file, authority.private_key_pem.bytes(), 0o600)
        _write(certificates.ca_file, authority.cert_pem.bytes(), 0o644)
        return authority
    try:
        return _same_keys(
            trustme.CA.from_pem(certificates.ca_file.read_bytes(), key_file.read_bytes())
        )
    except (FileNotFoundError, ValueError, TypeError) as error:
        # A new authority would make every client that trusts this one fail: that is not ours to do.
        raise CertificateError(
            f"the certificate authority in {certificates.ca_file.parent} is damaged (ca.pem and "
            "ca-key.pem belong together). Restore both, or remove the folder to have a new "
            "authority made, which clients must then be told to trust"
        ) from error


def _same_keys(authority: "trustme.CA") -> "trustme.CA":
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    key = load_pem_private_key(authority.private_key_pem.bytes(), None)
    certificate = x509.load_pem_x509_certificate(authority.cert_pem.bytes())
    if key.public_key() != certificate.public_key():
        raise ValueError("the key is not the certificate's")
    return authority


def _issue(
    certificates: Certificates, authority: "trustme.CA", wanted: list[str], now: int
) -> None:
    """Sign a certificate for these names and for those that the server had before."""
    note = _note(certificates)
    earlier = note["names"] if note is not None else []
    names = list(dict.fromkeys([*wanted, *earlier]))[:NAMES_MAX]
    not_before = now - SKEW_DAYS * DAY_SECONDS
    not_after = now + VALID_DAYS * DAY_SECONDS
    try:
        leaf = authority.issue_cert(
            *names,
            organization_name=ORGANIZATION,
            organization_unit_name="Server",
            not_before=datetime.fromtimestamp(not_before, UTC),
            not_after=datetime.fromtimestamp(not_after, UTC),
        )
    except UnicodeError as error:
        raise CertificateError(
            f"a certificate cannot be made out to {', '.join(wanted[len(LOCAL_NAMES) :])}: {error}"
        ) from error
    _write(certificates.key_file, leaf.private_key_pem.bytes(), 0o600)
    chain = b"".join(pem.bytes() for pem in leaf.cert_chain_pems)
    _write(certificates.cert_file, chain, 0o644)
    # Written last: after a crash in between, the digest is wrong and all is made again.
    fresh = {
        "digest": _digest(certificates),
        "names": names,
        "not_before": not_before,
        "not_after": not_after,
    }
    _write(certificates.ca_file.with_name(NOTE_NAME), json.dumps(fresh, indent=2).encode(), 0o644)


def _write(path: Path, data: bytes, mode: int) -> None:
    """Replace a file as a whole; nobody ever sees it half written or with a wider mode."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    fresh.unlink(missing_ok=True)
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Keep other servers that share the folder from making certificates at the same time."""
    with (folder / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _machine_names() -> list[str]:
    """What the machine calls itself, where a certificate can be made out to that."""
    name = _bare(socket.gethostname())
    return [name] if all(LABEL.fullmatch(label) for label in name.split(".")) else []


def _bare(name: str) -> str:
    """A name as it stands in a certificate: without an interface and in lower case."""
    return name.partition("%")[0].lower()
