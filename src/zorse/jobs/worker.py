"""The worker: looks for due work and runs it, a piece at a time.

Each piece is taken and done in one unit, so a piece whose server dies is found again, and a piece
that two servers see is done by one of them. A piece that fails is told of and dropped: it would
fail the same way again.
"""

import asyncio
import sys
import traceback
from typing import Final

from zorse.clock import Clock
from zorse.operations.call import Caller, Services
from zorse.operations.runner import KEPT_SECONDS, V2_KEPT_SECONDS, run_task
from zorse.store.protocol import (
    AccountRow,
    DueRow,
    LockTimeout,
    RetryUnit,
    Scope,
    Store,
    Unit,
)

POLL_SECONDS: Final = 0.5
PIECES_AT_ONCE_MAX: Final = 50
FORGET_EVERY_SECONDS: Final = 10
FORGET_AT_ONCE_MAX: Final = 1_000


async def run(store: Store, services: Services) -> None:
    """Run due work until cancelled."""
    forgotten_at = 0
    while True:
        await asyncio.sleep(POLL_SECONDS)
        try:
            await run_due(store, services, services.clock)
            now = services.clock.now()
            if now >= forgotten_at + FORGET_EVERY_SECONDS:
                forgotten_at = now
                forget_answers(store, now)
        except Exception:
            # The store may be away for a moment; the work waits where it is.
            print(traceback.format_exc(), file=sys.stderr, flush=True)  # noqa: T201


def forget_answers(store: Store, now: int) -> None:
    """Drop some of the answers whose idempotency keys are over (docs: a day, v2 thirty days)."""
    store.forget_answers("v1", now - KEPT_SECONDS, FORGET_AT_ONCE_MAX)
    store.forget_answers("v2", now - V2_KEPT_SECONDS, FORGET_AT_ONCE_MAX)


async def run_due(store: Store, services: Services, clock: Clock) -> int:
    """Run all that is due now, oldest first, and tell how much it was."""
    done = 0
    while True:
        rows = store.due(clock.now(), PIECES_AT_ONCE_MAX)
        if not rows:
            return done
        accounts = {name: store.account(name) for name in {row.account for row in rows}}
        # Begun in order, they share a commit where the store has group commit.
        await asyncio.gather(
            *[run_piece(store, services, row, accounts[row.account]) for row in rows]
        )
        done += len(rows)


async def run_piece(
    store: Store, services: Services, row: DueRow, account: AccountRow | None
) -> None:
    """Do one piece of an account's work, if it is still there to be done."""
    if account is None:
        return
    caller = Caller(account, row.livemode, None, account.api_version)

    def work(unit: Unit) -> None:
        if not unit.take_due(row.seq):
            return
        try:
            run_task(unit, services, caller, row.task, row.object_id)
        except (LockTimeout, RetryUnit):
            # Somebody else is at the object; the work stays where it is for a later look.
            raise
        except Exception:
            print(traceback.format_exc(), file=sys.stderr, flush=True)  # noqa: T201
            unit.undo()
            unit.drop_due(row.seq)

    await store.run(Scope(row.account, row.livemode), work, write=True)
