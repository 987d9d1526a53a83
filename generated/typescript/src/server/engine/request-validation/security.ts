// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Checks whether a request has credentials. A mock cannot verify them, so any that are not empty are accepted. */
import type { Api, Operation, SecurityScheme } from "../model.ts";
import { decodeQuery, readCookies, readQuery } from "../http/query.ts";
import { type RequestHead, readTarget } from "../http/request.ts";

type Schemes = Api["securitySchemes"];

/** Whether no request without credentials is accepted: security is declared, and no alternative is empty. */
export function needsCredentials({ security }: Pick<Operation, "security">): boolean {
  return security.length > 0 && security.every((needed) => needed.length > 0);
}

/** OpenAPI 3.1, 4.8.30: one alternative must be satisfied, with all of its schemes. */
export function isAuthorized(schemes: Schemes, operation: Operation, head: RequestHead): boolean {
  const { security } = operation;
  return (
    security.length === 0 ||
    security.some((needed) => needed.every(({ scheme }) => holds(schemes.get(scheme), head)))
  );
}

/** The `WWW-Authenticate` of a 401 (RFC 9110, 11.6.1); undefined if the operation has no HTTP scheme. */
export function challenge(schemes: Schemes, { security }: Operation): string | undefined {
  const names = security.flat().flatMap(({ scheme: name }) => {
    const scheme = schemes.get(name);
    return scheme ? (httpScheme(scheme) ?? []) : [];
  });
  return names.length === 0 ? undefined : [...new Set(names)].map(capitalized).join(", ");
}

/** What a request needs, for people: each alternative with all of its schemes; undefined if no scheme is in requests. */
export function wanted(schemes: Schemes, { security }: Operation): string | undefined {
  const alternatives = security.map((needed) =>
    needed.flatMap(({ scheme: name }) => {
      const scheme = schemes.get(name);
      return scheme && isInRequest(scheme) ? described(scheme) : [];
    }),
  );
  const texts = [...new Set(alternatives.filter((all) => all.length > 0).map((all) => all.join(" and ")))];
  const [only = "", ...others] = texts;
  const verb = others.length === 0 && only.includes(" and ") ? "are" : "is";
  return only === "" ? undefined : `${capitalized(texts.join(", or "))} ${verb} required.`;
}

const places = { query: "query parameter", header: "header", cookie: "cookie" } as const;

function described(scheme: SecurityScheme): string {
  if (scheme.type === "apiKey") return `${places[scheme.in]} "${scheme.name}"`;
  return `header "Authorization" with ${capitalized(httpScheme(scheme) ?? "")} credentials`;
}

/** A scheme that the document does not describe, or that uses no HTTP header, cannot be checked. */
function holds(scheme: SecurityScheme | undefined, head: RequestHead): boolean {
  return !scheme || !isInRequest(scheme) || credentialFor(scheme, head) !== undefined;
}

/** Whether a request carries the credentials; those of mutual TLS belong to the connection. */
export function isInRequest(scheme: SecurityScheme): boolean {
  return scheme.type === "apiKey" || httpScheme(scheme) !== undefined;
}

/** The credentials for a scheme: the key, or the text after the scheme's name; undefined if empty. */
export function credentialFor(scheme: SecurityScheme, head: RequestHead): string | undefined {
  if (scheme.type === "apiKey") return apiKey(scheme, head) || undefined;
  const sent = (head.headers.get("authorization") ?? "").trim();
  const end = sent.indexOf(" ");
  // RFC 9110, 11.1: the scheme's name is case-insensitive, and the credentials follow it.
  if (end < 0 || sent.slice(0, end).toLowerCase() !== httpScheme(scheme)) return undefined;
  const credentials = sent.slice(end).trim();
  return isSeveral(scheme, credentials) ? undefined : credentials || undefined;
}

/** Repeated fields are joined by commas, which neither a token (RFC 6750, 2.1) nor Basic (RFC 7617, 2) can hold. */
function isSeveral(scheme: SecurityScheme, credentials: string): boolean {
  return credentials.includes(",") && /^(?:bearer|basic)$/.test(httpScheme(scheme) ?? "");
}

/** OAuth 2.0 and OpenID Connect send bearer tokens (RFC 6750); mutual TLS sends no header. */
function httpScheme(scheme: SecurityScheme): string | undefined {
  if (scheme.type === "http") return scheme.scheme;
  return scheme.type === "other" && scheme.name !== "mutualTLS" ? "bearer" : undefined;
}

function apiKey(scheme: SecurityScheme & { type: "apiKey" }, head: RequestHead): string | undefined {
  if (scheme.in === "header") return head.headers.get(scheme.name.toLowerCase());
  if (scheme.in === "cookie") return readCookies(head.headers).get(scheme.name)?.[0];
  const key = readQuery(readTarget(head.target).query).get(scheme.name)?.[0];
  return key === undefined ? undefined : decodeQuery(key);
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
