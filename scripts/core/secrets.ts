/** What must not be shown: by the names of what carries it, and wherever it stands in a text. */
import { decodePercent } from "./percent.ts";

/** Whether a header, a parameter or a field of this name is likely to carry a secret. */
export function isSecretName(name: string): boolean {
  return /authorization|cookie|token|secret|key|password|session/i.test(name);
}

/** A request-target whose query parameters of some names, decoded, have another value. */
export function maskQuery(target: string, isSecret: (name: string) => boolean, mask: string): string {
  return target.replaceAll(/([?&])([^=&]*)=[^&]*/g, (pair, mark: string, name: string) =>
    isSecret(decodePercent(name) ?? name) ? `${mark}${name}=${mask}` : pair,
  );
}

/** @returns what replaces each of the secrets in a text; of two that overlap the longer one goes first */
export function masking(secrets: readonly string[]): (text: string, mask: string) => string {
  const longestFirst = [...new Set(secrets)]
    .filter((secret) => secret !== "")
    .toSorted((a, b) => b.length - a.length);
  return (text, mask) => longestFirst.reduce((masked, secret) => masked.replaceAll(secret, () => mask), text);
}
