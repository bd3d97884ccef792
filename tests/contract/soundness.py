"""What holds of every answer, whatever was asked."""

import re
from typing import Any

from tests.api import Answer
from zorse import contract

TYPES = {"api_error", "card_error", "idempotency_error", "invalid_request_error"}
V2_TYPES = TYPES | {"temporary_session_expired"}
STATUSES = {400, 401, 402, 403, 404, 409, 413, 414, 429, 501}
TOLD = re.compile(r"[^\x00\ud800-\udfff]+", re.DOTALL)


def assert_sound(answer: Answer, operation: contract.Operation) -> None:
    """A good answer that fits, or a clear refusal; never a fault of the server.

    That the answer fits the contract, the tests' client has seen already.
    """
    told = f"{operation.key}: {answer.status} {answer.content[:2000]!r}"
    assert answer.headers["request-id"].startswith("req_"), told
    if answer.status == 200:
        return
    assert answer.status in STATUSES, told
    assert answer.headers["content-type"] == "application/json", told
    assert list(answer.body) == ["error"], told
    error: dict[str, Any] = answer.error
    assert error["type"] in (V2_TYPES if operation.version == "v2" else TYPES), told
    assert TOLD.fullmatch(error["message"]), told
    assert len(error["message"]) < 8_000, told
    if error.get("param"):  # A refusal to save a card names an empty one.
        assert TOLD.fullmatch(error["param"]), told
    if "code" in error:
        code = error["code"]
        assert code in contract.ERROR_CODES or code == "not_implemented", told
    if answer.status == 501:
        assert error["type"] == "api_error", told
        assert error["code"] == "not_implemented", told
    if answer.status == 402:
        assert error["type"] == "card_error", told
