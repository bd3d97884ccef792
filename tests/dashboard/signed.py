"""Somebody with a browser: cookies, forms with their tokens, and pages as text."""

import re
from html import unescape
from typing import Any

from tests.api import Answer, Server
from zorse.control import people

HIDDEN = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)">')


class Browser:
    """A browser without script, which follows nothing by itself."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.cookie = ""

    def get(self, path: str) -> Answer:
        return self._kept(self.server.send("GET", path, headers=self._headers()))

    def page(self, path: str) -> str:
        """The text of a page that must be there."""
        answer = self.get(path)
        assert answer.status == 200, f"{path}: {answer.status} {answer.headers.get('location')}"
        return answer.content.decode()

    def post(self, path: str, **fields: Any) -> Answer:
        return self._kept(self.server.send("POST", path, headers=self._headers(), data=fields))

    def submit(self, page: str, path: str, **fields: Any) -> Answer:
        """Send a form of a page with these fields and its hidden ones."""
        answer = self.get(page)
        form = form_of(answer.content.decode(), path)
        hidden = {name: unescape(value) for name, value in HIDDEN.findall(form)}
        return self.post(path, **{**hidden, **fields})

    def sign_in(self, email: str, password: str, **fields: Any) -> Answer:
        return self.submit("/sign-in", "/sign-in", email=email, password=password, **fields)

    def _headers(self) -> dict[str, str]:
        return {"Cookie": self.cookie} if self.cookie else {}

    def _kept(self, answer: Answer) -> Answer:
        # The tests' client is shared; each browser keeps its own.
        self.server.client.cookies.clear()
        told = answer.headers.get("set-cookie")
        if told is not None:
            self.cookie = told.partition(";")[0]
        return answer


def form_of(html: str, action: str) -> str:
    """The form of a page that goes to an address."""
    for form in re.findall(r"<form.*?</form>", html, re.DOTALL):
        if f'action="{action}"' in form:
            return str(form)
    raise AssertionError(f"the page has no form that goes to {action}")


def signed_in(server: Server, role: str = "owner") -> Browser:
    """A browser in which somebody of this role is signed in."""
    email = f"{role}@example.com"
    made = people.add(server.zorse.store, server.clock, email, role, server.secrets.account)
    browser = Browser(server)
    answer = browser.sign_in(email, made["password"])
    assert answer.status == 303, answer.content.decode()
    return browser
