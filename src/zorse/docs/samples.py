"""Samples: a request written once, and read in every language.

A sample is written as it is sent, one parameter a line, with placeholders for what is the reader's
own::

    POST /v1/payment_intents/{{ payment_intent }}/capture
    Idempotency-Key: order-6735
    amount_to_capture=1500
    metadata[order]=6735
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import quote, urlencode

import orjson

from zorse.contract import Contract, Operation, Shape

FIRST: Final = re.compile(r"(GET|POST|DELETE) (/v[12]/\S+)")
HEADER: Final = re.compile(r"([A-Z][A-Za-z]*(?:-[A-Z][a-z]+)+): (.+)")
PARAM: Final = re.compile(r"([A-Za-z_][^=\s]*?)=(.*)")
KEY: Final = re.compile(r"\[([^\]]*)\]")
OPTIONS: Final = {
    "Idempotency-Key": "idempotency_key",
    "Stripe-Account": "stripe_account",
    "Stripe-Version": "stripe_version",
}
"""The headers that a request of its own may have, and what the official libraries call them."""
LINES_MAX: Final = 200
DEPTH_MAX: Final = 12


class SampleError(Exception):
    """What was written is no request that the API knows."""


@dataclass(frozen=True, slots=True)
class File:
    """A file that is sent along."""

    name: str


@dataclass(frozen=True, slots=True)
class Sample:
    """One request: the operation, what its path names, its parameters and its own headers."""

    operation: Operation
    path: str
    path_values: tuple[str, ...]
    params: Mapping[str, Any]
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def runs(self) -> bool:
        """Whether a click can send it: no file and no header has to come along."""
        return not self.headers and not any(isinstance(v, File) for v in self.params.values())

    def flat(self) -> list[tuple[str, str | File]]:
        """The parameters as a form names them."""
        return flat(self.params)

    def sent(self) -> tuple[bytes, bytes]:
        """The query and the body, as they go over the wire."""
        pairs = [(name, str(value)) for name, value in self.flat()]
        if self.operation.method != "POST":
            return urlencode(pairs).encode(), b""
        if self.operation.version == "v2":
            return b"", orjson.dumps(self.params)
        return b"", urlencode(pairs).encode()

    def written(self) -> str:
        """The sample in its own notation."""
        lines = [f"{self.operation.method} {self.path}"]
        lines += [f"{name}: {value}" for name, value in self.headers.items()]
        lines += [
            f"{name}=" + (f"@{value.name}" if isinstance(value, File) else value)
            for name, value in self.flat()
        ]
        return "\n".join(lines)


def parse(text: str, table: Contract) -> Sample:
    """Read a sample whose placeholders are filled in; raises ``SampleError``."""
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    first = FIRST.fullmatch(lines[0]) if lines else None
    if first is None or len(lines) > LINES_MAX:
        raise SampleError("A request begins with its method and path: GET /v1/customers")
    method, path = first.groups()
    found = table.match(method, path)
    if found is None:
        raise SampleError(f"The API has no {method} {path}.")
    operation, in_path = found
    headers: dict[str, str] = {}
    params: dict[str, Any] = {}
    for line in lines[1:]:
        header = HEADER.fullmatch(line)
        param = PARAM.fullmatch(line)
        if header is not None and header[1] in OPTIONS:
            headers[header[1]] = header[2]
        elif param is not None:
            put(params, steps_of(param[1]), param[2], line)
        else:
            raise SampleError(f"{line} is neither a parameter nor a header of a request.")
    values = tuple([in_path[name] for name in operation.path_params])
    typed = {
        name: typed_as(operation.params.fields.get(name), value)
        for name, value in as_lists(params).items()
    }
    return Sample(operation, path, values, typed, headers)


def steps_of(name: str) -> list[str]:
    """``a[b][]`` is the steps a, b and an empty one."""
    return [name.partition("[")[0], *KEY.findall(name)]


def put(into: dict[str, Any], steps: list[str], value: str, line: str) -> None:
    """Put a value where its name says; an empty step stands for the next place of a list."""
    if len(steps) > DEPTH_MAX:
        raise SampleError(f"{line} lies too deep.")
    here = into
    for position, step in enumerate(steps):
        key = step or str(len(here))
        if position == len(steps) - 1:
            here[key] = value
            return
        here = here.setdefault(key, {})
        if not isinstance(here, dict):
            raise SampleError(f"{line} names a value inside of a value.")


def as_lists(value: Any) -> Any:
    """Hashes of positions as lists."""
    if not isinstance(value, dict):
        return value
    inner = {key: as_lists(item) for key, item in value.items()}
    if inner and list(inner) == [str(position) for position in range(len(inner))]:
        return list(inner.values())
    return inner


def typed_as(shape: Shape | None, value: Any) -> Any:
    """A value as its shape has it: numbers and truth as such, everything else as it is written."""
    if isinstance(value, dict):
        return {key: typed_as(inside(shape, key), item) for key, item in value.items()}
    if isinstance(value, list):
        return [typed_as(inside(shape, None), item) for item in value]
    kinds = {option.kind for option in (shape, *shape.options)} if shape is not None else set()
    if "file" in kinds and value.startswith("@"):
        return File(value[1:])
    if "boolean" in kinds and value in {"true", "false"}:
        return value == "true"
    if "integer" in kinds and re.fullmatch(r"-?\d{1,18}", value):
        return int(value)
    if "number" in kinds and re.fullmatch(r"-?\d{1,15}(\.\d{1,12})?", value):
        return float(value)
    return value


def inside(shape: Shape | None, key: str | None) -> Shape | None:
    """The shape of what lies in a hash under a key, or in a list."""
    if shape is None:
        return None
    for option in (shape, *shape.options):
        if key is not None and key in option.fields:
            return option.fields[key]
        if option.items is not None and (key is not None) == (option.kind == "map"):
            return option.items
    return None


def flat(value: Any, prefix: str = "") -> list[tuple[str, str | File]]:
    """Parameters as a form names them."""
    if isinstance(value, Mapping):
        return [
            pair
            for name, inner in value.items()
            for pair in flat(inner, f"{prefix}[{name}]" if prefix else name)
        ]
    if isinstance(value, list):
        return [p for at, inner in enumerate(value) for p in flat(inner, f"{prefix}[{at}]")]
    if isinstance(value, bool):
        return [(prefix, "true" if value else "false")]
    return [(prefix, value if isinstance(value, File) else str(value))]


def filled(path: str, values: Mapping[str, str]) -> str:
    """A path with values for the names in its braces."""
    for name, value in values.items():
        path = path.replace(f"{{{name}}}", value if "{{" in value else quote(value, safe=""))
    return path
