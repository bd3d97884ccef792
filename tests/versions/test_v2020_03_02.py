"""2020-03-02: what callers of before see."""

from typing import Any

import pytest

from tests.versions.seen import Shelf, an, seen

BEFORE = "2019-12-03"
SINCE = "2020-03-02"


def invoice(**fields: Any) -> dict[str, Any]:
    return an("invoice", customer="cus_1", **fields)


def customer(**fields: Any) -> dict[str, Any]:
    return an("customer", id="cus_1", invoice_prefix="ABC", **fields)


@pytest.mark.parametrize(
    ("fields", "number"),
    [
        ({"status": "draft", "number": None}, "ABC-0007"),
        ({"status": "draft", "number": "MINE-1"}, "MINE-1"),
        ({"status": "open", "number": "ABC-0006"}, "ABC-0006"),
        ({"status": "void", "number": None}, None),
    ],
)
def test_a_draft_had_a_number_already(fields: dict[str, Any], number: str | None) -> None:
    shelf = Shelf(customer(next_invoice_sequence=7))
    assert seen(BEFORE, invoice(**fields), shelf)["number"] == number
    assert seen(SINCE, invoice(**fields), shelf)["number"] == fields["number"]


def test_a_draft_of_an_account_that_numbers_for_itself_had_none() -> None:
    whole = customer()
    whole.pop("next_invoice_sequence", None)
    assert seen(BEFORE, invoice(status="draft"), Shelf(whole))["number"] is None


def test_a_draft_for_somebody_gone_had_no_number() -> None:
    gone = {"id": "cus_1", "object": "customer", "deleted": True}
    assert seen(BEFORE, invoice(status="draft"), Shelf(gone))["number"] is None
    assert seen(BEFORE, invoice(status="draft"), Shelf())["number"] is None
