// The server under test, and the SDK pointed at it: address and key, nothing else.

import Stripe from "stripe";

const env = process.env;

export const account = env.ZORSE_ACCOUNT;
export const secretKey = env.ZORSE_KEY;
export const publishableKey = env.ZORSE_PUBLISHABLE_KEY;
export const limitedKey = env.ZORSE_KEY_LIMITED;

export const address = { host: "localhost", port: Number(env.ZORSE_PORT) };
export const cutOnce = { host: "localhost", port: Number(env.ZORSE_PORT_CUT_ONCE) };

export const stripe = new Stripe(secretKey, address);
export const noRedirects = { enabled: true, allow_redirects: "never" };

// The parameters of a payment that is confirmed at once.
export const order = (more = {}) => ({
  amount: 2000,
  currency: "usd",
  payment_method: "pm_card_visa",
  confirm: true,
  automatic_payment_methods: noRedirects,
  ...more,
});

export const pay = (more = {}) => stripe.paymentIntents.create(order(more));

let count = 0;
export const unique = (name) => `${name}-${process.pid}-${Date.now()}-${(count += 1)}`;

// What is seen once there is something to see: some things happen moments after an answer.
export async function eventually(look) {
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("it never happened");
}
