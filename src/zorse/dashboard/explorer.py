"""The explorer: any operation of the API from a form, with what it answers and the code for it."""

from dataclasses import dataclass, replace
from typing import Any, Final
from urllib.parse import quote

from starlette.responses import Response

from zorse import contract
from zorse.contract import Operation
from zorse.control import keys
from zorse.dashboard.view import Page, View
from zorse.docs import languages, samples
from zorse.docs.reader import Reader

PLAIN: Final = frozenset({"string", "integer", "number", "boolean"})
FIRST: Final = "POST /v1/payment_intents"
BEGINNING: Final = {
    FIRST: {
        "param-amount": "2000",
        "param-currency": "usd",
        "more": (
            "payment_method=pm_card_visa\nconfirm=true\n"
            "automatic_payment_methods[enabled]=true\n"
            "automatic_payment_methods[allow_redirects]=never"
        ),
    }
}
"""What the form of an operation is filled in with, where nothing was typed yet."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the form: a parameter of one value."""

    name: str
    required: bool
    choices: tuple[str, ...]


def fields_of(operation: Operation) -> list[Field]:
    """The parameters that are one value, the required ones first."""
    found = []
    for name, shape in operation.params.fields.items():
        if shape.kind in PLAIN:
            choices = ("true", "false") if shape.kind == "boolean" else shape.enum
            found.append(Field(name, shape.required, choices))
    return sorted(found, key=lambda field: (not field.required, field.name))


def deeper_of(operation: Operation) -> list[str]:
    """The parameters with others inside, which are written a line each."""
    return sorted(
        name for name, shape in operation.params.fields.items() if shape.kind not in PLAIN
    )


async def show(view: View) -> Response:
    """The form of the operation in the address."""
    key = view.request.query_params.get("operation", "").strip() or FIRST
    return form_page(view, key, BEGINNING.get(key, {}))


def form_page(
    view: View, key: str, typed: dict[str, str], problem: str = "", **shown: Any
) -> Response:
    operation = contract.load().operations.get(key)
    if operation is None and not problem:
        problem = f"The API has no operation {key}."
    return view.page(
        "explorer.html",
        400 if problem else 200,
        key=key,
        operation=operation,
        operations=sorted(contract.load().operations),
        fields=fields_of(operation) if operation else [],
        deeper=deeper_of(operation) if operation else [],
        absent=operation is not None and is_absent(view, key),
        typed=typed,
        problem=problem,
        **{"code": 0, "answered": None, "request_id": "", "programs": [], **shown},
    )


def is_absent(view: View, key: str) -> bool:
    from zorse.operations import registry

    bound = registry.bind_all().get(key)
    return bound is None or bound.function is None


async def send(view: View) -> Response:
    """Send what was typed, and show what came of it."""
    typed = {name: str(value) for name, value in view.form.multi_items() if name != "csrf"}
    key = typed.get("operation", "")
    operation = contract.load().operations.get(key)
    if operation is None:
        return form_page(view, key, typed)
    path = operation.path
    for name in operation.path_params:
        value = typed.get(f"path-{name}", "").strip()
        if not value or "/" in value:
            return form_page(view, key, typed, f"The path needs a {name}.")
        path = path.replace(f"{{{name}}}", quote(value))
    lines = [f"{operation.method} {path}"]
    for field in fields_of(operation):
        if value := typed.get(f"param-{field.name}", "").strip():
            lines.append(f"{field.name}={value}")
    lines += typed.get("more", "").splitlines()
    try:
        sample = samples.parse("\n".join(lines), contract.load())
    except samples.SampleError as error:
        return form_page(view, key, typed, str(error))
    params = dict(sample.params) if operation.version == "v2" else dict(sample.flat())
    answered = await view.api(operation.method, sample.path, params)
    return form_page(
        view,
        key,
        typed,
        code=answered.status,
        answered=answered.body,
        request_id=answered.request_id,
        programs=languages.programs(sample, reader_of(view)),
    )


def reader_of(view: View) -> Reader:
    """The person, with a test key of the account where there is one that may be shown."""
    services = view.house.services()
    secret = ""
    for row in view.house.store.keys(view.account.id):
        if row.kind == "secret" and not row.livemode and not keys.is_over(row, view.now):
            secret = keys.reveal(services.vault, row) or secret
    stranger = Reader(services.api_base)
    return replace(
        stranger,
        api_version=view.account.api_version or contract.HEAD_VERSION,
        signed_in=True,
        account=view.account.id,
        secret_key=secret if secret and view.may("developer") else stranger.secret_key,
    )


PAGES: Final = (
    Page("/explorer", show),
    Page("/explorer", send, "POST", "developer"),
)
