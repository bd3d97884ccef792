"""Topics are whole: their HTML, their placeholders, and the anchors that they lead to."""

import re

import pytest

from tests.api import Server
from tests.dashboard.signed import Browser
from zorse.docs import topic_pages
from zorse.docs.reader import PLACEHOLDER, Reader

READER = Reader("https://localhost:4400")
NAMES = sorted(topic_pages.topics())
LINK = re.compile(r'href="(/[^"]*|#[^"]*)"')


@pytest.mark.parametrize("name", NAMES)
def test_placeholders_are_known(name: str) -> None:
    for found in PLACEHOLDER.finditer(topic_pages.topics()[name].written):
        READER.value(found[1])


@pytest.mark.parametrize("name", NAMES)
def test_a_topic_has_one_title_a_summary_and_whole_html(name: str) -> None:
    topic, text = topic_pages.topics()[name], topic_pages.text_of(name)
    assert [one.level for one in text.headings].count(1) == 1
    assert topic.summary
    html = "".join(text.parts)
    assert " style=" not in html
    assert "<script" not in html
    for tag in ("div", "section", "details", "table", "ul", "ol", "h2", "h3"):
        assert len(re.findall(rf"<{tag}[\s>]", html)) == html.count(f"</{tag}>"), tag


def test_links_lead_to_pages_and_anchors(server: Server) -> None:
    browser = Browser(server)
    pages: dict[str, set[str]] = {}

    def anchors_of(path: str) -> set[str]:
        if path not in pages:
            answer = browser.get(path)
            # Pages of the Dashboard ask strangers to sign in, which shows that they are there.
            assert answer.status in {200, 303}, path
            pages[path] = set(re.findall(r'\sid="([^"]+)"', answer.content.decode()))
        return pages[path]

    wrong = []
    for name in NAMES:
        for link in LINK.findall("".join(topic_pages.text_of(name).parts)):
            path, _, anchor = link.partition("#")
            found = anchors_of(path or f"/docs/{name}")
            if anchor and anchor not in found:
                wrong.append(f"{name}: {link}")
    assert not wrong


def test_search_is_a_topic_until_something_is_searched(server: Server) -> None:
    browser = Browser(server)
    if "search" in NAMES:
        assert f">{topic_pages.topics()['search'].title}</h1>" in browser.page("/docs/search")
    assert "<h1>Search</h1>" in browser.page("/docs/search?q=")
