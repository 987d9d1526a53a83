/**
 * Folders of tests that need packages which only they use: real browsers, other people's programs, hundreds of megabytes
 * of documents. Each has its own `package.json` and lock, so that a plain `npm ci` does not install them;
 * their peers come from the root.
 */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

export const setupCommand = "npm run test:setup";

/** Relative to the project's root, such as `test/bench`. */
export const packageFolders = globSync("test/*/package.json", { cwd: root })
  .map((path) => path.slice(0, -"/package.json".length))
  .toSorted();

/** Folders whose packages are programs for one platform. They are optional, so that npm skips them elsewhere. */
const platforms: Readonly<Record<string, string>> = { "test/runtimes": "linux-x64" };

/** @returns the platform that a folder needs, if this is another one */
export function otherPlatform(folder: string): string | undefined {
  const needed = platforms[folder];
  return needed === `${process.platform}-${process.arch}` ? undefined : needed;
}

/** @returns the folders whose packages are missing, or installed in other versions */
export function foldersWithoutPackages(): readonly string[] {
  return packageFolders.filter((folder) => {
    const asked = packagesOf(manifestIn(join(root, folder)) ?? {});
    return asked.some(([name, version]) => {
      return manifestIn(join(root, folder, "node_modules", name))?.version !== version;
    });
  });
}

/** @returns the packages that a manifest asks for, with their versions; `npm:name@1.2.3` installs under another name */
export function packagesOf({ devDependencies, optionalDependencies }: Manifest): [string, string][] {
  const asked = Object.entries({ ...devDependencies, ...optionalDependencies });
  return asked.map(([name, version]) => [name, version.replace(/^npm:.+@/, "")]);
}

interface Manifest {
  readonly version?: string;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function manifestIn(folder: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest; // npm has validated it
  } catch {
    return undefined;
  }
}
