"""A server with something on it: a few objects of every type that can be made.

Whoever tries odd requests needs ids of objects that are there, or would only ever hear that they
are not.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import orjson

from tests.api import Answer, Api
from tests.contract import values
from zorse import contract
from zorse.contract import Shape
from zorse.server import load_products

CARDS = ("4242424242424242", "4000000000000002", "4000002500003155", "4000000000000259")
PIXEL = b"\x89PNG\r\n\x1a\n" + bytes(40)
CHALLENGED = "pm_card_threeDSecure2Required"
OF_EACH = 3
SPECIAL: dict[str, tuple[str, ...]] = {
    "cvc": ("123",),
    "number": CARDS,
    "payment_method": (
        "pm_card_visa",
        "pm_card_visa_chargeDeclined",
        "pm_card_threeDSecure2Required",
    ),
    "source": ("tok_visa", "tok_chargeDeclined"),
    "token": ("tok_visa", "tok_mastercard"),
}
ALIASES = {
    "card": "token",
    "ending_before": "",
    "intent": "payment_intent",
    "link": "file_link",
    "plan": "price",
    "starting_after": "",
}


def ask(api: Api, operation: contract.Operation, path: str, params: dict[str, Any]) -> Answer:
    """Ask as the operation's version wants to be asked."""
    if operation.version == "v1":
        return api.request(operation.method, path, params)
    headers = {"Stripe-Version": contract.HEAD_VERSION, "Content-Type": "application/json"}
    if operation.method == "POST":
        return api.request("POST", path, headers=headers, content=orjson.dumps(params))
    return api.request(operation.method, path, params, headers=headers)


class Stock:
    """The objects on a server, by type."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.ids: defaultdict[str, list[str]] = defaultdict(list)
        self._types = {name.rpartition(".")[2]: name for name in contract.load().resources}
        self.fill()

    def fill(self) -> None:
        """Make some of everything; what refers to something else comes after it."""
        for _ in range(OF_EACH):
            self.pay()
        bound = load_products().values()
        creates = [
            one.operation
            for one in bound
            if one.operation.verb == "create" and one.support == "standard"
        ]
        creates.sort(key=lambda operation: len(operation.path_params))
        for operation in creates * OF_EACH:
            self.make(operation)
        for event in self.api.get("/v1/events", limit=OF_EACH)["data"]:
            self.ids["event"].append(event["id"])

    def pay(self) -> None:
        """A customer, and what a payment leaves behind in each of its states."""
        customer = self.post("/v1/customers", {"email": "jenny@example.com"})
        card = {
            "type": "card",
            "card[number]": CARDS[0],
            "card[exp_month]": 8,
            "card[exp_year]": 2030,
        }
        self.post("/v1/payment_methods", card)
        method = self.post("/v1/payment_methods", card)
        self.post(f"/v1/payment_methods/{method}/attach", {"customer": customer})
        self.post(
            "/v1/tokens",
            {
                f"card[{name}]": value
                for name, value in [("number", CARDS[0]), ("exp_month", 8), ("exp_year", 2030)]
            },
        )
        terms = {
            "amount": 2_000,
            "currency": "usd",
            "automatic_payment_methods[enabled]": True,
            "automatic_payment_methods[allow_redirects]": "never",
        }
        self.post("/v1/payment_intents", terms)
        confirmed = {**terms, "confirm": True, "payment_method": "pm_card_visa"}
        self.post("/v1/payment_intents", {**confirmed, "capture_method": "manual"})
        paid = self.post("/v1/payment_intents", confirmed)
        self.post("/v1/payment_intents", {**confirmed, "payment_method": CHALLENGED})
        self.post("/v1/refunds", {"payment_intent": paid, "amount": 500})
        self.post("/v1/charges", {"amount": 900, "currency": "usd", "source": "tok_visa"})
        disputed = {"amount": 900, "currency": "usd", "source": "tok_createDispute"}
        self.post("/v1/charges", disputed)
        self.post("/v1/setup_intents", {})
        self.post("/v1/webhook_endpoints", {"url": "https://example.com", "enabled_events[]": "*"})
        file = self.api.ok(
            "POST", "/v1/files", {"purpose": "dispute_evidence"}, files={"file": ("a.png", PIXEL)}
        )
        self.add(file)
        self.post("/v1/file_links", {"file": file["id"]})
        self.api.server.settle()
        for type_ in ("charge", "dispute", "balance_transaction"):
            for obj in self.api.get(f"/v1/{type_}s", limit=OF_EACH)["data"]:
                self.add(obj)

    def post(self, path: str, params: dict[str, Any]) -> str:
        obj = self.api.post(path, params)
        self.add(obj)
        return str(obj["id"])

    def add(self, obj: dict[str, Any]) -> None:
        if "id" in obj and obj["id"] not in self.ids[obj["object"]]:
            self.ids[obj["object"]].append(obj["id"])

    def make(self, operation: contract.Operation) -> None:
        """One object by a standard create, if what it refers to is there."""
        path = operation.path
        for name in operation.path_params:
            found = self.known(operation, name)
            if not found:
                return
            path = path.replace(f"{{{name}}}", found[0])
        answer = ask(self.api, operation, path, values.fewest(operation, self.reference(operation)))
        if answer.status == 200:
            self.add(answer.body)

    def reference(self, operation: contract.Operation) -> values.Reference:
        def given(name: str, shape: Shape) -> str:
            found = self.known(operation, name)
            return found[0] if found else f"A {name}"

        return given

    def known(self, operation: contract.Operation, name: str) -> Sequence[str]:
        """Ids that a parameter of an operation may well be given; the last is for deleting."""
        ids = self.ids.get(self.type_of(operation, name), [])
        kept = ids[-1:] if operation.method == "DELETE" else ids[: max(len(ids) - 1, 1)]
        return [*kept, *SPECIAL.get(name, ())]

    def type_of(self, operation: contract.Operation, name: str) -> str:
        """The type of the objects that a parameter names, as far as its name tells."""
        own = (operation.returns or "").removeprefix("deleted_")
        if name in operation.path_params:
            if operation.parent is not None and operation.parent[0] == name:
                return operation.parent[1]
            if name == operation.path_params[-1]:
                return own
        if name in {"starting_after", "ending_before"}:
            return own
        words = ALIASES.get(name, name).split("_")
        for start in range(len(words)):
            type_ = self._types.get("_".join(words[start:]))
            if type_ is not None:
                return type_
        return ""
