// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Finds out what is wrong with a request's headers. An empty header counts as missing. */
import type { Api } from "../model.ts";
import type { Reader, Readers } from "./read-parameters.ts";

/** The values of an operation's parameters, in order; undefined: not sent. */
type Given = readonly unknown[];

/** OpenAPI 3.1, 4.8.12: parameters with these names are ignored; bodies and security describe them. */
const ignored = ["accept", "authorization", "content-type"];

/** An operation's requirements for headers. */
export interface HeaderRules {
  readonly checked: readonly Reader[];
  readonly required: readonly Reader[];
  /** Each group requires at least one of its headers. Groups count only if the operation declares all their headers. */
  readonly groups: readonly { readonly names: readonly string[]; readonly indices: readonly number[] }[];
}

export function headerRules({ header }: Readers, { conventions }: Api): HeaderRules {
  const checked = header.filter(({ lower }) => !ignored.includes(lower));
  const known = new Map(checked.map(({ lower, index }) => [lower, index]));
  const groups = conventions.oneOfHeaders.map((names) => {
    const indices = names.flatMap((name) => known.get(name.toLowerCase()) ?? []);
    return { names, indices };
  });
  return {
    checked,
    required: checked.filter(({ parameter }) => parameter.required),
    groups: groups.filter(({ names, indices }) => names.length === indices.length),
  };
}

/** Whether all required headers are present. Most requests have them, so this allocates nothing. */
export function hasHeaders({ required, groups }: HeaderRules, given: Given): boolean {
  for (const { index } of required) if (given[index] === undefined) return false;
  for (const { indices } of groups) if (!indices.some((index) => given[index] !== undefined)) return false;
  return true;
}

/** The missing required headers, in the operation's order. */
export function missingHeaders({ required }: HeaderRules, given: Given): readonly string[] {
  return required.filter(({ index }) => given[index] === undefined).map(({ parameter }) => parameter.name);
}

/** The groups without any header in the request. */
export function missingGroups({ groups }: HeaderRules, given: Given): readonly (readonly string[])[] {
  return groups
    .filter(({ indices }) => indices.every((index) => given[index] === undefined))
    .map(({ names }) => names);
}
