/** Writes reports to files chosen by the user. */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { DiskError } from "./disk.ts";

/** @param reports file name and text; reports without a name are not written */
export async function writeReports(
  cwd: string,
  reports: readonly (readonly [string | undefined, () => string])[],
): Promise<void> {
  for (const [name, text] of reports) {
    if (name === undefined) continue;
    await writeFile(resolve(cwd, name), text()).catch((error: unknown) => {
      throw new DiskError(
        `${name} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      );
    });
  }
}
