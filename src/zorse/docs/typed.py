"""Samples in Go and Java, whose libraries have a type for each operation's parameters.

Both libraries send the version that they were made for, so the reader's version is not in these.
"""

from collections.abc import Mapping
from itertools import pairwise
from typing import Any, Final

from zorse.contract import Operation, Shape
from zorse.docs.libraries import Name, camel, capitals, pascal, result_of, singular, type_of
from zorse.docs.literals import quoted
from zorse.docs.reader import Reader
from zorse.docs.samples import OPTIONS, File, Sample, inside

GO_FAILED: Final = ("if err != nil {", "\tlog.Fatal(err)", "}")
OF_PARENTS: Final = frozenset({"line_item", "payment_method"})
"""What Go lists with a method of the parent's service when it lies under a parent."""
LONG: Final = 88


# Go ---------------------------------------------------------------------------------------------


def go(sample: Sample, reader: Reader, name: Name) -> str:
    """With the library for Go."""
    operation = sample.operation
    resource = go_resource(operation, name)
    service = go_service(operation, name)
    method = capitals(name.method)
    if type_of(operation) in OF_PARENTS and operation.verb == "list" and operation.path_params:
        # The service of the parent has these, as ListPaymentMethods.
        above = name.services[1:-1]
        resource = capitals("_".join([*above[:-1], singular(above[-1])]))
        service = "V1" + "".join([capitals(word) for word in above])
        method += capitals(name.services[-1])
    params = f"{resource}{method}Params"
    by_id, parents = go_ids(sample)
    fields = [(field, f"stripe.String({quoted(value)})") for field, value in parents]
    opened: list[str] = []
    for key, value in sample.params.items():
        if isinstance(value, File):
            opened = [f"upload, err := os.Open({quoted(value.name)})", *GO_FAILED]
            fields += [
                ("FileReader", "upload"),
                ("Filename", f"stripe.String({quoted(value.name)})"),
            ]
            continue
        shape = operation.params.fields.get(key)
        written = go_value(value, shape, params.removesuffix("Params") + capitals(key), 1)
        fields.append((capitals(key), written))
    inner = go_fields(fields, "\t")
    lines = [*opened, f"params := &stripe.{params}{{" + (f"\n{inner}}}" if fields else "}")]
    lines += go_options(sample)
    given = ", ".join(["ctx", *[quoted(value) for value in by_id], "params"])
    result = camel(result_of(operation))
    one = camel(singular(result_of(operation)))
    if operation.returns_kind in {"list", "search"}:
        lines += [
            f"for {one}, err := range sc.{service}.{method}({given}).All(ctx) {{",
            *[f"\t{line}" for line in GO_FAILED],
            f"\tfmt.Println({one}.ID)",
            "}",
        ]
    else:
        lines += [f"{result}, err := sc.{service}.{method}({given})", *GO_FAILED]
    return (
        f'ctx := context.Background()\nsc := stripe.NewClient("{reader.secret_key}",\n'
        "\tstripe.WithBackends(stripe.NewBackendsWithConfig(&stripe.BackendConfig{\n"
        f"\t\tURL: stripe.String({quoted(reader.base_url)}),\n\t}})))\n" + "\n".join(lines) + "\n"
    )


def go_resource(operation: Operation, name: Name) -> str:
    """The name that an operation's parameters begin with."""
    helpers = "TestHelpers" if "test_helpers" in name.services else ""
    type_ = type_of(operation).removeprefix("test_helpers.")
    if name.services[0] == "v2":
        return "V2" + helpers + capitals(type_)
    return helpers + capitals(go_owner(operation, name, type_))


def go_owner(operation: Operation, name: Name, type_: str) -> str:
    """The resource whose service has the method, which may answer with another one's object."""
    words = [word for word in name.services[1:] if word != "test_helpers"]
    last = singular(words[-1]) if words else type_
    known = type_.rpartition(".")[2]
    return (
        type_
        if known == last or ("_" in known and known.endswith(last))
        else ".".join([*words[:-1], last])
    )


def go_service(operation: Operation, name: Name) -> str:
    """The field of the client that has the method."""
    words = [capitals(word) for word in name.services[1:]]
    inner = len(operation.path_params) > 1 or (
        operation.path_params
        and not operation.path.endswith("}")
        and operation.verb in {"list", "create"}
    )
    if inner and len(name.services) > 2:
        type_ = type_of(operation).rpartition(".")[2]
        return f"{name.services[0].upper()}{capitals(type_)}s"
    return name.services[0].upper() + "".join(words)


def go_ids(sample: Sample) -> tuple[list[str], list[tuple[str, str]]]:
    """The ids that are passed by place, and those of parents, which are parameters."""
    names = sample.operation.path_params
    values = list(sample.path_values)
    if sample.operation.path.endswith("}") or sample.operation.verb not in {"list", "create"}:
        own, above = values[-1:], values[:-1]
    else:
        own, above = [], values
    return own, [(capitals(name), value) for name, value in zip(names, above, strict=False)]


def go_options(sample: Sample) -> list[str]:
    setters = {"Idempotency-Key": "SetIdempotencyKey", "Stripe-Account": "SetStripeAccount"}
    return [
        f"params.{setters[name]}({quoted(value)})"
        for name, value in sample.headers.items()
        if name in setters
    ]


def go_value(value: Any, shape: Shape | None, type_: str, depth: int) -> str:
    """A value; hashes have types that are named after the way to them."""
    tabs = "\t" * depth
    if isinstance(value, bool):
        return f"stripe.Bool({'true' if value else 'false'})"
    if isinstance(value, int):
        return f"stripe.Int64({value})"
    if isinstance(value, float):
        return f"stripe.Float64({value})"
    if isinstance(value, str):
        return f"stripe.String({quoted(value)})"
    if isinstance(value, Mapping):
        if is_map(shape):
            pairs = [(quoted(key), quoted(str(item))) for key, item in value.items()]
            return f"map[string]string{{\n{go_fields(pairs, tabs + chr(9))}{tabs}}}"
        found = [
            (capitals(key), go_value(item, inside(shape, key), type_ + capitals(key), depth + 1))
            for key, item in value.items()
        ]
        inner = go_fields(found, tabs + chr(9))
        return f"&stripe.{type_}Params{{\n{inner}{tabs}}}"
    if value and isinstance(value[0], Mapping):
        element = singular(type_)
        inner = "".join(
            [
                f"{tabs}\t{go_value(item, inside(shape, None), element, depth + 1)},\n"
                for item in value
            ]
        )
        return f"[]*stripe.{element}Params{{\n{inner}{tabs}}}"
    texts = ", ".join([quoted(str(item)) for item in value])
    return f"stripe.StringSlice([]string{{{texts}}})"


def go_fields(fields: list[tuple[str, str]], pad: str) -> str:
    """Fields one a line, with the values of neighbours under each other as gofmt has them."""
    lines: list[str] = []
    block: list[tuple[str, str]] = []

    def end() -> None:
        width = max([len(name) for name, _ in block], default=0)
        lines.extend([f"{pad}{name}:{' ' * (width - len(name))} {v},\n" for name, v in block])
        block.clear()

    for name, value in fields:
        if "\n" in value:
            end()
            lines.append(f"{pad}{name}: {value},\n")
        else:
            block.append((name, value))
    end()
    return "".join(lines)


def is_map(shape: Shape | None) -> bool:
    return shape is None or any(option.kind == "map" for option in (shape, *shape.options))


# Java -------------------------------------------------------------------------------------------


def java(sample: Sample, reader: Reader, name: Name) -> str:
    """With the library for Java."""
    operation = sample.operation
    resource = pascal(type_of(operation).rpartition(".")[2])
    owner = java_owner(operation, name)
    method = camel(name.method)
    params = f"{owner}{pascal(name.method)}Params"
    lines = [
        "StripeClient client = StripeClient.builder()",
        f"    .setApiKey({quoted(reader.secret_key)})",
        f"    .setApiBase({quoted(reader.base_url)})",
        "    .build();",
        "",
    ]
    given = [quoted(value) for value in sample.path_values]
    if sample.params:
        lines += [f"{params} params = {java_builder(params, sample.params, operation.params, 1)};"]
        given.append("params")
    options = [
        f".set{pascal(OPTIONS[header])}({quoted(value)})"
        for header, value in sample.headers.items()
        if header != "Stripe-Version"
    ]
    if options:
        lines += [f"RequestOptions options = RequestOptions.builder(){''.join(options)}.build();"]
        given.append("options")
    kinds = {"list": "StripeCollection", "search": "StripeSearchResult"}
    kind = kinds.get(operation.returns_kind, "")
    type_ = f"{kind}<{resource}>" if kind else resource
    chain = ".".join(["client", *[f"{camel(word)}()" for word in name.services], method])
    start = f"{type_} {camel(result_of(operation))} ="
    call = f"{chain}({', '.join(given)});"
    lines.append(f"{start} {call}" if len(start) + len(call) < LONG else f"{start}\n    {call}")
    return "\n".join(lines) + "\n"


def java_owner(operation: Operation, name: Name) -> str:
    """The name that an operation's parameters begin with: its service's, after its parents'."""
    segments = operation.path.strip("/").split("/")
    inner = [word for word, below in pairwise(segments) if below[0] == "{"]
    own = singular(name.services[-1])
    parents = [singular(word) for word in inner if singular(word) != own]
    under = len(operation.path_params) > (1 if operation.path.endswith("}") else 0)
    named = name.services[-1] in segments and under and name.services[-1] != inner[0]
    return pascal("_".join([*parents, own] if named else [own]))


def java_builder(type_: str, value: Mapping[str, Any], shape: Shape | None, depth: int) -> str:
    """The builder of a hash, one setter a line."""
    pad = "    " * depth
    setters = [
        f"{pad}{setter}\n"
        for key, item in value.items()
        for setter in java_setters(type_, key, item, inside(shape, key), depth)
    ]
    return f"{type_}.builder()\n{''.join(setters)}{pad}.build()"


def java_setters(type_: str, key: str, value: Any, shape: Shape | None, depth: int) -> list[str]:
    """What sets a field: a list has an element added at a time, and a map a pair."""
    if isinstance(value, list):
        one = pascal(singular(key))
        element = inside(shape, None)
        return [
            f".add{one}({java_value(f'{type_}.{one}', item, element, depth)})" for item in value
        ]
    if isinstance(value, Mapping) and is_map(shape):
        return [f".put{pascal(key)}({quoted(k)}, {quoted(str(v))})" for k, v in value.items()]
    return [f".set{pascal(key)}({java_value(f'{type_}.{pascal(key)}', value, shape, depth)})"]


def java_value(type_: str, value: Any, shape: Shape | None, depth: int) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return f"{value}L"
    if isinstance(value, float):
        return f'new BigDecimal("{value}")'
    if isinstance(value, File):
        return f"new File({quoted(value.name)})"
    if isinstance(value, str):
        if shape is not None and value in shape.enum:
            constant = "".join([c if c.isalnum() else "_" for c in value]).upper()
            return f"{type_}.{constant}"
        return quoted(value)
    assert isinstance(value, Mapping)
    return java_builder(type_, value, shape, depth + 1)
