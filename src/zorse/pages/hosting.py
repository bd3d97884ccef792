"""What a page needs of its server: a unit of work for an account in a mode."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from zorse import contract, ids
from zorse.operations.call import Call, Caller, Services
from zorse.operations.runner import react
from zorse.store.across import ask
from zorse.store.protocol import Scope, Store, Unit

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Hosting:
    """The store, and the services as they are now."""

    store: Store
    services: Callable[[], Services]

    async def call(
        self, account_id: str, mode: str, work: Callable[[Call], T], *, write: bool = False
    ) -> T | None:
        """Do the work in one unit for an account; nothing when there is no such account."""
        account = await ask(self.store, partial(self.store.account, account_id))
        if account is None or mode not in {"live", "test"}:
            return None
        livemode = mode == "live"
        caller = Caller(
            account, livemode, None, account.api_version or contract.HEAD_VERSION, ids.request_id()
        )

        def run(unit: Unit) -> T:
            call = Call(unit, self.services(), caller, None, {})
            result = work(call)
            react(call)
            return result

        return await self.store.run(Scope(account.id, livemode), run, write=write)
