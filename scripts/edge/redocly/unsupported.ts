/** Refuses documents for which the engine would throw, or which it would misread. */
import type { Document } from "@redocly/openapi-core";
import { isObject } from "../../core/json.ts";
import type { Problem } from "../../core/problem.ts";
import { isSelfContained } from "../../core/schema/self-contained.ts";
import { addressIn, fileOf } from "./problems.ts";

/** Reports a document that is not OpenAPI 3, for which the engine would throw. */
export function unsupported({ parsed, source }: Document, cwd: string): Problem | undefined {
  const version = isObject(parsed) ? (parsed.openapi ?? parsed.swagger) : undefined;
  if (typeof version === "string" && /^3\.[012]\.\d/.test(version)) return undefined;
  return {
    severity: "error",
    code: "unsupported-version",
    message: `The document ${versionText(version)}; OpenAPI 3.0, 3.1 and 3.2 are supported.`,
    hint:
      isObject(parsed) && parsed.swagger !== undefined
        ? "convert it first, for example: npx swagger2openapi --outfile openapi.json FILE"
        : "begin the root document with a line such as `openapi: 3.1.1`",
    at: addressIn(source, cwd, { line: 1, column: 1, length: 1 }),
  };
}

function versionText(version: unknown): string {
  if (version === undefined) return "has no `openapi` field";
  const isShort = /^3\.[012]$/.test(String(version)); // a number in YAML
  return `has version ${JSON.stringify(version)}${isShort ? ", which lacks its third part, as in 3.1.1" : ""}`;
}

export function unsupportedWorkflow({ parsed, source }: Document, cwd: string): Problem | undefined {
  const version = isObject(parsed) ? parsed.arazzo : undefined;
  if (typeof version === "string" && /^1\.[01]\.\d/.test(version)) return undefined;
  return {
    severity: "error",
    code: "unsupported-version",
    message: "The document is not Arazzo 1.0 or 1.1.",
    hint: "begin a workflow document with the line `arazzo: 1.0.1`",
    at: addressIn(source, cwd, { line: 1, column: 1, length: 1 }),
  };
}

/** The engine names schemas by the URLs of their files, in which "#" begins a pointer. */
export function unsupportedFolder({ parsed, source }: Document, cwd: string): Problem | undefined {
  if (!source.absoluteRef.includes("#") || isSelfContained(parsed)) return undefined;
  return {
    severity: "error",
    code: "unsupported-folder",
    message: `A $ref between files does not work below ${source.absoluteRef.replace(/(#[^/\\]*).*/, "$1")}, because "#" begins a pointer.`,
    hint: "give the folder a name without #, or bundle the document into one file",
    at: { file: fileOf(source, cwd) },
  };
}
