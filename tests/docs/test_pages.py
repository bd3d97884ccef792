"""The docs in a browser: for strangers, and made out to whoever is signed in."""

import re
import subprocess
import sys
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from tests.api import Api, Server
from tests.dashboard.signed import Browser, form_of, signed_in
from zorse import contract
from zorse.control import keys, people
from zorse.docs import search, topic_pages
from zorse.store.protocol import LogQuery

PLACEHOLDER = "sk_test_your_key"
TOPIC = """# Paying

What a *payment* is.

## First

Your key is `{{ secret_key }}`, at {{ base_url }}.

```request
POST /v1/payment_intents
amount=2000
currency=usd
customer={{ customer }}
```

<h2>Written in HTML</h2>

More on needlework.
"""
SECOND = "# Going on\n\nWhat comes next.\n\n<h3>Deep</h3>\n"


@pytest.fixture
def topics(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Two topics, in place of those that there are."""
    folder = tmp_path / "topics"
    folder.mkdir()
    (folder / "paying.md").write_text(TOPIC)
    (folder / "going-on.md").write_text(SECOND)
    (folder / "index.toml").write_text(
        '[[topic]]\nfile = "paying.md"\ngroup = "Start"\n'
        '[[topic]]\nfile = "going-on.md"\ngroup = "Further"\n'
    )
    monkeypatch.setattr(topic_pages, "TOPICS", folder)
    forget()
    yield
    forget()


def forget() -> None:
    topic_pages.topics.cache_clear()
    topic_pages.text_of.cache_clear()
    search.index.cache_clear()


def text_of(html: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "", html))


def test_anybody_reads_the_docs(server: Server, topics: None) -> None:
    browser = Browser(server)
    for path in ("/docs", "/docs/paying", "/docs/api", "/docs/api/charge", "/docs/search?q=charge"):
        answer = browser.get(path)
        assert answer.status == 200, path
        html = answer.content.decode()
        assert "Sign in" in html
        assert "data-run" not in html
        assert server.secrets.test_secret not in html
        assert answer.headers["cache-control"] == "no-cache"
        assert "default-src 'self'" in answer.headers["content-security-policy"]
        assert "style=" not in html
        assert html.count("<h1") == 1
        ids = re.findall(r'\sid="([^"]+)"', html)
        assert len(ids) == len(set(ids)), path
    assert PLACEHOLDER in browser.page("/docs/paying")
    assert "{{" not in browser.page("/docs/paying")


def test_the_dashboard_leads_to_the_docs(server: Server) -> None:
    browser = signed_in(server)
    assert 'href="/test/docs"' in browser.page("/test/dashboard")
    assert browser.get("/test/docs").headers["location"] == "/docs"


def test_whoever_is_signed_in_reads_samples_with_their_own(
    server: Server, api: Api, topics: None
) -> None:
    mine = api.post("/v1/customers", name="Ada")["id"]
    before = len(server.zorse.store.log_rows(server.secrets.account, False, LogQuery(limit=100)))
    browser = signed_in(server)
    answer = browser.get("/docs/paying")
    html = answer.content.decode()
    assert answer.headers["cache-control"] == "no-store"
    text = text_of(html)
    assert f'-u "{server.secrets.test_secret}:"' in text
    assert f"customer={mine}" in text
    assert f'"customer": "{mine}"' in text
    assert "https://localhost:4400" in text
    assert PLACEHOLDER not in text
    for label in ("curl", "Python", "Node", "Ruby", "PHP", "Go", "Java"):
        assert f">{label}</label>" in html
    rows = server.zorse.store.log_rows(server.secrets.account, False, LogQuery(limit=100))
    assert len(rows) == before, "reading leaves nothing in the log"


def test_live_keys_and_strangers_objects_are_nowhere(server: Server, api: Api) -> None:
    live = Api(server, server.secrets.live_secret).post("/v1/customers", name="Live")["id"]
    browser = signed_in(server)
    for path in ("/docs", "/docs/api/customer", "/docs/api/payment_intent"):
        html = browser.page(path)
        assert server.secrets.live_secret not in html
        assert server.secrets.live_publishable not in html
        assert live not in html


def test_deleted_and_odd_ids_are_not_in_samples(server: Server, api: Api) -> None:
    kept = api.post("/v1/customers")["id"]
    gone = api.post("/v1/customers")["id"]
    api.delete(f"/v1/customers/{gone}")
    api.post("/v1/coupons", id="50% off", percent_off=50, duration="once")
    browser = signed_in(server)
    html = browser.page("/docs/api/customer")
    assert kept in html
    assert gone not in html
    assert "50% off" not in browser.page("/docs/api/coupon")


def test_a_viewer_sees_no_secret_and_runs_nothing(server: Server, topics: None) -> None:
    viewer = signed_in(server, "viewer")
    html = viewer.page("/docs/paying")
    assert server.secrets.test_secret not in html
    assert PLACEHOLDER in html
    assert "data-run" not in html
    assert viewer.get("/docs/paying").headers["cache-control"] == "no-store"


def test_a_key_that_is_over_or_bound_is_not_shown(server: Server, topics: None) -> None:
    zorse = server.zorse
    vault, clock = zorse.services.vault, server.clock
    account = server.secrets.account
    _, secret = keys.make(
        zorse.store, vault, clock, account, "secret", livemode=False, addresses=["203.0.113.7"]
    )
    browser = signed_in(server)
    assert secret not in browser.page("/docs/paying")
    for row in zorse.store.keys(account):
        if row.kind == "secret" and not row.livemode:
            keys.expire(zorse.store, clock, row.id, account)
    html = browser.page("/docs/paying")
    assert server.secrets.test_secret not in html
    assert PLACEHOLDER in html
    assert "You have no secret test key" in html


def test_exports_have_no_secret(server: Server, api: Api, topics: None) -> None:
    mine = api.post("/v1/customers")["id"]
    browser = signed_in(server)
    for path in ("/docs/paying.md", "/docs/api/customer.md", "/llms.txt"):
        answer = browser.get(path)
        text = answer.content.decode()
        assert answer.status == 200
        assert server.secrets.test_secret not in text
        assert mine not in text
        assert "{{" not in text
        assert "<html" not in text
    twin = browser.page("/docs/paying.md")
    assert twin.startswith("# Paying\n")
    assert "```sh\ncurl https://localhost:4400/v1/payment_intents" in twin
    assert "<h2>Written in HTML</h2>" in twin
    assert browser.get("/docs/paying.md").headers["content-type"].startswith("text/markdown")
    index = browser.page("/llms.txt")
    assert "- [Paying](https://localhost:4400/docs/paying.md): What a payment is." in index
    assert "(https://localhost:4400/docs/api/payment_intent.md)" in index


def test_html_headings_are_in_the_contents(server: Server, topics: None) -> None:
    html = Browser(server).page("/docs/paying")
    contents = html.partition('aria-label="On this page"')[2]
    assert re.findall(r'href="#([\w-]+)"', contents) == ["first", "written-in-html"]
    assert re.search(r'<h2[^>]* id="written-in-html">', html)
    assert 'rel="next">Going on' in html


def test_the_reference_is_read_in_any_version(server: Server) -> None:
    browser = Browser(server)
    old = browser.page("/docs/api/payment_intent?version=2022-08-01")
    assert "<code>charges</code>" in old
    assert "Stripe-Version: 2022-08-01" in text_of(old)
    assert 'href="/docs/api/charge?version=2022-08-01"' in old
    now = browser.page("/docs/api/payment_intent")
    assert "<code>charges</code>" not in now
    assert f"<option selected>{contract.HEAD_VERSION}</option>" in now
    assert 'href="/docs/api/charge"' in now
    assert now.count("<option") == len(contract.VERSIONS)
    for wrong in ("2022-08-02", "nonsense", "<b>"):
        answer = browser.get(f"/docs/api/charge?version={wrong}")
        assert answer.status == 404
        assert "<b>" not in answer.content.decode()


def test_an_account_reads_its_own_version(server: Server, api: Api) -> None:
    api.request("GET", "/v1/balance", headers={"Stripe-Version": "2022-08-01"})
    account = server.zorse.store.account(server.secrets.account)
    assert account is not None
    server.zorse.store.put_account(
        type(account)(account.id, account.created, "2022-08-01", account.body)
    )
    browser = signed_in(server)
    html = browser.page("/docs/api/payment_intent")
    assert "<option selected>2022-08-01</option>" in html
    assert "Stripe-Version: 2022-08-01" in text_of(browser.page("/docs"))


@pytest.mark.parametrize(
    "path",
    [
        "/docs/nothing",
        "/docs/nothing.md",
        "/docs/api/nothing",
        "/docs/api/nothing.md",
        "/docs/..%2f..%2fpyproject",
        "/docs/index.toml",
        "/docs/api/%3Cb%3E",
    ],
)
def test_what_is_not_there_says_so(server: Server, path: str) -> None:
    answer = Browser(server).get(path)
    assert answer.status == 404
    assert b"<b>" not in answer.content


def test_every_resource_has_a_page_and_a_twin(server: Server) -> None:
    browser = Browser(server)
    for type_ in contract.load().resources:
        html = browser.page(f"/docs/api/{type_}")
        ids = re.findall(r'\sid="([^"]+)"', html)
        assert len(ids) == len(set(ids)), type_
        anchors = set(re.findall(r'href="#([^"]+)"', html))
        assert anchors <= set(ids), type_
        assert f"`{type_}`" in browser.page(f"/docs/api/{type_}.md")


def test_a_start_does_not_wait_for_the_docs() -> None:
    program = (
        "import sys, zorse.server; zorse.server.load_products(); "
        "print([name for name in sys.modules if name.startswith(('zorse.docs', 'markdown_it'))])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout.strip() == b"[]"


# Running ----------------------------------------------------------------------------------------


def test_a_sample_is_run_and_answered(server: Server, topics: None) -> None:
    browser = signed_in(server, "developer")
    answer = browser.submit(
        "/docs/paying", "/test/docs/run", request="POST /v1/customers\r\nname=Ada"
    )
    html = answer.content.decode()
    assert answer.status == 200
    assert '"name": "Ada"' in unescape(html)
    [row] = server.zorse.store.log_rows(server.secrets.account, False, LogQuery(limit=10))
    assert (row.path, row.source, row.status) == ("/v1/customers", "dashboard", 200)
    assert f'href="/test/logs/{row.id}"' in html
    assert 'href="/docs/paying"' in html


def test_a_sample_runs_in_the_version_that_was_read(server: Server) -> None:
    browser = signed_in(server)
    page = "/docs/api/payment_intent?version=2022-08-01"
    answer = browser.submit(page, "/test/docs/run")
    assert answer.status == 200
    assert '"charges": {' in unescape(answer.content.decode())


def test_what_runs_is_what_is_shown(server: Server, api: Api) -> None:
    api.post("/v1/customers")
    form = form_of(signed_in(server).page("/docs/api/customer"), "/test/docs/run")
    written = re.search(r'name="request" value="([^"]*)"', form)
    assert written is not None
    assert unescape(written[1]).startswith("POST /v1/customers\nname=Ada Example\n")


def test_deleting_asks_first(server: Server, api: Api) -> None:
    mine = api.post("/v1/customers")["id"]
    browser = signed_in(server)
    request = f"DELETE /v1/customers/{mine}"
    asked = browser.submit("/docs", "/test/docs/run", request=request)
    assert "This deletes something" in asked.content.decode()
    assert api.get(f"/v1/customers/{mine}").get("deleted") is None
    browser.submit("/docs", "/test/docs/run", request=request, sure="yes")
    assert api.get(f"/v1/customers/{mine}")["deleted"] is True


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        ("nonsense", 400),
        ("GET /v1/unknown", 400),
        ("GET https://example.com/", 400),
        ("GET /v1/customers\n<b>x</b>", 400),
        ("POST /v1/customers\nIdempotency-Key: a", 400),
        ("GET /v1/customers/cus_nobody", 200),
    ],
)
def test_only_requests_of_the_api_are_sent(server: Server, request_: str, status: int) -> None:
    browser = signed_in(server)
    answer = browser.submit("/docs", "/test/docs/run", request=request_)
    assert answer.status == status
    assert b"<b>" not in answer.content


def test_running_takes_the_token_the_role_and_test_mode(server: Server) -> None:
    browser = signed_in(server)
    assert browser.post("/test/docs/run", request="GET /v1/balance").status == 403
    csrf = form_of(browser.page("/docs"), "/test/docs/run")
    token = re.search(r'name="csrf" value="([^"]+)"', csrf)
    assert token is not None
    live = browser.post("/docs/run", csrf=token[1], request="GET /v1/balance")
    assert live.status == 404
    viewer = signed_in(server, "viewer")
    token = re.search(r'name="csrf" value="([^"]+)"', viewer.page("/test/apikeys"))
    assert token is not None
    refused = viewer.post("/test/docs/run", csrf=token[1], request="GET /v1/balance")
    assert refused.status == 403
    stranger = Browser(server).post("/test/docs/run", request="GET /v1/balance")
    assert stranger.status == 303
    assert server.zorse.store.log_rows(server.secrets.account, False, LogQuery(limit=10)) == []


def test_the_way_back_stays_here(server: Server) -> None:
    browser = signed_in(server)
    for back in ("https://example.com/", "//example.com/docs", "/docs\\..", "javascript:x"):
        html = browser.submit(
            "/docs", "/test/docs/run", request="GET /v1/balance", back=back
        ).content.decode()
        assert f'href="{back}"' not in html
        assert 'href="/docs"' in html


# Searching --------------------------------------------------------------------------------------


def test_search_finds_topics_and_reference(server: Server, topics: None) -> None:
    browser = Browser(server)
    html = browser.page("/docs/search?q=needlework")
    assert 'href="/docs/paying#written-in-html"' in html
    assert 'href="/docs/api/dispute"' in browser.page("/docs/search?q=dispute")
    nothing = browser.page("/docs/search?q=%3Cb%3Ezzz")
    assert "<b>zzz" not in nothing
    assert "Nothing in the docs" in nothing
    assert browser.page("/docs/search")


def test_someone_in_no_account_reads_as_a_stranger(server: Server, topics: None) -> None:
    browser = signed_in(server)
    account, store = server.secrets.account, server.zorse.store
    [member] = people.people_of(store).members(account=account)
    people.people_of(store).drop_member(member.account, member.user)
    assert PLACEHOLDER in browser.page("/docs/paying")
