/** Makes the tarball of the generated npm package, as for publishing. */
import { mkdir, readFile, readdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Files } from "../../core/files.ts";
import { npm, packages } from "./run.ts";

const source = "typescript/";

/**
 * `npm pack` builds the package. The tools come from this project, so nothing is downloaded.
 * @param files those of a plan
 * @param folder an empty one, to work in
 * @returns the path of the tarball
 */
export async function pack(files: Files, folder: string): Promise<string> {
  const [project, into] = [join(folder, "package"), join(folder, "packed")];
  await mkdir(into);
  for (const [path, text] of files) {
    if (!path.startsWith(source)) continue;
    const file = join(project, path.slice(source.length));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await symlink(packages, join(project, "node_modules"), "junction");
  await npm(["pack", "--pack-destination", into], project);
  return tarballIn(into);
}

/** @returns tarballs of installed packages and of all that they depend on */
export async function packInstalled(names: readonly string[], into: string): Promise<readonly string[]> {
  const found = new Set(names);
  for (const name of found) for (const other of Object.keys(await needs(name))) found.add(other);
  await mkdir(into);
  for (const name of found) {
    const own = join(into, name.replace("/", "+"));
    await mkdir(own);
    await npm(["pack", "--ignore-scripts", "--pack-destination", own, join(packages, name)], into);
  }
  return Promise.all([...found].map((name) => tarballIn(join(into, name.replace("/", "+")))));
}

async function needs(name: string): Promise<object> {
  const text = await readFile(join(packages, name, "package.json"), "utf8");
  const { dependencies = {} } = JSON.parse(text) as { dependencies?: object }; // npm has read it before
  return dependencies;
}

async function tarballIn(folder: string): Promise<string> {
  const name = (await readdir(folder)).find((file) => file.endsWith(".tgz"));
  if (name === undefined) throw new Error(`npm packed nothing into ${folder}.`);
  return join(folder, name);
}
