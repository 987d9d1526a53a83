/** `package.json`, and how `npm run build` makes `dist/` of `src/`. */
import { type Code, code, identifier, lines, literal } from "../../scripts/core/code.ts";
import type { PackageData } from "../../scripts/core/package-data.ts";
import type { Use } from "./uses.ts";

export interface Manifest {
  readonly about: PackageData;
  readonly uses: readonly Use[];
  /** Package → the exact version that the output is tested with. */
  readonly versions: Readonly<Record<string, string>>;
  /** SHA-256 of the bundled document, in hexadecimal. */
  readonly digest: string;
}

/** What the client runs on; openapi-typescript's types need nothing. */
const dependencies = ["openapi-fetch"];

/** What builds it. */
const builders = ["tsdown", "typescript", "@types/node"];

/**
 * ES modules only: every Node that is maintained loads them by `import` and by `require`. A library asks for ranges,
 * so that an application has one copy of each package: of a dependency what was tested and what is compatible with
 * it, of an optional peer its whole major version, for npm refuses to install beside another one even where the
 * sub-path is not used. Who builds the package gets the exact versions.
 */
export function renderManifest({ about, uses, versions, digest }: Manifest): string {
  const peers = [...new Set(uses.flatMap((use) => use.peers))].toSorted();
  const exact = (name: string) => version(versions, name);
  return JSON.stringify({
    name: [...dependencies, ...peers].includes(about.name) ? `${about.name}-api` : about.name,
    version: about.version,
    description: about.description,
    keywords: ["api-client", "openapi", "typescript"],
    license: about.license,
    type: "module",
    sideEffects: false,
    exports: { ...Object.fromEntries(uses.map(exported)), "./package.json": "./package.json" },
    files: ["dist"],
    scripts: { build: "tsdown", prepack: "tsdown" },
    dependencies: record(dependencies, (name) => `^${exact(name)}`),
    peerDependencies: record(peers, (name) => ranges[name] ?? `^${major(exact(name))}`),
    peerDependenciesMeta: record(peers, () => ({ optional: true })),
    devDependencies: record([...new Set([...builders, ...peers])].toSorted(), exact),
    engines: { node: ">=22.12" },
    openapi: { version: about.documentVersion, sha256: digest },
  });
}

/** Where the major version of what was tested says too little, or too much: of the last two nothing new is used. */
const ranges: Readonly<Record<string, string>> = {
  "@tanstack/react-query": "^5.89.0", // mutations get their client since then
  "@types/node": "*",
  "@types/react": "*",
  react: ">=18",
};

/** What `^` keeps: `4` of `4.13.19`, `0.17` of `0.17.0`. */
function major(exact: string): string {
  return /^(?:0\.)*\d+/.exec(exact)?.[0] ?? exact;
}

function exported({ path, module }: Use) {
  return [path, { types: `./dist/${module}.d.ts`, default: `./dist/${module}.js` }] as const;
}

function record<Value>(names: readonly string[], valueOf: (name: string) => Value): Record<string, Value> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]));
}

function version(versions: Manifest["versions"], name: string): string {
  const exact = versions[name];
  if (exact === undefined)
    throw new Error(`${name} is no dependency of this repository, so no version of it is known`);
  return exact;
}

/** @returns `tsdown.config.ts` */
export function renderBuild(uses: readonly Use[]): Code {
  const entries = uses.map(({ module }) => code`${identifier(module)}: ${literal(`src/${module}.ts`)},`);
  return code`import type { UserConfig } from "tsdown";

/** Of \`src/\` makes \`dist/\`: a module and its types for each sub-path, and what they share once. */
const config: UserConfig = {
  entry: {
${lines(entries)}
  },
  platform: "neutral",
  target: "es2022",
  dts: true,
  // How long which part took is of no use to who builds it.
  report: false,
  checks: { bundlerTimings: false },
};

export default config;
`;
}

/** `tsconfig.json`: the package compiles wherever it stands. */
export const tsconfig = JSON.stringify({
  compilerOptions: {
    target: "es2022",
    lib: ["es2024"],
    module: "nodenext",
    types: ["node"],
    noEmit: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
  },
  include: ["src"],
});
