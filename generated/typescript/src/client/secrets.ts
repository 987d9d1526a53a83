// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Selects the secrets a request carries, and renews a rejected one. */
import type { Call } from "./description.ts";
import type { Client } from "./client.ts";
import { type Secret, bearer } from "./credentials.ts";

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
export async function secretsFor({ client, description }: Call, fresh: Used | undefined): Promise<Used[]> {
  for (const alternative of description.security ?? []) {
    const used: Asked[] = [];
    for (const scheme of alternative.filter((name) => client.schemes[name])) {
      const secret = secretOf(client, scheme);
      const asked = fresh?.scheme === scheme ? fresh.value : secret;
      used.push({ scheme, secret, value: typeof asked === "function" ? await asked() : asked });
    }
    if (used.length > 0 && used.every(isKnown)) return used;
  }
  return [];
}

function secretOf({ options, schemes }: Client, scheme: string): Secret | undefined {
  return options.credentials?.[scheme] ?? (schemes[scheme] === bearer ? options.token : undefined);
}

function isKnown(asked: Asked): asked is Used {
  return asked.value !== undefined;
}

/** Renewals in progress: calls rejected at the same time share one, those of other clients included. */
const renewals = new WeakMap<Renewable, Promise<string | undefined>>();

type Renewable = Exclude<Secret, string>;

/** The token function that is running. */
let running: Secret | undefined;

/** @returns the token function that makes a call, which must not wait for its own renewal */
export function renewalFrom(): Secret | undefined {
  return running;
}

/**
 * After a 401: calls the token function for a new value.
 * @returns undefined when there is no new value
 */
export async function renewed({ renewal }: Call, used: readonly Used[]): Promise<Used | undefined> {
  for (const { scheme, secret, value: rejected } of used) {
    if (typeof secret !== "function" || secret === renewal) continue;
    const current = await secret(); // another call may have renewed it in the meantime
    const value = current === rejected ? await renew(secret, rejected) : current;
    if (value !== undefined && value !== rejected) return { scheme, secret, value };
  }
  return undefined;
}

function renew(secret: Renewable, rejected: string): Promise<string | undefined> {
  const renewal = renewals.get(secret) ?? started(secret, rejected).finally(() => renewals.delete(secret));
  renewals.set(secret, renewal);
  return renewal;
}

/** Marks the calls that the token function makes before its first `await`; later ones cannot be told from others. */
async function started(secret: Renewable, rejected: string): Promise<string | undefined> {
  try {
    running = secret;
    return secret(rejected);
  } finally {
    running = undefined;
  }
}
