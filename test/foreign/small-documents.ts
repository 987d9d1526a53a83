/** Three foreign documents, each reduced to a few paths and what they refer to, so that hundreds of runs take minutes. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import { type Json, asObject } from "../../scripts/core/json.ts";
import { reduced } from "../property/mutations.ts";

const packages = fileURLToPath(new URL("node_modules/", import.meta.url));

const documents = [
  "@readme/oas-examples/3.1/json/train-travel.json",
  "@readme/oas-examples/3.0/json/star-trek.json",
  "@scalar/galaxy/dist/3.1.yaml",
];

export async function smallDocuments(): Promise<readonly Json[]> {
  const texts = await Promise.all(documents.map((path) => readFile(packages + path, "utf8")));
  return texts.map((text) => reduced(asObject(load(text)), 3));
}
