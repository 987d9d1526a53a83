/** Our generated client of a document, for its samples. */
import { join } from "node:path";
import { bundleJson } from "../../scripts/core/bundle.ts";
import type { Json } from "../../scripts/core/json.ts";
import { project } from "../cli/project.ts";

export interface Generated {
  /** The module that exports `createApi`. */
  readonly entry: string;
  remove(): Promise<void>;
}

export async function clientOf(document: Json): Promise<Generated> {
  const own = await project([]);
  await own.write("openapi.json", bundleJson(document));
  await own.write("package.json", '{ "type": "module" }');
  const argv = ["--spec", "openapi.json", "--out", "generated", "--only", "types,client"];
  const { exitCode, stderr } = await own.run("generate", ...argv);
  if (exitCode !== 0) throw new Error(stderr);
  return { entry: join(own.folder, "generated/typescript/src/index.ts"), remove: () => own.remove() };
}
