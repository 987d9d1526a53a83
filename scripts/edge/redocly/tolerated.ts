/**
 * What the linter's rule `struct` refuses and no output is wrong for: keywords that JSON Schema ignores, a response
 * without a description, schemas that are `true` or `false`, and OpenAPI 3.2's style for cookies.
 */
import { childOf, parsePointer } from "../../core/json-pointer.ts";
import type { Document, NormalizedProblem } from "@redocly/openapi-core";
import { asObject, asString } from "../../core/json.ts";
import type { Position } from "../../core/openapi/positions.ts";
import { isRead } from "../../core/schema/well-formed.ts";
import type { References } from "./references.ts";

/** @param isStrict the style guide itself asks for the structure that the specification gives */
export function tolerate(
  problems: readonly NormalizedProblem[],
  found: References,
  isStrict: boolean,
): NormalizedProblem[] {
  const fileOf = filesOf(found);
  const version = asString(asObject(found.root.parsed).openapi);
  const isModern = !version.startsWith("3.0");
  return problems.flatMap((problem) => {
    if (problem.ruleId !== "struct") return problem;
    if (isModern && isBooleanSchema(problem)) return [];
    if (version.startsWith("3.2") && isCookieStyle(problem, fileOf)) return [];
    const warning = isStrict ? undefined : toleratedAs(problem, positionsOf(problem, found, fileOf));
    return warning === undefined ? problem : { ...problem, severity: "warn", message: warning };
  });
}

function isBooleanSchema({ message }: NormalizedProblem): boolean {
  return message.startsWith("Expected type `Schema` (object) but got `boolean`");
}

/** OpenAPI 3.2, 4.12.4: the linter does not know the style `cookie` yet. */
function isCookieStyle({ location: [place] }: NormalizedProblem, files: Files): boolean {
  if (place?.pointer?.endsWith("/style") !== true) return false;
  const keys = parsePointer(place.pointer.slice(1)).slice(0, -1);
  const parameter = asObject(keys.reduce<unknown>(childOf, files.get(place.source)?.parsed));
  return parameter.in === "cookie" && parameter.style === "cookie";
}

function toleratedAs({ message }: NormalizedProblem, positions: readonly Position[]): string | undefined {
  const [, keyword] = /^Property `(.+)` is not expected here\./.exec(message) ?? [];
  if (keyword !== undefined && positions.includes("Schema"))
    return `Property \`${keyword}\` is not expected here: ${isRead(keyword) ? "OpenAPI 3.0 does not have it. Values are checked against it, but not by every tool." : "as JSON Schema asks, it is ignored."}`;
  const isUndescribed = message.startsWith("The field `description` must be present");
  return isUndescribed && positions.includes("Response")
    ? "The response has no `description`, which OpenAPI requires: it is read as empty."
    : undefined;
}

type Files = ReadonlyMap<Document["source"], Document>;

/** What the object is that a problem is about: for a field that is not expected, the object around it. */
function positionsOf(
  { message, location: [place] }: NormalizedProblem,
  { seen }: References,
  files: Files,
): readonly Position[] {
  if (place?.pointer === undefined) return [];
  const keys = parsePointer(place.pointer.slice(1));
  const isAboutField = message.startsWith("Property ");
  const parsed = files.get(place.source)?.parsed;
  const node = (isAboutField ? keys.slice(0, -1) : keys).reduce<unknown>(childOf, parsed);
  return seen.get(Object(node)) ?? [];
}

function filesOf({ root, references, targetOf }: References): Files {
  const files = [root, ...references.flatMap((reference) => targetOf(reference)?.file ?? [])];
  return new Map(files.map((file) => [file.source, file]));
}
