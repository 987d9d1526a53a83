import { resolve } from "node:path";
import { changes } from "../core/files.ts";
import type { Problem } from "../core/problem.ts";
import { type Result, count, stopped } from "../core/result.ts";
import { apply, create, read, taken } from "../edge/files/disk.ts";
import { type Request, plan, targets } from "../pipeline.ts";
import { starter } from "../targets/scaffold.ts";

export interface ScaffoldRequest extends Request {
  /** The service's folder, as the user wrote it. */
  readonly out: string;
  /** List what would be written, but write nothing. */
  readonly dryRun: boolean;
}

/** The targets that a service needs. */
const needed = ["types", "server"];

/** `scaffold`: writes a starter service and its generated code. Never replaces a file. */
export async function scaffold({ out, dryRun, ...request }: ScaffoldRequest): Promise<Result> {
  const chosen = targets.filter(({ name }) => needed.includes(name));
  const outcome = await plan(request, chosen);
  if (!outcome.ok) return stopped(outcome.problems);
  const overlays = (request.overlays ?? []).map((file) => ` --overlay ${file}`).join("");
  const regenerate = `npm run generate -- --spec ${request.spec}${overlays} --out ${out}/generated --only ${needed.join(",")}`;
  const own = await starter(outcome.api, regenerate);
  const paths = [...own.keys(), ...[...outcome.files.keys()].map((path) => `generated/${path}`)];
  const folder = resolve(request.cwd, out);
  const existing = await taken(folder, paths);
  if (existing.length > 0) return stopped([exists(out, existing)]);
  if (!dryRun) {
    await create(folder, own);
    const generated = `${folder}/generated`;
    const { files, owns } = outcome;
    await apply(generated, files, changes(files, await read(generated, files), owns));
  }
  const verb = dryRun ? "would be written" : "written";
  return {
    exitCode: 0,
    problems: outcome.warnings,
    details: [
      ...[...own.keys()].map((path) => `  ${dryRun ? "would write" : "wrote"} ${out}/${path}`),
      ...(dryRun ? [] : [`Next: cd ${out} && npm install && npm test`]),
    ],
    summary: `${out}: ${count(paths.length, "file")} ${verb}, ${outcome.files.size} of them generated.`,
    data: { out, dryRun, files: paths },
  };
}

function exists(out: string, paths: readonly string[]): Problem {
  const named = paths.slice(0, 3).join(", ");
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : "";
  return {
    severity: "error",
    code: "exists",
    message: `${out} already contains ${named}${more}, and scaffold never replaces files.`,
    hint: "choose another folder with --out, or update the generated code of a service with `npm run generate`",
  };
}
