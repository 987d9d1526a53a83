/** Converts Redocly's problems to our own: an address relative to the current folder, one location, a next step. */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { BaseResolver, NormalizedProblem, Source } from "@redocly/openapi-core";
import { isInExtension } from "../../core/extension.ts";
import { nearest } from "../../core/nearest.ts";
import { type Address, type Problem, byAddress } from "../../core/problem.ts";
import { findCircle } from "./circular-references.ts";
import { parseFault, parserFault, secondDocument } from "./parse-faults.ts";
import { originOf } from "./origins.ts";
import { addressOf, rangeOf, textAt } from "./source-positions.ts";
import { ResolveError, YamlParseError } from "./engine.ts";

/** @param cwd the folder to which addresses are relative */
export function translate(found: readonly NormalizedProblem[], cwd: string): Problem[] {
  const reported = found.filter((problem) => !problem.ignored && !isLeftAlone(problem));
  const shapeless = reported.filter(isShapeless); // as if the file did not exist
  const relevant = shapeless.length > 0 && !reported.some(isParseFault) ? shapeless : reported;
  const problems = relevant.map((problem) => problemOf(problem, cwd)).toSorted(byAddress);
  return withoutConsequences(eachOnce(problems));
}

/** The whole file is a string or a list, for example because a colon is missing. */
function isShapeless({ ruleId, message, location: [first] }: NormalizedProblem): boolean {
  return ruleId === "struct" && first?.pointer === "#/" && /^Expected type .* but got/.test(message);
}

function isParseFault({ message }: NormalizedProblem): boolean {
  return parseFault(message) !== undefined;
}

/** The engine reports a problem in a file once for each reference to it. */
function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** A `$ref` inside an extension can mean anything, so it does not have to resolve. */
function isLeftAlone({ ruleId, location: [first] }: NormalizedProblem): boolean {
  return isUnresolved(ruleId) && first?.pointer !== undefined && isInExtension(first.pointer);
}

/** Its names in the linter and in the bundler. */
function isUnresolved(ruleId: string): boolean {
  return ruleId === "no-unresolved-refs" || ruleId === "bundler";
}

/** Other rules see a gap in place of an unreadable file, and their problems would only mislead. */
function withoutConsequences(problems: readonly Problem[]): Problem[] {
  const unreadableFiles = problems.filter(({ code }) =>
    ["yaml", "bounds", "empty-file", "circular-ref"].includes(code),
  );
  if (unreadableFiles.length > 0) return unreadableFiles;
  const dangling = problems.filter(({ code }) => code === "no-unresolved-refs");
  return dangling.length > 0 ? dangling : [...problems];
}

function problemOf(problem: NormalizedProblem, cwd: string): Problem {
  const [first] = problem.location;
  const fault = parseFault(problem.message);
  const code = fault?.code ?? problem.ruleId;
  const hint = hintFor(code, problem);
  return {
    severity: problem.severity === "error" ? "error" : "warning",
    code,
    message: sentence(fault?.message ?? problem.message, cwd),
    ...(first ? { at: address(first, cwd) } : {}),
    ...(hint ? { hint } : {}),
  };
}

/** The engine's suggestion, or our hint for the rule, or a link to its explanation. */
function hintFor(code: string, problem: NormalizedProblem): string | undefined {
  const [suggestion] = problem.suggest;
  const dialect = dialectHint(problem.message);
  if (dialect) return dialect;
  if (suggestion) return `did you mean ${suggestion}?`;
  if (code === "no-unresolved-refs") return danglingHint(problem);
  if (hints[code]) return hints[code];
  if (code.startsWith("required/")) return undefined;
  if (code.startsWith("rule/")) return `the rule is ${code} in redocly.yaml`;
  if (code.startsWith("house/")) return `the rule is in scripts/rules/${code.slice("house/".length)}.ts`;
  return `the rule is explained at https://redocly.com/docs/cli/rules/oas/${code}`;
}

/** A hint for what is valid in one version of OpenAPI but not in another. */
function dialectHint(message: string): string | undefined {
  if (message.includes("`nullable` is not expected"))
    return 'since OpenAPI 3.1 this is written type: [string, "null"]';
  return message.includes("type `number` but got `boolean`")
    ? "since OpenAPI 3.1 exclusiveMinimum and exclusiveMaximum are numbers: the limits themselves"
    : undefined;
}

const hints: Readonly<Record<string, string>> = {
  bounds: "no hand-written document is this large: check the tool that generated it, or split the document",
  "circular-ref": "look for a component that is only a $ref to another one that is only a $ref",
  "empty-file": "add what the $ref expects, or remove the file and the $ref",
  "required/derived-name": "give it an operationId, or its name will change with its path",
  yaml: "the mistake is on this line or above: look for a missing quote, colon, bracket or indent",
  "no-invalid-media-type-examples": "correct the example or its schema",
  "no-invalid-schema-examples": "correct the example or its schema",
  "no-invalid-parameter-examples": "correct the example or its schema",
};

/** Suggests the file that the reference may have meant. */
function danglingHint({ location: [first], message }: NormalizedProblem): string | undefined {
  if (message.includes("--allow")) return undefined;
  const { source, line } = first ? lineFor(first) : { source: undefined, line: "" };
  const reference = /\$ref"?:\s*["']?([^"'#]+)/.exec(line)?.[1]?.trim();
  if (!source || !reference || /^\w+:\/\//.test(reference))
    return "a $ref is a path relative to its own file, or #/… in the same file";
  const folder = dirname(join(dirname(source.absoluteRef), reference));
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const [meant] = nearest(reference.split("/").at(-1) ?? "", files);
  const place = reference.includes("/") ? `${dirname(reference)}/` : "";
  return meant
    ? `did you mean ${place}${meant}?`
    : "a $ref is a path relative to its own file, or #/… in the same file";
}

function lineFor(given: Place): { source: Source; line: string } {
  const place = originOf(given);
  const { line, col } = rangeOf(place).start;
  return { source: place.source, line: textAt(place.source, line, col).source ?? "" };
}

/**
 * A circular chain of references is the only fault in a document for which the engine throws, without saying where. The
 * resolver has already found those within a single file. Any other error is rethrown, because it is not the document's
 * fault.
 */
export async function unresolvable(
  error: Error,
  resolver: BaseResolver,
  { root, cwd }: { readonly root: string; readonly cwd: string },
): Promise<Problem> {
  if (!error.message.includes("circular pointer")) throw error;
  const circle = await findCircle(resolver);
  const file = relative(cwd, root);
  return {
    severity: "error",
    code: "circular-ref",
    message: "This $ref only leads back to itself, through other files.",
    hint: String(hints["circular-ref"]),
    at: circle ? address(circle, cwd) : { file, line: 1, column: 1, length: 1 },
  };
}

/** The reason why the root document could not be parsed at all. */
export function unreadable(
  error: Error,
  { root, cwd }: { readonly root: string; readonly cwd: string },
): Problem {
  if (error instanceof YamlParseError) {
    const place = {
      ...(error.line ? { line: error.line, column: error.col } : secondDocument(error.source)),
      length: 1,
    };
    const { code, message } = parserFault(error.message);
    return {
      severity: "error",
      code,
      message: sentence(message, cwd),
      hint: String(hints[code]),
      at: addressIn(error.source, cwd, place),
    };
  }
  const reason = error instanceof ResolveError ? reasonOf(error.originalError) : error.message;
  const file = relative(cwd, root) || root;
  const message = `${file} cannot be read: ${reason}`;
  const hint = "pass the path of the root document with --spec";
  const isThere = existsSync(root);
  return {
    severity: "error",
    code: "unreadable",
    message,
    at: isThere ? { file, line: 1, column: 1, length: 1 } : { file },
    hint,
  };
}

function reasonOf(error: Error): string {
  const failure = "code" in error ? error.code : undefined;
  return failure === "ENOENT"
    ? "the file does not exist."
    : failure === "EACCES"
      ? "permission is denied."
      : error.message;
}

export type Place = NormalizedProblem["location"][number];

export function address(given: Place, cwd: string): Address {
  const place = originOf(given);
  const { start } = rangeOf(place);
  if (!start.line) return addressIn(place.source, cwd, { ...secondDocument(place.source), length: 1 });
  return addressOf(place, fileOf(place.source, cwd));
}

export function addressIn(
  source: Source,
  cwd: string,
  place: Pick<Address, "line" | "column" | "length">,
): Address {
  return { file: fileOf(source, cwd), ...place, ...textAt(source, place.line, place.column) };
}

export function fileOf({ absoluteRef }: Source, cwd: string): string {
  return relative(cwd, absoluteRef).split(sep).join("/");
}

/** The engine's messages contain absolute paths and can end with spaces. */
function sentence(message: string, cwd: string): string {
  return message
    .trim()
    .replace(/ENOENT: no such file or directory '(.*)'/, "there is no file $1")
    .replaceAll(`${cwd}${sep}`, "")
    .replaceAll(/\n{2,}/g, "\n");
}
