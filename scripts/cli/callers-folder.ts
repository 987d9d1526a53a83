/** The folder that relative paths start from: under `npm --prefix`, npm has left that of the caller. */
import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { type Flags, defaults } from "./flags.ts";
import type { Streams } from "./terminal.ts";

export interface Start {
  readonly cwd: string;
  /** A line for people, if the document is in neither folder. */
  readonly note?: string;
}

/** @returns the caller's folder if npm has left it and the document that was named is there, else the current one */
export function startOf({ spec }: Pick<Flags, "spec">, { cwd, env }: Pick<Streams, "cwd" | "env">): Start {
  const { INIT_CWD: caller, npm_package_json: project } = env;
  const isNamed = spec !== defaults.spec && !isAbsolute(spec);
  if (!isNamed || !caller || !project || caller === cwd || dirname(resolve(project)) !== cwd) return { cwd };
  if (existsSync(join(caller, spec))) return { cwd: caller };
  return existsSync(join(cwd, spec))
    ? { cwd }
    : { cwd, note: `${spec} is neither in ${caller} nor in ${cwd}.` };
}
