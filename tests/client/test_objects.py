"""Objects of the library by themselves: dicts with attributes that know what was set on them."""

import copy
import json
import pickle
from typing import Any

import pytest

import zorse
from zorse.client.objects import LastResponse, built, changes, settled

CUSTOMER = {
    "id": "cus_1",
    "object": "customer",
    "email": "jenny@example.com",
    "metadata": {"order": "6735"},
    "address": {"city": "Oslo", "line1": "Storgata 1", "line2": None},
    "invoice_settings": {"footer": None},
    "sources": {"object": "list", "data": [{"object": "card", "id": "card_1"}], "has_more": False},
    "preferred_locales": ["nb"],
}


@pytest.fixture
def customer() -> Any:
    return built(copy.deepcopy(CUSTOMER), None)


def test_fields_are_attributes_and_keys(customer: Any) -> None:
    assert customer.email == customer["email"] == "jenny@example.com"
    assert customer.metadata.order == "6735"
    assert customer.sources.data[0].id == "card_1"
    assert isinstance(customer, zorse.Customer)
    assert isinstance(customer.sources.data[0], zorse.Card)
    assert isinstance(customer.sources, zorse.ListObject)


def test_it_is_a_dict(customer: Any) -> None:
    assert customer == CUSTOMER
    assert dict(customer) == CUSTOMER
    assert {**customer} == CUSTOMER
    assert json.loads(json.dumps(customer)) == CUSTOMER
    assert set(customer) == set(CUSTOMER)
    match customer:
        case {"object": "customer", "metadata": {"order": order}}:
            assert order == "6735"
        case _:
            pytest.fail("a pattern of hashes fits it")


def test_plain_all_the_way_down(customer: Any) -> None:
    plain = customer.to_dict()
    assert plain == CUSTOMER
    assert type(plain) is type(plain["sources"]) is type(plain["sources"]["data"][0]) is dict
    assert json.loads(customer.to_json()) == json.loads(str(customer)) == CUSTOMER


def test_a_missing_field_says_what_there_is(customer: Any) -> None:
    with pytest.raises(AttributeError, match="Customer has no 'emial' here; it has: id, object"):
        _ = customer.emial
    assert not hasattr(customer, "emial")
    assert getattr(customer, "emial", None) is None


def test_a_field_with_the_name_of_a_method_of_dict_has_an_underscore() -> None:
    subscription: Any = built(
        {"object": "subscription", "id": "sub_1", "items": {"object": "list", "data": []}}, None
    )
    assert subscription.items_ is subscription["items"]
    assert "items_" in dir(subscription)
    subscription.items_ = [{"price": "price_1"}]
    assert subscription["items"] == [{"price": "price_1"}]
    assert callable(subscription.items)


def test_it_shows_itself(customer: Any) -> None:
    assert repr(customer) == "<Customer id='cus_1' email='jenny@example.com'>"
    assert repr(customer.sources) == "<ListObject of 1>"
    assert repr(customer.metadata) == "{'order': '6735'}"
    assert "email" in dir(customer)
    long: Any = built({"object": "customer", "id": "cus_1", "name": "x" * 100}, None)
    assert len(repr(long)) < 100


def test_changes_are_what_was_set(customer: Any) -> None:
    assert changes(customer) == {}
    customer.email = "new@example.com"
    customer.metadata["colour"] = "black"
    del customer.metadata["order"]
    customer.invoice_settings.footer = "Thanks"
    assert changes(customer) == {
        "email": "new@example.com",
        "metadata": {"colour": "black", "order": ""},
        "invoice_settings": {"footer": "Thanks"},
    }
    settled(customer)
    assert changes(customer) == {}


def test_a_changed_address_is_sent_whole(customer: Any) -> None:
    customer.address.line1 = "Storgata 2"
    assert changes(customer) == {"address": {"city": "Oslo", "line1": "Storgata 2"}}


def test_a_hash_that_is_replaced_loses_what_the_new_one_has_not(customer: Any) -> None:
    customer.metadata = {"colour": "black"}
    assert changes(customer) == {"metadata": {"order": "", "colour": "black"}}


def test_none_and_deletion_unset(customer: Any) -> None:
    customer.email = None
    del customer["address"]
    assert changes(customer) == {"email": "", "address": ""}


@pytest.mark.parametrize(
    "change",
    [
        lambda customer: customer.update(email="x"),
        lambda customer: customer.update({"email": "x"}),
        lambda customer: customer.__setitem__("email", "x"),
        lambda customer: setattr(customer, "email", "x"),
        lambda customer: (customer.pop("email"), customer.setdefault("email", "x")),
    ],
)
def test_every_way_of_setting_is_noted(customer: Any, change: Any) -> None:
    change(customer)
    assert changes(customer) == {"email": "x"}


def test_pop_and_delete_of_what_is_not_there(customer: Any) -> None:
    assert customer.pop("nothing", 1) == 1
    with pytest.raises(KeyError):
        customer.pop("nothing")
    with pytest.raises(KeyError):
        del customer["nothing"]
    with pytest.raises(AttributeError):
        del customer.nothing
    assert changes(customer) == {}


def test_copies_and_pickles_are_objects_of_their_own(customer: Any) -> None:
    for twin in (copy.copy(customer), copy.deepcopy(customer), customer.copy()):
        assert type(twin) is zorse.Customer
        assert twin == customer
    deep = copy.deepcopy(customer)
    deep.metadata["order"] = "1"
    assert customer.metadata.order == "6735"
    again = pickle.loads(pickle.dumps(customer))
    assert type(again) is zorse.Customer
    assert again == customer
    assert type(again.sources.data[0]) is zorse.Card


def test_an_object_of_nobody_says_that_it_cannot_be_asked_for(customer: Any) -> None:
    with pytest.raises(zorse.InvalidRequestError, match="not fetched by a client"):
        customer.refresh()


def test_lists_are_sequences_of_what_is_on_the_page(customer: Any) -> None:
    cards = customer.sources
    assert len(cards) == 1
    assert [card.id for card in cards] == ["card_1"]
    assert cards[0].id == cards["data"][0].id == "card_1"
    assert [card.id for card in reversed(cards)] == ["card_1"]
    assert bool(built({"object": "list", "data": []}, None))
    assert not cards.is_empty
    assert dict(cards)["has_more"] is False


def test_an_unknown_type_is_an_object_all_the_same() -> None:
    found: Any = built({"object": "of_tomorrow", "id": "new_1"}, None)
    assert found.id == found["id"] == "new_1"
    assert type(found) is zorse.ZorseObject
    odd: Any = built({"object": 12, "object_": 1}, None)
    assert odd["object"] == 12


def test_the_last_response_tells_how_it_came() -> None:
    last = LastResponse(200, {"request-id": "req_1", "idempotency-key": "k"}, b'{"a": 1}')
    assert (last.request_id, last.idempotency_key, last.data) == ("req_1", "k", {"a": 1})
