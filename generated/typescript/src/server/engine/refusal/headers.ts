// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** What is wrong with a request's headers. */
import type { Api, Operation } from "../model.ts";
import type { Checks, Fault } from "./faults.ts";
import { oncePer } from "./once.ts";
import type { Reader } from "./parameters.ts";
import type { PlacedFault } from "./refusal.ts";
import type { Headers } from "./request.ts";

/** OpenAPI 3.1, 4.8.12: a parameter of one of these names says nothing; bodies and security do. */
const ignored = ["accept", "authorization", "content-type"];

interface HeaderNames {
  /** Of the header parameters that are checked: lower-case name, name as the document has it. */
  readonly all: ReadonlySet<string>;
  readonly required: readonly (readonly [string, string])[];
}

const headerNames = oncePer(({ parameters }: Operation): HeaderNames => {
  const checked = parameters
    .filter((parameter) => parameter.in === "header")
    .map(({ name, required }) => ({ lower: name.toLowerCase(), name, required }))
    .filter(({ lower }) => !ignored.includes(lower));
  return {
    all: new Set(checked.map(({ lower }) => lower)),
    required: checked.filter(({ required }) => required).map(({ lower, name }) => [lower, name]),
  };
});

/** Required headers that are absent or empty, in the order in which the operation names them. */
export function missingHeaders(operation: Operation, headers: Headers): readonly string[] {
  return headerNames(operation)
    .required.filter(([lower]) => isEmpty(headers, lower))
    .map(([, name]) => name);
}

/** Of the groups of which one header must be there, those that an operation knows; the others do not count. */
const groupsOf = oncePer(({ conventions }: Api) =>
  oncePer((operation: Operation) => {
    const { all } = headerNames(operation);
    return conventions.oneOfHeaders
      .map((group) => ({ group, lower: group.map((name) => name.toLowerCase()) }))
      .filter(({ lower }) => lower.every((name) => all.has(name)));
  }),
);

/** The groups of which no header is there. */
export function missingGroups(
  api: Api,
  operation: Operation,
  headers: Headers,
): readonly (readonly string[])[] {
  return groupsOf(api)(operation)
    .filter(({ lower }) => lower.every((name) => isEmpty(headers, name)))
    .map(({ group }) => group);
}

/** Headers that are there and not as their schema says. An empty one counts as not there. */
export function malformedHeaders(
  readers: readonly Reader[],
  values: readonly unknown[],
  { headers, checks }: { readonly headers: Headers; readonly checks: Checks },
): readonly PlacedFault[] {
  return readers.flatMap(({ parameter, index, lower, checked }) => {
    const value = values[index];
    if (value === undefined || !checked || ignored.includes(lower) || isEmpty(headers, lower)) return [];
    return checks(parameter.schema)(value).map((fault) => placed(parameter, fault));
  });
}

export function placed({ name, in: place }: Reader["parameter"], fault: Fault): PlacedFault {
  return { ...fault, in: place, path: [name, ...fault.path] };
}

export function missing({ name, in: place }: Pick<Reader["parameter"], "name" | "in">): PlacedFault {
  const fault = { keyword: "required", wanted: undefined, value: undefined, message: "is required" };
  return { ...fault, in: place, path: [name] };
}

/** @param lower the header's name in lower case */
function isEmpty(headers: Headers, lower: string): boolean {
  return (headers.get(lower) ?? "").trim() === "";
}
