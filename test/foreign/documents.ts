/** Foreign documents, from npm packages. */
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
