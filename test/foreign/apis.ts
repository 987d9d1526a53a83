/** The models of two foreign documents. */
import { fileURLToPath } from "node:url";
import type { Api } from "../../scripts/core/model.ts";
import { load } from "../../scripts/pipeline.ts";

const cwd = fileURLToPath(new URL(".", import.meta.url));
const documents = [
  "node_modules/@readme/oas-examples/3.1/json/train-travel.json",
  "node_modules/@scalar/galaxy/dist/3.1.yaml",
];

export const apis: readonly Api[] = await Promise.all(documents.map(apiOf));

async function apiOf(spec: string): Promise<Api> {
  const loaded = await load({ spec, cwd });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.api;
}
