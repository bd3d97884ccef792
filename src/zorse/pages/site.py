"""The pages' routes, beside the API: what is not under ``/v1`` or ``/v2``."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, select_autoescape
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from zorse import errors
from zorse.operations.runner import encode
from zorse.pages.authentication import AuthenticationPages
from zorse.pages.downloads import Downloads
from zorse.pages.hosting import Hosting

TEMPLATES = Path(__file__).parent / "templates"


def site(hosting: Hosting, others: Sequence[Route] = ()) -> Starlette:
    """The pages of a server, and the others that it has, as an application."""
    templates = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=select_autoescape(), auto_reload=False
    )

    def render(name: str, status: int = 200, **values: Any) -> HTMLResponse:
        return HTMLResponse(templates.get_template(name).render(values), status)

    authentication = AuthenticationPages(hosting, render)
    downloads = Downloads(hosting, render)

    async def unknown(request: Request, error: Exception) -> Response:
        refused = errors.unrecognized_url(request.method, request.url.path)
        return Response(
            encode({"error": refused.fields}), refused.status, media_type="application/json"
        )

    return Starlette(
        routes=[
            Route("/redirect/authenticate/{account}/{mode}/{id}", authentication.show),
            Route(
                "/redirect/authenticate/{account}/{mode}/{id}",
                authentication.answer,
                methods=["POST"],
            ),
            Route("/links/{account}/{mode}/{id}/{token}", downloads.link),
            *others,
        ],
        exception_handlers={404: unknown, 405: unknown},
    )
