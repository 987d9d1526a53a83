import { createTwoFilesPatch } from "diff";
import type { Changes, Files } from "../core/files.ts";
import type { Problem } from "../core/problem.ts";
import { type Result, count } from "../core/result.ts";
import { type Difference, describe } from "./shorten-diff.ts";

interface Named {
  /** The output folder, as the user wrote it. */
  readonly out: string;
  /** The command that fixes a difference. */
  readonly repair: string;
  /** Warnings about the document, included in the JSON output. */
  readonly warnings: readonly Problem[];
}

interface Sides {
  readonly wanted: Files;
  readonly found: Files;
}

/** What `check` reports if the folder is out of date: the files, and how they differ. */
export function drift({ out, repair, warnings }: Named, changed: Changes, sides: Sides): Result {
  const { added, updated, removed } = changed;
  const differences = [
    ...added.map((path) => differenceOf(out, path, { state: "is missing", sides })),
    ...updated.map((path) => differenceOf(out, path, { state: "is out of date", sides })),
    ...removed.map((path) => differenceOf(out, path, { state: "is no longer generated", sides })),
  ];
  return {
    exitCode: 1,
    problems: [
      ...differences.map(({ path, state }) => ({
        severity: "error" as const,
        code: "drift",
        message: `${path} ${state}.`,
        at: { file: path },
        hint: repair,
      })),
      ...warnings,
    ],
    details: [
      ...describe(differences),
      ...(warnings.length === 0 ? [] : [`… and ${count(warnings.length, "warning")}; --json lists them all`]),
    ],
    isDetailed: true,
    summary: `${count(differences.length, "file")} in ${out} differ${differences.length === 1 ? "s" : ""} from the specification. To fix: ${repair}`,
    data: { out, added, updated, removed, diffs: differences.map(({ path, diff }) => ({ path, diff })) },
  };
}

interface Compared extends Pick<Difference, "state"> {
  readonly sides: Sides;
}

function differenceOf(out: string, name: string, { state, sides }: Compared): Difference {
  const path = `${out}/${name}`;
  const [before, after] = [sides.found.get(name), sides.wanted.get(name)];
  return { path, state, before, after, diff: patch(path, before, after) };
}

/** With more changed lines, finding the best diff takes minutes; a file that is entirely new does not need one. */
const maxEditLength = 2_000;

function patch(path: string, before: string | undefined, after: string | undefined): string {
  const names = [
    before === undefined ? "/dev/null" : path,
    after === undefined ? "/dev/null" : path,
  ] as const;
  const options = { context: 3, maxEditLength };
  const text =
    createTwoFilesPatch(...names, before ?? "", after ?? "", undefined, undefined, options) ??
    [`--- ${names[0]}`, `+++ ${names[1]}`, ...replaced(before ?? "", after ?? "")].join("\n");
  return text
    .split("\n")
    .filter((line) => !/^(?:Index: |=====)/.test(line))
    .join("\n")
    .trimEnd();
}

function replaced(before: string, after: string): readonly string[] {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  return [
    `@@ -1,${old.length} +1,${fresh.length} @@`,
    ...old.map((line) => `-${line}`),
    ...fresh.map((line) => `+${line}`),
  ];
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/, "").split("\n");
}
