"""Samples: what an object looks like that nobody has made.

The contract has a sample of most types; of the others there is the empty object that every field of
has its place in. A sample gets the id that was asked for, the time of now and secrets of its own.
It is marked in its hidden part, so that answers can tell that it was never more than a sample.
"""

from functools import cache
from typing import Any, Final

import orjson

from zorse import contract, ids
from zorse.contract.catalogue import DATA
from zorse.operations.call import Call
from zorse.store.protocol import Object

MARK: Final = "sample"
"""Where the hidden part of an object says that it began as a sample."""

NOW: Final = 1_234_567_890
"""What stands for the time in the contract's samples."""
EPOCH: Final = "1970-01-01T00:00:00.000Z"
"""The same in an empty object of the v2 API."""

DAY_SECONDS: Final = 86_400
AHEAD_SECONDS: Final = {
    "current_period_end": 30 * DAY_SECONDS,
    "deletes_after": 30 * DAY_SECONDS,
    "end": 30 * DAY_SECONDS,
    "expires": DAY_SECONDS,
    "expires_at": DAY_SECONDS,
    "result_available_until": DAY_SECONDS,
}
"""Times that lie ahead, and how far."""

UNIQUE_LENGTH: Final = 10
"""An id as long as this occurs nowhere in a sample by accident."""
SECRET_LENGTH: Final = 25
SECRETS: Final = frozenset({"client_secret", "secret"})


@cache
def written() -> dict[str, Object]:
    """The contract's samples as they were compiled, by type."""
    samples: dict[str, Object] = orjson.loads((DATA / "samples.json").read_bytes())
    return samples


def id_of(type_: str) -> str:
    """The id of the contract's own sample of a type."""
    sample = written().get(type_)
    if sample is not None and sample.get("id"):
        return str(sample["id"])
    return f"{contract.load().resources[type_].id_prefix or ''}123"


def sample(call: Call, type_: str, id_: str | None) -> Object:
    """A sample of a type, not kept yet; types without ids take none."""
    known = written().get(type_)
    if known is None:
        obj = call.new(type_)
    else:
        obj = with_id(known, id_)
        if "metadata" in obj:
            obj["metadata"] = {}
    if id_ is not None:
        obj["id"] = id_
    Settling(call, id_ or type_.rpartition(".")[2]).settle(obj)
    call.internal(obj)[MARK] = True
    return obj


def is_sample(obj: Object) -> bool:
    """Whether an object began as a sample."""
    hidden = obj.get("_")
    return bool(hidden and hidden.get(MARK))


def with_id(known: Object, id_: str | None) -> Object:
    """A copy that bears an id, wherever it names itself."""
    text = orjson.dumps(known)
    old = known.get("id")
    if id_ is not None and isinstance(old, str) and len(old) >= UNIQUE_LENGTH:
        text = text.replace(orjson.dumps(old)[1:-1], orjson.dumps(id_)[1:-1])
    copied: Object = orjson.loads(text)
    return copied


class Settling:
    """Puts into a sample what is different each time it is used."""

    def __init__(self, call: Call, name: str) -> None:
        self.call = call
        self.name = name

    def settle(self, value: Any) -> None:
        """Set times, secrets and the mode throughout a hash or an array."""
        if isinstance(value, list):
            for item in value:
                self.settle(item)
            return
        if not isinstance(value, dict):
            return
        for name, inner in value.items():
            if isinstance(inner, dict | list):
                self.settle(inner)
            elif inner == NOW and type(inner) is int:
                value[name] = self.call.now + AHEAD_SECONDS.get(name, 0)
            elif inner == EPOCH:
                value[name] = self.call.timestamp()
            elif name == "livemode":
                value[name] = self.call.livemode
            elif name in SECRETS and inner == "":
                value[name] = self.secret()

    def secret(self) -> str:
        """A secret of the object's own; a client that brings one along is believed."""
        given = self.call.params.get("client_secret")
        if isinstance(given, str) and given.startswith(f"{self.name}_secret_"):
            return given
        return f"{self.name}_secret_{ids.random_text(SECRET_LENGTH)}"
