"""Downloads: a file behind its public link."""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from zorse.operations.call import Call
from zorse.operations.runner import Binary
from zorse.pages.hosting import Hosting
from zorse.products.platform import files


class Downloads:
    """Serves file links."""

    def __init__(self, hosting: Hosting, render: Callable[..., HTMLResponse]) -> None:
        self.hosting = hosting
        self.render = render

    async def link(self, request: Request) -> Response:
        """The contents behind a link that is still good."""
        wanted = request.path_params

        def read(call: Call) -> Binary | None:
            return files.behind_link(call, wanted["id"], wanted["token"])

        found = await self.hosting.call(wanted["account"], wanted["mode"], read)
        if found is None:
            return self.render(
                "message.html",
                404,
                heading="Nothing here",
                text="This link does not exist, or has expired.",
            )
        return Response(
            found.data,
            media_type=found.content_type,
            headers={"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox"},
        )
