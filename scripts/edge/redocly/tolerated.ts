/**
 * What the linter's rule `struct` refuses and no output is wrong for: keywords that JSON Schema ignores, a response
 * without a description, schemas that are `true` or `false`, and OpenAPI 3.2's style for cookies.
 */
import { isInExtension } from "../../core/extension.ts";
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
    if (!isStrict && told.has(problem.ruleId)) return { ...problem, severity: "warn" as const };
    if (problem.ruleId !== "struct") return problem;
    if (!isStrict && isFollowed(problem)) return [];
    if (isModern && isBooleanSchema(problem)) return [];
    if (version.startsWith("3.2") && isCookieStyle(problem, fileOf)) return [];
    const warning = isStrict ? undefined : toleratedAs(problem, positionsOf(problem, found, fileOf));
    return warning === undefined ? problem : { ...problem, severity: "warn", message: warning };
  });
}

/**
 * What a style guide that demands the structure refuses: each operation has its client all the same. Of two with one
 * operationId under `paths`, one has been renamed; no output has those of webhooks and callbacks.
 */
const told: ReadonlySet<string> = new Set(["required/reachable-path", "operation-operationId-unique"]);

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

/** The bundle follows a `$ref` where the linter does not know one, as in a map of schemas. */
function isFollowed({ message, location: [place] }: NormalizedProblem): boolean {
  const isText = message.startsWith("Expected type `Schema` (object) but got `string`");
  return (isText && endsIn(place, ["$ref"])) || message.startsWith("Property `$ref` is not expected here.");
}

function endsIn(place: NormalizedProblem["location"][0] | undefined, keys: readonly string[]): boolean {
  const last = parsePointer(place?.pointer?.slice(1) ?? "").at(-1);
  return last !== undefined && keys.includes(last);
}

function toleratedAs(
  { message, location: [place] }: NormalizedProblem,
  positions: readonly Position[],
): string | undefined {
  const [, keyword] = /^Property `(.+)` is not expected here\./.exec(message) ?? [];
  if (keyword !== undefined) return unexpected(keyword, positions);
  const [, field] = /^The field `(.+)` must be present/.exec(message) ?? [];
  if (field !== undefined) return lacking(field, positions);
  const isAside = place?.pointer !== undefined && (isInExtension(place.pointer) || aside.test(place.pointer));
  if (isAside || endsIn(place, ["description", "summary", "title"])) return `${message} It is ignored.`;
  return message.startsWith("The field ") ? message : undefined;
}

/** What only readers of the documentation see. */
const aside = /^#\/(?:info|tags|externalDocs)(?:\/|$)/;

function unexpected(keyword: string, positions: readonly Position[]): string | undefined {
  if (positions.includes("Paths")) return undefined; // a path begins with a slash: no output would have it
  const isHeld = positions.includes("Schema") && isRead(keyword);
  return `Property \`${keyword}\` is not expected here: ${isHeld ? "OpenAPI 3.0 does not have it. Values are checked against it, but not by every tool." : positions.includes("Schema") ? "as JSON Schema asks, it is ignored." : "it is ignored."}`;
}

function lacking(field: string, positions: readonly Position[]): string | undefined {
  if (essential.has(field)) return undefined;
  if (field === "description" && positions.includes("Response"))
    return "The response has no `description`, which OpenAPI requires: it is read as empty.";
  return `\`${field}\` is missing, which OpenAPI requires: it is read as empty.`;
}

/** Without them it is not known what a client sends, or where. */
const essential: ReadonlySet<string> = new Set(["name", "in", "type", "scheme", "propertyName", "openapi"]);

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
