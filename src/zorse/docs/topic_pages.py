"""The topic pages: Markdown files in ``topics``, in the order and groups of their index."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from zorse import contract
from zorse.docs import languages, markdown
from zorse.docs.reader import Reader, substituted
from zorse.docs.samples import parse

TOPICS: Final = Path(__file__).with_name("topics")
REQUESTS: Final = re.compile(r"^```request[^\n]*\n(.*?)^```[ \t]*$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Topic:
    """A page: its name in addresses, its group, its title, what it is about, and its Markdown."""

    name: str
    group: str
    title: str
    summary: str
    written: str

    @property
    def path(self) -> str:
        return f"/docs/{self.name}"


@cache
def topics() -> dict[str, Topic]:
    """Every topic by its name, in the order of the index."""
    index = TOPICS / "index.toml"
    entries = tomllib.loads(index.read_text())["topic"] if index.exists() else []
    found = {}
    for entry in entries:
        topic = read(TOPICS / entry["file"], entry["group"])
        found[topic.name] = topic
    return found


def read(path: Path, group: str) -> Topic:
    """A topic from its file: the first line is its title, the next paragraph what it is about."""
    written = path.read_text()
    title, _, rest = written.lstrip().partition("\n")
    assert title.startswith("# "), f"{path.name} does not begin with its title"
    first = rest.strip().partition("\n\n")[0]
    summary = markdown.plain(markdown.parser().renderInline(" ".join(first.split())))
    return Topic(path.stem, group, title[2:].strip(), summary, written)


@cache
def text_of(name: str) -> markdown.Text:
    """A topic as HTML, with its placeholders still in it."""
    return markdown.render(topics()[name].written)


def groups() -> dict[str, list[Topic]]:
    """The topics by their groups, in the order of the index."""
    found: dict[str, list[Topic]] = {}
    for topic in topics().values():
        found.setdefault(topic.group, []).append(topic)
    return found


def as_markdown(topic: Topic, reader: Reader) -> str:
    """The Markdown twin of a topic: samples are commands, and nothing in it is a secret."""

    def command(found: re.Match[str]) -> str:
        sample = parse(substituted(found[1], reader), contract.load())
        return f"```sh\n{languages.curl(sample, reader)}\n```"

    return substituted(REQUESTS.sub(command, topic.written), reader)
