"""Home: what happened today, and what to paste first."""

import re
from html import unescape
from typing import Any

from tests.api import Api, Server
from tests.dashboard.signed import signed_in

PAY: dict[str, Any] = {
    "amount": 1_250,
    "currency": "usd",
    "payment_method": "pm_card_visa",
    "confirm": True,
    "return_url": "https://example.com",
}


def test_today_at_a_glance(api: Api, server: Server) -> None:
    browser = signed_in(server)
    assert "No request was refused" in browser.page("/test/dashboard")
    api.post("/v1/payment_intents", **PAY)
    api.refused("POST", "/v1/customers", {"nmae": "Ada"})
    page = browser.page("/test/dashboard")
    assert "12.50 USD" in page
    assert "1 payment<" in page
    assert "parameter_unknown" in page
    assert "12.50 USD" not in browser.page("/dashboard")


def test_what_is_pasted_works(api: Api, server: Server) -> None:
    page = unescape(signed_in(server).page("/test/dashboard"))
    for name in ("curl", "Python", "Node", "Ruby", "PHP", "Go", "Java"):
        assert f"<summary>{name}" in page
    command = re.search(r"<code>(curl .*?)</code>", page, re.DOTALL)
    assert command is not None
    assert server.secrets.test_secret in command[1]
    fields = dict(re.findall(r'-d "?([^=]+)=([^"\s]+)"?', command[1]))
    assert api.post("/v1/payment_intents", fields)["status"] == "succeeded"
    assert server.secrets.test_secret not in signed_in(server, "viewer").page("/test/dashboard")
