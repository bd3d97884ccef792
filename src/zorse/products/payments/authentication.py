"""3-D Secure: the customer proves to their bank that the card is theirs.

An intent that needs it waits in ``requires_action`` and names an address. The bank's page there
(``pages/authentication.py``) has two buttons, complete and fail; either takes the intent on. An
authentication can be used once, and only while its intent still waits for it.

Documented at docs.stripe.com/payments/3d-secure and /testing#regulatory-cards.
"""

from collections.abc import Callable
from typing import Final
from urllib.parse import urlencode, urlsplit, urlunsplit

from zorse import errors, ids
from zorse.operations.call import Call
from zorse.rails.authorization import AuthenticationResult
from zorse.store.protocol import Object

TYPE: Final = "zorse.authentication"
PATH: Final = "/redirect/authenticate"


Resume = Callable[[Call, Object, AuthenticationResult], None]

_resumers: dict[str, Resume] = {}


def resumes(type_: str) -> Callable[[Resume], Resume]:
    """Bind what goes on with an intent of this type once its customer has answered."""

    def bind(function: Resume) -> Resume:
        assert type_ not in _resumers
        _resumers[type_] = function
        return function

    return bind


def begin(call: Call, intent: Object) -> str:
    """Start an authentication for an intent, and give the address of the bank's page."""
    attempt = {
        "id": ids.new_id("src"),
        "created": call.now,
        "intent": intent["id"],
        "intent_type": intent["object"],
        "secret": f"src_client_secret_{ids.random_text(24)}",
        "return_url": call.internal(intent).get("return_url"),
    }
    call.unit.put(TYPE, attempt)
    call.internal(intent)["authentication"] = attempt["id"]
    mode = "live" if call.livemode else "test"
    query = urlencode({"client_secret": attempt["secret"]})
    base = f"{call.services.api_base}{PATH}/{call.account.id}/{mode}"
    return f"{base}/{attempt['id']}?{query}"


def find(call: Call, id_: str, secret: str) -> tuple[Object, Object]:
    """An authentication and its intent; both the id and the secret must be right."""
    attempt = call.unit.get(TYPE, id_)
    if attempt is None or attempt["secret"] != secret:
        raise errors.invalid_request("This page does not exist.", status=404)
    return attempt, call.get(attempt["intent_type"], attempt["intent"])


def is_waiting(call: Call, attempt: Object, intent: Object) -> bool:
    """Whether the intent still waits for this very authentication."""
    current: bool = call.internal(intent).get("authentication") == attempt["id"]
    return current and intent["status"] == "requires_action"


def finish(call: Call, id_: str, secret: str, result: AuthenticationResult) -> Object:
    """Take an intent on with what the customer did; gives the intent.

    Raises the card error of an attempt that fails, whose traces are kept.
    """
    attempt, intent = find(call, id_, secret)
    if is_waiting(call, attempt, intent):
        call.internal(intent)["authentication"] = None
        _resumers[intent["object"]](call, intent, result)
    return intent


def way_back(attempt: Object, intent: Object, result: str) -> str | None:
    """Where the browser goes afterwards, telling the intent and how it went."""
    return_url = attempt["return_url"]
    if not return_url:
        return None
    kind = intent["object"]
    told = urlencode(
        {
            kind: intent["id"],
            f"{kind}_client_secret": intent["client_secret"],
            "redirect_status": result,
        }
    )
    parts = urlsplit(return_url)
    query = f"{parts.query}&{told}" if parts.query else told
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, parts.fragment))
