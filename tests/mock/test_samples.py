"""The samples that the contract has: whole, believable, and different each time in what must be."""

import re

import pytest

from tests.api import Api
from zorse import contract
from zorse.contract.catalogue import DATA
from zorse.mock import samples

FILLED_IN = re.compile(r"obj_123|undefined|\.stripe\.me|\"\.\.\.\"|@stripe\.com")
ALL = samples.written()


@pytest.mark.parametrize("type_", sorted(ALL))
def test_each_sample_fits_its_type(type_: str) -> None:
    assert contract.object_problems(type_, ALL[type_]) == []


def test_nothing_in_them_was_filled_in_by_a_program() -> None:
    assert FILLED_IN.findall((DATA / "samples.json").read_text()) == []


def test_most_types_have_one() -> None:
    missing = set(contract.load().resources) - set(ALL)
    # Those of v2, and a few that are newer than the samples.
    assert len([type_ for type_ in missing if not type_.startswith("v2.")]) < 10
    assert set(ALL) <= set(contract.load().resources)


def test_no_two_share_a_secret(suite: Api) -> None:
    first = suite.get("/v1/payment_intents/pi_1")["client_secret"]
    second = suite.get("/v1/payment_intents/pi_2")["client_secret"]
    assert first.startswith("pi_1_secret_")
    assert second.startswith("pi_2_secret_")
    assert first.removeprefix("pi_1") != second.removeprefix("pi_2")


def test_a_sample_names_itself_by_the_id_that_was_asked_for(suite: Api) -> None:
    assert suite.get("/v1/transfers/tr_9")["reversals"]["url"] == "/v1/transfers/tr_9/reversals"


def test_times_are_those_of_now(suite: Api) -> None:
    now = suite.server.clock.now()
    session = suite.get("/v1/checkout/sessions/cs_test_123")
    assert session["created"] == now
    assert session["expires_at"] > now
