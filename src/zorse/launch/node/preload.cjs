// Loaded into every Node program under `zorse run`, before the program itself, by NODE_OPTIONS.
//
// Whatever a program sends to Stripe leaves through tls.connect: https, fetch, undici and all that
// is built on them, in CommonJS and in ES modules. So that is where it is turned round: a connection
// that is meant for one of Stripe's hosts is opened to the server in ZORSE_API_BASE instead, and trusts
// that server's authority. Everything above it (agents, bodies, signals, time-outs) stays as it is,
// and so does every other host. Keys that the server does not know are exchanged one level higher,
// where the headers are.
"use strict";

const fs = require("fs");
const http = require("http");
const net = require("net");
const tls = require("tls");
const { syncBuiltinESMExports } = require("module");

const HOSTS = new Set([
  "api.stripe.com",
  "files.stripe.com",
  "connect.stripe.com",
  "meter-events.stripe.com",
]);
const KEY = /^[srp]k_((?:test|live)_.+)$/;

const server = address(process.env.ZORSE_API_BASE);
const authority = contents(process.env.ZORSE_CA_FILE);
const known = (process.env.ZORSE_RUN_KEYS || "").split(",").filter(Boolean);

function address(url) {
  if (!url) return null;
  const { protocol, hostname, port } = new URL(url);
  const secure = protocol === "https:";
  return { host: hostname.replace(/^\[|\]$/g, ""), port: Number(port) || (secure ? 443 : 80), secure };
}

function contents(file) {
  try {
    return file ? fs.readFileSync(file, "utf8") : undefined;
  } catch {
    return undefined; // Only who asks the server needs it, and is told that it is not trusted.
  }
}

function isStripe(host) {
  return typeof host === "string" && HOSTS.has(host.toLowerCase().replace(/\.$/, ""));
}

// Connections ------------------------------------------------------------------------------------

const connect = tls.connect;

tls.connect = function (...given) {
  const options = optionsOf(given);
  if (!isStripe(options.servername) && !isStripe(options.host)) {
    return isServer(options) ? connect(trusting(options), callbackOf(given)) : connect(...given);
  }
  // What was opened to a proxy on the way to Stripe is not needed.
  if (options.socket) options.socket.destroy();
  const callback = callbackOf(given);
  if (server === null) return broken();
  return server.secure ? securely(options, callback) : plainly(options, callback);
};

function callbackOf(given) {
  return given.find((value) => typeof value === "function");
}

// What a program says to the server by its own address, where it knows it.
function isServer({ host, port, socket, ca, secureContext }) {
  if (server === null || !server.secure || authority === undefined) return false;
  return host === server.host && Number(port) === server.port && !socket && !ca && !secureContext;
}

function trusting(options) {
  return { ...options, ca: authority };
}

// The ways to call tls.connect: (options), (port, host, options), (path, options), each in part.
function optionsOf(given) {
  const [first, second] = given;
  const options = {};
  if (typeof first === "number" || typeof first === "string") {
    options.port = first;
    if (typeof second === "string") options.host = second;
  }
  for (const value of given) {
    if (value !== null && typeof value === "object") Object.assign(options, value);
  }
  return options;
}

function securely({ socket, path, secureContext, checkServerIdentity, ...options }, callback) {
  const { host, port } = server;
  // A name for TLS is never an address.
  options.servername = net.isIP(host) ? "" : host;
  return connect({ ...(authority ? trusting(options) : options), host, port }, callback);
}

// A server without TLS: the socket looks secure to those who wait for that.
function plainly({ timeout, lookup, localAddress, family, autoSelectFamily }, callback) {
  const socket = net.connect({ timeout, lookup, localAddress, family, autoSelectFamily, ...server });
  Object.assign(socket, {
    encrypted: true,
    authorized: true,
    authorizationError: null,
    alpnProtocol: false,
    servername: server.host,
    getPeerCertificate: () => ({}),
    getProtocol: () => null,
    getCipher: () => undefined,
    getSession: () => undefined,
    isSessionReused: () => false,
    setServername: () => undefined,
  });
  if (callback) socket.once("secureConnect", callback);
  socket.once("connect", () => socket.emit("secureConnect"));
  return socket;
}

function broken() {
  const socket = new net.Socket();
  const message =
    "zorse run: ZORSE_API_BASE was taken out of the environment on the way to this program, so " +
    "what it sends to Stripe goes nowhere. Hand ZORSE_API_BASE on, or take NODE_OPTIONS out too.";
  process.nextTick(() => socket.destroy(new Error(message)));
  return socket;
}

// Keys -------------------------------------------------------------------------------------------

// An Authorization header, with the account's key in the place of one that the server cannot know.
function settled(value) {
  const [, kind, credential] = /^(bearer|basic) +(.+)$/i.exec(String(value)) || [];
  if (!kind) return value;
  if (kind.toLowerCase() === "bearer") return `${kind} ${knownKey(credential)}`;
  const [, name, word] = /^([^:]*)(.*)$/s.exec(Buffer.from(credential, "base64").toString());
  if (knownKey(name) === name) return value;
  return `${kind} ${Buffer.from(knownKey(name) + word).toString("base64")}`;
}

function knownKey(key) {
  const [, tail] = KEY.exec(key) || [];
  if (!tail || known.length === 0 || known.some((start) => tail.startsWith(start))) return key;
  const own = key.startsWith("pk_") ? process.env.ZORSE_PUBLISHABLE_KEY : process.env.ZORSE_API_KEY;
  return own || key;
}

const { setHeader } = http.ClientRequest.prototype;

http.ClientRequest.prototype.setHeader = function (name, value) {
  const ours = isStripe(this.host) && String(name).toLowerCase() === "authorization";
  return setHeader.call(this, name, ours ? settled(value) : value);
};

const fetch = globalThis.fetch;

if (typeof fetch === "function") {
  globalThis.fetch = function (input, init) {
    const exchanged = exchange(input, init);
    return fetch(input, exchanged === null ? init : { ...init, headers: exchanged });
  };
}

// The headers of a call of fetch with another key, or null where they are right as they are.
function exchange(input, init) {
  const isRequest = input instanceof Request;
  try {
    if (!isStripe(new URL(isRequest ? input.url : input).hostname)) return null;
    const headers = new Headers((init && init.headers) || (isRequest ? input.headers : undefined));
    const before = headers.get("authorization");
    if (before === null || settled(before) === before) return null;
    headers.set("authorization", settled(before));
    return headers;
  } catch {
    return null; // What is wrong with the call, fetch itself says best.
  }
}

// So that `import { connect } from "tls"` means the same.
syncBuiltinESMExports();
