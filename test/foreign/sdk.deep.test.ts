/** The clients of every foreign document compile in every language, including GitHub's 1,223 operations. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Language, languages } from "../../scripts/core/sdk/sdk.ts";
import { plan, targets } from "../../scripts/pipeline.ts";
import { foreignDocuments } from "./documents.ts";
import { availability } from "../sdk/availability.ts";
import { toolchains } from "../sdk/toolchains.ts";

const cwd = fileURLToPath(new URL("../..", import.meta.url));
const github = {
  name: "GitHub, 3.0, 1,223 operations",
  path: "test/foreign/node_modules/@octokit/openapi/generated/api.github.com.json",
};
const chosen = targets.filter(({ name }) => languages.some((language) => language === name));

describe.each([...foreignDocuments, github])("$name", ({ path }) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sdk-foreign-"));
    const outcome = await plan({ spec: path, cwd }, chosen);
    for (const [file, text] of outcome.ok ? outcome.files : []) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
  }, 300_000);
  afterAll(() => rm(folder, { recursive: true }));

  test.each(languages.filter(availability))("%s", async (language: Language) => {
    const { compile } = toolchains[language];
    expect(await compile(join(folder, language))).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  });
});
