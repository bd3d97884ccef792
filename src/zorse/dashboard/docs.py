"""The docs, as pages: for anybody, and made out with the keys and objects of whoever is signed in.

What is read here comes from ``zorse.docs``, which is loaded with the first page. A page that shows
a key is kept by nobody; what is exported, the Markdown twins and ``llms.txt``, never has one.
"""

import re
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

import orjson
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from zorse import contract, versions
from zorse.control import keys
from zorse.dashboard import sign_in
from zorse.dashboard.sessions import Signed, form_token
from zorse.dashboard.view import ROLES, House, Page, Refused, View, nothing_here
from zorse.store.protocol import AccountRow, EventQuery, Query, Scope, Unit
from zorse.versions import Version

if TYPE_CHECKING:
    from zorse.docs.markdown import Text
    from zorse.docs.reader import Reader

KEPT_BY_NOBODY: Final = "no-store"
ASKED_AGAIN: Final = "no-cache"
MARKDOWN: Final = "text/markdown; charset=utf-8"
SAFE_ID: Final = re.compile(r"[A-Za-z0-9_.-]{1,255}")
"""Ids that are chosen by people may be anything; samples have those that need no care."""
LOOKED_AT: Final = 5
REQUEST_LENGTH_MAX: Final = 20_000
FIELDS_KEPT_MAX: Final = 1_000
CERTIFICATE: Final = ("tls", "ca.pem")
POPULAR: Final = (
    "payment_intent",
    "customer",
    "payment_method",
    "charge",
    "refund",
    "dispute",
    "balance_transaction",
    "payout",
    "event",
    "webhook_endpoint",
)
ANSWERS: Final = {
    "resource": "The object",
    "list": "A page of objects",
    "search": "A page of objects",
    "deleted": "The stub of a deleted object",
    "binary": "The bytes themselves",
    "union": "One of several objects",
    "other": "An answer of its own kind",
}
"""What comes back, by the kind of an operation's answer."""
Endpoint = Callable[[House, Request], Awaitable[Response]]


# Who reads --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody in the docs: who it is, if that is known, and the version that is read."""

    house: House
    request: Request
    signed: Signed | None
    account: AccountRow | None
    role: str
    version: Version
    usual: str
    """The version that is shown when none is asked for."""

    @property
    def may_run(self) -> bool:
        return self.account is not None and ROLES[self.role] >= ROLES["developer"]

    async def reader(self, texts: Iterable[str] = ()) -> "Reader":
        """The reader, with the ids that these texts ask for."""
        from zorse.docs.reader import Reader, wanted

        services = self.house.services()
        stranger = Reader(services.api_base, self.version.name)
        if self.account is None:
            return stranger
        found = {"signed_in": True, "account": self.account.id, "ca_file": self.certificate()}
        for kind in ("secret", "publishable"):
            if kind == "publishable" or self.may_run:
                secret = self.key(kind)
                if secret:
                    found[f"{kind}_key"] = secret
        ids = await newest(self.house, self.account, wanted(texts))
        return replace(stranger, ids=ids, **found)  # type: ignore[arg-type]  # Names from above.

    def key(self, kind: str) -> str:
        """The newest test key of a kind that works from anywhere and can be shown."""
        assert self.account is not None
        now = self.house.services().clock.now()
        rows = [
            row
            for row in self.house.store.keys(self.account.id)
            if not row.livemode and row.kind == kind and not row.addresses
            if row.sealed is not None and not keys.is_over(row, now)
        ]
        rows.sort(key=lambda row: (row.expires_at is None, row.created), reverse=True)
        for row in rows:
            secret = keys.reveal(self.house.services().vault, row)
            if secret:
                return secret
        return ""

    def certificate(self) -> str:
        """Where the authority of this server's certificate lies, for those on the same machine."""
        settings = self.house.services().settings
        path = settings.data.joinpath(*CERTIFICATE)
        return str(path) if settings.is_loopback and path.is_file() else ""

    def url(self, path: str) -> str:
        """An address in the reference, in the version that is read."""
        if self.version.name == self.usual:
            return path
        path, mark, anchor = path.partition("#")
        return f"{path}?version={quote(self.version.name)}{mark}{anchor}"

    def page(self, name: str, reader: "Reader", status: int = 200, **values: Any) -> Response:
        """A page from its template."""
        from zorse.docs import reference, topic_pages

        html = self.house.templates.get_template(name).render(
            visit=self,
            reader=reader,
            csrf=form_token(self.signed.secret) if self.signed else "",
            path=self.request.url.path,
            here=self.request.url.path
            + (f"?{self.request.url.query}" if self.request.url.query else ""),
            topics=topic_pages.groups(),
            chapters=reference.grouped(self.version),
            **values,
        )
        return HTMLResponse(html, status, headers=caching(kept=not reader.signed_in))


def caching(*, kept: bool) -> dict[str, str]:
    """Whether a page may be kept: never one that was made out to somebody."""
    return {"Cache-Control": ASKED_AGAIN if kept else KEPT_BY_NOBODY, "Vary": "Cookie"}


def visit(house: House, request: Request) -> Visit:
    """Who reads, and which version: the one asked for, or the account's own."""
    from zorse.dashboard.site import membership

    signed = sign_in.signed_in(house, request)
    member = membership(house, signed.user.id, signed.session.account) if signed else None
    account = house.store.account(member.account) if member is not None else None
    usual = account.api_version if account is not None else contract.HEAD_VERSION
    if usual not in contract.VERSIONS:
        usual = contract.HEAD_VERSION
    asked = request.query_params.get("version") or usual
    if asked not in contract.VERSIONS:
        raise nothing_here(f"The API has no version {asked[:40]}.")
    role = member.role if member is not None else "viewer"
    return Visit(house, request, signed, account, role, versions.resolve(asked), usual)


async def newest(house: House, account: AccountRow, types: set[str]) -> dict[str, str]:
    """The ids of the newest objects of some types in test mode.

    They are looked up beside the API, so that reading the docs leaves nothing in the request log.
    """
    with_ids = sorted(types & contract.load().with_ids)

    def look(unit: Unit) -> dict[str, str]:
        found = {}
        for type_ in with_ids:
            if type_ == "event":
                rows = unit.events(EventQuery(limit=1)).data
            else:
                rows = unit.page(Query(type_, limit=LOOKED_AT)).data
            for row in rows:
                id_ = str(row.get("id", ""))
                if not row.get("deleted") and SAFE_ID.fullmatch(id_):
                    found[type_] = id_
                    break
        return found

    if not with_ids:
        return {}
    return await house.store.run(Scope(account.id, False), look, write=False)


# Samples ----------------------------------------------------------------------------------------


def sample_of(text: str, reader: "Reader", version: Version) -> dict[str, Any]:
    """A sample as a template shows it."""
    from zorse.docs import languages, samples
    from zorse.docs.reader import substituted

    sample = samples.parse(substituted(text, reader), version.contract)
    return {
        "written": sample.written(),
        "runs": sample.runs,
        "programs": languages.programs(sample, reader),
    }


def parts_of(text: "Text", reader: "Reader") -> list[dict[str, Any]]:
    """A text with its samples, in turns; what stands for placeholders is escaped."""
    from zorse.docs.reader import PLACEHOLDER

    def value(found: re.Match[str]) -> str:
        return str(Markup.escape(reader.value(found[1])))

    parts: list[dict[str, Any]] = []
    for number, html in enumerate(text.parts):
        # The text is ours; what is filled in is escaped.
        parts.append({"html": Markup(PLACEHOLDER.sub(value, html)), "sample": None})  # noqa: S704
        if number < len(text.samples):
            sample = sample_of(text.samples[number], reader, versions.HEAD)
            parts.append({"html": "", "sample": sample})
    return parts


async def run(view: View) -> Response:
    """Send a sample, in test mode, and show what the API answers."""
    from zorse.docs import samples

    if view.livemode:
        raise nothing_here("Samples are sent in test mode only.")
    written = str(view.form.get("request", ""))[:REQUEST_LENGTH_MAX]
    asked = str(view.form.get("version", ""))
    version = asked if asked in contract.VERSIONS else contract.HEAD_VERSION
    try:
        sample = samples.parse(written, versions.resolve(version).contract)
    except samples.SampleError as error:
        raise Refused(400, "This is no request", str(error)) from None
    if not sample.runs:
        raise Refused(400, "This cannot be sent from here", "It takes a file or a header.")
    values: dict[str, Any] = {
        "written": sample.written(),
        "version": version,
        "back": back_to(str(view.form.get("back", ""))),
    }
    if sample.operation.method == "DELETE" and not view.form.get("sure"):
        return view.page("docs_answer.html", answered=None, **values)
    query, body = sample.sent()
    caller = replace(view.caller(), api_version=version)
    status, answered, request_id = await view.house.ask(
        caller, sample.operation.method, sample.path, query, body
    )
    shown = {"status": status, "body": shown_body(answered), "request": request_id}
    return view.page("docs_answer.html", answered=shown, **values)


def shown_body(answered: bytes) -> str:
    try:
        return orjson.dumps(orjson.loads(answered), option=orjson.OPT_INDENT_2).decode()
    except orjson.JSONDecodeError:
        return f"{len(answered):,} bytes that are no text."


def back_to(path: str) -> str:
    """The page of the docs that a sample was sent from."""
    return path if path.startswith("/docs") and "\\" not in path else "/docs"


# Pages ------------------------------------------------------------------------------------------


async def begin(house: House, request: Request) -> Response:
    """The first page: what there is to read."""
    from zorse.docs import examples, reference

    guest = visit(house, request)
    table = versions.HEAD.contract
    text = examples.request(table.operations["POST /v1/payment_intents"], table)
    reader = await guest.reader([text])
    all_chapters = reference.chapters(guest.version)
    return guest.page(
        "docs_index.html",
        reader,
        sample=sample_of(text, reader, versions.HEAD),
        popular=[all_chapters[type_] for type_ in POPULAR],
    )


async def topic(house: House, request: Request) -> Response:
    """A topic, or its Markdown twin."""
    from zorse.docs import topic_pages
    from zorse.docs.markdown import IN_CONTENTS
    from zorse.docs.reader import Reader

    name = request.path_params["topic"]
    found = topic_pages.topics().get(name.removesuffix(".md"))
    if found is None:
        raise nothing_here("There is no such page in the docs. Search finds those that there are.")
    if name.endswith(".md"):
        return as_markdown(topic_pages.as_markdown(found, Reader(house.services().api_base)))
    guest = visit(house, request)
    text = topic_pages.text_of(found.name)
    reader = await guest.reader([*text.parts, *text.samples])
    order = list(topic_pages.topics().values())
    at = order.index(found)
    return guest.page(
        "docs_topic.html",
        reader,
        topic=found,
        parts=parts_of(text, reader),
        contents=[h for h in text.headings if f"h{h.level}" in IN_CONTENTS],
        before=order[at - 1] if at else None,
        after=order[at + 1] if at + 1 < len(order) else None,
    )


async def resources(house: House, request: Request) -> Response:
    """Every resource of the API."""
    guest = visit(house, request)
    return guest.page("docs_resources.html", await guest.reader(), versions=newest_first())


async def resource(house: House, request: Request) -> Response:
    """A resource with its operations, as the version has it; or the Markdown twin."""
    from zorse.docs import examples, exports, markdown, reference
    from zorse.docs.reader import Reader

    guest = visit(house, request)
    name = request.path_params["resource"]
    chapter = reference.chapters(guest.version).get(name.removesuffix(".md"))
    if chapter is None:
        raise nothing_here("The API has no such resource. Search finds those that there are.")
    if name.endswith(".md"):
        stranger = Reader(house.services().api_base, guest.version.name)
        return as_markdown(exports.resource(chapter, guest.version, stranger))
    table = guest.version.contract
    texts = [examples.request(entry.operation, table) for entry in chapter.entries]
    seen = {kind for shape in [chapter.resource.shape] for kind in ids_in(shape)} | {chapter.type}
    reader = await guest.reader([*texts, *[examples.placeholder(kind) for kind in seen]])
    entries = [
        {
            "entry": entry,
            "sample": sample_of(text, reader, guest.version),
            "params": fields_html(guest, entry.operation.key, entry.operation.params),
            "summary": inline(entry.summary),
            "reason": entry.reason,
        }
        for entry, text in zip(chapter.entries, texts, strict=True)
    ]
    return guest.page(
        "docs_resource.html",
        reader,
        chapter=chapter,
        # What the code says of itself is our own text, and Markdown.
        about=Markup(markdown.parser().render(chapter.about)),  # noqa: S704
        fields=fields_html(guest, chapter.type, chapter.resource.shape),
        example=examples.object_of(chapter.type, guest.version, reader),
        entries=entries,
        answers=ANSWERS,
        versions=newest_first(),
    )


def fields_html(guest: Visit, name: str, shape: contract.Shape) -> Markup:
    """The fields of an object, or the parameters of an operation, written once and then kept.

    They are the same for everybody who reads a version and is led to the same addresses by it.
    """
    from zorse.docs import reference

    place = (guest.version.name, guest.version.name == guest.usual, name)
    known = _fields.get(place)
    if known is None:
        fields = reference.fields_of(shape, params=" " in name)
        template = guest.house.templates.get_template("docs_parts.html")
        parts: Any = template.make_module({"visit": guest})
        known = parts.fields(fields) if fields else Markup("")
        if len(_fields) >= FIELDS_KEPT_MAX:
            _fields.clear()
        _fields[place] = known
    return known


_fields: dict[tuple[str, bool, str], Markup] = {}


def ids_in(shape: contract.Shape) -> set[str]:
    """The types of objects that the fields of a shape name."""
    return {field.expandable[0] for field in shape.fields.values() if field.expandable}


def inline(text: str) -> Markup:
    from zorse.docs import markdown

    return Markup(markdown.parser().renderInline(text))  # noqa: S704 - Our own words.


def newest_first() -> list[str]:
    return list(reversed(contract.VERSIONS))


async def search(house: House, request: Request) -> Response:
    """What fits some words; where none are asked for, the topic of that name, if there is one."""
    from zorse.docs import search as searching
    from zorse.docs import topic_pages

    if "q" not in request.query_params and "search" in topic_pages.topics():
        request.path_params["topic"] = "search"
        return await topic(house, request)
    guest = visit(house, request)
    query = request.query_params.get("q", "").strip()[: searching.QUERY_LENGTH_MAX]
    found = searching.index().search(query) if query else []
    return guest.page("docs_search.html", await guest.reader(), query=query, found=found)


async def llms(house: House, request: Request) -> Response:
    """Where everything is, for programs that read."""
    from zorse.docs import exports
    from zorse.docs.reader import Reader

    text = exports.llms(Reader(house.services().api_base))
    return PlainTextResponse(text, headers={"Cache-Control": ASKED_AGAIN})


def as_markdown(text: str) -> Response:
    return Response(text, media_type=MARKDOWN, headers={"Cache-Control": ASKED_AGAIN})


async def from_test(request: Request) -> Response:
    """The docs are the same in both modes; the Dashboard's way to them leads through its own."""
    return RedirectResponse("/docs", 303)


def routes(house: House) -> list[Route]:
    """The pages that anybody may read."""
    from zorse.dashboard.site import secured

    made: list[tuple[str, Endpoint]] = [
        ("/docs", begin),
        ("/docs/search", search),
        ("/docs/api", resources),
        ("/docs/api/{resource}", resource),
        ("/docs/{topic}", topic),
        ("/llms.txt", llms),
    ]
    return [
        Route("/test/docs", from_test),
        *[Route(path, secured(house, endpoint)) for path, endpoint in made],
    ]


PAGES: Final = (Page("/docs/run", run, "POST", "developer"),)
