// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** What is wrong with a request's headers. An empty one counts as not there. */
import type { Api } from "../model.ts";
import type { Reader, Readers } from "./parameters.ts";

/** The value of each of an operation's parameters; undefined: not sent. */
type Given = readonly unknown[];

/** OpenAPI 3.1, 4.8.12: a parameter of one of these names says nothing; bodies and security do. */
const ignored = ["accept", "authorization", "content-type"];

/** What an operation asks of its headers. */
export interface HeaderRules {
  readonly checked: readonly Reader[];
  readonly required: readonly Reader[];
  /** Of each group one must be there. Groups count so far as the operation knows all their headers. */
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

/** Whether no header that must be there is absent: most requests, so that nothing is made for them. */
export function hasHeaders({ required, groups }: HeaderRules, given: Given): boolean {
  for (const { index } of required) if (given[index] === undefined) return false;
  for (const { indices } of groups) if (!indices.some((index) => given[index] !== undefined)) return false;
  return true;
}

/** Required headers that are absent, in the order in which the operation names them. */
export function missingHeaders({ required }: HeaderRules, given: Given): readonly string[] {
  return required.filter(({ index }) => given[index] === undefined).map(({ parameter }) => parameter.name);
}

/** The groups of which no header is there. */
export function missingGroups({ groups }: HeaderRules, given: Given): readonly (readonly string[])[] {
  return groups
    .filter(({ indices }) => indices.every((index) => given[index] === undefined))
    .map(({ names }) => names);
}
