/** Hides secrets: recognises them by their names, and replaces them anywhere in a text. */
import type { Api } from "./model.ts";
import { decodePercent } from "./percent.ts";

/** Whether a header, parameter or field with this name is likely to contain a secret. */
export function isSecretName(name: string): boolean {
  return /authorization|cookie|token|secret|key|password|session/i.test(name);
}

/** Names of query parameters whose values are credentials: those of the document, the one of RFC 6750, 2.3, and usual ones. */
export function secretParameters({
  securitySchemes,
}: Pick<Api, "securitySchemes">): (name: string) => boolean {
  const keys = [...securitySchemes.values()].filter((scheme) => scheme.type === "apiKey");
  const own = keys.filter((scheme) => scheme.in === "query").map(({ name }) => name.toLowerCase());
  const names = new Set([...own, "access_token", "api_key", "api-key", "apikey"]);
  return (name) => names.has(name.toLowerCase());
}

/** Replaces the values of query parameters with certain (decoded) names in a request-target. */
export function maskQuery(target: string, isSecret: (name: string) => boolean, mask: string): string {
  return target.replaceAll(/([?&])([^=&]*)=[^&]*/g, (pair, mark: string, name: string) =>
    isSecret(decodePercent(name) ?? name) ? `${mark}${name}=${mask}` : pair,
  );
}

/** Replaces the credentials in a header; a scheme (RFC 9110, 11.4) and the names of cookies stay. */
export function maskHeader(name: string, value: string, mask: string): string {
  if (name.toLowerCase() === "cookie") return value.replaceAll(/=[^;]*/g, () => `=${mask}`);
  const [scheme = ""] = /^[\w-]+ +(?=\S)/.exec(value) ?? [];
  return `${scheme}${mask}`;
}

/** @returns a function that replaces the secrets in a text, the longer ones first if they overlap */
export function masking(secrets: readonly string[]): (text: string, mask: string) => string {
  const longestFirst = [...new Set(secrets)]
    .filter((secret) => secret !== "")
    .toSorted((a, b) => b.length - a.length);
  return (text, mask) => longestFirst.reduce((masked, secret) => masked.replaceAll(secret, () => mask), text);
}
