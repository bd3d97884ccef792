"""A view: one request of somebody who is signed in, for an account in a mode."""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol
from urllib.parse import quote, urlencode

import orjson
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from zorse import contract
from zorse.control.people import people_of
from zorse.dashboard import words
from zorse.dashboard.sessions import Sessions, Signed, form_token
from zorse.operations.call import Caller, Services
from zorse.operations.runner import run_task
from zorse.store.people import MemberRow
from zorse.store.protocol import AccountRow, Scope, Store

HERE: Final = Path(__file__).parent
STATIC: Final = HERE / "static"
ROLES: Final = {"viewer": 0, "developer": 1, "owner": 2}
SECURITY_HEADERS: Final = {
    "Content-Security-Policy": (
        "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; "
        "frame-ancestors 'none'; object-src 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


NAVIGATION: Final = [
    ("/dashboard", "Home", "h"),
    ("/payments", "Payments", "p"),
    ("/customers", "Customers", "c"),
    ("/balance", "Balance", "b"),
    ("/payouts", "Payouts", ""),
    ("/disputes", "Disputes", "d"),
    ("/events", "Events", "e"),
    ("/objects", "All objects", "o"),
    ("/apikeys", "API keys", "k"),
    ("/logs", "Request log", "l"),
    ("/explorer", "Explorer", "x"),
    ("/docs", "Docs", ""),
    ("/settings", "Settings", "s"),
]
"""The pages at the side: where, what they are called, and the letter that goes there after g."""


class Api(Protocol):
    """The API, asked by somebody who is signed in; see ``zorse.edge.app.App.ask``."""

    async def __call__(
        self, caller: Caller, method: str, path: str, query: bytes, body: bytes
    ) -> tuple[int, bytes, str]: ...


@dataclass(frozen=True, slots=True)
class House:
    """What every page needs of the server."""

    store: Store
    services: Callable[[], Services]
    ask: Api
    sessions: Sessions
    forget_keys: Callable[[], None]
    note_uses: Callable[[], Awaitable[None]]
    """Notes which keys were used since the last time."""
    templates: Environment
    ending: asyncio.Event
    """Set when the server stops: what goes on by itself ends then."""
    fill: Callable[[AccountRow], Awaitable[None]]
    """Gives an account a lively sample of test data."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What the API answered."""

    status: int
    body: Any
    request_id: str

    @property
    def ok(self) -> bool:
        return self.status == 200

    @property
    def problem(self) -> str:
        """The message of a refusal; nothing if there was none."""
        if self.ok:
            return ""
        error = self.body.get("error", {})
        return str(error.get("message") or error.get("code") or "It was refused.")


class Refused(Exception):
    """A page that cannot be shown; the status and what to say."""

    def __init__(self, status: int, heading: str, text: str) -> None:
        super().__init__(text)
        self.status = status
        self.heading = heading
        self.text = text


def nothing_here(text: str = "There is nothing at this address.") -> Refused:
    return Refused(404, "Nothing here", text)


class View:
    """One page of the Dashboard on its way to somebody.

    ``livemode`` comes from the address: paths of test mode begin with ``/test``. ``account`` is the
    one that the session looks at, ``role`` what the person may do in it.
    """

    def __init__(
        self,
        house: House,
        request: Request,
        signed: Signed,
        account: AccountRow,
        member: MemberRow,
        *,
        livemode: bool,
    ) -> None:
        self.house = house
        self.request = request
        self.signed = signed
        self.account = account
        self.role = member.role
        self.livemode = livemode
        self.form: FormData = FormData()
        self.now = house.services().clock.now()

    @property
    def base(self) -> str:
        """What addresses of this mode begin with."""
        return "" if self.livemode else "/test"

    def url(self, path: str, /, **query: Any) -> str:
        """The address of a page in this mode."""
        told = {name: value for name, value in query.items() if value not in {None, ""}}
        return self.base + path + (f"?{urlencode(told)}" if told else "")

    def may(self, role: str) -> bool:
        return ROLES[self.role] >= ROLES[role]

    def caller(self) -> Caller:
        """The person as the API sees them, in head's shape: pages know no other."""
        client = self.request.client
        return Caller(
            self.account,
            self.livemode,
            None,
            contract.HEAD_VERSION,
            address=client.host if client else "",
        )

    async def api(
        self, method: str, path: str, params: Mapping[str, Any] | None = None
    ) -> Answered:
        """Ask the API. Parameters are flat: ``card[number]`` by that name."""
        fields = {name: value for name, value in (params or {}).items() if value is not None}
        query, body = b"", b""
        if path.startswith("/v2/") and method == "POST":
            body = orjson.dumps(fields)
        elif method == "POST":
            body = urlencode(fields, doseq=True).encode()
        else:
            query = urlencode(fields, doseq=True).encode()
        status, answered, request_id = await self.house.ask(
            self.caller(), method, quote(path, safe="/"), query, body
        )
        return Answered(status, orjson.loads(answered), request_id)

    async def get(self, path: str, /, **params: Any) -> Any:
        """What the API has at a path; a page that is not there if it has nothing."""
        answered = await self.api("GET", path, params)
        if answered.status == 404:
            raise nothing_here(answered.problem)
        if not answered.ok:
            raise Refused(answered.status, "That did not work", answered.problem)
        return answered.body

    async def happen(self, task: str, id_: str) -> None:
        """Let something happen to an object that the outside world would do."""
        caller = Caller(self.account, self.livemode, None, self.account.api_version)
        services = self.house.services()
        scope = Scope(self.account.id, self.livemode)
        await self.house.store.run(
            scope, lambda unit: run_task(unit, services, caller, task, id_), write=True
        )

    def page(self, name: str, status: int = 200, **values: Any) -> Response:
        """A page from its template."""
        html = self.house.templates.get_template(name).render(
            view=self,
            account=self.account,
            user=self.signed.user,
            csrf=form_token(self.signed.secret),
            told=words.told(self.request.query_params.get("told", "")),
            path=self.request.url.path,
            navigation=NAVIGATION,
            others=self.others(),
            **values,
        )
        return HTMLResponse(html, status, headers={"Cache-Control": "no-store"})

    def others(self) -> list[tuple[str, str]]:
        """The person's other accounts: ids and names."""
        rows = [
            self.house.store.account(member.account)
            for member in people_of(self.house.store).members(user=self.signed.user.id)
            if member.account != self.account.id
        ]
        return [(row.id, row.body["settings"]["dashboard"]["display_name"]) for row in rows if row]

    def go(self, path: str, /, **query: Any) -> Response:
        """On to another page of this mode, as the answer to a form."""
        return RedirectResponse(self.url(path, **query), 303)


Handler = Callable[[View], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Page:
    """An address in each mode, who makes its page, and the role that a form there takes."""

    path: str
    handler: Handler
    method: str = "GET"
    role: str = "viewer"


def templates(services: Callable[[], Services]) -> Environment:
    """The templates, with the words that they are written in."""
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(words.FILTERS)
    environment.globals.update(
        static=static_url,
        head_version=contract.HEAD_VERSION,
        api_base=lambda: services().api_base,
    )
    return environment


_static: dict[str, str] = {}


def static_url(name: str) -> str:
    """The address of a static file, which changes with what is in it and so is cached for good."""
    if name not in _static:
        content = (STATIC / name).read_bytes()
        _static[name] = f"/static/{hashlib.sha256(content).hexdigest()[:12]}/{name}"
    return _static[name]
