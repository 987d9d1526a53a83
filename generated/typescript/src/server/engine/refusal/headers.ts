// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** What is wrong with a request's headers. */
import type { Api, Operation, Parameter } from "../model.ts";
import type { Checks, Fault } from "./faults.ts";
import { oncePer } from "./once.ts";
import { type Sources, readParameter } from "./parameters.ts";
import type { PlacedFault } from "./refusal.ts";
import type { Headers } from "./request.ts";

/** OpenAPI 3.1, 4.8.12: a parameter of one of these names says nothing; bodies and security do. */
const ignored = ["accept", "authorization", "content-type"];

/** The header parameters that are checked. */
const headerParameters = oncePer(({ parameters }: Operation): readonly Parameter[] =>
  parameters.filter(
    (parameter) => parameter.in === "header" && !ignored.includes(parameter.name.toLowerCase()),
  ),
);

/** Required headers that are absent or empty, in the order in which the operation names them. */
export function missingHeaders(operation: Operation, headers: Headers): readonly string[] {
  return headerParameters(operation)
    .filter(({ name, required }) => required && isEmpty(headers, name))
    .map(({ name }) => name);
}

/** Of the groups of which one header must be there, those of which none is; groups of other operations do not count. */
export function missingGroups(
  { conventions }: Api,
  operation: Operation,
  headers: Headers,
): readonly (readonly string[])[] {
  const known = new Set(headerParameters(operation).map(({ name }) => name.toLowerCase()));
  return conventions.oneOfHeaders.filter(
    (group) =>
      group.every((name) => known.has(name.toLowerCase())) && group.every((name) => isEmpty(headers, name)),
  );
}

/** Headers that are there and not as their schema says. An empty one counts as not there. */
export function malformedHeaders(
  operation: Operation,
  sources: Sources,
  { schemas, checks }: { readonly schemas: Api["schemas"]; readonly checks: Checks },
): readonly PlacedFault[] {
  return headerParameters(operation).flatMap((parameter) => {
    const given = readParameter(parameter, sources, schemas);
    if (given.kind !== "value" || sources.header.get(parameter.name)?.[0]?.trim() === "") return [];
    return checks(parameter.schema)(given.value).map((fault) => placed(parameter, fault));
  });
}

export function placed({ name, in: place }: Parameter, fault: Fault): PlacedFault {
  return { ...fault, in: place, path: [name, ...fault.path] };
}

export function missing({ name, in: place }: Pick<Parameter, "name" | "in">): PlacedFault {
  const fault = { keyword: "required", wanted: undefined, value: undefined, message: "is required" };
  return { ...fault, in: place, path: [name] };
}

function isEmpty(headers: Headers, name: string): boolean {
  return (headers.get(name.toLowerCase()) ?? "").trim() === "";
}
