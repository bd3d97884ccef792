"""The page of the cardholder's bank, for 3-D Secure in test mode.

Its address holds an authentication's id and secret, which is all the right that it needs. It shows
what is to be confirmed, takes the customer's answer, and sends the browser back to the merchant.
"""

from collections.abc import Callable
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from zorse import errors, money
from zorse.operations.call import Call
from zorse.pages.hosting import Hosting
from zorse.products.payments import authentication
from zorse.rails.authorization import AuthenticationResult
from zorse.store.protocol import Object

Render = Callable[..., HTMLResponse]


@dataclass(frozen=True, slots=True)
class Seen:
    """What the page shows."""

    waiting: bool
    merchant: str
    amount: str
    card: str


@dataclass(frozen=True, slots=True)
class Done:
    """How it went, and where the browser goes now."""

    succeeded: bool
    way_back: str | None


class AuthenticationPages:
    """Shows the bank's page and takes its answer."""

    def __init__(self, hosting: Hosting, render: Render) -> None:
        self.hosting = hosting
        self.render = render

    async def show(self, request: Request) -> Response:
        """The page with its two buttons."""
        id_, secret = request.path_params["id"], request.query_params.get("client_secret", "")
        try:
            seen = await self.hosting.call(
                request.path_params["account"],
                request.path_params["mode"],
                lambda call: look(call, id_, secret),
            )
        except errors.ApiError:
            seen = None
        if seen is None:
            return self.nothing_here()
        if not seen.waiting:
            return self.render(
                "message.html",
                heading="Nothing to confirm",
                text="This authentication is over. You can close this page.",
            )
        return self.render(
            "authenticate.html", merchant=seen.merchant, amount=seen.amount, card=seen.card
        )

    async def answer(self, request: Request) -> Response:
        """Carry out what the customer chose, and send the browser back."""
        body = (await request.body())[:1_000].decode("utf-8", "replace")
        fields = dict(pair.partition("=")[::2] for pair in body.split("&"))
        if fields.get("result") not in {"authenticated", "failed"}:
            return self.render(
                "message.html",
                400,
                heading="Please choose",
                text="Go back and choose to complete or to fail the authentication.",
            )
        result: AuthenticationResult = (
            "authenticated" if fields["result"] == "authenticated" else "failed"
        )
        id_, secret = request.path_params["id"], request.query_params.get("client_secret", "")
        try:
            done = await self.hosting.call(
                request.path_params["account"],
                request.path_params["mode"],
                lambda call: decide(call, id_, secret, result),
                write=True,
            )
        except errors.ApiError:
            done = None
        if done is None:
            return self.nothing_here()
        if done.way_back is not None:
            return RedirectResponse(done.way_back, 303)
        heading = "Authentication complete" if done.succeeded else "Authentication failed"
        return self.render("message.html", heading=heading, text="You can close this page now.")

    def nothing_here(self) -> HTMLResponse:
        return self.render(
            "message.html",
            404,
            heading="Nothing here",
            text="This address is not, or is no longer, one of an authentication.",
        )


def look(call: Call, id_: str, secret: str) -> Seen:
    """Read what the page shows."""
    attempt, intent = authentication.find(call, id_, secret)
    amount = ""
    if intent["object"] == "payment_intent":
        amount = money.dollars(intent["amount"], intent["currency"])
        amount = f"{amount} {intent['currency'].upper()}"
    method: Object | None = None
    if intent["payment_method"]:
        method = call.find("payment_method", intent["payment_method"], lock=False)
    settings = call.account.body.get("settings") or {}
    merchant = (settings.get("dashboard") or {}).get("display_name") or "The merchant"
    card = f"•••• {method['card']['last4']}" if method is not None else ""
    return Seen(authentication.is_waiting(call, attempt, intent), merchant, amount, card)


def decide(call: Call, id_: str, secret: str, result: AuthenticationResult) -> Done:
    """Take the intent on. A decline is no fault here: its traces are kept, the customer is told."""
    attempt, intent = authentication.find(call, id_, secret)
    try:
        authentication.finish(call, id_, secret, result)
    except errors.ApiError as error:
        if not error.keep:
            raise
    succeeded = intent["status"] in {"succeeded", "requires_capture", "requires_confirmation"}
    outcome = "succeeded" if succeeded else "failed"
    return Done(succeeded, authentication.way_back(attempt, intent, outcome))
