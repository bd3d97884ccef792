"""The operations of the API as the library knows them: where they lie, and how they are asked.

They come from the table beside this module, which is generated from the contract.
"""

import keyword
from functools import cache
from typing import Any, Final
from urllib.parse import quote

from zorse.client.error import InvalidRequestError
from zorse.client.table import OPERATIONS

OPTION_NAMES: Final = frozenset(
    {"account", "api_base", "api_key", "api_version", "headers", "idempotency_key"}
    | {"max_network_retries", "on_progress", "stripe_account", "stripe_version", "timeout"}
)
FILES: Final = ("file",)
"""The parameters of multipart forms that hold a file."""


class Operation:
    """A method and a path, and how its parameters are written.

    ``special`` holds the keywords that are not sent as they are: options, and names that Python
    has for itself (``from_`` is ``from``). ``clashes`` are parameters that go by an option's name.
    """

    __slots__ = (
        "_parts",
        "clashes",
        "encoding",
        "files",
        "ids",
        "is_binary",
        "is_list",
        "key",
        "method",
        "returns",
        "special",
    )

    def __init__(
        self, key: str, encoding: str, kind: str, returns: str | None, names: tuple[str, ...]
    ) -> None:
        self.key = key
        self.method, _, path = key.partition(" ")
        self.encoding = encoding
        self.returns = returns
        self.is_list = kind in {"list", "search"}
        self.is_binary = kind == "binary"
        self.files = FILES if encoding == "multipart" else ()
        self.clashes = frozenset(names) & OPTION_NAMES
        spelled = {f"{name}_" for name in names if keyword.iskeyword(name)}
        self.special = (OPTION_NAMES - self.clashes) | spelled
        pieces = path.split("{")
        self.ids = tuple(piece.partition("}")[0] for piece in pieces[1:])
        self._parts = (pieces[0], *(piece.partition("}")[2] for piece in pieces[1:]))

    @classmethod
    def raw(cls, method: str, path: str) -> "Operation":
        """One that is in no table: its path is what the caller says."""
        v2 = path.startswith("/v2/")
        made = cls(f"{method} ", "json" if v2 else "form", "resource", None, ())
        made._parts = (path,)
        return made

    def __repr__(self) -> str:
        return f"<Operation {self.key}>"

    def spelled(self, name: str) -> str:
        """A parameter as the API spells it."""
        return name[:-1] if name in self.special and name[-1] == "_" else name

    def path_of(self, ids: tuple[Any, ...]) -> str:
        """The path with these ids in it."""
        parts = self._parts
        if len(ids) != len(self.ids):
            raise self.wrong_ids(ids)
        path = parts[0]
        for position, id_ in enumerate(ids, 1):
            if type(id_) is not str:
                # An object stands for its id.
                id_ = id_.get("id") if isinstance(id_, dict) else id_
            if not isinstance(id_, str) or not id_.strip():
                raise InvalidRequestError(
                    f"{self.key} needs the id {self.ids[position - 1]} as a text, not {id_!r}.",
                    param=self.ids[position - 1],
                )
            path += (id_ if id_.isidentifier() else quote(id_, safe="")) + parts[position]
        return path

    def wrong_ids(self, ids: tuple[Any, ...]) -> TypeError:
        wanted = ", ".join(self.ids) or "none"
        given = len(ids)
        hint = " Parameters are keywords: email=…." if ids and isinstance(ids[-1], dict) else ""
        return TypeError(f"{self.key} takes these ids: {wanted}; {given} were given.{hint}")


@cache
def operation(key: str) -> Operation:
    """The operation of a key such as ``POST /v1/customers``."""
    encoding, kind, returns, names = OPERATIONS[key]
    return Operation(key, encoding, kind, returns, names)
