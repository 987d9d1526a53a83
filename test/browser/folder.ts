/** A site on a disk, as a reader has it. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

export interface SiteFolder {
  /** Of the folder, without a slash at its end. */
  readonly url: string;
  /** @param path in the site, with an anchor or not */
  readonly at: (path: string) => string;
  readonly remove: () => Promise<void>;
}

export async function writeSite(files: ReadonlyMap<string, string>): Promise<SiteFolder> {
  const folder = await mkdtemp(join(tmpdir(), "site-"));
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const { href: url } = pathToFileURL(folder);
  return { url, at: (path) => `${url}/${path}`, remove: () => rm(folder, { recursive: true }) };
}
