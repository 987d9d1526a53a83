/** The generated package as its users get it: packed, and installed into an empty project outside the repository. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);

/** What of its `package.json` a test looks at. */
export interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  /** What it was made from. */
  readonly openapi: { readonly version: string; readonly sha256: string };
}

/**
 * Packs a copy of the package as it is published: `npm pack` runs its `prepack`, which builds it. What builds it comes
 * from this repository, as `npm install` would bring it.
 * @param source the generated folder `typescript/`
 * @returns the bytes of the `.tgz`
 */
export async function pack(source: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "package-"));
  try {
    await cp(source, folder, { recursive: true, filter: (path) => basename(path) !== "dist" });
    await symlink(join(root, "node_modules"), join(folder, "node_modules"));
    await run("npm", ["pack", "--offline"], { cwd: folder });
    const file = (await readdir(folder)).find((name) => name.endsWith(".tgz"));
    return await readFile(join(folder, file ?? ""));
  } finally {
    await rm(folder, { recursive: true });
  }
}

export interface Installed {
  readonly folder: string;
  readonly manifest: Manifest;
  /** Every file of the package, in order. */
  readonly files: readonly string[];
  write(path: string, text: string): Promise<void>;
  /** What a compiler says of the project's modules, a line for each error: TypeScript 5.9, or 7. */
  typeErrors(compiler: "typescript" | "typescript7", options: CompilerOptions): Promise<string[]>;
  /** Runs a module. @returns what it prints, to stdout and stderr */
  run(path: string): Promise<Printed>;
  remove(): Promise<void>;
}

export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
}

interface CompilerOptions {
  readonly module: "esnext" | "nodenext";
  readonly moduleResolution: "bundler" | "nodenext";
  readonly lib: readonly string[];
  readonly types: readonly string[];
}

/** @param peers the optional peers to install beside it, all unless given */
export async function install(tarball: Buffer, peers?: readonly string[]): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), "consumer-"));
  const file = join(folder, "package.tgz");
  await writeFile(file, tarball);
  await run("tar", ["-xzf", file], { cwd: folder }); // the folder within is called `package`
  const manifest = JSON.parse(await readFile(join(folder, "package/package.json"), "utf8")) as Manifest; // a file of ours
  const modules = join(folder, "node_modules");
  await mkdir(modules);
  await cp(join(folder, "package"), join(modules, manifest.name), { recursive: true });
  await rm(join(folder, "package"), { recursive: true });
  await rm(file);
  const needed = [
    ...Object.keys(manifest.dependencies),
    ...(peers ?? Object.keys(manifest.peerDependencies)),
  ];
  for (const name of await closure(needed)) await copyPackage(name, modules);
  const write = (path: string, text: string) => writeFile(join(folder, path), text);
  await write("package.json", '{ "type": "module", "private": true }');
  return {
    folder,
    manifest,
    files: (await readdir(join(modules, manifest.name), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(modules, manifest.name).length + 1))
      .toSorted(),
    write,
    typeErrors: (compiler, options) => typeErrors({ folder, write }, compiler, options),
    run: (path) => run(process.execPath, [path], { cwd: folder }),
    remove: () => rm(folder, { recursive: true }),
  };
}

/**
 * The packages, and all that they depend on. One that npm has put into the folder of a package that needs it is copied
 * with that package; what it depends on may stand further up.
 * @returns the names of those at the top
 */
async function closure(names: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const wanted = names.map((name) => join("node_modules", name));
  for (let folder = wanted.pop(); folder !== undefined; folder = wanted.pop()) {
    if (found.has(folder)) continue;
    found.add(folder);
    const text = await readFile(join(root, folder, "package.json"), "utf8");
    const { dependencies = {} } = JSON.parse(text) as { dependencies?: Record<string, string> }; // npm has read it before
    for (const name of Object.keys(dependencies)) wanted.push(installed(name, folder));
  }
  const inner = `${sep}node_modules${sep}`;
  const top = [...found].filter((folder) => !folder.includes(inner));
  return new Set(top.map((folder) => relative("node_modules", folder)));
}

/** Where a package finds another, as Node looks for it: in its own folder first, then in each above. */
function installed(name: string, from: string): string {
  const folder = join(from, "node_modules", name);
  if (existsSync(join(root, folder))) return folder;
  const above = from.lastIndexOf(`${sep}node_modules${sep}`);
  return above < 0 ? join("node_modules", name) : installed(name, from.slice(0, above));
}

function copyPackage(name: string, modules: string): Promise<void> {
  return cp(join(root, "node_modules", name), join(modules, name), { recursive: true });
}

/** Strict, and the declarations of the packages are looked at as well. */
async function typeErrors(
  { folder, write }: Pick<Installed, "folder" | "write">,
  compiler: string,
  options: CompilerOptions,
): Promise<string[]> {
  const compilerOptions = { ...options, target: "es2022", strict: true, noEmit: true, skipLibCheck: false };
  const exact = { noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true };
  await write(
    "tsconfig.json",
    JSON.stringify({ compilerOptions: { ...compilerOptions, ...exact }, include: ["*.ts"] }),
  );
  const program = join(root, "node_modules", compiler, "bin/tsc");
  const outcome = await run(process.execPath, [program, "-p", "."], { cwd: folder }).catch(
    (error: Printed) => error,
  );
  return outcome.stdout.split("\n").filter((line) => line !== "");
}
