"""The official Node SDK, unchanged, against a running server."""

import shutil
from pathlib import Path

import pytest

from tests.compat.node_package import HERE, INSTALL_SECONDS, RUN_SECONDS, run
from tests.compat.relay import Cut, relay
from tests.running import Running

STORIES = sorted(path.name for path in HERE.glob("*.test.mjs"))


@pytest.mark.timeout(INSTALL_SECONDS + RUN_SECONDS)
@pytest.mark.parametrize("story", STORIES)
def test_the_node_sdk_works_unchanged(
    served: Running, limited: Running, node_sdk: Path, tmp_path: Path, story: str
) -> None:
    shutil.copytree(HERE, tmp_path, dirs_exist_ok=True)
    (tmp_path / "node_modules").symlink_to(node_sdk / "node_modules")
    with relay(served.port, Cut()) as between:
        ran = run(
            served,
            tmp_path,
            "--test",
            "--test-reporter=tap",
            story,
            ZORSE_KEY=served.secret_key,
            ZORSE_PUBLISHABLE_KEY=served.publishable_key,
            ZORSE_ACCOUNT=served.account,
            ZORSE_PORT=str(served.port),
            ZORSE_PORT_CUT_ONCE=str(between.port),
            ZORSE_PORT_LIMITED=str(limited.port),
            ZORSE_KEY_LIMITED=limited.secret_key,
        )
    assert ran.returncode == 0, ran.stdout[-12_000:] + ran.stderr[-2_000:]
    assert "# pass 0" not in ran.stdout, "there are tests in it"
