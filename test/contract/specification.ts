/** The living API: the committed bundle, the model of it, and its client. */
import { readFileSync } from "node:fs";
import { asObject } from "../../scripts/core/json.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import type { Specification } from "./cases.ts";

const bundle = new URL("../../generated/openapi.json", import.meta.url);

export const document = asObject(JSON.parse(readFileSync(bundle, "utf8")));

export const specification: Specification = { document, api: readApi(document) };

export { createApi } from "../../generated/typescript/src/index.ts";
