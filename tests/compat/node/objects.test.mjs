// Objects, lists and requests through the official Node SDK.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import Stripe from "stripe";
import { account, address, cutOnce, pay, secretKey, stripe, unique } from "./server.mjs";

const collect = async (pages) => {
  const ids = [];
  for await (const item of pages) ids.push(item.id);
  return ids;
};

test("create, retrieve, update, list and delete", async () => {
  const made = await stripe.customers.create({
    name: "Ada & søn, 100 %",
    email: "ada+test@example.com",
    address: { city: "Århus", country: "DK" },
    metadata: { order: "1", left: "x" },
    preferred_locales: ["da", "en"],
  });
  assert.match(made.id, /^cus_/);
  assert.equal(made.name, "Ada & søn, 100 %");
  assert.deepEqual(made.preferred_locales, ["da", "en"]);
  assert.deepEqual(await stripe.customers.retrieve(made.id), made);
  const changed = await stripe.customers.update(made.id, {
    email: "",
    metadata: { order: null, step: "2" },
  });
  assert.equal(changed.email, null);
  assert.deepEqual(changed.metadata, { left: "x", step: "2" });
  const listed = await stripe.customers.list({ limit: 1 });
  assert.equal(listed.object, "list");
  assert.equal(listed.data[0].id, made.id);
  assert.deepEqual(await stripe.customers.del(made.id), {
    id: made.id,
    object: "customer",
    deleted: true,
  });
  assert.equal((await stripe.customers.retrieve(made.id)).deleted, true);
});

test("auto-pagination forwards, backwards and in search", async () => {
  const email = `${unique("walk")}@example.com`;
  const made = [];
  for (let number = 0; number < 7; number += 1) {
    made.unshift((await stripe.customers.create({ email, name: String(number) })).id);
  }
  assert.deepEqual(await collect(stripe.customers.list({ email, limit: 3 })), made);
  const backwards = stripe.customers.list({ email, limit: 3, ending_before: made.at(-1) });
  assert.deepEqual(await collect(backwards), made.slice(0, -1).reverse());
  const each = [];
  await stripe.customers.list({ email, limit: 2 }).autoPagingEach((customer) => {
    each.push(customer.id);
    return each.length < 5;
  });
  assert.deepEqual(each, made.slice(0, 5));
  const query = `email:"${email}"`;
  const found = await stripe.customers.search({ query, limit: 2 }).autoPagingToArray({ limit: 10 });
  assert.deepEqual(found.map((customer) => customer.id).sort(), [...made].sort());
});

test("expansion", async () => {
  const customer = await stripe.customers.create({ name: "Ada" });
  const intent = await pay({ customer: customer.id, capture_method: "automatic" });
  assert.equal(intent.customer, customer.id);
  const expanded = await stripe.paymentIntents.retrieve(intent.id, {
    expand: ["customer", "latest_charge.balance_transaction"],
  });
  assert.equal(expanded.customer.name, "Ada");
  assert.equal(expanded.latest_charge.balance_transaction.net, 1912);
});

test("idempotency keys", async () => {
  const options = { idempotencyKey: unique("key") };
  const first = await stripe.customers.create({ name: "Once" }, options);
  const again = await stripe.customers.create({ name: "Once" }, options);
  assert.equal(again.id, first.id);
  assert.equal(first.lastResponse.idempotencyKey, options.idempotencyKey);
  assert.equal(again.lastResponse.headers["idempotent-replayed"], "true");
  await assert.rejects(stripe.customers.create({ name: "Twice" }, options), {
    type: "StripeIdempotencyError",
    statusCode: 400,
  });
});

test("a cut connection is tried again", async () => {
  const patient = new Stripe(secretKey, cutOnce);
  assert.equal((await patient.customers.create({ name: "Patient" })).name, "Patient");
});

test("requests, their options and their answers", async () => {
  const seen = [];
  stripe.on("response", (response) => seen.push(response));
  const made = await stripe.customers.create({ name: "Ada" });
  assert.match(made.lastResponse.requestId, /^req_/);
  assert.equal(made.lastResponse.statusCode, 200);
  assert.equal(made.lastResponse.apiVersion, Stripe.API_VERSION);
  assert.equal(seen.at(-1).request_id, made.lastResponse.requestId);
  const old = await stripe.customers.create(
    { name: "Old" },
    { apiVersion: "2024-06-20", stripeAccount: account },
  );
  assert.equal(old.lastResponse.apiVersion, "2024-06-20");
  assert.equal(old.lastResponse.stripeAccount, account);
  const stranger = new Stripe("sk_test_of_nobody", address);
  assert.equal((await stranger.customers.list({}, { apiKey: secretKey })).object, "list");
  assert.equal((await stripe.accounts.retrieveCurrent()).id, account);
  const raw = await stripe.rawRequest("POST", "/v1/customers", { name: "Raw" });
  assert.equal(raw.name, "Raw");
});

test("the other ways to load and to connect", async () => {
  const required = createRequire(import.meta.url)("stripe");
  const fetching = new required(secretKey, {
    ...address,
    httpClient: required.createFetchHttpClient(),
  });
  assert.equal((await fetching.customers.create({ name: "Fetched" })).name, "Fetched");
});

test("files", async () => {
  const data = Buffer.concat([Buffer.from("%PDF-1.4\r\n--x\r\n"), Buffer.from([0, 255, 13, 10])]);
  const file = await stripe.files.create({
    purpose: "dispute_evidence",
    file: { data, name: "proof & søn.pdf", type: "application/octet-stream" },
  });
  assert.equal(file.type, "pdf");
  assert.equal(file.size, data.length);
  assert.equal(file.filename, "proof & søn.pdf");
  const contents = await fetch(file.url, { headers: { Authorization: `Bearer ${secretKey}` } });
  assert.deepEqual(Buffer.from(await contents.arrayBuffer()), data);
});

test("v2 speaks JSON", async () => {
  const made = await stripe.v2.core.eventDestinations.create({
    name: "Shop",
    type: "webhook_endpoint",
    enabled_events: ["*"],
    event_payload: "thin",
    webhook_endpoint: { url: "https://example.com/hook" },
  });
  assert.equal(made.object, "v2.core.event_destination");
  const changed = await stripe.v2.core.eventDestinations.update(made.id, { name: "Other" });
  assert.equal(changed.name, "Other");
  for (let number = 0; number < 3; number += 1) {
    await stripe.v2.core.accounts.create({ contact_email: `${number}@example.com` });
  }
  const walked = await collect(stripe.v2.core.accounts.list({ limit: 2 }));
  assert.ok(walked.length >= 3);
  assert.equal((await stripe.v2.core.eventDestinations.del(made.id)).id, made.id);
  await assert.rejects(stripe.v2.core.eventDestinations.retrieve(made.id), { statusCode: 404 });
});
