"""The reference is the contract's own, in every version."""

from collections import Counter
from typing import Any

import pytest

from tests.api import Server
from zorse import contract, versions
from zorse.docs import examples, exports, markdown, reference, search
from zorse.docs.reader import Reader, substituted
from zorse.docs.samples import parse
from zorse.versions import HEAD

READER = Reader("https://localhost:4400")


@pytest.fixture(autouse=True)
def loaded(server: Server) -> None:
    """The products are there: they say what is behaved."""


@pytest.mark.parametrize("name", ["2019-12-03", "2024-06-20", contract.HEAD_VERSION])
def test_every_operation_is_described_once_with_a_sample_that_names_it(name: str) -> None:
    version = versions.resolve(name)
    described = Counter(
        entry.operation.key
        for chapter in reference.chapters(version).values()
        for entry in chapter.entries
    )
    assert described == Counter(list(version.contract.operations))
    for chapter in reference.chapters(version).values():
        anchors = [entry.anchor for entry in chapter.entries]
        assert len(anchors) == len(set(anchors))
        titles = [entry.title for entry in chapter.entries]
        assert len(titles) == len(set(titles)), chapter.type
        assert not set(anchors) & markdown.FRAME_IDS
        for entry in chapter.entries:
            text = substituted(examples.request(entry.operation, version.contract), READER)
            assert parse(text, version.contract).operation is entry.operation


def test_samples_have_parameters_that_the_contract_takes() -> None:
    for operation in HEAD.contract.operations.values():
        sample = parse(
            substituted(examples.request(operation, HEAD.contract), READER), HEAD.contract
        )
        if sample.runs:
            sent: Any = dict(sample.params)
            as_json = operation.version == "v2" and operation.method == "POST"
            contract.check(operation, sent if as_json else as_sent(sent))


def as_sent(value: Any) -> Any:
    """Parameters as a form brings them: all of them texts."""
    if isinstance(value, dict):
        return {name: as_sent(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [as_sent(inner) for inner in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def test_objects_fit_the_contract_of_their_version() -> None:
    for name in ("2022-11-15", contract.HEAD_VERSION):
        version = versions.resolve(name)
        for type_, resource in version.contract.resources.items():
            made = examples.object_of(type_, version, READER)
            assert set(made) <= set(resource.shape.fields), type_
            missing = {
                field
                for field, shape in resource.shape.fields.items()
                if shape.required and not shape.includable
            }
            assert missing <= set(made), type_


def test_labels_are_those_of_the_server() -> None:
    entries = {e.operation.key: e for c in reference.chapters(HEAD).values() for e in c.entries}
    assert entries["POST /v1/refunds"].support == "behaved"
    assert entries["POST /v1/refunds"].summary == "Give back part or all of a captured charge."
    assert entries["POST /v1/refunds"].permission == "rak_refund_write"
    absent = [entry for entry in entries.values() if entry.support == "absent"]
    assert absent
    assert all(entry.reason for entry in absent)


def test_what_modules_say_of_themselves_is_whole_and_clean() -> None:
    for chapter in reference.chapters(HEAD).values():
        assert "Documented at" not in chapter.about, chapter.type
        assert "``" not in chapter.about + "".join(e.summary for e in chapter.entries)
        for entry in chapter.entries:
            assert entry.summary or entry.support == "absent", entry.operation.key
            assert "{" not in entry.summary, entry.operation.key


def test_fields_say_their_types() -> None:
    shape = HEAD.contract.resources["payment_intent"].shape
    fields = {field.name: field for field in reference.fields_of(shape, params=False)}
    assert list(fields)[:2] == ["id", "object"]
    assert fields["customer"].type == "string"
    assert "nullable" in fields["customer"].flags
    assert "expands to customer" in fields["customer"].flags
    assert "requires_capture" in fields["status"].values
    assert fields["created"].type == "timestamp"
    params = reference.fields_of(
        HEAD.contract.operations["POST /v1/payment_intents"].params, params=True
    )
    assert [field.name for field in params if "required" in field.flags] == ["amount", "currency"]
    assert params[0].name == "amount"
    automatic = next(field for field in params if field.name == "automatic_payment_methods")
    assert "enabled" in {field.name for field in automatic.inner}


def test_an_older_version_is_shown_as_it_was() -> None:
    old = versions.resolve("2022-08-01")
    now = HEAD.contract.resources["payment_intent"].shape.fields
    then = old.contract.resources["payment_intent"].shape.fields
    assert "charges" in then
    assert "charges" not in now
    text = exports.resource(reference.chapters(old)["payment_intent"], old, READER)
    assert "- `charges`" in text
    assert "- `charges`" not in exports.resource(
        reference.chapters(HEAD)["payment_intent"], HEAD, READER
    )


def test_everything_that_is_said_belongs_to_something() -> None:
    said = reference.words()
    table = contract.load()
    for part in ("titles", "about", "groups"):
        assert set(said[part]) <= set(table.resources), part
    assert set(said["samples"]) <= set(table.operations)
    assert "Parts of other objects" not in {
        chapter.group for chapter in reference.chapters(HEAD).values() if chapter.entries
    }


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("refund", "/docs/api/refund"),
        ("payment intent", "/docs/api/payment_intent"),
        ("payment_intent", "/docs/api/payment_intent"),
        ("capture a payment", "/docs/api/payment_intent#capture"),
        ("webhook endpoints", "/docs/api/webhook_endpoint"),
        ("increment_auth", "/docs/api/payment_intent#increment_authorization"),
        ("Disput", "/docs/api/dispute"),
    ],
)
def test_search_finds_what_is_meant(query: str, first: str) -> None:
    found = search.Index(search.documents()).search(query)
    reference_alone = [one.document.path for one in found if one.document.kind != "Topic"]
    assert reference_alone[0].startswith(first)
    assert first in {one.document.path for one in found[:6]}


def test_search_finds_fields_and_ranks_by_all_words() -> None:
    index = search.Index(search.documents())
    assert any(
        one.document.path == "/docs/api/payment_intent#create"
        for one in index.search("setup_future_usage create")[:3]
    )
    assert index.search("zzzzqqq") == []
    assert index.search("") == []
    assert index.search("<script>&\x00 ' \" %") is not None
    assert len(index.search("the a of" * 300)) <= search.RESULTS_MAX


def test_an_excerpt_shows_the_word() -> None:
    text = "first " * 60 + "the needle lies here " + "last " * 60
    piece = search.excerpt(text, ["needle"])
    assert "needle" in piece
    assert len(piece) < search.EXCERPT + 10
