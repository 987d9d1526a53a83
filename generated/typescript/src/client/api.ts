// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** Every operation as a method. */
import type { Client } from "./client.ts";

/** An operation that knows its client. */
export type Bound<Of> = WithoutClient<Of> & { readonly [Key in keyof Of]: WithoutClient<Of[Key]> };

type WithoutClient<Member> = Member extends (client: Client, ...input: infer Given) => infer Outcome
  ? (...input: Given) => Outcome
  : Member;

/** @returns the operation, and its members that are calls, without their first parameter */
export function bind<Of extends object>(client: Client, operation: Of): Bound<Of> {
  const members = Object.entries(operation).map(([name, member]) => [name, withClient(client, member)]);
  // An operation is a function, and so is what becomes of it.
  return Object.assign(withClient(client, operation) as object, Object.fromEntries(members)) as Bound<Of>;
}

function withClient(client: Client, member: unknown): unknown {
  return typeof member === "function" ? (...given: unknown[]) => member(client, ...given) : member;
}
