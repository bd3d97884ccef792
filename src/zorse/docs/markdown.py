"""Markdown to HTML, with anchors on every heading and a table of contents.

Headings count however they are written: ``## Errors``, or ``<h2>Errors</h2>`` in the middle of
other HTML. Blocks fenced with ``request`` become samples: where one has to stand, the HTML is
divided.
"""

import re
from dataclasses import dataclass, field
from functools import cache
from html import escape, unescape
from html.parser import HTMLParser
from typing import Any, Final

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML

HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
IN_CONTENTS: Final = frozenset({"h2", "h3"})
REQUEST: Final = "request"
MARK: Final = "\x00"
"""Stands around the number of a sample; no text of ours has it."""
DIVIDED: Final = re.compile(f"{MARK}(\\d+){MARK}")
FRAME_IDS: Final = frozenset({"main", "docs-contents", "docs-menu", "docs-search", "docs-version"})
"""The anchors that the page around the text has already."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the text: how deep it is, where it is, and what it says."""

    level: int
    anchor: str
    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """A text as HTML: ``parts`` and ``samples`` by turns, a part at both ends."""

    parts: list[str]
    samples: list[str]
    headings: list[Heading]
    sections: list[tuple[str, str]] = field(default_factory=list)
    """The plain text under each heading, by its anchor; what comes before the first has none."""


def render(text: str) -> Text:
    """A text that we wrote ourselves: HTML in it is kept as it is."""
    samples: list[str] = []
    html = parser().render(text, {"samples": samples})
    walked = Headings()
    walked.feed(html)
    walked.close()
    html = walked.written(html)
    parts = DIVIDED.split(html)
    order = [int(number) for number in parts[1::2]]
    return Text(
        parts[::2], [samples[number] for number in order], walked.headings, walked.plain_sections()
    )


@cache
def parser() -> MarkdownIt:
    """CommonMark with tables."""
    made = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    made.add_render_rule("fence", fence)
    made.add_render_rule("table_open", lambda *_: '<div class="scroll"><table>\n')
    made.add_render_rule("table_close", lambda *_: "</table></div>\n")
    made.add_render_rule("th_open", cell)
    made.add_render_rule("td_open", cell)
    return made


def fence(
    renderer: RendererHTML, tokens: list[Any], at: int, options: Any, env: dict[str, Any]
) -> str:
    """A block of code that can be copied, or the place of a sample."""
    token = tokens[at]
    if token.info.split()[:1] == [REQUEST]:
        env["samples"].append(token.content)
        return f"{MARK}{len(env['samples']) - 1}{MARK}\n"
    return f'<pre tabindex="0" data-copy><code>{escape(token.content)}</code></pre>\n'


def cell(
    renderer: RendererHTML, tokens: list[Any], at: int, options: Any, env: dict[str, Any]
) -> str:
    """A cell of a table; the pages allow no style of their own, which is how it was aligned."""
    aligned = str(tokens[at].attrs.pop("style", ""))
    if aligned.endswith("right"):
        tokens[at].attrSet("class", "number")
    if tokens[at].tag == "th":
        tokens[at].attrSet("scope", "col")
    return renderer.renderToken(tokens, at, options, env)


def slug(text: str) -> str:
    """The anchor of a heading that says this."""
    found = re.sub(r"[^\w]+", "-", text.lower()).strip("-_")
    return found or "section"


class Headings(HTMLParser):
    """Finds the headings in HTML and what stands under each, and gives each an anchor.

    Code and comments cannot be mistaken for headings here: the first is escaped by now, and the
    second are no elements.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.headings: list[Heading] = []
        self.used: set[str] = set(FRAME_IDS)
        self._tags: list[tuple[int, str, str, int]] = []
        self._open: str = ""
        self._said: list[str] = []
        self._plain: list[tuple[str, list[str]]] = [("", [])]
        self._lines: list[int] = []
        self._wanted: str | None = None
        self._place: tuple[int, str] = (0, "")
        self._given: set[str] = set()

    def feed(self, data: str) -> None:
        self._lines = [0]
        for line in data.split("\n"):
            self._lines.append(self._lines[-1] + len(line) + 1)
        # The anchors that are there already are known before any is given.
        self.used.update(
            value for value in re.findall(r"""<\w[^>]*\sid=["']?([^"'\s>]+)""", data) if value
        )
        super().feed(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in HEADINGS and not self._open:
            line, column = self.getpos()
            self._open, self._said = tag, []
            self._wanted = dict(attrs).get("id")
            self._place = (self._lines[line - 1] + column, self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._open:
            self._open = ""
            self.found(tag, " ".join("".join(self._said).split()))

    def handle_data(self, data: str) -> None:
        if self._open:
            self._said.append(data)
        else:
            self._plain[-1][1].append(data)

    def found(self, tag: str, text: str) -> None:
        wanted = self._wanted
        if wanted and wanted not in self._given | FRAME_IDS:
            anchor = wanted
        else:
            anchor, number = slug(text), 1
            while anchor in self.used:
                number += 1
                anchor = f"{slug(text)}-{number}"
        self.used.add(anchor)
        self._given.add(anchor)
        at, written = self._place
        self._tags.append((at, written, anchor, int(tag[1])))
        self.headings.append(Heading(int(tag[1]), anchor, text))
        self._plain.append((anchor, []))

    def written(self, html: str) -> str:
        """The HTML with an anchor on every heading, and a link to it beside the deeper ones."""
        done, at = [], 0
        for start, tag, anchor, level in self._tags:
            done.append(html[at:start])
            at = start + len(tag)
            bare = re.sub(r"""\sid=("[^"]*"|'[^']*'|[^\s>]+)""", "", tag)
            done.append(f'{bare[:-1].rstrip()} id="{escape(anchor)}">')
            if level > 1:
                done.append(f'<a class="anchor" href="#{escape(anchor)}" aria-hidden="true" ')
                done.append('tabindex="-1">#</a>')
        done.append(html[at:])
        return "".join(done)

    def plain_sections(self) -> list[tuple[str, str]]:
        return [
            (anchor, " ".join(DIVIDED.sub(" ", " ".join(said)).split()))
            for anchor, said in self._plain
        ]


def plain(html: str) -> str:
    """The text of a piece of HTML."""
    return unescape(re.sub(r"<[^>]*>", "", html))
