import { createTwoFilesPatch } from "diff";
import type { Changes, Files } from "../core/files.ts";
import { type Result, count } from "../core/result.ts";

interface Named {
  /** The output folder, as the user wrote it. */
  readonly out: string;
  /** The command that repairs a difference. */
  readonly repair: string;
}

interface Sides {
  readonly wanted: Files;
  readonly found: Files;
}

/** What `check` tells when the folder is not what it should be: the files, and a unified diff of each. */
export function drift({ out, repair }: Named, changed: Changes, sides: Sides): Result {
  const { added, updated, removed } = changed;
  const diffs = [...added, ...updated, ...removed].map((path) => ({
    path: `${out}/${path}`,
    diff: patch(out, path, sides),
  }));
  return {
    exitCode: 1,
    problems: [
      ...added.map((path) => problem(`${out}/${path} is missing.`, repair)),
      ...updated.map((path) => problem(`${out}/${path} is not what the specification says.`, repair)),
      ...removed.map((path) => problem(`${out}/${path} is no longer generated.`, repair)),
    ],
    details: diffs.map(({ diff }) => shortened(diff)),
    summary: `${count(diffs.length, "file")} in ${out} differ${diffs.length === 1 ? "s" : ""} from the specification. Repair: ${repair}`,
    data: { out, added, updated, removed, diffs },
  };
}

function problem(message: string, repair: string) {
  return { severity: "error", code: "drift", message, hint: repair } as const;
}

function patch(out: string, path: string, { wanted, found }: Sides): string {
  const name = `${out}/${path}`;
  const [before, after] = [found.get(path), wanted.get(path)];
  return createTwoFilesPatch(
    before === undefined ? "/dev/null" : name,
    after === undefined ? "/dev/null" : name,
    before ?? "",
    after ?? "",
  )
    .split("\n")
    .filter((line) => !/^(?:Index: |=====)/.test(line))
    .join("\n")
    .trimEnd();
}

const longest = 40;

function shortened(diff: string): string {
  const all = diff.split("\n");
  if (all.length <= longest) return diff;
  return [...all.slice(0, longest), `… ${all.length - longest} more lines; --json has them all`].join("\n");
}
