/** Foreign documents, from npm packages. */
import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface ForeignDocument {
  readonly name: string;
  /** Relative to the project's root. */
  readonly path: string;
  /** The flag for some targets, if all would take too long. */
  readonly only?: readonly string[];
}

const examples = "test/foreign/node_modules/@readme/oas-examples";

export const foreignDocuments: readonly ForeignDocument[] = [
  { name: "star-trek, 3.0, JSON", path: `${examples}/3.0/json/star-trek.json` },
  { name: "circular-paths, 3.0, JSON", path: `${examples}/3.0/json/circular-paths.json` },
  { name: "train-travel, 3.1, JSON", path: `${examples}/3.1/json/train-travel.json` },
  { name: "webhooks, 3.1, JSON", path: `${examples}/3.1/json/webhooks.json` },
  { name: "galaxy, 3.1, YAML", path: "test/foreign/node_modules/@scalar/galaxy/dist/3.1.yaml" },
  { name: "parcels, 3.0, YAML", path: "test/foreign/written/link-3.0.yaml" },
  { name: "trees, 3.2, YAML", path: "test/foreign/written/tree-3.2.yaml" },
];

/** `npm run test:deep` also uses these. */
export const moreForeignDocuments: readonly ForeignDocument[] = [
  ...[
    "callbacks",
    "circular",
    "complex-nesting",
    "file-uploads",
    "form-data",
    "polymorphism",
    "schema-types",
    "petstore",
    "server-path-level",
    "uspto",
  ].map((name) => ({ name: `${name}, 3.0, JSON`, path: `${examples}/3.0/json/${name}.json` })),
  ...["schema-encoding-style", "security"].map((name) => ({
    name: `${name}, 3.1, JSON`,
    path: `${examples}/3.1/json/${name}.json`,
  })),
  // sdk.deep.test.ts compiles its clients in other languages.
  {
    name: "GitHub, 3.0, JSON",
    path: "test/foreign/node_modules/@octokit/openapi/generated/api.github.com.json",
    only: ["--only", "bundle,types,client,react-query,msw,server,package"],
  },
];

const root = fileURLToPath(new URL("../..", import.meta.url));
const known = new Set([...foreignDocuments, ...moreForeignDocuments].map(({ path }) => path));

/** All that the packages hold, and what is written here of what they do not. */
export const corpus: readonly ForeignDocument[] = [
  ...foreignDocuments,
  ...moreForeignDocuments,
  ...globSync(`${examples}/3.*/json/*.json`, { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !known.has(path))
    .toSorted()
    .map((path) => ({ name: path.slice(examples.length + 1).replace("/json/", " "), path })),
  { name: "orchard, 3.1, split", path: "test/foreign/written/split/openapi.yaml" },
  { name: "people, 3.0, data with $ref", path: "test/foreign/written/people-3.0.yaml" },
  { name: "hooks, 3.1, webhooks and callbacks", path: "test/foreign/written/hooks-3.1.yaml" },
];
