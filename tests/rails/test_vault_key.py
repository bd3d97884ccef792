"""The file that the vault's key is in, at first starts."""

import errno
import os
import threading
from pathlib import Path

import pytest

from zorse.rails.vault import KEY_BYTES, make_key, open_vault


def test_starts_at_the_same_time_get_one_key(tmp_path: Path) -> None:
    path = tmp_path / "vault.key"
    ready = threading.Barrier(8)
    sealed: list[bytes] = []

    def start() -> None:
        ready.wait()
        open_vault(path)
        sealed.append(path.read_bytes())

    threads = [threading.Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(sealed)) == 1
    assert len(sealed) == 8
    assert [one.name for one in tmp_path.iterdir()] == ["vault.key"]


def test_a_key_that_is_there_stays(tmp_path: Path) -> None:
    path = tmp_path / "vault.key"
    path.write_bytes(b"k" * KEY_BYTES)
    make_key(path)
    assert path.read_bytes() == b"k" * KEY_BYTES


def test_where_there_are_no_links_a_key_is_made_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", refuse)
    path = tmp_path / "vault.key"
    open_vault(path)
    assert len(path.read_bytes()) == KEY_BYTES
    assert path.stat().st_mode & 0o077 == 0
    assert [one.name for one in tmp_path.iterdir()] == ["vault.key"]
