// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Selects the secrets a request carries, and renews a rejected one. */
import { heldBy } from "./engine/held-by.ts";
import type { Call } from "./description.ts";
import type { Client } from "./client.ts";
import { type Asking, type Secret, type TokenFunction, bearer } from "./credentials.ts";
import { rest } from "./retry.ts";

/** A secret as it was sent. */
export interface Used {
  readonly scheme: string;
  readonly secret: Secret;
  readonly value: string;
}

/** A secret that was looked up and may be missing. */
type Asked = { readonly [Field in keyof Used]: Used[Field] | undefined };

/**
 * Picks the first security alternative that has a secret for each of its schemes. If there is none, the request goes
 * out without credentials and the server decides. Schemes outside the request, such as mutual TLS, need no secret.
 * @param fresh replaces the secret of its scheme
 */
export async function secretsFor(call: Call, fresh: Used | undefined): Promise<Used[]> {
  const { client, description } = call;
  for (const alternative of description.security ?? []) {
    const used: Asked[] = [];
    for (const scheme of alternative.filter((name) => client.schemes[name])) {
      const secret = secretOf(client, scheme);
      const asked = fresh?.scheme === scheme ? fresh.value : secret;
      used.push({ scheme, secret, value: typeof asked === "function" ? await firstOf(asked, call) : asked });
    }
    if (used.length > 0 && used.every(isKnown)) return used;
  }
  return [];
}

function secretOf({ options, schemes }: Client, scheme: string): Secret | undefined {
  return (
    heldBy(options.credentials ?? {}, scheme) ?? (schemes[scheme] === bearer ? options.token : undefined)
  );
}

/** A token function that makes the call itself to find the first token has none yet. */
function firstOf(secret: TokenFunction, { asking }: Call): ReturnType<TokenFunction> {
  const isOwn = asking?.secret === secret && asking.rejected === undefined;
  return isOwn ? undefined : ask({ secret, rejected: undefined });
}

function isKnown(asked: Asked): asked is Used {
  return asked.value !== undefined;
}

/** The token function that is running, up to its first `await`. */
let running: Asking | undefined;

function ask(asking: Asking): ReturnType<TokenFunction> {
  const outer = running;
  try {
    running = asking;
    return asking.secret(asking.rejected);
  } finally {
    running = outer;
  }
}

/** Follows a renewal past its `await`s. */
interface Context {
  run<Outcome>(asking: Asking, body: () => Outcome): Outcome;
  getStore(): Asking | undefined;
}

/** On Node, Bun, Deno and workers; browsers have nothing like it. */
const context: Context | undefined = /* @__PURE__ */ createContext();

function createContext(): Context | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => object } };
  const { AsyncLocalStorage } = (process?.getBuiltinModule?.("node:async_hooks") ?? {}) as {
    readonly AsyncLocalStorage?: new () => Context; // as Node documents it
  };
  return AsyncLocalStorage && new AsyncLocalStorage();
}

/** @returns the token function that makes a call, which must not wait for itself */
export function askingFor(): Asking | undefined {
  return running ?? context?.getStore();
}

interface Renewal {
  readonly asking: Asking;
  /** When it began, on the clock of `performance.now()`. */
  readonly since: number;
  readonly value: Promise<string | undefined>;
}

/** Renewals in progress: calls rejected at the same time share one, those of other clients included. */
const renewals = new Map<TokenFunction, Renewal>();

/** How long a call that began during a renewal waits for it where nothing shows whether the renewal makes that call. */
const grace = 5_000;

/**
 * After a 401: calls the token function for a new value.
 * @returns undefined when there is no new value
 */
export async function renewed(call: Call, used: readonly Used[]): Promise<Used | undefined> {
  for (const { scheme, secret, value: rejected } of used) {
    if (typeof secret !== "function" || isOwnCall(call, secret)) continue;
    const current = await ask({ secret, rejected: undefined }); // another call may have renewed it in the meantime
    const value = current === rejected ? await renew({ secret, rejected }, call) : current;
    if (value !== undefined && value !== rejected) return { scheme, secret, value };
  }
  return undefined;
}

/** Whether the renewal in progress has made the call, and so cannot end before it. */
function isOwnCall({ asking }: Call, secret: TokenFunction): boolean {
  return asking !== undefined && renewals.get(secret)?.asking === asking;
}

function renew(asking: Asking, { began }: Call): Promise<string | undefined> {
  const { since, value } = renewals.get(asking.secret) ?? started(asking);
  if (context || began < since) return value;
  return Promise.race([value, rest(grace, undefined).then(() => undefined)]);
}

function started(asking: Asking): Renewal {
  const since = performance.now();
  const begin = async () => ask(asking);
  const value = (context ? context.run(asking, begin) : begin()).finally(() =>
    renewals.delete(asking.secret),
  );
  const renewal = { asking, since, value };
  renewals.set(asking.secret, renewal);
  return renewal;
}
