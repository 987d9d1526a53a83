/**
 * `release`: records what a version means for those who follow the one before, and adds it to the changelog. A dry run
 * writes neither; it also tries the npm package.
 */
import { existsSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { sectionOf, withChanges } from "../core/change/changelog.ts";
import { versionProblem, type Versions } from "../core/change/gate.ts";
import { type Release, releaseOf } from "../core/change/release.ts";
import type { Account } from "../core/change/tell.ts";
import { byVersion } from "../core/change/version-order.ts";
import { packageVersion } from "../core/names.ts";
import type { Problem } from "../core/problem.ts";
import { type Result, stopped } from "../core/result.ts";
import { releasedAs } from "../edge/files/git.ts";
import { repository } from "../edge/files/packages.ts";
import { readChangelog, readReleases, recordPath, writeRelease } from "../edge/files/releases.ts";
import { inTemporaryFolder } from "../edge/files/temporary.ts";
import { formatted } from "../edge/generators/format.ts";
import { load } from "../pipeline.ts";
import { accountOf, compared } from "./diff.ts";
import { type Sides, type SidesRequest, readSides } from "./diff-sides.ts";
import { type Packing, withPackage } from "./release-package.ts";

export interface ReleaseRequest extends SidesRequest, Packing {
  readonly dryRun: boolean;
  /** Such as `2026-12-31`. */
  readonly today: string;
}

export async function release(request: ReleaseRequest): Promise<Result> {
  const result = await recordedAs(request);
  const isPacked = request.dryRun || request.pack !== undefined;
  return isPacked && result.exitCode === 0 ? withPackage(request, result) : result;
}

async function recordedAs(request: ReleaseRequest): Promise<Result> {
  const { cwd, spec } = request;
  const folder = dirname(resolve(cwd, spec));
  const loaded = await load({ ...request, spec: resolve(cwd, spec) });
  if (!loaded.ok) return stopped(loaded.problems);
  const { version } = loaded.api;
  if (!/^\w[\w.+-]*$/.test(version))
    return stopped([
      wrong(`info.version is "${version}", which no file can be named after.`, "use a version such as 1.4.0"),
    ]);
  const { releases, unreadable } = await readReleases(folder);
  if (unreadable.length > 0) return stopped(unreadable.map((file) => broken(relative(cwd, file))));
  const latest = releases.at(-1);
  if (latest && byVersion(version, latest.version) < 0)
    return stopped([
      wrong(
        `info.version is ${version}, but ${latest.version} is released.`,
        `set info.version above ${latest.version}`,
      ),
    ]);
  return inTemporaryFolder((temporary) => recorded({ ...request, folder, temporary, version, latest }));
}

interface Recording extends ReleaseRequest {
  readonly folder: string;
  readonly temporary: string;
  readonly version: string;
  /** The newest record, which may be that of this version. */
  readonly latest: Release | undefined;
}

async function recorded(recording: Recording): Promise<Result> {
  const { version, latest, folder, cwd, against: given } = recording;
  const isMade = existsSync(recordPath(folder, version));
  const against =
    given ?? (latest && (await releasedAs(cwd, recordPath(folder, latest.version), latest.version)));
  if (against === undefined) {
    if (isMade) return done(`${version} is recorded, and not committed yet.`);
    return latest ? unknownCommit(latest.version) : write(recording, undefined);
  }
  const sides = await readSides({ ...recording, against }, recording.temporary);
  if (!sides.ok)
    return { exitCode: sides.exitCode, problems: sides.problems, summary: "Nothing was written." };
  const { changes, problems } = await compared(recording, sides);
  if (isMade)
    return changes.length === 0 ? done(`${version} is recorded.`) : changedSince(version, changes.length);
  const account = accountOf(changes, sides);
  const found = [...problems, ...versionProblems(account, sides)];
  return found.length > 0 ? stopped(found) : write(recording, { account, previous: sides.old.api.version });
}

function versionProblems({ changes }: Account, sides: Extract<Sides, { ok: true }>): readonly Problem[] {
  const versions: Versions = { old: sides.old.api.version, new: sides.new.api.version };
  const left = changes.filter(({ exemption }) => exemption === undefined);
  const problem = versionProblem(left, { tier: "all", versions, isAnnounced: false, checksVersion: true });
  return problem ? [problem] : [];
}

interface Comparison {
  readonly account: Account;
  readonly previous: string;
}

/** @param comparison undefined for the first version */
async function write(recording: Recording, comparison: Comparison | undefined): Promise<Result> {
  const { version, folder, cwd, today, dryRun } = recording;
  const made = releaseOf(comparison?.account, { version, previous: comparison?.previous, date: today });
  const record = await formatted("release.json", JSON.stringify(made));
  const changelog = await formatted("CHANGELOG.md", withChanges(await readChangelog(folder), made));
  const file = relative(cwd, recordPath(folder, version));
  if (!dryRun) await writeRelease(folder, { version, record, changelog });
  return {
    exitCode: 0,
    problems: await packageProblems(version),
    details: [`## ${version}\n\n${sectionOf(changelog, version) ?? ""}`],
    summary: dryRun
      ? `${file} and the section of CHANGELOG.md would be written.`
      : `Wrote ${file} and the section of CHANGELOG.md. Commit both.`,
    data: { dryRun, file, release: made },
  };
}

/** What the packages of this version lack. */
async function packageProblems(version: string): Promise<readonly Problem[]> {
  const known = packageVersion(version);
  const found = [
    ...((await repository()) ? [] : [wrong(noRepository, "npm's provenance needs it")]),
    ...(known === version
      ? []
      : [wrong(`npm knows no version ${version}: the package is ${known}.`, "use 1.4.0")]),
  ];
  return found.map((problem) => ({ ...problem, severity: "warning" }));
}

const noRepository = "package.json names no repository, so the packages do not, either.";

function done(summary: string): Result {
  return { exitCode: 0, problems: [], summary: `${summary} Nothing was written.` };
}

function changedSince(version: string, amount: number): Result {
  const message = `${version} is released, but the document has changed since for consumers (${amount}).`;
  return stopped([wrong(message, "`npm run diff` tells the changes; set info.version to the next version")]);
}

function unknownCommit(version: string): Result {
  const problem = wrong(
    `The commit of ${version} is not in this clone.`,
    "run `git fetch --unshallow --tags` (in CI: fetch-depth: 0), commit the record, or pass --against",
  );
  return { exitCode: 2, problems: [problem], summary: "Nothing was written." };
}

function broken(file: string): Problem {
  return {
    severity: "error",
    code: "release",
    message: `${file} is no record of a version. Records are made once, and never edited.`,
    at: { file },
    hint: "restore it from git",
  };
}

function wrong(message: string, hint: string): Problem {
  return { severity: "error", code: "release", message, hint };
}
