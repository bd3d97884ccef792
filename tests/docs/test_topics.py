"""The topic pages: what they say works, and where they lead is somewhere."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.api import Api, Server
from tests.dashboard.signed import signed_in
from zorse import contract
from zorse.docs import topic_pages
from zorse.docs.reader import Reader, substituted
from zorse.docs.samples import Sample, parse

ROOT = Path(__file__).parent.parent.parent
TOPICS = topic_pages.topics()
LINK = re.compile(r"\]\((/[^)\s]*)\)")
NOT_200 = {
    ("coverage", 0): 501,
    ("first-payment", 2): 402,
    ("errors", 0): 400,
    ("request-ids", 0): 404,
}
"""The samples that show what goes wrong: their topic, their place in it, and the status."""


def test_every_file_is_in_the_index() -> None:
    files = {path.stem for path in topic_pages.TOPICS.glob("*.md")}
    assert files == set(TOPICS)


@pytest.mark.parametrize("name", sorted(TOPICS))
def test_samples_do_what_the_page_says(api: Api, name: str) -> None:
    customer = api.post("/v1/customers", name="Ada")["id"]
    paid: dict[str, Any] = {
        "amount": 2_000,
        "currency": "usd",
        "payment_method": "pm_card_visa",
        "confirm": True,
        "return_url": "https://example.com",
    }
    intent = api.post("/v1/payment_intents", paid)["id"]
    reader = Reader(
        api.server.zorse.services.api_base, ids={"customer": customer, "payment_intent": intent}
    )
    for place, written in enumerate(topic_pages.REQUESTS.findall(TOPICS[name].written)):
        sample = parse(substituted(written, reader), contract.load())
        answer = sent(api, sample)
        wanted = NOT_200.get((name, place), 200)
        assert answer == wanted, f"{name}: {written}"


def sent(api: Api, sample: Sample) -> int:
    params: Any = dict(sample.flat())
    answer = api.request(sample.operation.method, sample.path, params, headers=sample.headers)
    return answer.status


@pytest.mark.parametrize("name", sorted(TOPICS))
def test_links_lead_somewhere(server: Server, name: str) -> None:
    browser = signed_in(server)
    for path in sorted(set(LINK.findall(TOPICS[name].written))):
        answer = browser.get(path)
        assert answer.status in {200, 303}, f"{name} leads to {path}: {answer.status}"


def test_a_stranger_reads_every_topic(server: Server) -> None:
    for name in TOPICS:
        page = server.send("GET", f"/docs/{name}")
        assert page.status == 200
        assert server.secrets.test_secret not in page.content.decode()


def test_the_list_of_cards_is_up_to_date() -> None:
    ran = subprocess.run(
        [sys.executable, "tools/test_cards_page.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout
