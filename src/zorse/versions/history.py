"""The history of the API: every change, newest first."""

from functools import cache
from importlib import import_module
from typing import Final

from zorse.versions.change import Change

MODULES: Final = (
    "v2026_09_30",
    "v2026_07_29",
    "v2026_06_24",
    "v2026_04_22",
    "v2026_03_25",
    "v2026_01_28",
    "v2025_11_17",
    "v2025_09_30",
    "v2025_07_30",
    "v2025_03_31",
    "v2024_09_30",
    "v2024_06_20",
    "v2024_04_10",
    "v2023_10_16",
    "v2023_08_16",
    "v2022_11_15",
    "v2022_08_01",
    "v2020_08_27",
    "v2020_03_02",
    "v2019_12_03",
)
"""The versions that changed something, newest first; each module has its ``CHANGES``."""


@cache
def changes() -> tuple[Change, ...]:
    """All changes, newest first; imported when the first older caller comes."""
    return tuple(
        [change for name in MODULES for change in import_module(f"zorse.versions.{name}").CHANGES]
    )
