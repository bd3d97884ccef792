"""What a test needs of the machine: skipped where it is missing, demanded where CI installs it."""

import os
import shutil

import pytest


def program(*names: str, why: str) -> str:
    """The path of the first of these programs that is there; skips, with its reason, if none."""
    for name in names:
        found = shutil.which(name)
        if found is not None:
            return found
    required = os.environ.get("ZORSE_TEST_REQUIRE", "").split(",")
    message = f"{names[0]} is not installed; {why}"
    if names[0] in required:
        pytest.fail(message)
    pytest.skip(message)
