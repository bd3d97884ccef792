"""The API version of an account: pinned by its first request, moved up, taken back."""

import pytest

from tests.api import Api, Server
from zorse import contract
from zorse.control import ControlError

HOUR = 3_600
OLD = {"Stripe-Version": "2022-08-01"}


def version_of(api: Api) -> str:
    version: str = api.request("GET", "/v1/balance").headers["stripe-version"]
    return version


def test_the_first_request_pins_the_account(api: Api) -> None:
    api.ok("GET", "/v1/balance", headers=OLD)
    assert version_of(api) == "2022-08-01"
    api.ok("GET", "/v1/balance", headers={"Stripe-Version": "2024-06-20"})
    assert version_of(api) == "2022-08-01"


def test_an_account_moves_up_and_back_within_72_hours(api: Api, server: Server) -> None:
    api.ok("GET", "/v1/balance", headers=OLD)
    product = api.post("/v1/products", name="Tea", features=[{"name": "Hot"}])
    assert product["features"] == [{"name": "Hot"}]
    moved = server.zorse.control("account upgrade", {})
    assert moved["api_version"] == contract.HEAD_VERSION
    assert (moved["back_to"], moved["until"]) == ("2022-08-01", server.clock.now() + 72 * HOUR)
    assert version_of(api) == contract.HEAD_VERSION
    assert "features" not in api.get(f"/v1/products/{product['id']}")
    server.advance(hours=71)
    back = server.zorse.control("account rollback", {"account": moved["id"]})
    assert (back["api_version"], back["back_to"]) == ("2022-08-01", None)
    assert "features" in api.get(f"/v1/products/{product['id']}")
    with pytest.raises(ControlError, match="nothing to go back to"):
        server.zorse.control("account rollback", {})


def test_the_way_back_ends(api: Api, server: Server) -> None:
    api.ok("GET", "/v1/balance", headers=OLD)
    server.zorse.control("account upgrade", {})
    server.advance(hours=72)
    with pytest.raises(ControlError, match="which is over"):
        server.zorse.control("account rollback", {})
    assert version_of(api) == contract.HEAD_VERSION
    [account] = server.zorse.control("account list", {})
    assert account["back_to"] is None


def test_an_account_can_go_part_of_the_way(api: Api, server: Server) -> None:
    api.ok("GET", "/v1/balance", headers=OLD)
    moved = server.zorse.control("account upgrade", {"to": "2024-06-20"})
    assert moved["api_version"] == version_of(api) == "2024-06-20"
    with pytest.raises(ControlError, match="newer than 2023-10-16"):
        server.zorse.control("account upgrade", {"to": "2023-10-16"})
    with pytest.raises(ControlError, match="There is no API version 2024-06-21"):
        server.zorse.control("account upgrade", {"to": "2024-06-21"})
    with pytest.raises(ControlError, match="no account acct_nope here"):
        server.zorse.control("account upgrade", {"account": "acct_nope"})


def test_events_stay_in_the_version_in_which_they_happened(api: Api, server: Server) -> None:
    api.ok("GET", "/v1/balance", headers=OLD)
    before = api.post("/v1/products", name="Tea", features=[{"name": "Hot"}])["id"]
    # The request's own version does not matter to an event, the account's does.
    head = {"Stripe-Version": contract.HEAD_VERSION}
    api.ok("POST", f"/v1/products/{before}", {"name": "Green tea"}, headers=head)
    server.zorse.control("account upgrade", {})
    api.post("/v1/products", name="Coffee", marketing_features=[{"name": "Hot"}])
    created, updated, later = api.events()
    assert created["api_version"] == updated["api_version"] == "2022-08-01"
    assert created["data"]["object"]["features"] == [{"name": "Hot"}]
    assert updated["data"]["object"]["features"] == [{"name": "Hot"}]
    assert updated["data"]["previous_attributes"] == {"name": "Tea"}
    assert later["api_version"] == contract.HEAD_VERSION
    assert later["data"]["object"]["marketing_features"] == [{"name": "Hot"}]


def test_what_changed_has_the_names_of_then(api: Api) -> None:
    api.ok("GET", "/v1/balance", headers=OLD)
    product = api.post("/v1/products", name="Tea", features=[{"name": "Hot"}])["id"]
    api.post(f"/v1/products/{product}", features=[{"name": "Iced"}])
    [event] = api.events("product.updated")
    assert event["data"]["previous_attributes"]["features"] == [{"name": "Hot"}]
    assert "marketing_features" not in event["data"]["previous_attributes"]
