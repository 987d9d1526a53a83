/** Whether a change may go out: the exit code of `npm run diff`. */
import type { Problem } from "../problem.ts";
import type { Tier, Verdict } from "./change.ts";
import type { Judged } from "./source/judged.ts";

export type TierChoice = Tier | "all";

export interface Versions {
  readonly old: string;
  readonly new: string;
}

export interface Gate {
  readonly tier: TierChoice;
  readonly versions: Versions;
  /** Whether a major step of the version announces breaks: not between two files. */
  readonly isAnnounced: boolean;
  readonly checksVersion: boolean;
}

export function verdictAt(changes: readonly Judged[], tier: Tier): Verdict {
  return changes.some((change) => change[tier] === "breaking") ? "breaking" : "compatible";
}

/** Whether a change breaks at the tier that counts. */
export function counts(change: Judged, tier: TierChoice): boolean {
  if (tier === "all") return change.wire === "breaking" || change.source === "breaking";
  return change[tier] === "breaking";
}

/** @param changes those that no exemption covers */
export function versionProblem(
  changes: readonly Judged[],
  { versions, checksVersion }: Gate,
): Problem | undefined {
  if (!checksVersion) return undefined;
  const wanted =
    verdictAt(changes, "wire") === "breaking"
      ? "major"
      : verdictAt(changes, "source") === "breaking"
        ? "minor"
        : undefined;
  if (wanted === undefined || isAtLeast(stepOf(versions), wanted)) return undefined;
  const why = wanted === "major" ? "running consumers break" : "consumers' code no longer compiles";
  const { old, new: next } = versions;
  const moved = old === next ? `is still ${old}` : `went from ${old} to ${next}`;
  return {
    severity: "error",
    code: "version",
    message: `info.version ${moved}, but ${why}: it needs a ${wanted} step.`,
    hint: `set info.version to ${nextVersion(versions.old, wanted)}`,
  };
}

export type Step = "major" | "minor" | "patch" | "none";

const order: readonly Step[] = ["none", "patch", "minor", "major"];

function isAtLeast(step: Step, wanted: Step): boolean {
  return order.indexOf(step) >= order.indexOf(wanted);
}

/** Semantic Versioning 2.0.0; before 1.0.0, a minor step may break (item 4). */
export function stepOf({ old, new: next }: Versions): Step {
  const [before, after] = [numbersOf(old), numbersOf(next)];
  if (!before || !after) return "none";
  const index = after.findIndex((part, at) => part !== before[at]);
  if (index < 0 || (after[index] ?? 0) < (before[index] ?? 0)) return "none";
  const step = (["major", "minor", "patch"] as const)[index] ?? "none";
  return step === "minor" && before[0] === 0 ? "major" : step;
}

function nextVersion(old: string, step: "major" | "minor"): string {
  const [major = 0, minor = 0] = numbersOf(old) ?? [];
  return step === "minor" || major === 0 ? `${major}.${minor + 1}.0` : `${major + 1}.0.0`;
}

function numbersOf(version: string): readonly number[] | undefined {
  const [, ...parts] = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?![\d.])/.exec(version) ?? [];
  return parts.length > 0 ? parts.map((part) => Number(part ?? 0)) : undefined;
}
