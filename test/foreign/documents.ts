/** Documents that nobody here wrote, as npm packages carry them. */
export interface ForeignDocument {
  readonly name: string;
  /** Relative to the project's root. */
  readonly path: string;
}

const examples = "node_modules/@readme/oas-examples";

export const foreignDocuments: readonly ForeignDocument[] = [
  { name: "star-trek, 3.0, JSON", path: `${examples}/3.0/json/star-trek.json` },
  { name: "petstore, 3.0, JSON", path: `${examples}/3.0/json/petstore.json` },
  { name: "uspto, 3.0, JSON", path: `${examples}/3.0/json/uspto.json` },
  { name: "train-travel, 3.1, JSON", path: `${examples}/3.1/json/train-travel.json` },
  { name: "webhooks, 3.1, JSON", path: `${examples}/3.1/json/webhooks.json` },
  { name: "galaxy, 3.1, YAML", path: "node_modules/@scalar/galaxy/dist/3.1.yaml" },
];
