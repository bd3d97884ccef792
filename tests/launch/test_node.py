"""Node programs, with the official package and without, under ``zorse run``."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests import needs
from tests.compat.node_package import INSTALL_SECONDS, RUN_SECONDS, installed
from tests.launch.conftest import Ran, Run, said
from tests.running import Running

pytestmark = pytest.mark.timeout(INSTALL_SECONDS + RUN_SECONDS)

Node = Callable[..., Ran]

PACKAGE = """
import Stripe from "stripe";

const stripe = new Stripe("sk_test_of_somebody");
const made = await stripe.customers.create({ email: "ada@example.com" });
const file = await stripe.files.create({
  purpose: "dispute_evidence",
  file: { data: Buffer.from("hello"), name: "a.txt", type: "text/plain" },
});
const fetching = new Stripe(process.env.STRIPE_SECRET_KEY, {
  httpClient: Stripe.createFetchHttpClient(),
});
const found = await fetching.customers.retrieve(made.id);
const many = await Promise.all([...Array(20)].map(() => stripe.balance.retrieve()));
console.log(JSON.stringify([found.email, file.size, many.length]));
"""

COMMON_JS = """
const stripe = require("stripe")("sk_test_of_somebody");
stripe.accounts.retrieve().then(({ id }) => console.log(JSON.stringify(id)));
"""

WITHOUT_THE_PACKAGE = """
import https, { request } from "node:https";

const url = "https://api.stripe.com/v1/account";
const bearer = { Authorization: "Bearer sk_test_of_somebody" };
const idOf = async (answer) => (await answer.json()).id;
const read = (answer, done) => {
  let text = "";
  answer.on("data", (part) => (text += part)).on("end", () => done(JSON.parse(text).id));
};
const options = { host: "api.stripe.com", path: "/v1/account", headers: bearer };
console.log(
  JSON.stringify([
    await idOf(await fetch(url, { headers: bearer })),
    await idOf(await fetch(new Request(url, { headers: bearer }))),
    await new Promise((done) => request(options, (answer) => read(answer, done)).end()),
    await new Promise((done) =>
      https.get(url, { auth: "sk_test_of_somebody:", agent: false }, (given) => read(given, done)),
    ),
  ]),
);
"""

BY_ITS_ADDRESS = """
const { ZORSE_API_BASE: url, ZORSE_API_KEY: key } = process.env;
const answer = await fetch(`${url}/v1/account`, { headers: { Authorization: `Bearer ${key}` } });
console.log(JSON.stringify((await answer.json()).id));
"""

KEYS = """
import Stripe from "stripe";

const found = [];
for (const key of process.argv.slice(2)) {
  const client = new Stripe(key);
  found.push(await client.accounts.retrieve().then(({ id }) => id, ({ statusCode }) => statusCode));
}
console.log(JSON.stringify(found));
"""

BEREFT = """
const stripe = require("stripe")("sk_test_of_somebody", { maxNetworkRetries: 0 });
stripe.balance.retrieve().then(
  ({ object }) => console.log(JSON.stringify(object)),
  ({ detail }) => console.log(JSON.stringify(String(detail))),
);
"""


@pytest.fixture
def node(run: Run, tmp_path: Path) -> Node:
    """Runs a Node program, which has the official package, with these words for zorse."""
    program = needs.program("node", why="programs of Node cannot be tried")
    (tmp_path / "node_modules").symlink_to(installed() / "node_modules")

    def node(source: str, *given: str, of: str = "app.mjs", also: tuple[str, ...] = ()) -> Ran:
        (tmp_path / of).write_text(source)
        return run(*given, "--", program, of, *also)

    return node


def test_the_package_over_https_and_over_fetch(node: Node, data: str) -> None:
    assert said(node(PACKAGE, "--data", data)) == ["ada@example.com", 5, 20]


def test_a_server_without_tls(node: Node, plain_data: str) -> None:
    assert said(node(PACKAGE, "--data", plain_data)) == ["ada@example.com", 5, 20]


def test_a_server_of_its_own(node: Node) -> None:
    assert said(node(PACKAGE, "--own")) == ["ada@example.com", 5, 20]


def test_common_js(node: Node, served: Running, data: str) -> None:
    assert said(node(COMMON_JS, "--data", data, of="app.cjs")) == served.account


def test_programs_that_do_without_the_package(node: Node, served: Running, data: str) -> None:
    assert said(node(WITHOUT_THE_PACKAGE, "--data", data)) == [served.account] * 4


def test_programs_that_know_the_address(node: Node, served: Running, data: str) -> None:
    assert said(node(BY_ITS_ADDRESS, "--data", data)) == served.account


def test_which_keys_are_exchanged(node: Node, served: Running, data: str) -> None:
    """Those of strangers, of both modes; one of the server's accounts that is wrong stays wrong."""
    strangers = ("sk_test_of_somebody", "rk_test_51StrangersKey", "sk_" + "live_of_somebody")
    given = (*strangers, served.secret_key, served.secret_key[:-4] + "0000", "of_somebody")
    ran = node(KEYS, "--data", data, also=given)
    assert said(ran) == [served.account] * 4 + [401, 401]


def test_an_environment_that_was_taken_apart_is_told_of(node: Node, data: str) -> None:
    """A program that hands NODE_OPTIONS on, and the rest not, must not reach Stripe instead."""
    assert said(node(BEREFT, "--data", data, of="bereft.cjs")) == "balance"
    starts = """
    const { NODE_OPTIONS, PATH } = process.env;
    const { execFileSync } = require("child_process");
    const env = { NODE_OPTIONS, PATH };
    process.stdout.write(execFileSync(process.execPath, ["bereft.cjs"], { env }));
    """
    assert "ZORSE_API_BASE was taken out" in said(node(starts, "--data", data, of="app.cjs"))


def test_options_of_the_user_s_own_count_too(
    run: Run, tmp_path: Path, served: Running, data: str
) -> None:
    program = needs.program("node", why="programs of Node cannot be tried")
    (tmp_path / "theirs.cjs").write_text("globalThis.theirs = true;\n")
    source = BY_ITS_ADDRESS + "console.log(JSON.stringify(globalThis.theirs));\n"
    (tmp_path / "app.mjs").write_text(source)
    options = "--require ./theirs.cjs"
    assert said(run("--data", data, "--", program, "app.mjs", NODE_OPTIONS=options)) is True
