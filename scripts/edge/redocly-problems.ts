/** Redocly's problems as ours: an address relative to where the user stands, one culprit, a next step. */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import {
  type Document,
  type NormalizedProblem,
  ResolveError,
  type Source,
  YamlParseError,
  getLineColLocation,
} from "@redocly/openapi-core";
import { isObject } from "../core/json.ts";
import { nearest } from "../core/nearest.ts";
import { type Address, type Problem, byAddress } from "../core/problem.ts";

/** @param cwd the folder that addresses are relative to */
export function translate(found: readonly NormalizedProblem[], cwd: string): Problem[] {
  const reported = found.filter((problem) => !problem.ignored);
  const problems = reported.map((problem) => problemOf(problem, cwd)).toSorted(byAddress);
  return withoutConsequences(problems);
}

/** Where a file cannot be read, other rules see a hole: what they say of it would only mislead. */
function withoutConsequences(problems: readonly Problem[]): Problem[] {
  const unreadableFiles = problems.filter(({ code }) => code === "yaml");
  if (unreadableFiles.length > 0) return unreadableFiles;
  const dangling = problems.filter(({ code }) => code === "no-unresolved-refs");
  return dangling.length > 0 ? dangling : [...problems];
}

function problemOf(problem: NormalizedProblem, cwd: string): Problem {
  const [first] = problem.location;
  const unparsable = problem.message.startsWith("Failed to parse: ");
  const code = unparsable ? "yaml" : problem.ruleId;
  const hint = hintFor(code, problem);
  return {
    severity: problem.severity === "error" ? "error" : "warning",
    code,
    message: sentence(unparsable ? yamlMessage(problem.message) : problem.message, cwd),
    ...(first ? { at: address(first, cwd) } : {}),
    ...(hint ? { hint } : {}),
  };
}

/** The engine's own suggestion, else ours for the rule, else where the rule is explained. */
function hintFor(code: string, problem: NormalizedProblem): string | undefined {
  const [suggestion] = problem.suggest;
  if (suggestion) return `did you mean ${suggestion}?`;
  if (code === "no-unresolved-refs") return danglingHint(problem);
  if (hints[code]) return hints[code];
  if (code.startsWith("rule/")) return `the rule stands in redocly.yaml under ${code}`;
  if (code.startsWith("house/")) return `the rule stands in scripts/rules/${code.slice("house/".length)}.ts`;
  return `the rule is explained at https://redocly.com/docs/cli/rules/oas/${code}`;
}

const hints: Readonly<Record<string, string>> = {
  yaml: "the fault is on this line or on one above it: look for a missing quote, colon, bracket or indent",
  "no-invalid-media-type-examples": "correct the example, or the schema that it must conform to",
  "no-invalid-schema-examples": "correct the example, or the schema that it must conform to",
  "no-invalid-parameter-examples": "correct the example, or the schema that it must conform to",
};

/** Names the file that the reference may have meant. */
function danglingHint({ location: [first] }: NormalizedProblem): string {
  const { source, line } = first ? textAt(first) : { source: undefined, line: "" };
  const reference = /\$ref"?:\s*["']?([^"'#]+)/.exec(line)?.[1]?.trim();
  if (!source || !reference || /^\w+:\/\//.test(reference))
    return "a $ref is a path relative to the file that it stands in, or #/… in this file";
  const folder = dirname(join(dirname(source.absoluteRef), reference));
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const [meant] = nearest(reference.split("/").at(-1) ?? "", files);
  const place = reference.includes("/") ? `${dirname(reference)}/` : "";
  return meant
    ? `did you mean ${place}${meant}?`
    : "a $ref is a path relative to the file that it stands in, or #/… in this file";
}

function textAt(location: NormalizedProblem["location"][number]): { source: Source; line: string } {
  const { start, source } = getLineColLocation(location);
  return { source, line: source.getLines()[start.line - 1] ?? "" };
}

/** A document that is no OpenAPI 3 gets its answer here: the engine would throw. */
export function unsupported({ parsed, source }: Document, cwd: string): Problem | undefined {
  const version = isObject(parsed) ? (parsed.openapi ?? parsed.swagger) : undefined;
  if (typeof version === "string" && /^3\.[012]\.\d/.test(version)) return undefined;
  const found = version === undefined ? "has no `openapi` field" : `says version ${JSON.stringify(version)}`;
  return {
    severity: "error",
    code: "unsupported-version",
    message: `The document ${found}; OpenAPI 3.0, 3.1 and 3.2 are supported.`,
    hint: "the root document begins with a line such as `openapi: 3.1.1`",
    at: addressIn(source, cwd, { line: 1, column: 1, length: 1 }),
  };
}

export function unsupportedWorkflow({ parsed, source }: Document, cwd: string): Problem | undefined {
  const version = isObject(parsed) ? parsed.arazzo : undefined;
  if (typeof version === "string" && /^1\.[01]\.\d/.test(version)) return undefined;
  return {
    severity: "error",
    code: "unsupported-version",
    message: "The document does not say that it is Arazzo 1.0 or 1.1.",
    hint: "a workflow's document begins with the line `arazzo: 1.0.1`",
    at: addressIn(source, cwd, { line: 1, column: 1, length: 1 }),
  };
}

/**
 * A chain of references that leads back to itself is the one fault of a document at which the engine throws; it does
 * not say where. Any other error is passed on: it is not the document's.
 */
export function unresolvable(error: Error, { source }: Document, cwd: string): Problem {
  if (!error.message.includes("circular pointer")) throw error;
  return {
    severity: "error",
    code: "circular-ref",
    message:
      "A $ref of this document, or of a file that it refers to, leads back to itself and so to nothing.",
    hint: "look for a component that is only a $ref to another one that is only a $ref",
    at: addressIn(source, cwd, { line: 1, column: 1, length: 1 }),
  };
}

/** Why the root document could not even be parsed. */
export function unreadable(
  error: Error,
  { root, cwd }: { readonly root: string; readonly cwd: string },
): Problem {
  if (error instanceof YamlParseError) {
    const place = { line: error.line || 1, column: error.col || 1, length: 1 };
    const message = sentence(yamlMessage(error.message), cwd);
    return {
      severity: "error",
      code: "yaml",
      message,
      hint: String(hints.yaml),
      at: addressIn(error.source, cwd, place),
    };
  }
  const reason = error instanceof ResolveError ? reasonOf(error.originalError) : error.message;
  const message = `${relative(cwd, root) || root} cannot be read: ${reason}`;
  return { severity: "error", code: "unreadable", message, hint: "--spec names the root document" };
}

function reasonOf(error: Error): string {
  const failure = "code" in error ? error.code : undefined;
  return failure === "ENOENT"
    ? "there is no such file."
    : failure === "EACCES"
      ? "permission is denied."
      : error.message;
}

/** The parser repeats file and place, which stand in the address already. */
function yamlMessage(message: string): string {
  const reason = message.replace(/^Failed to parse: /, "").replace(/ in ".*" \(\d+:\d+\)$/, "");
  return `The file is not valid YAML: ${reason}.`;
}

function address(location: NormalizedProblem["location"][number], cwd: string): Address {
  const { start, end, source } = getLineColLocation(location);
  const line = source.getLines()[start.line - 1] ?? "";
  const last = end && end.line === start.line ? end.col : line.length + 1;
  return addressIn(source, cwd, {
    line: start.line,
    column: start.col,
    length: Math.max(1, last - start.col),
  });
}

function addressIn(source: Source, cwd: string, place: Pick<Address, "line" | "column" | "length">): Address {
  const text = source.getLines()[place.line - 1];
  const file = relative(cwd, source.absoluteRef).split(sep).join("/");
  return { file, ...place, ...(text === undefined ? {} : { source: text }) };
}

/** The engine's messages name absolute paths, and may end with blanks. */
function sentence(message: string, cwd: string): string {
  return message
    .trim()
    .replace(/ENOENT: no such file or directory '(.*)'/, "there is no file $1")
    .replaceAll(`${cwd}${sep}`, "")
    .replaceAll(/\n{2,}/g, "\n");
}
