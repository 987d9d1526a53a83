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

/**
 * After a 401: calls the token function for a new value. Calls rejected at the same time share one renewal.
 * @returns undefined when there is no new value
 */
export async function renewed({ renewals }: Client, used: readonly Used[]): Promise<Used | undefined> {
  for (const { scheme, secret, value: rejected } of used) {
    if (typeof secret !== "function") continue;
    let value = await secret(); // another call may have renewed it in the meantime
    if (value === rejected) {
      const renewal = renewals.get(secret) ?? Promise.resolve(secret(rejected));
      renewals.set(secret, renewal);
      value = await renewal.finally(() => renewals.delete(secret));
    }
    if (value !== undefined && value !== rejected) return { scheme, secret, value };
  }
  return undefined;
}
