/** Clients in other languages for a foreign document: a sample of `sdk.deep.test.ts`. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asObject } from "../../scripts/core/json.ts";
import { languages } from "../../scripts/core/sdk/sdk.ts";
import { availability } from "../sdk/availability.ts";
import { generated } from "../sdk/clients.ts";
import { toolchains } from "../sdk/toolchains.ts";

const trains = new URL("node_modules/@readme/oas-examples/3.1/json/train-travel.json", import.meta.url);

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "sdk-trains-"));
});
afterAll(() => rm(root, { recursive: true }));

test.each(languages)("train-travel, %s", async (language) => {
  const document = asObject(JSON.parse(await readFile(trains, "utf8")));
  const folder = await generated(root, language, document);
  if (!availability(language)) return;
  expect(await toolchains[language].compile(folder)).toEqual({ exitCode: 0, stdout: "", stderr: "" });
});
