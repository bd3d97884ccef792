"""Whatever is done with payments, and however much time passes, the money comes out right."""

import os
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.api import Answer, Api, Server
from zorse import contract, ledger
from zorse.control.opening import new_account
from zorse.store.protocol import LedgerRow, Scope

LONG = os.environ.get("ZORSE_FUZZ") == "long"
BACK = "https://example.com/back"
CARDS = (
    "visa",
    "visa",
    "visa",
    "visa",
    "fr",
    "bypassPending",
    "chargeCustomerFail",
    "radarBlock",
    "riskLevelElevated",
    "authenticationRequired",
    "createDispute",
    "createDisputeInquiry",
    "createMultipleDisputes",
    "createIssuerFraudRecord",
    "pendingRefund",
    "refundFail",
)
OPEN = {"requires_payment_method", "requires_confirmation", "requires_action"}
NEXT = {
    "requires_payment_method": {*OPEN, "requires_capture", "succeeded", "canceled"},
    "requires_confirmation": {*OPEN, "requires_capture", "succeeded", "canceled"},
    "requires_action": {*OPEN, "requires_capture", "succeeded", "canceled"},
    "requires_capture": {"requires_capture", "succeeded", "canceled"},
    "succeeded": {"succeeded"},
    "canceled": {"canceled"},
}
"""Where an intent of a status may be after one request (docs: payment intents, lifecycle)."""

good_amounts = st.integers(50, 5_000)
amounts = good_amounts | good_amounts | st.sampled_from([-1, 0, 1, 49, 99_999_999, 10**9])
parts = st.sampled_from([None, 1, 10, 50, 60, 99, 100, 101, 500])
"""Parts of an amount in percent; none leaves the amount out."""

_running: list[Server] = []


class Payments(RuleBasedStateMachine):
    """An account, its intents, and what was seen of them."""

    def __init__(self) -> None:
        super().__init__()
        self.server = _running[0]
        zorse = self.server.zorse
        secrets = new_account(zorse.store, zorse.services.vault, self.server.clock)
        self.scope = Scope(secrets.account, livemode=False)
        self.api = Api(self.server, secrets.test_secret)
        self.seen: dict[str, str] = {}
        self.pages: dict[str, list[dict[str, Any]]] = {}
        self.told: set[str] = set()

    # What can be done ---------------------------------------------------------------------------

    def ask(self, path: str, **params: Any) -> Answer:
        """Do something that may be refused; a refusal that is no decline writes nothing."""
        before = self.counted()
        answer = self.api.request("POST", path, params)
        self.pages = {}
        assert answer.status in {200, 400, 402, 404}, answer.content
        if answer.status in {400, 404}:
            assert self.counted() == before
        return answer

    def counted(self) -> tuple[int, int, int]:
        """How many events, objects that hold money and ledger entries there are."""
        return (
            len(self.listed("events")),
            len(self.listed("charges")) + len(self.listed("refunds")) + len(self.intents()),
            len(self.entries()),
        )

    def listed(self, name: str) -> list[dict[str, Any]]:
        """All of a list, oldest first, read once after each thing done."""
        if name not in self.pages:
            data: list[dict[str, Any]] = []
            after: dict[str, str] = {}
            while True:
                page = self.api.get(f"/v1/{name}", limit=100, **after)
                data += page["data"]
                if not page["has_more"]:
                    break
                after = {"starting_after": data[-1]["id"]}
            self.pages[name] = data[::-1]
        return self.pages[name]

    def intents(self) -> list[dict[str, Any]]:
        return self.listed("payment_intents")

    def entries(self) -> list[LedgerRow]:
        entries: list[LedgerRow] = self.read(lambda unit: unit.entries())
        return entries

    def read(self, work: Any) -> Any:
        store = self.server.zorse.store
        return self.server.loop.run_until_complete(store.run(self.scope, work, write=False))

    def pick(self, data: st.DataObject) -> dict[str, Any] | None:
        found = self.intents()
        return data.draw(st.sampled_from(found), label="intent") if found else None

    @rule(
        amount=amounts,
        currency=st.sampled_from(["usd", "usd", "eur", "jpy"]),
        card=st.sampled_from(CARDS),
        capture_method=st.sampled_from(["automatic", "automatic_async", "manual"]),
        confirm=st.booleans(),
    )
    def create(self, card: str, confirm: bool, **params: Any) -> None:
        if confirm:
            params |= {"confirm": True, "return_url": BACK}
        self.ask("/v1/payment_intents", payment_method=f"pm_card_{card}", **params)

    @rule(amount=amounts, capture=st.booleans(), card=st.sampled_from(CARDS))
    def charge(self, card: str, **params: Any) -> None:
        self.ask("/v1/charges", currency="usd", source=f"tok_{card}", **params)

    @rule(data=st.data(), card=st.sampled_from([None, *CARDS]), off_session=st.booleans())
    def confirm(self, data: st.DataObject, card: str | None, **params: Any) -> None:
        intent = self.pick(data)
        if intent is not None:
            if card is not None:
                params["payment_method"] = f"pm_card_{card}"
            self.ask(f"/v1/payment_intents/{intent['id']}/confirm", return_url=BACK, **params)

    @rule(data=st.data(), result=st.sampled_from(["authenticated", "failed"]))
    def authenticate(self, data: st.DataObject, result: str) -> None:
        intent = self.pick(data)
        if intent is not None and intent["next_action"]:
            url = intent["next_action"]["redirect_to_url"]["url"]
            page = url.removeprefix("https://localhost:4400")
            assert self.server.send("POST", page, data={"result": result}).status == 303
            self.pages = {}

    @rule(data=st.data(), amount=amounts)
    def change_amount(self, data: st.DataObject, amount: int) -> None:
        intent = self.pick(data)
        if intent is not None:
            self.ask(f"/v1/payment_intents/{intent['id']}", amount=amount)

    @rule(data=st.data(), part=parts)
    def capture(self, data: st.DataObject, part: int | None) -> None:
        intent = self.pick(data)
        if intent is not None:
            params = {} if part is None else {"amount_to_capture": intent["amount"] * part // 100}
            self.ask(f"/v1/payment_intents/{intent['id']}/capture", **params)

    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        intent = self.pick(data)
        if intent is not None:
            self.ask(f"/v1/payment_intents/{intent['id']}/cancel")

    @rule(data=st.data(), part=parts)
    def refund(self, data: st.DataObject, part: int | None) -> None:
        charges = self.listed("charges")
        if charges:
            charge = data.draw(st.sampled_from(charges), label="charge")
            params = {} if part is None else {"amount": charge["amount"] * part // 100}
            self.ask("/v1/refunds", charge=charge["id"], **params)

    @rule(data=st.data())
    def give_up_a_dispute(self, data: st.DataObject) -> None:
        disputes = self.listed("disputes")
        if disputes:
            dispute = data.draw(st.sampled_from(disputes), label="dispute")
            self.ask(f"/v1/disputes/{dispute['id']}/close")

    @rule(seconds=st.sampled_from([1, 5, 3_600, 86_400, 3 * 86_400, 8 * 86_400]))
    def let_time_pass(self, seconds: int) -> None:
        self.server.advance(seconds=seconds)
        self.pages = {}

    # What always holds --------------------------------------------------------------------------

    @invariant()
    def the_balance_is_what_the_transactions_sum_to(self) -> None:
        summed: Counter[tuple[str, str]] = Counter()
        for transaction in self.listed("balance_transactions"):
            assert transaction["net"] == transaction["amount"] - transaction["fee"]
            assert transaction["fee"] == sum(fee["amount"] for fee in transaction["fee_details"])
            summed[transaction["status"], transaction["currency"]] += transaction["net"]
        balance = self.api.get("/v1/balance")
        shown = {
            (status, held["currency"]): held["amount"]
            for status in ("available", "pending")
            for held in balance[status]
        }
        assert {key: amount for key, amount in shown.items() if amount} == {
            key: amount for key, amount in summed.items() if amount
        }

    @invariant()
    def every_posting_sums_to_zero(self) -> None:
        sums: defaultdict[tuple[str, ...], int] = defaultdict(int)
        for entry in self.entries():
            key = (entry.posting, entry.balance_transaction, entry.state, entry.currency)
            sums[key] += entry.amount
        assert not any(sums.values())

    @invariant()
    def charges_hold_and_give_back_what_they_took(self) -> None:
        refunds: defaultdict[str, int] = defaultdict(int)
        for refund in self.listed("refunds"):
            refunds[refund["charge"]] += refund["amount"] * (refund["status"] != "failed")
        for charge in self.listed("charges"):
            assert 0 <= charge["amount_captured"] <= charge["amount"]
            assert charge["amount_refunded"] == refunds[charge["id"]]
            most = charge["amount_captured"] if charge["captured"] else charge["amount"]
            assert charge["amount_refunded"] <= most
            assert charge["refunded"] is (0 < most == charge["amount_refunded"])
            held = self.read(lambda unit, id_=charge["id"]: ledger.held(unit, id_))
            assert held in {0, charge["amount"]}
            assert not (held and (charge["captured"] or charge["refunded"]))

    @invariant()
    def intents_move_along_their_graph_and_are_paid_once(self) -> None:
        charges: defaultdict[str | None, list[dict[str, Any]]] = defaultdict(list)
        for charge in self.listed("charges"):
            charges[charge["payment_intent"]].append(charge)
        for intent in self.intents():
            id_, status = intent["id"], intent["status"]
            assert status in NEXT[self.seen.get(id_, "requires_payment_method")]
            self.seen[id_] = status
            good = [charge for charge in charges[id_] if charge["status"] == "succeeded"]
            assert len(good) <= 1
            assert intent["amount_received"] == sum(charge["amount_captured"] for charge in good)
            held = [self.read(lambda u, c=charge: ledger.held(u, c["id"])) for charge in good]
            assert intent["amount_capturable"] == sum(held)
            assert bool(sum(held)) is (status == "requires_capture")
            assert (intent["next_action"] is not None) is (status == "requires_action")
            assert (intent["canceled_at"] is not None) is (status == "canceled")

    @invariant()
    def events_tell_of_whole_objects(self) -> None:
        for event in self.listed("events"):
            if event["id"] in self.told:
                continue
            self.told.add(event["id"])
            told = event["data"]["object"]
            assert not contract.object_problems(told["object"], told), event["type"]
        paid = Counter(
            event["data"]["object"]["id"]
            for event in self.listed("events")
            if event["type"] == "payment_intent.succeeded"
        )
        assert set(paid.values()) <= {1}


@contextmanager
def served(server: Server) -> Iterator[None]:
    _running.append(server)
    yield
    _running.clear()


@pytest.mark.timeout(1_800 if LONG else 120)
def test_money_comes_out_right_after_anything(server: Server) -> None:
    with served(server):
        machine = Payments.TestCase
        machine.settings = settings(
            max_examples=300 if LONG else 12,
            stateful_step_count=50 if LONG else 30,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        machine("runTest").runTest()
