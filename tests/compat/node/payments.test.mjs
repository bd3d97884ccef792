// Payments through the official Node SDK.

import assert from "node:assert/strict";
import { test } from "node:test";
import Stripe from "stripe";
import { address, eventually, noRedirects, order, pay, publishableKey, stripe } from "./server.mjs";

const backHome = "https://shop.example.com/done";

// What the customer's browser does at the address that the intent names.
const onTheBanksPage = async (intent, result) => {
  assert.equal(intent.status, "requires_action");
  const { url } = intent.next_action.redirect_to_url;
  const answer = await fetch(url, {
    method: "POST",
    body: new URLSearchParams({ result }),
    redirect: "manual",
  });
  return new URL(answer.headers.get("location")).searchParams;
};

test("a payment, held, captured in part, and refunded", async () => {
  const intent = await pay({ capture_method: "manual" });
  assert.equal(intent.status, "requires_capture");
  const captured = await stripe.paymentIntents.capture(intent.id, { amount_to_capture: 1500 });
  assert.equal(captured.status, "succeeded");
  assert.equal(captured.amount_received, 1500);
  const refund = await stripe.refunds.create({ payment_intent: intent.id, amount: 500 });
  assert.equal(refund.status, "succeeded");
  const charge = await stripe.charges.retrieve(intent.latest_charge, { expand: ["refunds"] });
  assert.equal(charge.amount_refunded, 500);
  assert.deepEqual(charge.refunds.data.map((item) => item.id), [refund.id]);
  const canceled = await stripe.paymentIntents.cancel((await pay({ capture_method: "manual" })).id);
  assert.equal(canceled.status, "canceled");
});

test("3-D Secure", async () => {
  const { automatic_payment_methods: _, ...params } = order({
    payment_method: "pm_card_threeDSecure2Required",
    return_url: backHome,
  });
  const intent = await stripe.paymentIntents.create(params);
  const back = await onTheBanksPage(intent, "authenticated");
  assert.equal(back.get("payment_intent"), intent.id);
  assert.equal(back.get("redirect_status"), "succeeded");
  assert.equal((await stripe.paymentIntents.retrieve(intent.id)).status, "succeeded");
  const failing = await stripe.paymentIntents.create(params);
  assert.equal((await onTheBanksPage(failing, "failed")).get("redirect_status"), "failed");
  const failed = await stripe.paymentIntents.retrieve(failing.id);
  assert.equal(failed.last_payment_error.code, "payment_intent_authentication_failure");
});

test("a browser key confirms with the client secret", async () => {
  const intent = await stripe.paymentIntents.create({
    amount: 2000,
    currency: "usd",
    automatic_payment_methods: noRedirects,
  });
  const browser = new Stripe(publishableKey, address);
  const method = await browser.paymentMethods.create({
    type: "card",
    card: { number: "4242424242424242", exp_month: 12, exp_year: 2034, cvc: "123" },
  });
  const confirmed = await browser.paymentIntents.confirm(intent.id, {
    payment_method: method.id,
    client_secret: intent.client_secret,
  });
  assert.equal(confirmed.status, "succeeded");
});

test("a setup intent saves a card", async () => {
  const customer = await stripe.customers.create({ name: "Ada" });
  const setup = await stripe.setupIntents.create({
    customer: customer.id,
    payment_method: "pm_card_mastercard",
    confirm: true,
    automatic_payment_methods: noRedirects,
  });
  assert.equal(setup.status, "succeeded");
  const methods = await stripe.customers.listPaymentMethods(customer.id);
  assert.deepEqual(methods.data.map((method) => method.id), [setup.payment_method]);
  const later = { customer: customer.id, payment_method: setup.payment_method, off_session: true };
  assert.equal((await pay(later)).status, "succeeded");
});

test("a dispute, and the balance after it all", async () => {
  const intent = await pay({ payment_method: "pm_card_createDispute" });
  const [dispute] = await eventually(async () => {
    const { data } = await stripe.disputes.list({ payment_intent: intent.id });
    return data.length > 0 && data;
  });
  assert.equal(dispute.status, "needs_response");
  assert.equal(dispute.charge, intent.latest_charge);
  const agreed = async () => {
    const { available, pending } = await stripe.balance.retrieve();
    const totals = {};
    for (const { currency, amount } of [...available, ...pending]) {
      totals[currency] = (totals[currency] ?? 0) + amount;
    }
    for await (const { currency, net } of stripe.balanceTransactions.list({ limit: 100 })) {
      totals[currency] = (totals[currency] ?? 0) - net;
    }
    return Object.values(totals).every((total) => total === 0);
  };
  assert.ok(await eventually(agreed));
});

test("events are read by the webhook code", async () => {
  const customer = await stripe.customers.create({ name: "Ada" });
  await stripe.customers.update(customer.id, { name: "Grace" });
  const { data } = await stripe.events.list({ type: "customer.updated", limit: 1 });
  const payload = JSON.stringify(data[0], null, 2);
  const secret = "whsec_x";
  const header = stripe.webhooks.generateTestHeaderString({ payload, secret });
  const event = stripe.webhooks.constructEvent(payload, header, secret);
  assert.equal(event.data.object.name, "Grace");
  assert.deepEqual(event.data.previous_attributes, { name: "Ada" });
  assert.throws(() => stripe.webhooks.constructEvent(`${payload} `, header, secret), {
    type: "StripeSignatureVerificationError",
  });
});
