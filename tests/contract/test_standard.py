"""The standard verbs, over every resource that has them and nothing of its own."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest

from tests.api import Answer, Api, Server
from tests.contract import values
from zorse import contract
from zorse.contract import Shape
from zorse.operations.registry import Bound
from zorse.server import load_products
from zorse.store.overlay import index_text

BOUND = load_products()
TABLE = contract.load()
CREATES = sorted(
    key
    for key, bound in BOUND.items()
    if bound.operation.verb == "create" and bound.support == "standard"
)
REFERENCES: dict[str, tuple[str, dict[str, Any]]] = {
    "account": ("/v1/accounts", {}),
    "coupon": ("/v1/coupons", {"percent_off": 25, "duration": "once"}),
    "customer": ("/v1/customers", {}),
    "entitlement_feature": ("/v1/entitlements/features", {"name": "API", "lookup_key": "api"}),
    "product": ("/v1/products", {"name": "Gold"}),
    "price": ("/v1/prices", {"currency": "usd", "unit_amount": 500}),
    "value_list": ("/v1/radar/value_lists", {"alias": "known", "name": "Known"}),
}
OF_FILES = {"back", "card_logo", "front", "icon", "logo", "splashscreen", "file", "files"}
TYPE_NAMES = {name.rpartition(".")[2] for name in TABLE.resources}
REFUSED_MAX = 300


class Shop:
    """What the operations refer to, made when first wanted."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.made: dict[str, str] = {}

    def reference(self, name: str, shape: Shape) -> str | None:
        if name in REFERENCES:
            return self.id_of(name)
        if name in OF_FILES or any(name.endswith(type_) for type_ in TYPE_NAMES):
            return None
        return f"A {name.replace('_', ' ')}"

    def id_of(self, name: str) -> str:
        if name not in self.made:
            path, params = REFERENCES[name]
            if name == "price":
                params = {**params, "product": self.id_of("product")}
            self.made[name] = self.api.post(path, params)["id"]
        return self.made[name]

    def path(self, operation: contract.Operation, own: str = "") -> str:
        """The operation's path through objects that are there, and to ``own`` at its end."""
        path = operation.path
        for place, name in enumerate(operation.path_params):
            is_last = operation.path.endswith(f"{{{name}}}")
            if own and is_last and place == len(operation.path_params) - 1:
                id_ = own
            elif name == "account_id":
                id_ = self.v2_account()
            else:
                id_ = self.id_of(name)
            path = path.replace(f"{{{name}}}", id_)
        return path

    def v2_account(self) -> str:
        if "v2 account" not in self.made:
            operation = TABLE.operations["POST /v2/core/accounts"]
            answer = send(self.api, operation, operation.path, {})
            self.made["v2 account"] = answer.body["id"]
        return self.made["v2 account"]


def send(api: Api, operation: contract.Operation, path: str, params: dict[str, Any]) -> Answer:
    """Ask as the operation's version wants to be asked."""
    if operation.version == "v1":
        return api.request(operation.method, path, params)
    headers = {"Stripe-Version": contract.HEAD_VERSION, "Content-Type": "application/json"}
    if operation.method == "POST":
        return api.request("POST", path, headers=headers, content=orjson.dumps(params))
    return api.request(operation.method, path, params, headers=headers)


def send_kept(
    api: Api, operation: contract.Operation, path: str, params: dict[str, Any]
) -> dict[str, Any]:
    """Ask with every parameter but those that the server says it cannot keep."""
    for _ in range(REFUSED_MAX):
        answer = send(api, operation, path, params)
        if answer.status == 200:
            body: dict[str, Any] = answer.body
            return body
        error = answer.error
        name = name_refused(error)
        assert name, f"{operation.key}: {error}"
        drop(params, name)
    raise AssertionError(f"{operation.key} refuses too much")


def name_refused(error: dict[str, Any]) -> str:
    """The parameter that an error is about: one without a field, or one that lacks a part."""
    if error.get("code") == "not_implemented":
        return str(error["message"].partition("the parameter ")[2].partition(" of ")[0])
    if error.get("code") == "parameter_missing":
        # A hash whose required part refers to something that cannot be made in a test.
        inner = error["param"].replace("]", "").replace(".", "[").split("[")[:-1]
        return "[".join(inner)
    return ""


def drop(params: Any, name: str) -> None:
    """Leave out the parameter of a full name, like ``card[address]``."""
    *above, last = name.replace("]", "").replace(".", "[").split("[")
    for part in above:
        params = params[int(part)] if isinstance(params, list) else params[part]
    if isinstance(params, list):
        params.clear()
    else:
        del params[last]


def sibling(bound: Bound, verb: str) -> contract.Operation | None:
    """The standard operation of another verb on the same resource."""
    create = bound.operation
    for other in BOUND.values():
        operation = other.operation
        base = operation.path if verb == "list" else operation.path.rpartition("/")[0]
        named = operation.path.endswith("}")
        if (
            other.support == "standard"
            and operation.verb == verb
            and base == create.path
            and named == (verb != "list")
        ):
            return operation
    return None


def ids_of(answer: Answer) -> list[str]:
    assert answer.status == 200, answer.content
    return [obj["id"] for obj in answer.body["data"]]


@pytest.mark.parametrize("key", CREATES)
def test_what_is_created_is_kept_listed_changed_and_deleted(api: Api, key: str) -> None:
    bound = BOUND[key]
    operation, shop = bound.operation, Shop(api)
    path = shop.path(operation)
    first = send_kept(api, operation, path, values.fewest(operation, shop.reference))
    full = values.all_of(operation, shop.reference)
    if "id" in full:
        full["id"] = "of-its-own"
    made = send_kept(api, operation, path, full)
    resource = TABLE.resources[operation.returns or ""]
    for obj in (first, made):
        own = obj["id"] == "of-its-own"
        assert own or obj["id"].startswith(f"{resource.id_prefix or ''}"), obj["id"]
        assert list(obj)[:2] == ["id", "object"]
        assert obj["object"] == resource.type
        assert obj.get("livemode", False) is False
    if "metadata" in full and "metadata" in resource.shape.fields:
        assert made["metadata"] == {"order": "6735"}
    created = resource.event_type("created")
    if created:
        objects = [event["data"]["object"]["id"] for event in api.events(created)]
        assert objects[-2:] == [first["id"], made["id"]]
    is_retrieved_as_it_was_made(api, shop, bound, made)
    is_listed(api, shop, bound, first, made)
    is_updated(api, shop, bound, made)
    is_deleted(api, shop, bound, made)


def is_retrieved_as_it_was_made(api: Api, shop: Shop, bound: Bound, made: dict[str, Any]) -> None:
    operation = sibling(bound, "retrieve")
    if operation is None:
        return
    answer = send(api, operation, shop.path(operation, made["id"]), {})
    assert answer.body == made
    missing = send(api, operation, shop.path(operation, "nothing_1"), {})
    assert missing.status == 404
    assert missing.error["code"] == "resource_missing"
    assert missing.error["message"].endswith("'nothing_1'")


def is_listed(
    api: Api, shop: Shop, bound: Bound, first: dict[str, Any], made: dict[str, Any]
) -> None:
    operation = sibling(bound, "list")
    if operation is None:
        return
    path = shop.path(operation)
    # Some lists want to be told what of.
    needed = {
        name: index_text(made.get(name)) or made.get(name)
        for name, field in operation.params.fields.items()
        if field.required
    }
    ids = ids_of(send(api, operation, path, needed))
    assert ids[:1] == [made["id"]]
    if not needed:
        assert ids.index(first["id"]) == 1
    for name in TABLE.resources[made["object"]].index_fields:
        text = index_text(made.get(name))
        if not text or name not in operation.params.fields:
            continue
        assert made["id"] in ids_of(send(api, operation, path, {**needed, name: text})), name
        shape = operation.params.fields[name]
        other = next((option for option in shape.enum if option != text), None)
        if shape.kind == "boolean":
            other = "false" if text == "true" else "true"
        if other is not None:
            assert made["id"] not in ids_of(send(api, operation, path, {**needed, name: other}))
    if operation.version == "v1":
        page = send(api, operation, path, {**needed, "limit": 1})
        assert ids_of(page) == [made["id"]]
        assert page.body["has_more"] is (len(ids) > 1)
        after = send(api, operation, path, {**needed, "starting_after": made["id"]})
        assert ids_of(after) == ids[1:]
    else:
        walked = send(api, operation, path, {**needed, "limit": 1}).body
        assert [obj["id"] for obj in walked["data"]] == [made["id"]]
        assert walked["previous_page_url"] is None
        following = send(api, operation, walked["next_page_url"], {})
        assert ids_of(following) == ids[1:2]


def is_updated(api: Api, shop: Shop, bound: Bound, made: dict[str, Any]) -> None:
    operation = sibling(bound, "update")
    if operation is None:
        return
    path = shop.path(operation, made["id"])
    params = values.all_of(operation, shop.reference)
    before = len(api.events())
    if "metadata" in params:
        params["metadata"] = {"order": "6736"}
    changed = send_kept(api, operation, path, params)
    assert changed["id"] == made["id"]
    if "metadata" in params:
        assert changed["metadata"] == {"order": "6736"}
        event = TABLE.resources[made["object"]].event_type("updated")
        if event:
            happened = api.events()[before:]
            assert [one["type"] for one in happened] == [event]
            previous = happened[0]["data"]["previous_attributes"]
            assert previous["metadata"] == {"order": "6735"}
            assert happened[0]["data"]["object"]["id"] == made["id"]
    again = sibling(bound, "retrieve")
    if again is not None:
        assert send(api, again, path, {}).body == changed
    # Nothing changed, so nothing happened.
    count = len(api.events())
    send_kept(api, operation, path, {})
    assert len(api.events()) == count


def is_deleted(api: Api, shop: Shop, bound: Bound, made: dict[str, Any]) -> None:
    operation = sibling(bound, "delete")
    if operation is None:
        return
    path = shop.path(operation, made["id"])
    answer = send(api, operation, path, {})
    assert answer.status == 200, answer.content
    stub = {"id": made["id"], "object": made["object"]}
    assert answer.body == (stub if operation.version == "v2" else {**stub, "deleted": True})
    event = TABLE.resources[made["object"]].event_type("deleted")
    if event:
        assert api.events(event)[-1]["data"]["object"]["id"] == made["id"]
    assert send(api, operation, path, {}).status == 404
    listed = sibling(bound, "list")
    if listed is not None and not any(f.required for f in listed.params.fields.values()):
        assert made["id"] not in ids_of(send(api, listed, shop.path(listed), {}))


@pytest.fixture(scope="module")
def crowd(loop: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    """One server for all of the contract's operations."""
    from tests.conftest import opened

    with opened(loop, Path(tmp_path_factory.mktemp("crowd"))) as server:
        yield Api(server, server.secrets.test_secret)


def made_up(name: str, shape: Shape) -> str:
    return f"{name}_1"


@pytest.mark.parametrize("key", sorted(TABLE.operations))
@pytest.mark.parametrize("how", [values.fewest, values.all_of])
def test_no_operation_fails(crowd: Api, key: str, how: Any) -> None:
    """Whatever is asked about things that do not exist, the answer is one of the API's own."""
    operation = TABLE.operations[key]
    path = operation.path.replace("{", "").replace("}", "")
    answer = send(crowd, operation, path, how(operation, made_up))
    bound = BOUND[key]
    if bound.support == "absent":
        assert answer.status == 501
        assert answer.error["type"] == "api_error"
        assert answer.error["code"] == "not_implemented"
        assert key in answer.error["message"]
    else:
        assert answer.status in {200, 400, 402, 404} or (
            answer.status == 501 and answer.error["code"] == "not_implemented"
        ), answer.content


def test_each_absent_operation_says_why() -> None:
    for key, bound in BOUND.items():
        assert (bound.support == "absent") is (bound.function is None), key
        assert (bound.support == "absent") is bool(bound.reason), key


def test_nothing_behaved_is_listed_as_absent() -> None:
    from zorse.operations.absent import ABSENT

    for key in ABSENT:
        assert BOUND[key].support == "absent", key


def test_an_object_is_only_found_under_its_own_parent(api: Api, server: Server) -> None:
    first, second = api.post("/v1/customers"), api.post("/v1/customers")
    tax_id = api.post(
        f"/v1/customers/{first['id']}/tax_ids", {"type": "eu_vat", "value": "DE123456789"}
    )
    assert tax_id["customer"] == first["id"]
    found = api.get(f"/v1/customers/{first['id']}/tax_ids/{tax_id['id']}")
    assert found == tax_id
    api.refused("GET", f"/v1/customers/{second['id']}/tax_ids/{tax_id['id']}", status=404)
    assert api.get(f"/v1/customers/{second['id']}/tax_ids")["data"] == []
