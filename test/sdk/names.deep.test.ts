/** Names in the clients of other languages, all of them. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { languages } from "../../scripts/core/sdk/sdk.ts";
import { availability } from "./availability.ts";
import { generated } from "./clients.ts";
import { sentNames } from "./named-clients.ts";
import { allNames, documentWith, unsendable } from "./names.ts";
import { toolchains } from "./toolchains.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "sdk-all-names-"));
});
afterAll(() => rm(root, { recursive: true }));

test.each(languages.filter(availability))("%s: each name arrives as it is", async (language) => {
  const { compiled, result, given, queries } = await sentNames(root, language, allNames);
  expect(compiled).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  expect(result).toMatchObject({ exitCode: 0, stderr: "" });
  expect(JSON.parse(result.stdout)).toEqual(given);
  expect(queries).toEqual([new Map(allNames.map((name, index) => [name, String(index)]))]);
});

test.each(languages.filter(availability))("%s: half of a surrogate pair compiles", async (language) => {
  const folder = await generated(root, language, documentWith([...allNames, unsendable]));
  expect(await toolchains[language].compile(folder)).toEqual({ exitCode: 0, stdout: "", stderr: "" });
});
