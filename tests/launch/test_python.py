"""Python programs, with the official package and without, under ``zorse run``."""

import ast
import sys
from pathlib import Path

import pytest

from tests.launch.conftest import Run, said
from tests.running import Running
from zorse.launch.environment import PYTHON_FOLDER

OLDEST_PYTHON = (3, 7)

MODULE_WAY = """
import json
import stripe

stripe.api_key = "sk_test_of_somebody"
made = stripe.Customer.create(email="ada@example.com")
print(json.dumps([stripe.Customer.retrieve(made.id).email, stripe.Account.retrieve().id]))
"""

CLIENT_WAY = """
import io
import json
import os
import stripe

client = stripe.StripeClient(os.environ["STRIPE_SECRET_KEY"])
made = client.v1.customers.create({"email": "ada@example.com"})
file = client.v1.files.create(
    {"purpose": "dispute_evidence", "file": io.BytesIO(b"hello")}
)
there = client.v1.files.retrieve(file.id)
print(json.dumps([client.v1.customers.retrieve(made.id).email, there.size]))
"""

ASYNC_WAY = """
import asyncio
import json
import stripe

async def main(kind):
    client = stripe.StripeClient("sk_test_of_somebody", http_client=kind())
    made = await client.v1.customers.create_async({"email": "ada@example.com"})
    found = await client.v1.customers.retrieve_async(made.id)
    await client.close_async() if hasattr(client, "close_async") else None
    return found.email

kinds = [stripe.HTTPXClient, stripe.AIOHTTPClient]
print(json.dumps([asyncio.run(main(kind)) for kind in kinds]))
"""

OTHER_CLIENTS = """
import json
import stripe

clients = [stripe.RequestsClient, stripe.UrllibClient]
print(json.dumps([
    stripe.StripeClient("sk_test_of_somebody", http_client=kind()).v1.balance.retrieve().object
    for kind in clients
]))
"""

WITHOUT_THE_PACKAGE = """
import asyncio
import json
import urllib.request

import aiohttp
import httpx
import requests

url = "https://api.stripe.com/v1/account"
bearer = {"Authorization": "Bearer sk_test_of_somebody"}
found = []
found.append(requests.get(url, auth=("sk_test_of_somebody", "")).json()["id"])
with urllib.request.urlopen(urllib.request.Request(url, headers=bearer)) as answer:
    found.append(json.load(answer)["id"])
found.append(httpx.get(url, headers=bearer).json()["id"])

async def with_httpx():
    async with httpx.AsyncClient() as client:
        return (await client.get(url, headers=bearer)).json()["id"]

async def with_aiohttp():
    async with aiohttp.ClientSession(headers=bearer) as session:
        async with session.get(url) as answer:
            return (await answer.json())["id"]

found += [asyncio.run(with_httpx()), asyncio.run(with_aiohttp())]
print(json.dumps(found))
"""

BY_ITS_ADDRESS = """
import json
import os
import requests

url, key = os.environ["ZORSE_API_BASE"], os.environ["ZORSE_API_KEY"]
print(json.dumps(requests.get(f"{url}/v1/account", auth=(key, "")).json()["id"]))
"""

REFUSED = """
import json
import requests

try:
    requests.get("https://api.stripe.com/v1/account", auth=("sk_test_of_somebody", ""))
except requests.ConnectionError as error:
    print(json.dumps(str(error)))
"""

KEYS = """
import json
import sys
import stripe

found = []
for key in sys.argv[1:]:
    try:
        found.append(stripe.Account.retrieve(api_key=key).id)
    except stripe.StripeError as error:
        found.append(error.http_status)
print(json.dumps(found))
"""


def test_the_module_way(run: Run, served: Running, data: str) -> None:
    ran = run("--data", data, "--", sys.executable, "-c", MODULE_WAY)
    assert said(ran) == ["ada@example.com", served.account]


def test_the_client_way_with_the_key_from_the_environment(run: Run, data: str) -> None:
    ran = run("--data", data, "--", sys.executable, "-c", CLIENT_WAY)
    assert said(ran) == ["ada@example.com", 5]


def test_the_async_way(run: Run, data: str) -> None:
    ran = run("--data", data, "--", sys.executable, "-c", ASYNC_WAY)
    assert said(ran) == ["ada@example.com"] * 2


def test_each_of_the_http_clients(run: Run, data: str) -> None:
    ran = run("--data", data, "--", sys.executable, "-c", OTHER_CLIENTS)
    assert said(ran) == ["balance"] * 2


@pytest.mark.parametrize("program", [CLIENT_WAY, ASYNC_WAY, OTHER_CLIENTS])
def test_a_server_without_tls(run: Run, plain_data: str, program: str) -> None:
    ran = run("--data", plain_data, "--", sys.executable, "-c", program)
    assert said(ran)


def test_programs_that_do_without_the_package(run: Run, served: Running, data: str) -> None:
    ran = run("--data", data, "--", sys.executable, "-c", WITHOUT_THE_PACKAGE)
    assert said(ran) == [served.account] * 5


def test_programs_that_know_the_address(run: Run, served: Running, data: str) -> None:
    ran = run("--data", data, "--", sys.executable, "-c", BY_ITS_ADDRESS)
    assert said(ran) == served.account


def test_nothing_goes_to_stripe_unseen(run: Run, plain_data: str) -> None:
    """Without TLS there is nothing that a program could be given for Stripe's TLS."""
    ran = run("--data", plain_data, "--", sys.executable, "-c", REFUSED)
    assert "nothing goes to api.stripe.com" in said(ran)
    assert "has no TLS" in said(ran)


def test_which_keys_are_exchanged(run: Run, served: Running, data: str) -> None:
    """Those of strangers, of both modes; one of the server's accounts that is wrong stays wrong."""
    strangers = ["sk_test_of_somebody", "rk_test_51StrangersKey", "sk_" + "live_of_somebody"]
    wrong = served.secret_key[:-4] + "0000"
    no_key = "of_somebody"
    given = [*strangers, served.secret_key, wrong, no_key]
    ran = run("--data", data, "--", sys.executable, "-c", KEYS, *given)
    assert said(ran) == [served.account] * 4 + [401, 401]


def test_a_stranger_s_publishable_key_becomes_the_account_s_own(
    run: Run, served: Running, data: str
) -> None:
    program = """
import json
import stripe

try:
    stripe.Account.retrieve(api_key="pk_test_of_somebody")
except stripe.StripeError as error:
    print(json.dumps([error.http_status, str(error)]))
"""
    status, message = said(run("--data", data, "--", sys.executable, "-c", program))
    assert status == 401
    assert "secret" in message


def test_a_sitecustomize_of_the_user_s_own_runs_too(run: Run, tmp_path: Path, data: str) -> None:
    folder = tmp_path / "theirs"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text("import os\nos.environ['THEIRS'] = __file__\n")
    program = MODULE_WAY + "import os, sitecustomize\nprint(json.dumps(os.environ['THEIRS']))\n"
    ran = run("--data", data, "--", sys.executable, "-c", program, PYTHONPATH=str(folder))
    assert said(ran) == str(folder / "sitecustomize.py")
    assert not ran.stderr


def test_what_is_wrong_with_it_is_told_as_ever(run: Run, tmp_path: Path, data: str) -> None:
    folder = tmp_path / "theirs"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text("import not_there\n")
    ran = run("--data", data, "--", sys.executable, "-c", MODULE_WAY, PYTHONPATH=str(folder))
    assert said(ran)
    assert "not_there" in ran.stderr


def test_a_program_that_a_program_starts(run: Run, data: str) -> None:
    """Workers, and tests that run the application as a process of its own."""
    program = (
        "import subprocess, sys; sys.exit(subprocess.call([sys.executable, '-c', sys.argv[1]]))"
    )
    ran = run("--data", data, "--", sys.executable, "-c", program, MODULE_WAY)
    assert said(ran)[0] == "ada@example.com"


def test_what_is_without_stripe_goes_on_as_ever(run: Run, data: str) -> None:
    program = "import json, sys\nprint(json.dumps([sys.argv[1:], 'ssl' in sys.modules]))"
    ran = run("--data", data, "--", sys.executable, "-c", program, "--own", "--", "-x")
    assert said(ran) == [["--own", "--", "-x"], False]


def test_another_package_of_that_name_stays_as_it_is(run: Run, tmp_path: Path, data: str) -> None:
    (tmp_path / "stripe.py").write_text("pattern = 'zebra'\n")
    program = "import json, stripe\nprint(json.dumps(stripe.pattern))"
    ran = run("--data", data, "--", sys.executable, "-c", program)
    assert said(ran) == "zebra"


def test_it_is_written_for_any_python_in_use() -> None:
    for path in PYTHON_FOLDER.glob("*.py"):
        ast.parse(path.read_text(), feature_version=OLDEST_PYTHON)
