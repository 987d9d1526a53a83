// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** Which secrets a request carries, and how a refused one is renewed. */
import type { Call } from "./call.ts";
import type { Client } from "./client.ts";
import { type Secret, bearer } from "./credentials.ts";

/** A secret as it was sent. */
export interface Used {
  readonly scheme: string;
  readonly secret: Secret;
  readonly value: string;
}

/**
 * Takes the first alternative of the operation's security for which there are secrets; none where there is none, for
 * what a request without them is worth the server says.
 * @param fresh replaces the secret of its scheme
 */
export async function secretsFor({ client, description }: Call, fresh: Used | undefined): Promise<Used[]> {
  for (const alternative of description.security ?? []) {
    const used = await secretsOf(client, alternative, fresh);
    if (used.length > 0) return used;
  }
  return [];
}

/** @returns none unless there is one for each scheme; what stands in no request, such as mutual TLS, needs none */
async function secretsOf(
  client: Client,
  alternative: readonly string[],
  fresh: Used | undefined,
): Promise<Used[]> {
  const { token, credentials } = client.options;
  const used: Used[] = [];
  for (const scheme of alternative.filter((name) => client.schemes[name])) {
    const secret = credentials?.[scheme] ?? (client.schemes[scheme] === bearer ? token : undefined);
    const value =
      fresh?.scheme === scheme ? fresh.value : typeof secret === "function" ? await secret() : secret;
    if (secret === undefined || value === undefined) return [];
    used.push({ scheme, secret, value });
  }
  return used;
}

/**
 * After a 401: another value of a secret that is asked for. Calls that were refused together ask once.
 * @returns undefined when there is none
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
