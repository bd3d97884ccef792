// Each class of error of the official Node SDK.

import assert from "node:assert/strict";
import https from "node:https";
import { test } from "node:test";
import { rootCertificates } from "node:tls";
import Stripe from "stripe";
import { address, limitedKey, order, pay, publishableKey, secretKey, stripe } from "./server.mjs";

test("an object that is not there, and parameters that are wrong", async () => {
  await assert.rejects(stripe.customers.retrieve("cus_of_nobody"), (error) => {
    assert.ok(error instanceof Stripe.errors.StripeInvalidRequestError);
    assert.equal(error.statusCode, 404);
    assert.equal(error.code, "resource_missing");
    assert.equal(error.param, "id");
    assert.equal(error.message, "No such customer: 'cus_of_nobody'");
    assert.match(error.requestId, /^req_/);
    assert.match(error.doc_url, /resource-missing$/);
    return true;
  });
  await assert.rejects(stripe.paymentIntents.create({ currency: "usd" }), {
    type: "StripeInvalidRequestError",
    code: "parameter_missing",
    param: "amount",
  });
  await assert.rejects(stripe.customers.create({ mood: "good" }), {
    type: "StripeInvalidRequestError",
    code: "parameter_unknown",
    param: "mood",
  });
});

test("keys that are unknown or may not", async () => {
  await assert.rejects(new Stripe("sk_test_of_nobody", address).customers.list(), {
    type: "StripeAuthenticationError",
    statusCode: 401,
  });
  await assert.rejects(new Stripe(publishableKey, address).customers.list(), {
    type: "StripeAuthenticationError",
    code: "secret_key_required",
  });
  await assert.rejects(stripe.customers.list({}, { stripeAccount: "acct_of_nobody" }), {
    type: "StripePermissionError",
    code: "account_invalid",
  });
});

test("a decline with all its fields", async () => {
  const declined = pay({ payment_method: "pm_card_visa_chargeDeclinedLostCard" });
  await assert.rejects(declined, (error) => {
    assert.ok(error instanceof Stripe.errors.StripeCardError);
    assert.equal(error.statusCode, 402);
    assert.equal(error.code, "card_declined");
    assert.equal(error.decline_code, "lost_card");
    assert.match(error.charge, /^ch_/);
    assert.equal(error.payment_intent.status, "requires_payment_method");
    assert.equal(error.payment_method.type, "card");
    return true;
  });
});

test("what is not there yet is tried once", async () => {
  const begun = Date.now();
  await assert.rejects(stripe.exchangeRates.list(), (error) => {
    assert.ok(error instanceof Stripe.errors.StripeAPIError);
    assert.equal(error.statusCode, 501);
    assert.equal(error.code, "not_implemented");
    return true;
  });
  assert.ok(Date.now() - begun < 500, "the SDK waits half a second before it tries again");
});

test("too many requests", async () => {
  const limited = new Stripe(limitedKey, {
    host: "localhost",
    port: Number(process.env.ZORSE_PORT_LIMITED),
    protocol: "http",
  });
  const hurry = async () => {
    for (let number = 0; number < 100; number += 1) await limited.customers.list();
  };
  await assert.rejects(hurry(), { type: "StripeRateLimitError", statusCode: 429 });
});

test("connections that cannot be had", async () => {
  const distrustful = new https.Agent({ ca: rootCertificates });
  const options = { ...address, maxNetworkRetries: 0, httpAgent: distrustful };
  await assert.rejects(new Stripe(secretKey, options).customers.list(), {
    type: "StripeConnectionError",
  });
  const plain = new Stripe(secretKey, { ...address, protocol: "http" });
  await assert.rejects(plain.paymentIntents.create(order()), {
    type: "StripePermissionError",
    message: /HTTPS/,
  });
});
