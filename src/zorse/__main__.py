"""``python -m zorse``: the same as the ``zorse`` command."""

from zorse.cli import main

main()
