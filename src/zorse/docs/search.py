"""Searching the docs: topics by their sections, and the reference by resource and operation.

The index is small and lies in memory. What is rare says more than what is common, a title says more
than a text, and the last word may still be being typed.
"""

import math
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Final

from zorse.docs import markdown, reference, topic_pages
from zorse.versions import HEAD

WORD: Final = re.compile(r"[a-z0-9]+(?:[_.][a-z0-9]+)*")
TITLE_WEIGHT: Final = 6.0
NAME_WEIGHT: Final = 2.0
EXACT_WEIGHT: Final = 2.5
SATURATION: Final = 1.2
LENGTH_SHARE: Final = 0.6
PREFIX_WEIGHT: Final = 0.6
PREFIX_LENGTH_MIN: Final = 2
WORDS_MAX: Final = 12
QUERY_LENGTH_MAX: Final = 200
EXCERPT: Final = 180
RESULTS_MAX: Final = 30


@dataclass(frozen=True, slots=True)
class Document:
    """What can be found: where it is, what it is called, and what it says."""

    path: str
    kind: str
    title: str
    under: str
    text: str
    more: str = ""
    """What it is found by besides, and is not shown."""
    weight: float = 1.0

    def fit(self, asked: list[str]) -> float:
        """Its weight, and more for what was called by its very name."""
        names = {" ".join(words(self.title, parts=False)), self.under.lower()}
        return self.weight * (EXACT_WEIGHT if " ".join(asked) in names else 1.0)


@dataclass(frozen=True, slots=True)
class Found:
    """A document that fits, with the piece of its text that shows why."""

    document: Document
    score: float
    excerpt: str


class Index:
    """Documents by their words."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self.documents = list(documents)
        self.postings: dict[str, dict[int, float]] = {}
        self.lengths: list[float] = []
        for number, document in enumerate(self.documents):
            counted: defaultdict[str, float] = defaultdict(float)
            for text, weight in (
                (document.title, TITLE_WEIGHT),
                (document.under, NAME_WEIGHT),
                (document.text, 1.0),
                (document.more, 1.0),
            ):
                for word in words(text):
                    counted[word] += weight
            self.lengths.append(sum(counted.values()))
            for word, weight in counted.items():
                self.postings.setdefault(word, {})[number] = weight
        self.average = sum(self.lengths) / len(self.lengths) if self.lengths else 1.0
        self.sorted = sorted(self.postings)

    def search(self, query: str) -> list[Found]:
        """The documents that have the words of a query, those that fit best first."""
        asked = list(dict.fromkeys(words(query[:QUERY_LENGTH_MAX], parts=False)))[:WORDS_MAX]
        scores: defaultdict[int, float] = defaultdict(float)
        hits: Counter[int] = Counter()
        for place, word in enumerate(asked):
            for number, score in self.of_word(word, last=place == len(asked) - 1).items():
                scores[number] += score
                hits[number] += 1
        # Whoever names two things means both.
        ranked = [
            (score * (hits[number] / len(asked)) ** 2 * self.documents[number].fit(asked), number)
            for number, score in scores.items()
        ]
        ranked.sort(key=lambda pair: (-pair[0], pair[1]))
        return [
            Found(self.documents[number], score, excerpt(self.documents[number].text, asked))
            for score, number in ranked[:RESULTS_MAX]
        ]

    def of_word(self, word: str, *, last: bool) -> dict[int, float]:
        """How well each document fits one word."""
        forms = {word: 1.0}
        for form in (word.removesuffix("s"), f"{word}s"):
            if form != word and len(form) > PREFIX_LENGTH_MIN:
                forms[form] = 0.9
        if last and len(word) >= PREFIX_LENGTH_MIN:
            for longer in self.beginning_with(word):
                forms.setdefault(longer, PREFIX_WEIGHT)
        found: dict[int, float] = {}
        for form, share in forms.items():
            postings = self.postings.get(form, {})
            rare = math.log(1 + (len(self.documents) - len(postings) + 0.5) / (len(postings) + 0.5))
            for number, weight in postings.items():
                length = 1 - LENGTH_SHARE + LENGTH_SHARE * self.lengths[number] / self.average
                score = share * rare * weight * (SATURATION + 1) / (weight + SATURATION * length)
                found[number] = max(found.get(number, 0.0), score)
        return found

    def beginning_with(self, start: str) -> list[str]:
        low = bisect_left(self.sorted, start)
        high = bisect_left(self.sorted, f"{start}\uffff")
        return self.sorted[low:high][:50]


def words(text: str, *, parts: bool = True) -> list[str]:
    """The words of a text; a name like ``payment_intent`` also counts by its parts."""
    found = []
    for word in WORD.findall(text.lower()):
        found.append(word)
        if parts and ("_" in word or "." in word):
            found += re.split(r"[_.]", word)
    return found


def excerpt(text: str, asked: list[str]) -> str:
    """The piece of a text around the first word that was asked for."""
    low = text.lower()
    places = [place for word in asked if (place := low.find(word)) >= 0]
    start = max(0, min(places, default=0) - EXCERPT // 3)
    if start:
        start = text.find(" ", start) + 1
    piece = text[start : start + EXCERPT]
    if len(text) > start + EXCERPT:
        piece = piece.rpartition(" ")[0] + " …"
    return ("… " if start else "") + piece


def documents() -> list[Document]:
    """Everything that can be found."""
    found = []
    for topic in topic_pages.topics().values():
        text = topic_pages.text_of(topic.name)
        headings = {heading.anchor: heading for heading in text.headings}
        for anchor, said in text.sections:
            heading = headings.get(anchor)
            if heading is not None and heading.level > 1:
                path = f"{topic.path}#{anchor}"
                found.append(Document(path, "Topic", heading.text, topic.title, said, weight=1.2))
            elif said or anchor:
                found.append(Document(topic.path, "Topic", topic.title, "", said, weight=1.5))
    for chapter in reference.chapters(HEAD).values():
        fields = " ".join(sorted(chapter.resource.shape.fields))
        about = markdown.plain(markdown.parser().render(chapter.about)).strip()
        weight = 1.3 if chapter.support == "behaved" else 1.0
        found.append(
            Document(chapter.path, "Object", chapter.title, chapter.type, about, fields, weight)
        )
        for entry in chapter.entries:
            found.append(
                Document(
                    f"{chapter.path}#{entry.anchor}",
                    "Operation",
                    entry.title,
                    entry.operation.key,
                    entry.summary.replace("`", ""),
                    " ".join(sorted(entry.operation.params.fields)),
                    1.1 if entry.support == "behaved" else 0.8,
                )
            )
    return found


@cache
def index() -> Index:
    return Index(documents())
