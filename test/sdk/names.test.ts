/** Names in the clients of other languages: a sample of `names.deep.test.ts`. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { languages } from "../../scripts/core/sdk/sdk.ts";
import { availability } from "./availability.ts";
import { sentNames } from "./named-clients.ts";
import { sampleOfNames } from "./names.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "sdk-names-"));
});
afterAll(() => rm(root, { recursive: true }));

test.each(languages.filter(availability))("%s: each name arrives as it is", async (language) => {
  const { compiled, result, given, queries } = await sentNames(root, language, sampleOfNames);
  expect(compiled).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  expect(result).toMatchObject({ exitCode: 0, stderr: "" });
  expect(JSON.parse(result.stdout)).toEqual(given);
  expect(queries).toEqual([new Map(sampleOfNames.map((name, index) => [name, String(index)]))]);
});
