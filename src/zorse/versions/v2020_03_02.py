"""2020-03-02."""

from functools import partial
from typing import Final

from zorse.versions.change import Change

change: Final = partial(Change, "2020-03-02")

CHANGES: Final[tuple[Change, ...]] = ()
