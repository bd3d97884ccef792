"""The worker: looks for due work and runs it, a piece at a time.

Each piece is taken and done in one unit, so a piece whose server dies is found again, and a piece
that two servers see is done by one of them. A piece that fails is told of and dropped: it would
fail the same way again.

Beside that it forgets what is kept for a while only: answers under idempotency keys, the request
log, events. That too goes a piece at a time, with rests in which requests are answered.
"""

import asyncio
import sys
import traceback
from collections.abc import Callable
from functools import partial
from typing import Final

from zorse.clock import Clock, perf_seconds
from zorse.operations.call import Caller, Services
from zorse.operations.runner import KEPT_SECONDS, V2_KEPT_SECONDS, run_task
from zorse.settings import Settings
from zorse.store.across import across, ask
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
FORGET_ROWS_AT_ONCE_MAX: Final = 200
"""Of the log and of events, whose rows are large."""
REST_PARTS: Final = 3
"""How much longer than a piece of forgetting the rest after it is."""
REST_SECONDS_MIN: Final = 0.005
DAY_SECONDS: Final = 86_400


async def run(store: Store, services: Services) -> None:
    """Run due work, and forget what is old, until cancelled."""
    await asyncio.gather(run_what_is_due(store, services), forget_what_is_old(store, services))


async def run_what_is_due(store: Store, services: Services) -> None:
    while True:
        await asyncio.sleep(POLL_SECONDS)
        try:
            await run_due(store, services, services.clock)
        except Exception:
            # The store may be away for a moment; the work waits where it is.
            print(traceback.format_exc(), file=sys.stderr, flush=True)  # noqa: T201


async def forget_what_is_old(store: Store, services: Services) -> None:
    while True:
        try:
            now = services.clock.now()
            await in_pieces(store, partial(forget_answers, store, now), FORGET_AT_ONCE_MAX)
            await forget_rows(store, services.settings, now)
        except Exception:
            print(traceback.format_exc(), file=sys.stderr, flush=True)  # noqa: T201
        await asyncio.sleep(FORGET_EVERY_SECONDS)


def forget_answers(store: Store, now: int) -> int:
    """Drop some of the answers whose idempotency keys are over (docs: a day, v2 thirty days).

    Tells how many.
    """
    drop = across(store).drop_answers
    return drop("v1", now - KEPT_SECONDS, FORGET_AT_ONCE_MAX) + drop(
        "v2", now - V2_KEPT_SECONDS, FORGET_AT_ONCE_MAX
    )


async def forget_rows(store: Store, settings: Settings, now: int) -> int:
    """Drop the request log and the events that are older than they are kept; tell how many rows."""
    dropped = 0
    kept = (("request_log", settings.keep_log_days), ("events", settings.keep_events_days))
    for table, days in kept:
        if days:  # Zero keeps them for ever.
            before = now - days * DAY_SECONDS
            piece = partial(across(store).forget_rows, table, before, FORGET_ROWS_AT_ONCE_MAX)
            dropped += await in_pieces(store, piece, FORGET_ROWS_AT_ONCE_MAX)
    return dropped


async def in_pieces(store: Store, piece: Callable[[], int], at_once: int) -> int:
    """Drop a piece after the other, until one was not full; tell how many rows went.

    However many there are, a server answers between any two pieces.
    """
    dropped, gone = 0, at_once
    while gone >= at_once:
        started = perf_seconds()
        gone = await ask(store, piece)
        dropped += gone
        await asyncio.sleep(max(REST_SECONDS_MIN, REST_PARTS * (perf_seconds() - started)))
    return dropped


async def run_due(store: Store, services: Services, clock: Clock) -> int:
    """Run all that is due now, oldest first, and tell how much it was."""
    done = 0
    while True:
        rows = await ask(store, partial(store.due, clock.now(), PIECES_AT_ONCE_MAX))
        if not rows:
            return done
        accounts = {
            name: await ask(store, partial(store.account, name))
            for name in {row.account for row in rows}
        }
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
