"""API versions: which one a request gets.

Behaviours and the store know head alone. An older version is a chain of named changes, applied at
the edge: parameters are raised to head before the contract check, and objects are lowered from head
before they are encoded. No change is written down yet, so every known version is answered in the
shape of head; a version newer than head is answered at head, and echoed.

Documented at docs.stripe.com/api/versioning.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from zorse import contract, errors

FORM: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:\.([a-z]+))?", re.ASCII)
PREVIEW: Final = "preview"
KNOWN_MAX: Final = 1_000


@dataclass(frozen=True, slots=True)
class Version:
    """A version that a caller asked for.

    ``text`` is echoed, with the betas that were asked for; ``name`` is the version alone, and
    ``date`` orders it.
    """

    text: str
    name: str
    date: str

    def raise_params(self, operation: contract.Operation, params: dict[str, Any]) -> dict[str, Any]:
        """The parameters as head has them."""
        return params

    def lower(self, answer: Any) -> Any:
        """An answer in head's shape as this version shows it."""
        return answer


HEAD: Final = Version(contract.HEAD_VERSION, contract.HEAD_VERSION, contract.HEAD_VERSION[:10])
_known: dict[str, Version] = {HEAD.text: HEAD}
_dates: Final = frozenset(version[:10] for version in contract.VERSIONS)


def resolve(text: str) -> Version:
    """The version that a header names; raises 400 for one that never was.

    Betas may follow after a semicolon. Versions newer than head are accepted, since clients move
    ahead of their server.
    """
    version = _known.get(text)
    if version is None:
        name = text.partition(";")[0].strip()
        found = FORM.fullmatch(name)
        if found is None or not _possible(name, found):
            raise errors.invalid_version(text)
        version = Version(text, name, name[:10])
        if len(_known) < KNOWN_MAX:
            _known[text] = version
    return version


def _possible(name: str, found: re.Match[str]) -> bool:
    year, month, day, release = found.groups()
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    if name in contract.VERSIONS or name[:10] > HEAD.date:
        return True
    return release == PREVIEW and name[:10] in _dates
