"""Certificates: made once, kept, renewed in time, and never a key that others can read."""

import json
import ssl
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography import x509

from zorse.clock import FakeClock, SystemClock
from zorse.edge import certificates
from zorse.edge.certificates import CertificateError

NOW = SystemClock().now()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOW)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "tls"


def leaf(folder: Path) -> x509.Certificate:
    return x509.load_pem_x509_certificate((folder / "server.pem").read_bytes())


def names(folder: Path) -> set[str]:
    extension = leaf(folder).extensions.get_extension_for_class(x509.SubjectAlternativeName)
    return {str(name.value) for name in extension.value}


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_client_that_trusts_the_authority_accepts_the_server(folder: Path) -> None:
    made = certificates.ensure(folder, ["127.0.0.1"])
    for name in ("localhost", "127.0.0.1", "::1"):
        assert handshake(made, name) in {"TLSv1.2", "TLSv1.3"}


def test_tls_before_1_2_is_refused(folder: Path) -> None:
    context = certificates.ssl_context(certificates.ensure(folder, []))
    assert context.minimum_version == ssl.TLSVersion.TLSv1_2


def test_a_name_that_was_not_asked_for_is_not_in_the_certificate(folder: Path) -> None:
    made = certificates.ensure(folder, [])
    with pytest.raises(ssl.SSLCertVerificationError):
        handshake(made, "payments.example")
    made = certificates.ensure(folder, ["Payments.example"])
    assert handshake(made, "payments.example")


def test_everything_stays_when_all_is_in_order(folder: Path, clock: FakeClock) -> None:
    certificates.ensure(folder, ["payments.example", "0.0.0.0"], clock)
    before = contents(folder)
    clock.advance(days=300)
    certificates.ensure(folder, ["payments.example"], clock)
    certificates.ensure(folder, ["0.0.0.0"], clock)
    certificates.ensure(folder, ["::", ""], clock)
    assert contents(folder) == before


def test_private_keys_are_the_owners_alone(folder: Path) -> None:
    certificates.ensure(folder, [])
    for name in ("ca-key.pem", "server-key.pem"):
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    public = (folder / "ca.pem").read_bytes() + (folder / "server.pem").read_bytes()
    assert b"PRIVATE KEY" not in public


def test_the_server_certificate_is_renewed_in_time(folder: Path, clock: FakeClock) -> None:
    certificates.ensure(folder, [], clock)
    first, authority = leaf(folder), (folder / "ca.pem").read_bytes()
    life = first.not_valid_after_utc - first.not_valid_before_utc
    assert life.days < 825
    clock.advance(days=790)
    certificates.ensure(folder, [], clock)
    assert leaf(folder).not_valid_after_utc > first.not_valid_after_utc
    assert (folder / "ca.pem").read_bytes() == authority


def test_a_certificate_of_the_future_is_made_again(folder: Path) -> None:
    """The machine's clock was wrong when it was made."""
    certificates.ensure(folder, [], FakeClock(NOW + 10 * 365 * 86_400))
    certificates.ensure(folder, [], FakeClock(NOW))
    assert leaf(folder).not_valid_before_utc.timestamp() < NOW


def test_a_new_name_joins_those_from_before(folder: Path, clock: FakeClock) -> None:
    certificates.ensure(folder, ["one.example"], clock)
    authority = (folder / "ca.pem").read_bytes()
    certificates.ensure(folder, ["192.0.2.1", "fe80::1%eth0"], clock)
    assert names(folder) == {
        *("localhost", "127.0.0.1", "::1"),
        *("one.example", "192.0.2.1", "fe80::1"),
    }
    assert (folder / "ca.pem").read_bytes() == authority


@pytest.mark.parametrize("host", ["0.0.0.0", "::"])
def test_a_server_for_all_the_world_has_the_machines_name(
    folder: Path, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    monkeypatch.setattr("socket.gethostname", lambda: "Till-7.shop.example")
    assert handshake(certificates.ensure(folder, [host]), "till-7.shop.example")
    certificates.ensure(folder, ["127.0.0.1"])
    monkeypatch.setattr("socket.gethostname", lambda: "till-8")
    certificates.ensure(folder, [host, "pay.example"])
    assert {"localhost", "till-8", "pay.example"} <= names(folder)


@pytest.mark.parametrize("name", ["my_machine", "", "a" * 64, "-till", "käse", "a..b"])
def test_a_machine_with_a_name_that_no_certificate_can_hold_is_served(
    folder: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr("socket.gethostname", lambda: name)
    certificates.ensure(folder, ["0.0.0.0"])
    assert names(folder) == {"localhost", "127.0.0.1", "::1"}


def test_a_server_for_this_machine_alone_has_no_other_name(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("socket.gethostname", lambda: "till-7")
    certificates.ensure(folder, ["localhost"])
    assert names(folder) == {"localhost", "127.0.0.1", "::1"}


def test_the_number_of_names_has_a_limit(folder: Path) -> None:
    for batch in range(2):
        asked = [f"{batch}-{number}.example" for number in range(40)]
        certificates.ensure(folder, asked)
        assert {*asked, "localhost"} <= names(folder)
    assert len(names(folder)) == certificates.NAMES_MAX


@pytest.mark.parametrize("name", ["server.pem", "server-key.pem", "certificate.json"])
@pytest.mark.parametrize("damage", [None, b"", b"\xff{}", b"{}", b'{"digest": 1, "names": 2}'])
def test_what_is_lost_or_damaged_is_made_again(
    folder: Path, name: str, damage: bytes | None
) -> None:
    made = certificates.ensure(folder, [])
    authority = (folder / "ca.pem").read_bytes()
    if damage is None:
        (folder / name).unlink()
    else:
        (folder / name).write_bytes(damage)
    certificates.ensure(folder, [])
    assert handshake(made, "localhost")
    assert (folder / "ca.pem").read_bytes() == authority


def test_a_crash_between_two_files_is_made_good(folder: Path) -> None:
    """The key of one certificate beside another one would stop every start."""
    made = certificates.ensure(folder, [])
    old_key = made.key_file.read_bytes()
    certificates.ensure(folder, ["one.example"])
    made.key_file.write_bytes(old_key)
    certificates.ensure(folder, [])
    assert handshake(made, "localhost")


@pytest.mark.parametrize("name", ["ca.pem", "ca-key.pem"])
@pytest.mark.parametrize("damage", [None, b"", b"-----BEGIN CERTIFICATE-----"])
def test_a_damaged_authority_is_not_replaced_in_silence(
    folder: Path, clock: FakeClock, name: str, damage: bytes | None
) -> None:
    certificates.ensure(folder, [], clock)
    if damage is None:
        (folder / name).unlink()
    else:
        (folder / name).write_bytes(damage)
    clock.advance(days=800)
    with pytest.raises(CertificateError, match="Restore both, or remove the folder"):
        certificates.ensure(folder, [], clock)


def test_an_authority_with_the_key_of_another_is_refused(tmp_path: Path, clock: FakeClock) -> None:
    certificates.ensure(tmp_path / "a", [], clock)
    certificates.ensure(tmp_path / "b", [], clock)
    (tmp_path / "b" / "ca-key.pem").write_bytes((tmp_path / "a" / "ca-key.pem").read_bytes())
    with pytest.raises(CertificateError, match="belong together"):
        certificates.ensure(tmp_path / "b", ["new.example"], clock)


def test_a_lost_authority_key_matters_only_when_it_is_needed(folder: Path) -> None:
    certificates.ensure(folder, [])
    (folder / "ca-key.pem").unlink()
    assert handshake(certificates.ensure(folder, []), "localhost")


def test_a_name_that_no_certificate_can_hold_is_named(folder: Path) -> None:
    with pytest.raises(CertificateError, match="not_a_host!"):
        certificates.ensure(folder, ["not_a_host!"])


def test_an_unusable_folder_is_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OSError, match="file"):
        certificates.ensure(tmp_path / "file" / "tls", [])


def test_servers_that_start_together_share_one_authority(folder: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from zorse.edge import certificates; "
        "made = certificates.ensure(Path(sys.argv[1]), []); certificates.ssl_context(made); "
        "print(made.ca_file.read_text())"
    )
    running = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(folder)], stdout=subprocess.PIPE, text=True
        )
        for _ in range(4)
    ]
    seen = {process.communicate(timeout=60)[0] for process in running}
    assert [process.returncode for process in running] == [0] * 4
    assert len(seen) == 1


def test_a_second_start_loads_no_cryptography(folder: Path) -> None:
    certificates.ensure(folder, [])
    program = (
        "import sys; from pathlib import Path; from zorse.edge import certificates; "
        "certificates.ssl_context(certificates.ensure(Path(sys.argv[1]), [])); "
        "print([name for name in ('trustme', 'cryptography') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.strip() == "[]"


def test_the_note_holds_no_secret(folder: Path) -> None:
    certificates.ensure(folder, [])
    note = json.loads((folder / "certificate.json").read_bytes())
    assert set(note) == {"digest", "names", "not_before", "not_after"}


def handshake(made: certificates.Certificates, name: str) -> str | None:
    """Shake hands in memory as a client that trusts the authority alone."""
    trusting = ssl.create_default_context(cafile=made.ca_file)
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    server = certificates.ssl_context(made).wrap_bio(to_server, to_client, server_side=True)
    client = trusting.wrap_bio(to_client, to_server, server_hostname=name)
    for _ in range(4):
        for side in (client, server):
            try:
                side.do_handshake()
            except ssl.SSLWantReadError:
                continue
    return client.version()
