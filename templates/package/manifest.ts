/** `package.json`, and the build of `dist/` from `src/`. */
import { type Code, code, identifier, lines, literal } from "../../scripts/core/code.ts";
import type { PackageData } from "../../scripts/core/package-data.ts";
import { compilerOptions } from "../compiler-options.ts";
import type { Use } from "./uses.ts";

export interface Manifest {
  readonly about: PackageData;
  readonly uses: readonly Use[];
  /** Package → the exact version that the output is tested with. */
  readonly versions: Readonly<Record<string, string>>;
  /** SHA-256 of the bundled document, in hexadecimal. */
  readonly digest: string;
  /** Where the package is made, as npm reads it. Provenance compares it with where it was built. */
  readonly repository?: unknown;
}

/** Runtime dependencies of the client; the types have none. */
const dependencies = ["openapi-fetch"];

/** Packages that build it. */
const builders = ["tsdown", "typescript", "@types/node"];

/**
 * ES modules only: every maintained Node version loads them with `import` and `require`. A library declares ranges so
 * that an application has one copy of each package. A dependency takes any version compatible with the tested one. An
 * optional peer takes its whole major version, because npm refuses to install a conflicting one even if the sub-path
 * is not used. The build uses the exact versions.
 */
export function renderManifest({ about, uses, versions, digest, repository }: Manifest): string {
  const peers = [...new Set(uses.flatMap((use) => use.peers))].toSorted();
  const exact = (name: string) => version(versions, name);
  return JSON.stringify({
    name: [...dependencies, ...peers].includes(about.name) ? `${about.name}-api` : about.name,
    version: about.version,
    description: about.description,
    keywords: ["api-client", "openapi", "typescript"],
    license: about.license,
    repository,
    type: "module",
    sideEffects: false,
    ...olderFields(uses),
    exports: { ...Object.fromEntries(uses.map(exported)), "./package.json": "./package.json" },
    files: ["dist", "src", "AGENTS.md"],
    scripts: { build: "tsdown", prepack: "tsdown" },
    dependencies: record(dependencies, (name) => `^${exact(name)}`),
    peerDependencies: record(peers, (name) => ranges[name] ?? `^${major(exact(name))}`),
    peerDependenciesMeta: record(peers, () => ({ optional: true })),
    devDependencies: record([...new Set([...builders, ...peers])].toSorted(), exact),
    engines: { node: "^20.19.0 || >=22.12.0" },
    openapi: { version: about.documentVersion, sha256: digest },
  });
}

/** Ranges where the tested major version is too wide or too narrow; nothing recent is used of the last two. */
const ranges: Readonly<Record<string, string>> = {
  "@tanstack/react-query": "^5.89.0", // the first version that passes the client to mutations
  "@types/node": "*",
  "@types/react": "*",
  react: ">=18",
};

/** The part that `^` keeps: `4` of `4.13.19`, `0.17` of `0.17.0`. */
function major(exact: string): string {
  return /^(?:0\.)*\d+/.exec(exact)?.[0] ?? exact;
}

function exported({ path, module }: Use) {
  return [path, { types: `./dist/${module}.d.ts`, default: `./dist/${module}.js` }] as const;
}

/** What TypeScript's resolution `node10` reads in place of `exports`. */
function olderFields(uses: readonly Use[]) {
  const named = uses.filter(({ path }) => path !== ".");
  const types = named.map(
    ({ path, module }) => [path.slice("./".length), [`./dist/${module}.d.ts`]] as const,
  );
  return {
    ...(named.length < uses.length && { main: "./dist/index.js", types: "./dist/index.d.ts" }),
    ...(types.length > 0 && { typesVersions: { "*": Object.fromEntries(types) } }),
  };
}

function record<Value>(names: readonly string[], valueOf: (name: string) => Value): Record<string, Value> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]));
}

function version(versions: Manifest["versions"], name: string): string {
  const exact = versions[name];
  if (exact === undefined)
    throw new Error(`${name} is not a dependency of this repository, so its version is unknown`);
  return exact;
}

/** @returns `tsdown.config.ts` */
export function renderBuild(uses: readonly Use[]): Code {
  const entries = uses.map(({ module }) => code`${identifier(module)}: ${literal(`src/${module}.ts`)},`);
  return code`import type { UserConfig } from "tsdown";

/** Builds \`dist/\` from \`src/\`: a module with types per sub-path, and shared chunks. */
const config: UserConfig = {
  entry: {
${lines(entries)}
  },
  platform: "neutral",
  // What Node brings along is imported as it is, and no reason for a warning.
  deps: { neverBundle: [/^node:/] },
  target: "es2022",
  dts: true,
  sourcemap: true,
  // Build times and sizes are of no interest here.
  report: false,
  // "use client" opens an entry, where it is preserved.
  checks: { bundlerTimings: false, moduleLevelDirective: false },
};

export default config;
`;
}

/** `tsconfig.json`: the package compiles in any folder. */
export const tsconfig = JSON.stringify({
  compilerOptions: { target: "es2022", ...compilerOptions },
  include: ["src"],
});
