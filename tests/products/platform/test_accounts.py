"""Accounts: one's own, and connected ones."""

from tests.api import Api, Server


def test_an_account_reads_itself(api: Api, live: Api, server: Server) -> None:
    own = api.get("/v1/account")
    assert own["id"] == server.secrets.account
    assert own["object"] == "account"
    assert api.get(f"/v1/accounts/{own['id']}") == own
    assert live.get("/v1/account") == own
    assert own["charges_enabled"] is False


def test_ones_own_account_is_not_changed_by_the_api(api: Api, server: Server) -> None:
    path = f"/v1/accounts/{server.secrets.account}"
    before = api.get(path)
    for method in ("POST", "DELETE"):
        error = api.refused(method, path, status=403)
        assert error["message"] == (
            "You cannot use this method on your own account: you may only use it on connected "
            "accounts."
        )
    assert api.get(path) == before


def test_connected_accounts_are_kept(api: Api, server: Server) -> None:
    made = api.post("/v1/accounts", email="shop@example.com", metadata={"a": "1"})
    path = f"/v1/accounts/{made['id']}"
    assert api.get(path) == made
    assert api.post(path, metadata={"b": "2"})["metadata"] == {"a": "1", "b": "2"}
    assert [one["id"] for one in api.get("/v1/accounts")["data"]] == [made["id"]]
    assert api.delete(path) == {"id": made["id"], "object": "account", "deleted": True}
    api.refused("GET", path, status=404)


def test_people_belong_to_their_account(api: Api) -> None:
    account = api.post("/v1/accounts")["id"]
    other = api.post("/v1/accounts")["id"]
    person = api.post(f"/v1/accounts/{account}/persons", first_name="Jenny", id_number="000000000")
    assert person["account"] == account
    assert person["id_number_provided"] is True
    assert "000000000" not in str(person)
    assert api.get(f"/v1/accounts/{account}/persons")["data"] == [person]
    assert api.get(f"/v1/accounts/{other}/persons")["data"] == []
    api.refused("GET", f"/v1/accounts/{other}/persons/{person['id']}", status=404)
    error = api.refused("GET", "/v1/accounts/acct_1/persons", status=404)
    assert error["message"] == "No such account: 'acct_1'"


def test_a_parameter_that_cannot_be_kept_is_refused_by_name(api: Api) -> None:
    answer = api.request("POST", "/v1/accounts", {"external_account": "btok_us"})
    assert answer.status == 501
    assert answer.error["code"] == "not_implemented"
    assert "the parameter external_account of POST /v1/accounts" in answer.error["message"]
    assert api.get("/v1/accounts")["data"] == []
