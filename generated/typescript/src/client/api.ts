// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Every operation as a method. */
import type { Client } from "./client.ts";

/** An operation with its client already bound. */
export type Bound<Of> = WithoutClient<Of> & { readonly [Key in keyof Of]: WithoutClient<Of[Key]> };

type WithoutClient<Member> = Member extends (client: Client, ...input: infer Given) => infer Outcome
  ? (...input: Given) => Outcome
  : Member;

/** @returns the operation, and those of its members that are calls, without the client parameter */
export function bind<Of extends object>(client: Client, operation: Of): Bound<Of> {
  const members = Object.entries(operation).map(([name, member]) => [name, withClient(client, member)]);
  // An operation is a function, so its bound version is one too.
  return Object.assign(withClient(client, operation) as object, Object.fromEntries(members)) as Bound<Of>;
}

function withClient(client: Client, member: unknown): unknown {
  return typeof member === "function" ? (...given: unknown[]) => member(client, ...given) : member;
}
