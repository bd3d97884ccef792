"""2023-10-16: what is wrong with a business, told in detail."""

import pytest

from tests.versions.seen import an, seen

THEN = "2023-08-16"
NOW = "2023-10-16"


@pytest.mark.parametrize("part", ["requirements", "future_requirements"])
def test_the_errors_of_requirements_had_one_code(part: str) -> None:
    problem = {"code": "invalid_tax_id_format", "reason": "Wrong.", "requirement": "company.tax_id"}
    known = {**problem, "code": "invalid_street_address"}
    capability = an("capability")
    capability[part] = {**an("capability")["requirements"], "errors": [problem, known]}
    capability[part]["currently_due"] = ["company.tax_id"]
    before = seen(THEN, capability)
    assert [error["code"] for error in before[part]["errors"]] == [
        "invalid_value_other",
        "invalid_street_address",
    ]
    after = seen(NOW, capability)
    assert after[part]["errors"][0]["code"] == "invalid_tax_id_format"
