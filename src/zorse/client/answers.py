"""What is made of an answer: an object, a page of a list, the bytes of a file, or an error."""

import json
import logging
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, cast

from zorse.client import error as errors
from zorse.client.objects import (
    LastResponse,
    ListObject,
    ZorseObject,
    reader,
    set_last_response,
    set_origin,
    set_query,
)
from zorse.client.operations import Operation
from zorse.client.transport import Response

if TYPE_CHECKING:
    from zorse.client.core import Origin, Prepared

log = logging.getLogger("zorse")


def whole(response: Response) -> bytes:
    if response.chunks is not None:
        response.body = b"".join(cast("Iterator[bytes]", response.chunks))
    return response.body


async def whole_async(response: Response) -> bytes:
    if response.chunks is not None:
        parts = cast("AsyncIterator[bytes]", response.chunks)
        response.body = b"".join([part async for part in parts])
    return response.body


def failure(response: Response, body: bytes, origin: "Origin") -> errors.ZorseError:
    """What an answer says that it went wrong with."""
    try:
        answer = json.loads(body, object_hook=reader(origin))
    except (ValueError, RecursionError):
        answer = None
    return errors.of_answer(response.status, body, answer, response.headers, origin.api_key or "")


def read(operation: Operation, prepared: "Prepared", response: Response) -> Any:
    """What an answer holds."""
    if log.isEnabledFor(logging.DEBUG):
        path = prepared.request.url.partition("?")[0]
        request_id = response.headers.get("request-id")
        log.debug("%s %s: %d %s", operation.method, path, response.status, request_id)
    if operation.is_binary:
        return response.body
    try:
        answer = json.loads(response.body, object_hook=reader(prepared.origin))
    except (ValueError, RecursionError) as error:
        raise errors.APIError(
            "The server answered with what is no JSON.",
            http_status=response.status,
            http_body=response.body,
            headers=response.headers,
        ) from error
    if isinstance(answer, ZorseObject):
        set_last_response(answer, LastResponse(response.status, response.headers, response.body))
        if operation.method == "GET":
            set_query(answer, prepared.query)
            if operation.is_list and type(answer) is ZorseObject:
                return as_page(answer, prepared, ListObject)
        elif "expand" in prepared.query:
            # So that a refresh expands it again.
            set_query(answer, {"expand": prepared.query["expand"]})
    return answer


def as_page(found: Any, prepared: "Prepared", kind: type[ListObject]) -> ZorseObject:
    """A page of a v2 list, which does not say in itself that it is one."""
    if not isinstance(found, ListObject) and isinstance(found, ZorseObject):
        page = kind(found)
        set_last_response(page, found._last_response)
        set_origin(page, prepared.origin)
        set_query(page, prepared.query)
        return page
    return cast("ZorseObject", found)
