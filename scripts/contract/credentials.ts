/** The credentials of a request: which, and where they are sent (OpenAPI 3.1, 4.8.27 and 4.8.30). */
import type { Api, Operation, RequiredScheme, SecurityScheme } from "../core/model.ts";
import type { Identity } from "./exchange.ts";

export interface Credential {
  /** The name of the security scheme. */
  readonly scheme: string;
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  readonly value: string;
}

/** Those for the first alternative that the caller has credentials for; none if none are needed. */
export function credentialsOf(api: Api, operation: Operation, identity: Identity): readonly Credential[] {
  const alternatives = operation.security.filter((needed) => needed.length > 0);
  const able = alternatives.find((needed) => needed.every(({ scheme }) => identity.credentials?.has(scheme)));
  return credentialsFor(api, able ?? alternatives[0] ?? [], identity);
}

/** Those for one alternative: for all of its schemes. */
export function credentialsFor(
  { securitySchemes }: Api,
  needed: readonly RequiredScheme[],
  identity: Identity,
): readonly Credential[] {
  return needed.flatMap(({ scheme: name }) => {
    const scheme = securitySchemes.get(name);
    const value = identity.credentials?.get(name) ?? identity.token;
    return scheme ? placed(name, scheme, value) : [];
  });
}

function placed(scheme: string, described: SecurityScheme, value: string): readonly Credential[] {
  if (described.type === "apiKey") return [{ scheme, in: described.in, name: described.name, value }];
  if (described.type === "other" && described.name === "mutualTLS") return []; // of the connection
  const word = described.type === "http" ? described.scheme.toLowerCase() : "bearer";
  const text = word === "basic" ? encodedBasic(value) : value;
  return [{ scheme, in: "header", name: "Authorization", value: `${capitalized(word)} ${text}` }];
}

/** RFC 7617: user and password; anything else is encoded already. */
export function encodedBasic(value: string): string {
  return value.includes(":") ? btoa(String.fromCodePoint(...new TextEncoder().encode(value))) : value;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
