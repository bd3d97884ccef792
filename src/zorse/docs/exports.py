"""The docs as plain text: the Markdown twins of the reference, and ``llms.txt``.

What is exported is for anybody, so it is written for a stranger: no secret and no id of anyone.
"""

from collections.abc import Iterator

from zorse.docs import examples, languages, reference, topic_pages
from zorse.docs.reader import Reader, substituted
from zorse.docs.reference import Chapter, Entry, Field
from zorse.docs.samples import parse
from zorse.versions import HEAD, Version

FIELD_DEPTH_MAX = 3


def resource(chapter: Chapter, version: Version, reader: Reader) -> str:
    """The Markdown twin of a resource's page."""
    lines = [f"# {chapter.title}", ""]
    if chapter.about:
        lines += [chapter.about, ""]
    lines += [f"Type: `{chapter.type}`. API version: {version.name}.", ""]
    if chapter.entries:
        lines += ["| operation | | support |", "| --- | --- | --- |"]
        lines += [
            f"| `{one.operation.key}` | {one.title} | {support_of(one)} |"
            for one in chapter.entries
        ]
        lines.append("")
    lines += ["## The object", ""]
    lines += fields(reference.fields_of(chapter.resource.shape, params=False), 0)
    for entry in chapter.entries:
        lines += ["", *operation(entry, version, reader)]
    return "\n".join(lines) + "\n"


def support_of(entry: Entry) -> str:
    return "501" if entry.support == "absent" else entry.support


def operation(entry: Entry, version: Version, reader: Reader) -> Iterator[str]:
    """An operation: what it does, its parameters, and a request."""
    yield f"## {entry.title}"
    yield ""
    yield f"`{entry.operation.key}`"
    yield ""
    if entry.summary:
        yield entry.summary
        yield ""
    if entry.support == "absent":
        yield f"Not here yet: it answers 501. {entry.reason}"
        yield ""
    params = reference.fields_of(entry.operation.params, params=True)
    if params:
        yield "Parameters:"
        yield ""
        yield from fields(params, 0)
        yield ""
    text = substituted(examples.request(entry.operation, version.contract), reader)
    yield "```sh"
    yield languages.curl(parse(text, version.contract), reader)
    yield "```"


def fields(given: tuple[Field, ...], depth: int) -> list[str]:
    """Fields as a list, with those inside of them below."""
    lines = []
    for field in given:
        said = ", ".join([field.type, *field.flags])
        values = f": {', '.join(field.values)}" if field.values else ""
        about = f". {field.about}" if field.about else ""
        lines.append(f"{'  ' * depth}- `{field.name}` ({said}{values}){about}")
        if depth < FIELD_DEPTH_MAX:
            lines += fields(field.inner, depth + 1)
    return lines


def llms(reader: Reader) -> str:
    """Where everything is, for programs that read."""
    base = reader.base_url
    lines = [
        "# zorse",
        "",
        "> A payments platform that runs on your own machine and speaks the Stripe API. "
        f"This one is at {base}; its newest API version is {reader.api_version}.",
        "",
    ]
    for group, topics in topic_pages.groups().items():
        lines += [f"## {group}", ""]
        lines += [f"- [{t.title}]({base}{t.path}.md): {t.summary}" for t in topics]
        lines.append("")
    for group, chapters in reference.grouped(HEAD).items():
        lines += [f"## API reference: {group}", ""]
        lines += [
            f"- [{one.title}]({base}{one.path}.md)"
            + (f": {one.about.partition(chr(10))[0]}" if one.about else "")
            for one in chapters
        ]
        lines.append("")
    return "\n".join(lines)
