"""2026-07-29.dahlia: what callers of before send."""

from typing import Any

import pytest

from tests.versions.seen import asked
from zorse import errors

BEFORE = "2026-06-24.dahlia"
SINCE = "2026-07-29.dahlia"
PROOF = {"proof_of_registration": {"files": ["file_1"], "signer": {"person": "person_1"}}}


def test_an_account_was_created_with_its_registration() -> None:
    assert asked(BEFORE, "POST /v1/accounts", documents=PROOF) == {"documents": PROOF}
    with pytest.raises(errors.ApiError) as refused:
        asked(SINCE, "POST /v1/accounts", documents=PROOF)
    assert refused.value.code == "parameter_unknown"
    key = "POST /v1/accounts/{account}"
    assert asked(SINCE, key, documents=PROOF) == {"documents": PROOF}


def test_line_items_took_tax_rates_that_depend_on_the_customer() -> None:
    key = "POST /v1/checkout/sessions"
    items: Any = [{"price": "price_1", "dynamic_tax_rates": ["txr_1"]}]
    assert asked(BEFORE, key, line_items=items) == {"line_items": items}
    with pytest.raises(errors.ApiError) as refused:
        asked(SINCE, key, line_items=items)
    assert refused.value.code == "parameter_unknown"
