"""Headings count however they are written, and each has an anchor of its own."""

import re

import pytest

from zorse.docs.markdown import FRAME_IDS, Heading, render


def headings(text: str) -> list[tuple[int, str, str]]:
    return [(one.level, one.anchor, one.text) for one in render(text).headings]


def test_headings_of_both_kinds_are_in_the_contents_in_their_order() -> None:
    text = (
        "# Errors\n\n## Codes\n\ntext\n\n<h2>In <em>HTML</em></h2>\n\n### Deeper\n\n"
        '<div class="card">\n<H3\n  class="a">Inside a block</H3>\n</div>\n\n'
        "words <h3>in line</h3> on\n"
    )
    assert headings(text) == [
        (1, "errors", "Errors"),
        (2, "codes", "Codes"),
        (2, "in-html", "In HTML"),
        (3, "deeper", "Deeper"),
        (3, "inside-a-block", "Inside a block"),
        (3, "in-line", "in line"),
    ]
    html = "".join(render(text).parts)
    for anchor in ("codes", "in-html", "deeper", "inside-a-block", "in-line"):
        assert re.search(rf'<[hH]\d[^>]* id="{anchor}">', html)
        assert f'href="#{anchor}"' in html


@pytest.mark.parametrize(
    ("text", "anchors"),
    [
        ("## Same\n\n## Same\n\n<h2>Same</h2>\n", ["same", "same-2", "same-3"]),
        ("## Own\n\n<h2 id=own>Other</h2>\n", ["own-2", "own"]),
        ('<h2 id="a">A</h2>\n<h3 id="a">Again</h3>\n', ["a", "again"]),
        ("<h2 id='x'>Quoted</h2>\n", ["x"]),
        ('<a id="errors"></a>\n\n## Errors\n', ["errors-2"]),
        ("## main\n", ["main-2"]),
        ('<h2 id="main">Text</h2>\n', ["text"]),
        ("## Größe & Ümlaut\n", ["größe-ümlaut"]),
        ("## `code` and {{ customer }}\n", ["code-and-customer"]),
        ("## !!!\n\n## ???\n", ["section", "section-2"]),
        ("<h2>Fish &amp; chips</h2>\n", ["fish-chips"]),
    ],
)
def test_anchors_are_unique_on_the_page(text: str, anchors: list[str]) -> None:
    assert [one.anchor for one in render(text).headings] == anchors
    ids = re.findall(r'\sid=["\']?([^"\'\s>]+)', "".join(render(text).parts))
    assert len(ids) == len(set(ids))
    assert not set(anchors) & FRAME_IDS


@pytest.mark.parametrize(
    "text",
    [
        "```html\n<h2>No</h2>\n```\n",
        "    <h2>No</h2>\n",
        "`<h2>No</h2>`\n",
        "<!-- <h2>No</h2> -->\n",
        "<!--\n\n## No\n\n-->\n",
        "\\## No\n",
        "&lt;h2>No&lt;/h2>\n",
    ],
)
def test_what_only_looks_like_a_heading_is_none(text: str) -> None:
    assert render(text).headings == []


def test_samples_divide_the_text() -> None:
    text = render("one\n\n```request\nGET /v1/balance\n```\n\ntwo\n\n```json\n{}\n```\n")
    assert text.samples == ["GET /v1/balance\n"]
    assert ["one" in text.parts[0], "two" in text.parts[1]] == [True, True]
    assert len(text.parts) == 2


def test_tables_have_scopes_and_no_styles() -> None:
    html = "".join(render("| a | b |\n| --- | ---: |\n| 1 | 2 |\n").parts)
    assert 'scope="col"' in html
    assert "style=" not in html
    assert 'class="number">2' in html


def test_each_heading_has_the_text_below_it() -> None:
    text = render("# T\n\nfirst `x`\n\n## A\n\nin <b>a</b>\n\n<h2>B</h2>\n\nin b\n")
    assert text.sections == [("", ""), ("t", "first x"), ("a", "in a"), ("b", "in b")]
    assert text.headings[0] == Heading(1, "t", "T")
