// The payment story, told by any release of the Node SDK: node story.cjs PACKAGE HOST PORT KEY.
// It prints what it saw as JSON. Nothing in the SDK is touched but address and key.

const [, , name, host, port, key] = process.argv;
const loaded = require(name);
const Stripe = loaded.default ?? loaded.Stripe ?? loaded;
const stripe = new Stripe(key, { host, port: Number(port), protocol: "https", maxNetworkRetries: 1 });
const seen = { version: "", release: Stripe.PACKAGE_VERSION };

const pay = (more) =>
  stripe.paymentIntents.create({
    amount: 2000,
    currency: "usd",
    payment_method: "pm_card_visa",
    return_url: more.confirm ? "https://example.com/back" : undefined,
    ...more,
  });

async function story() {
  const customer = await stripe.customers.create({ name: "Jenny Rosen", email: "jenny@example.com" });
  seen.version = customer.lastResponse.apiVersion ?? customer.lastResponse.headers["stripe-version"];
  seen.customer = customer;
  const method = await stripe.paymentMethods.attach("pm_card_mastercard", { customer: customer.id });
  seen.paid = await pay({ customer: customer.id, payment_method: method.id, confirm: true });
  seen.held = await pay({ capture_method: "manual", confirm: true });
  seen.captured = await stripe.paymentIntents.capture(seen.held.id, { amount_to_capture: 1500 });
  seen.refund = await stripe.refunds.create({ payment_intent: seen.paid.id, amount: 700 });
  try {
    await pay({ payment_method: "pm_card_visa_chargeDeclined", confirm: true });
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeCardError)) throw error;
    seen.decline = { code: error.code, payment_intent: error.payment_intent ?? error.raw?.payment_intent };
  }
  seen.expanded = await stripe.paymentIntents.retrieve(seen.held.id, {
    expand: ["latest_charge.balance_transaction"],
  });
  seen.charge = (await stripe.charges.list({ payment_intent: seen.paid.id })).data[0];
  seen.walked = [];
  for await (const found of stripe.customers.list({ limit: 2 })) {
    seen.walked.push(found.id);
    if (seen.walked.length === 5) break;
  }
  seen.setup_intent = await stripe.setupIntents.create({ customer: customer.id });
  seen.product = await stripe.products.create({ name: "Tea" });
}

story().then(
  () => console.log(JSON.stringify(seen)),
  (error) => {
    console.error(error);
    process.exitCode = 1;
  },
);
