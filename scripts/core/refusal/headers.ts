/** What is wrong with a request's headers. An empty one counts as not there. */
import type { Api } from "../model.ts";
import type { Checks, Fault } from "./faults.ts";
import { oncePer } from "./once.ts";
import type { Reader, Readers } from "./parameters.ts";
import type { PlacedFault } from "./refusal.ts";

/** The value of each of an operation's parameters; undefined: not sent. */
type Given = readonly unknown[];

/** OpenAPI 3.1, 4.8.12: a parameter of one of these names says nothing; bodies and security do. */
const ignored = ["accept", "authorization", "content-type"];

const checkedHeaders = oncePer(({ header }: Readers) =>
  header.filter(({ lower }) => !ignored.includes(lower)),
);

/** Required headers that are absent, in the order in which the operation names them. */
export function missingHeaders(readers: Readers, given: Given): readonly string[] {
  const names: string[] = [];
  for (const { parameter, index } of checkedHeaders(readers)) {
    if (parameter.required && given[index] === undefined) names.push(parameter.name);
  }
  return names;
}

/** The groups of which one header must be there, so far as an operation knows them: the others do not count. */
const groupsOf = oncePer(({ conventions }: Api) =>
  oncePer((readers: Readers) => {
    const known = new Map(checkedHeaders(readers).map(({ lower, index }) => [lower, index]));
    return conventions.oneOfHeaders
      .map((group) => ({ group, indices: group.map((name) => known.get(name.toLowerCase())) }))
      .filter(({ indices }) => !indices.includes(undefined));
  }),
);

/** The groups of which no header is there. */
export function missingGroups(api: Api, readers: Readers, given: Given): readonly (readonly string[])[] {
  return groupsOf(api)(readers)
    .filter(({ indices }) => indices.every((index) => index !== undefined && given[index] === undefined))
    .map(({ group }) => group);
}

/** Headers that are there and not as their schema says. */
export function malformedHeaders(readers: Readers, given: Given, checks: Checks): readonly PlacedFault[] {
  const faults: PlacedFault[] = [];
  for (const { parameter, index, checked } of checkedHeaders(readers)) {
    const value = given[index];
    if (value === undefined || !checked) continue;
    for (const fault of checks(parameter.schema)(value)) faults.push(placed(parameter, fault));
  }
  return faults;
}

export function placed({ name, in: place }: Reader["parameter"], fault: Fault): PlacedFault {
  return { ...fault, in: place, path: [name, ...fault.path] };
}

export function missing({ name, in: place }: Pick<Reader["parameter"], "name" | "in">): PlacedFault {
  const fault = { keyword: "required", wanted: undefined, value: undefined, message: "is required" };
  return { ...fault, in: place, path: [name] };
}
