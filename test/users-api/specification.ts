/** The frozen Users API: its bundle and its model. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asObject } from "../../scripts/core/json.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { generatedFolder } from "./files.ts";

export const document = asObject(JSON.parse(readFileSync(join(generatedFolder, "openapi.json"), "utf8")));

export const api = readApi(document);

export const specification = { document, api };
