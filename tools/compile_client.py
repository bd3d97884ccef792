"""Generate what the Python library is made of: its table and its types.

Everything comes from the contract and the names in ``client_names.py``. With ``--check`` nothing
is written: the exit status says whether what is committed is what would be written.
"""

from __future__ import annotations

import sys
from pathlib import Path

import client_module
import client_objects
import client_params
import client_services
import client_table

ROOM = Path(__file__).resolve().parent.parent / "src" / "zorse"


def files() -> dict[str, str]:
    """The generated files by their places in the package."""
    # Enums come first: they are named once all of them are known.
    return {
        "types/_enums.pyi": client_params.enums_text(),
        "__init__.pyi": client_module.text(),
        "client/table.py": client_table.text(),
        "types/_objects.pyi": client_objects.text(),
        "types/_params.pyi": client_params.text(),
        "types/_services.pyi": client_services.text(),
    }


def main() -> int:
    stale = []
    for place, text in files().items():
        path = ROOM / place
        if not path.exists() or path.read_text() != text:
            stale.append(place)
            if "--check" not in sys.argv:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
    if "--check" in sys.argv and stale:
        print(f"Stale, run `make client`: {', '.join(stale)}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
