"""What happened.

An event is made from an object as it is at that moment, and is written in the unit of work that
caused it, so there is never one without the other. It is kept in head shape and never changed.
Webhooks and ``/v1/events`` read it from there.
"""

from zorse.events.record import record

__all__ = ["record"]
