// The official Node SDK, unchanged, against a running server.

import assert from "node:assert/strict";
import { test } from "node:test";
import Stripe from "stripe";

const { ZORSE_KEY, ZORSE_PUBLISHABLE_KEY, ZORSE_HOST, ZORSE_PORT } = process.env;
const address = { host: ZORSE_HOST, port: Number(ZORSE_PORT) };
const stripe = new Stripe(ZORSE_KEY, address);
const noRedirects = { enabled: true, allow_redirects: "never" };

const pay = (more = {}) =>
  stripe.paymentIntents.create({
    amount: 2000,
    currency: "usd",
    payment_method: "pm_card_visa",
    confirm: true,
    automatic_payment_methods: noRedirects,
    ...more,
  });

test("create, retrieve, update, list and delete", async () => {
  const made = await stripe.customers.create({ name: "Ada", metadata: { order: "1" } });
  assert.match(made.id, /^cus_/);
  assert.match(made.lastResponse.requestId, /^req_/);
  assert.equal((await stripe.customers.retrieve(made.id)).name, "Ada");
  const changed = await stripe.customers.update(made.id, { metadata: { order: null, step: "2" } });
  assert.deepEqual(changed.metadata, { step: "2" });
  const listed = await stripe.customers.list({ limit: 1 });
  assert.equal(listed.data[0].id, made.id);
  assert.equal((await stripe.customers.del(made.id)).deleted, true);
});

test("auto-pagination, search and expansion", async () => {
  const email = `${Date.now()}@example.com`;
  const made = [];
  for (let number = 0; number < 5; number += 1) {
    made.push((await stripe.customers.create({ email })).id);
  }
  const walked = [];
  for await (const customer of stripe.customers.list({ email, limit: 2 })) {
    walked.push(customer.id);
  }
  assert.deepEqual(walked, made.reverse());
  const found = await stripe.customers
    .search({ query: `email:"${email}"`, limit: 2 })
    .autoPagingToArray({ limit: 10 });
  assert.equal(found.length, 5);
  const intent = await pay({ customer: made[0] });
  const expanded = await stripe.paymentIntents.retrieve(intent.id, {
    expand: ["customer", "latest_charge.balance_transaction"],
  });
  assert.equal(expanded.customer.email, email);
  assert.equal(expanded.latest_charge.object, "charge");
});

test("idempotency keys", async () => {
  const options = { idempotencyKey: `key-${Date.now()}` };
  const first = await stripe.customers.create({ name: "Once" }, options);
  const again = await stripe.customers.create({ name: "Once" }, options);
  assert.equal(again.id, first.id);
  await assert.rejects(stripe.customers.create({ name: "Twice" }, options), {
    type: "StripeIdempotencyError",
  });
});

test("errors by class", async () => {
  await assert.rejects(stripe.customers.retrieve("cus_of_nobody"), {
    type: "StripeInvalidRequestError",
    code: "resource_missing",
    statusCode: 404,
  });
  await assert.rejects(new Stripe("sk_test_of_nobody", address).customers.list(), {
    type: "StripeAuthenticationError",
  });
  await assert.rejects(stripe.customers.list({}, { stripeAccount: "acct_of_nobody" }), {
    type: "StripePermissionError",
  });
  await assert.rejects(pay({ payment_method: "pm_card_visa_chargeDeclined" }), {
    type: "StripeCardError",
    decline_code: "generic_decline",
  });
  await assert.rejects(
    stripe.payouts.create({ amount: 100, currency: "usd" }, { maxNetworkRetries: 0 }),
    { type: "StripeAPIError", statusCode: 501 },
  );
});

test("a payment, captured and refunded", async () => {
  const intent = await pay({ capture_method: "manual" });
  assert.equal(intent.status, "requires_capture");
  const captured = await stripe.paymentIntents.capture(intent.id, { amount_to_capture: 1500 });
  assert.equal(captured.status, "succeeded");
  const refund = await stripe.refunds.create({ payment_intent: intent.id, amount: 500 });
  assert.equal(refund.status, "succeeded");
  const charge = await stripe.charges.retrieve(intent.latest_charge);
  assert.equal(charge.amount_refunded, 500);
});

test("a browser key confirms with the client secret", async () => {
  const intent = await stripe.paymentIntents.create({
    amount: 2000,
    currency: "usd",
    automatic_payment_methods: noRedirects,
  });
  const browser = new Stripe(ZORSE_PUBLISHABLE_KEY, address);
  const confirmed = await browser.paymentIntents.confirm(intent.id, {
    payment_method: "pm_card_visa",
    client_secret: intent.client_secret,
  });
  assert.equal(confirmed.status, "succeeded");
});

test("files, raw requests and versions", async () => {
  const file = await stripe.files.create({
    purpose: "dispute_evidence",
    file: { data: Buffer.from("%PDF-1.4 proof"), name: "proof.pdf", type: "application/pdf" },
  });
  assert.equal(file.type, "pdf");
  const raw = await stripe.rawRequest("POST", "/v1/customers", { name: "Raw" });
  assert.equal(raw.name, "Raw");
  const old = await stripe.customers.create({ name: "Old" }, { apiVersion: "2024-06-20" });
  assert.equal(old.lastResponse.apiVersion, "2024-06-20");
});
