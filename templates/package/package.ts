/** The files that turn the modules in `src/` into a package: manifest, build, README and licence. */
import { viewOf } from "../../scripts/core/openapi/views/keywords.ts";
import { type Code, code } from "../../scripts/core/code.ts";
import { banner } from "../../scripts/core/files.ts";
import type { Json } from "../../scripts/core/json.ts";
import type { Api } from "../../scripts/core/model.ts";
import { packageData } from "../../scripts/core/package-data.ts";
import { packageExamples } from "../../scripts/core/package-examples.ts";
import type { NamedOperation } from "../client/operations.ts";
import { renderAgents } from "./agents.ts";
import { renderLicense } from "./license.ts";
import { renderBuild, renderManifest, tsconfig } from "./manifest.ts";
import { type NamedView, renderReadme } from "./readme.ts";
import { usesOf } from "./uses.ts";

export const packageFiles: readonly string[] = [
  "package.json",
  "README.md",
  "AGENTS.md",
  "LICENSE",
  "tsconfig.json",
  "tsdown.config.ts",
];

export interface PackageParts {
  readonly document: Json;
  readonly api: Api;
  /** The modules in `src/` without file extension; those with a sub-path are exported. */
  readonly modules: ReadonlySet<string>;
  readonly operations: readonly NamedOperation[];
  /** Package → the exact version that the output is tested with. */
  readonly versions: Readonly<Record<string, string>>;
  /** SHA-256 of the bundled document, in hexadecimal. */
  readonly digest: string;
  /** As npm reads it. */
  readonly repository?: unknown;
}

/** @returns the texts of `packageFiles`, in their order; no licence if the document names none that is known */
export function renderPackage(parts: PackageParts): (string | undefined)[] {
  const { document, api, modules, operations, versions, digest, repository } = parts;
  const about = packageData(document);
  const uses = usesOf(modules);
  const names = new Map<unknown, Code>(operations.map(({ name, operation }) => [operation, name]));
  const readme = renderReadme({
    about,
    uses,
    examples: packageExamples(api),
    servers: api.servers.map(({ url }) => url),
    views: viewsIn(api),
    name: about.name,
    functionOf: (operation) => names.get(operation) ?? code``,
  });
  return [
    renderManifest({ about, uses, versions, digest, repository }),
    readme,
    renderAgents({ about, uses, operations }),
    renderLicense(about),
    tsconfig,
    `// ${banner}\n\n${renderBuild(uses)}`,
  ];
}

function viewsIn({ schemas }: Api): readonly NamedView[] {
  return Object.entries(schemas).flatMap(([name, schema]) => {
    const of = typeof schema === "boolean" ? undefined : schema[viewOf];
    return typeof of === "string" ? [{ name, of }] : [];
  });
}
