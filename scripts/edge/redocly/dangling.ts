/** References that lead nowhere, or round in a circle. */
import type { NormalizedProblem } from "@redocly/openapi-core";
import { partsOf } from "../../core/openapi/uri-reference.ts";
import { placeOf } from "./places.ts";
import { keysTo, referenceIn } from "../../core/openapi/walk.ts";
import type { Problem } from "../../core/problem.ts";
import { address } from "./problems.ts";
import { type FileReference, type FileTarget, type References, chainFault } from "./references.ts";

/** The linter tells most of them, and of files why they cannot be read: this is asked when it has none to tell. */
export function unresolved({ references, targetOf }: References, cwd: string): Problem[] {
  return references
    .filter((reference) => matters(reference) && !targetOf(reference))
    .map((reference) => ({
      severity: "error",
      code: "no-unresolved-refs",
      message: `Can't resolve ${JSON.stringify(reference.text)}: ${reasonFor(reference)}`,
      hint: "a $ref is a path relative to the file that it stands in, or #/… in this file",
      at: addressOf(reference, cwd),
    }));
}

/** Examples whose value stands in a file that cannot be read; what is on the network stays a link. */
export function valuesNowhere({ references, targetOf }: References, cwd: string): Problem[] {
  return references
    .filter(({ path, text }) => path.key === "externalValue" && !/^[a-z][a-z\d+.-]+:/i.test(text))
    .filter((reference) => !targetOf(reference))
    .map((reference) => ({
      severity: "warning",
      code: "no-unresolved-refs",
      message: `${JSON.stringify(reference.text)} cannot be read, so this example has no value.`,
      at: addressOf(reference, cwd),
    }));
}

/** The linter takes an anchor that is nowhere for a file that is not there. */
export function withAnchors(problems: readonly NormalizedProblem[], found: References): NormalizedProblem[] {
  const anchors = found.references.filter(
    (reference) => !found.targetOf(reference) && matters(reference) && isAnchor(reference),
  );
  return problems.map((problem) => {
    const [place] = problem.location;
    if (problem.ruleId !== "no-unresolved-refs" || anchors.length === 0) return problem;
    const reference = anchors.find(
      ({ file, path }) => file.source === place?.source && placeOf(keysTo(path.above)) === place.pointer,
    );
    return reference
      ? { ...problem, message: `Can't resolve ${JSON.stringify(reference.text)}: ${reasonFor(reference)}` }
      : problem;
  });
}

function isAnchor({ text }: FileReference): boolean {
  const { fragment } = partsOf(text);
  return fragment !== "" && !fragment.startsWith("/");
}

/** A link that leads nowhere is left as it is: no output follows it. */
function matters({ path }: FileReference): boolean {
  return path.key !== "externalValue" && path.key !== "operationRef";
}

function reasonFor(reference: FileReference): string {
  const { uri, fragment } = partsOf(reference.text);
  if (!isAnchor(reference)) return "there is nothing.";
  return `there is no $anchor ${JSON.stringify(fragment)} in ${uri === "" ? "this file" : uri}.`;
}

/** The engine calls itself for each reference on its way, and has run out of stack. */
export function tooDeepToFollow({ references, root }: References, cwd: string): Problem {
  const [first] = references;
  const start = { file: root, path: { key: "openapi", above: undefined } };
  return {
    severity: "error",
    code: "bounds",
    message: "References lead from schema to schema to schema, too many in a row to be followed.",
    hint: "nothing that people write is so large: look for what made it, or split the document",
    at: addressOf(first ?? start, cwd),
  };
}

/** Within one file; the engine finds those that lead through several. */
export function circlesIn({ references, targetOf }: References, cwd: string): Problem[] {
  const byHolder = new Map(references.map((reference) => [reference.holder, reference] as const));
  const next = (holder: object): FileTarget | undefined => {
    const reference = byHolder.get(holder);
    return reference && targetOf(reference);
  };
  return references.flatMap((reference) => {
    const target = reference.path.key === "$ref" ? targetOf(reference) : undefined;
    if (!target || target.file !== reference.file) return [];
    if (referenceIn(target.value, reference.position) === undefined) return [];
    const fault = chainFault(target, reference.position, next);
    return fault ? [circle(reference, fault, cwd)] : [];
  });
}

function circle(reference: FileReference, fault: "circle" | "long", cwd: string): Problem {
  const holder = { ...reference, path: reference.path.above ?? reference.path };
  const at = addressOf(holder, cwd);
  const [code, message, hint] = faults[fault];
  return { severity: "error", code, message, hint, at };
}

const faults = {
  circle: [
    "circular-ref",
    "The $ref only leads back to itself.",
    "look for a component that is only a $ref to another one that is only a $ref",
  ],
  long: [
    "bounds",
    "The $ref leads through more than 100 others.",
    "nothing that people write is so large: look for what made it, or split the document",
  ],
} as const;

function addressOf(
  { file, path }: Pick<FileReference, "file" | "path">,
  cwd: string,
): Problem["at"] & object {
  return address({ source: file.source, pointer: placeOf(keysTo(path)) }, cwd);
}
