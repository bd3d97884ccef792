"""Samples in the languages that the API is used from, by the official libraries and our own.

A writer is handed a sample and a reader and gives a program that can be pasted. Addresses that the
libraries have no method for are shown for curl alone.
"""

import shlex
from collections.abc import Callable
from keyword import iskeyword
from typing import Any, Final

import orjson

from zorse.docs import libraries, typed
from zorse.docs.libraries import Name, camel, result_of
from zorse.docs.literals import NODE, PHP, PYTHON, RUBY, Literals
from zorse.docs.reader import Reader
from zorse.docs.samples import OPTIONS, File, Sample

LONG: Final = 76
"""How long a line of a sample may be before it is broken."""


def curl(sample: Sample, reader: Reader) -> str:
    """The request itself, as a command."""
    operation = sample.operation
    words = [f"curl {shlex.quote(reader.base_url + sample.path)}"]
    if reader.ca_file:
        words[0] += f" --cacert {shlex.quote(reader.ca_file)}"
    words.append(f'-u "{reader.secret_key}:"')
    version = sample.headers.get("Stripe-Version", reader.api_version)
    words.append(f'-H "Stripe-Version: {version}"')
    for name, value in sample.headers.items():
        if name != "Stripe-Version":
            words.append(f"-H {shlex.quote(f'{name}: {value}')}")
    pairs = sample.flat()
    if operation.method == "DELETE" or (operation.method == "POST" and not pairs):
        words[0] += f" -X {operation.method}"
    if operation.method != "POST" and pairs:
        words[0] += " -G"
    if operation.version == "v2" and operation.method == "POST" and pairs:
        words.append('-H "Content-Type: application/json"')
        body = orjson.dumps(sample.params, option=orjson.OPT_INDENT_2).decode()
        words.append(f"-d {shlex.quote(body)}")
        pairs = []
    flag = "-F" if operation.encoding == "multipart" else "-d"
    if operation.method != "POST":
        flag = "--data-urlencode"
    for name, sent in pairs:
        words.append(f"{flag} {argument(name, sent, flag)}")
    return " \\\n  ".join(words)


def argument(name: str, value: str | File, flag: str) -> str:
    """One parameter; what a form would read as something else is written as it has to arrive."""
    if isinstance(value, File):
        return shlex.quote(f"{name}=@{value.name}")
    if flag == "-d":
        for character, escaped in (("%", "%25"), ("&", "%26"), ("+", "%2B")):
            value = value.replace(character, escaped)
    if flag == "-F" and value[:1] in {"@", "<"}:
        return shlex.quote(f'{name}="{value}"')
    text = f"{name}={value}"
    simple = all(c.isalnum() or c in "[]_-.=:/ @,%+" for c in text)
    return f'"{text}"' if simple and shlex.quote(text) != text else shlex.quote(text)


def options_of(sample: Sample) -> dict[str, str]:
    """The headers of a request of its own, as the libraries call them; not the version."""
    return {
        OPTIONS[name]: value for name, value in sample.headers.items() if name != "Stripe-Version"
    }


def version_of(sample: Sample, reader: Reader) -> str:
    return sample.headers.get("Stripe-Version", reader.api_version)


def arguments(sample: Sample, literals: Literals, *, empty: str, options: str) -> list[str]:
    """What a method is called with: ids, parameters, options."""
    found = [literals.written(value) for value in sample.path_values]
    extra = options_of(sample)
    if sample.params:
        found.append(literals.written(dict(sample.params)))
    elif extra and empty:
        found.append(empty)
    if extra:
        if literals is NODE:
            extra = {camel(name): value for name, value in extra.items()}
        found.append(options + literals.written(extra))
    return found


def called(start: str, given: list[str], indent: str, *, trailing: bool = True) -> str:
    """A call, with each argument on a line of its own where one would be too long."""
    line = f"{start}({', '.join(given)})"
    first_lines_fit = all(len(part) <= LONG for part in line.split("\n")[:1])
    if first_lines_fit and sum("\n" in part for part in given[:-1]) == 0:
        return line
    inner = [indent + part.replace("\n", f"\n{indent}") for part in given]
    end = "," if trailing else ""
    return f"{start}(\n" + ",\n".join(inner) + f"{end}\n)"


def python(sample: Sample, reader: Reader, name: Name) -> str:
    """With the library for Python."""
    bases: dict[str, Any] = {"api": reader.base_url}
    if sample.operation.encoding == "multipart":
        bases["files"] = reader.base_url
    client = called(
        "client = stripe.StripeClient",
        [
            PYTHON.text(reader.secret_key),
            f"base_addresses={PYTHON.written(bases)}",
            f"stripe_version={PYTHON.text(version_of(sample, reader))}",
        ],
        "    ",
    )
    given = arguments(sample, PYTHON, empty="", options="options=")
    chain = ".".join(["client", *name.services, name.method])
    call = called(f"{result_of(sample.operation)} = {chain}", given, "    ")
    return f"import stripe\n\n{client}\n{call}\n"


def zorse(sample: Sample, reader: Reader, name: Name) -> str:
    """With the library of this project: parameters and options are keywords."""
    settings = [PYTHON.text(reader.secret_key), f"api_base={PYTHON.text(reader.base_url)}"]
    if reader.ca_file:
        settings.append(f"ca_file={PYTHON.text(reader.ca_file)}")
    settings.append(f"api_version={PYTHON.text(version_of(sample, reader))}")
    client = called("client = zorse.Client", settings, "    ")
    given = [PYTHON.written(value) for value in sample.path_values]
    for word, value in {**sample.params, **options_of(sample)}.items():
        given.append(f"{word}_" if iskeyword(word) else word)
        given[-1] += f"={PYTHON.written(value)}"
    services = [word for word in name.services if word != "v1"]
    call = called(
        f"{result_of(sample.operation)} = {'.'.join(['client', *services, name.method])}",
        given,
        "    ",
    )
    return f"import zorse\n\n{client}\n{call}\n"


def node(sample: Sample, reader: Reader, name: Name) -> str:
    """With the library for Node."""
    scheme, _, rest = reader.base_url.partition("://")
    host, _, port = rest.partition(":")
    settings: dict[str, Any] = {"host": host, "protocol": scheme}
    if port:
        settings["port"] = int(port)
    settings["apiVersion"] = version_of(sample, reader)
    lines = ["import Stripe from 'stripe';"]
    if not all(not isinstance(value, File) for value in sample.params.values()):
        lines.insert(0, "import fs from 'node:fs';")
    lines += ["", f"const stripe = new Stripe({NODE.text(reader.secret_key)}, "]
    lines[-1] += NODE.written(settings) + ");"
    services = [camel(word) for word in name.services if word != "v1"]
    method = {"delete": "del"}.get(name.method, camel(name.method))
    chain = ".".join(["stripe", *services, method])
    given = arguments(sample, NODE, empty="{}", options="")
    start = f"const {camel(result_of(sample.operation))} = await {chain}"
    lines.append(called(start, given, "  ", trailing=False) + ";")
    return "\n".join(lines) + "\n"


def ruby(sample: Sample, reader: Reader, name: Name) -> str:
    """With the library for Ruby."""
    bases = [f"api_base: {RUBY.text(reader.base_url)}"]
    if sample.operation.encoding == "multipart":
        bases.append(f"uploads_base: {RUBY.text(reader.base_url)}")
    client = called(
        "client = Stripe::StripeClient.new",
        [
            RUBY.text(reader.secret_key),
            *bases,
            f"stripe_version: {RUBY.text(version_of(sample, reader))}",
        ],
        "  ",
    )
    given = arguments(sample, RUBY, empty="{}", options="")
    chain = ".".join(["client", *name.services, name.method])
    call = called(f"{result_of(sample.operation)} = {chain}", given, "  ")
    return f'require "stripe"\n\n{client}\n{call.removesuffix("()")}\n'


def php(sample: Sample, reader: Reader, name: Name) -> str:
    """With the library for PHP."""
    settings = {"api_key": reader.secret_key, "api_base": reader.base_url}
    if sample.operation.encoding == "multipart":
        settings["files_base"] = reader.base_url
    settings["stripe_version"] = version_of(sample, reader)
    services = [camel(word) for word in name.services if word != "v1"]
    method = {"list": "all"}.get(name.method, camel(name.method))
    chain = "->".join(["$stripe", *services, method])
    given = arguments(sample, PHP, empty="[]", options="")
    call = called(f"${camel(result_of(sample.operation))} = {chain}", given, "  ", trailing=False)
    return (
        "<?php\nrequire 'vendor/autoload.php';\n\n"
        f"$stripe = new \\Stripe\\StripeClient({PHP.written(settings)});\n{call};\n"
    )


Writer = Callable[[Sample, Reader, Name], str]
LIBRARIES: Final[dict[str, tuple[str, Writer]]] = {
    "python": ("Python", python),
    "zorse": ("Python, zorse", zorse),
    "node": ("Node", node),
    "ruby": ("Ruby", ruby),
    "php": ("PHP", php),
    "go": ("Go", typed.go),
    "java": ("Java", typed.java),
}


def programs(sample: Sample, reader: Reader) -> list[tuple[str, str, str]]:
    """A sample in each language: its short name, its name, and the program."""
    found = [("curl", "curl", curl(sample, reader))]
    name = libraries.name_of(sample.operation)
    if name is not None:
        found += [
            (short, label, write(sample, reader, name))
            for short, (label, write) in LIBRARIES.items()
        ]
    return found
