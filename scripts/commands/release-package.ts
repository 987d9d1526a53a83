/** What a dry run of `release` does with the npm package: builds, packs, installs and compiles it. */
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Problem } from "../core/problem.ts";
import { type Result, stopped } from "../core/result.ts";
import { inTemporaryFolder } from "../edge/files/temporary.ts";
import { compiledWhereInstalled } from "../edge/npm/install.ts";
import { pack } from "../edge/npm/pack.ts";
import { ProgramError } from "../edge/npm/run.ts";
import { type Request, plan, targets } from "../pipeline.ts";

export interface Packing extends Request {
  /** Where to keep the tarball; undefined: nowhere. */
  readonly pack?: string | undefined;
}

/** @param result of the dry run, to which this adds */
export async function withPackage(request: Packing, result: Result): Promise<Result> {
  const chosen = targets.filter(({ files }) => files.some((file) => file.startsWith("typescript/")));
  const planned = await plan(request, chosen);
  if (!planned.ok) return stopped(planned.problems);
  return inTemporaryFolder(async (folder) => {
    try {
      const tarball = await pack(planned.files, folder);
      const errors = await compiledWhereInstalled(tarball, join(folder, "package"), join(folder, "consumer"));
      if (errors.length > 0) return stopped([refused("does not compile where it is installed", errors)]);
      return await told(tarball, { request, result });
    } catch (error) {
      if (!(error instanceof ProgramError)) throw error;
      return stopped([refused("cannot be built and installed", error.message.trim().split("\n"))]);
    }
  });
}

async function told(
  tarball: string,
  { request, result }: { readonly request: Packing; readonly result: Result },
): Promise<Result> {
  const bytes = await readFile(tarball);
  const name = basename(tarball);
  const integrity = `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
  if (request.pack !== undefined) {
    const into = resolve(request.cwd, request.pack);
    await mkdir(into, { recursive: true });
    await copyFile(tarball, join(into, name));
  }
  const size = `${(bytes.length / 1024).toFixed(0)} KiB`;
  return {
    ...result,
    details: [...(result.details ?? []), `${name} (${size}) installs and compiles.`],
    data: { ...result.data, package: { name, size: bytes.length, integrity } },
  };
}

function refused(what: string, lines: readonly string[]): Problem {
  const shown = lines.slice(-20).join("\n");
  return { severity: "error", code: "release", message: `The package ${what}.\n${shown}` };
}
