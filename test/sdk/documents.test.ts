/** Clients of documents that are not ours: hostile ones, clashing ones, and what other people wrote. */
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Json, asObject } from "../../scripts/core/json.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { languages } from "../../scripts/core/sdk/sdk.ts";
import { formatted } from "../../scripts/edge/generators/format.ts";
import { targets } from "../../scripts/pipeline.ts";
import { availability } from "./availability.ts";
import { clashing, hostile } from "./documents.ts";
import { toolchains } from "./toolchains.ts";

const trains = new URL("../../node_modules/@readme/oas-examples/3.1/json/train-travel.json", import.meta.url);
const documents: Readonly<Record<string, () => Promise<Json>>> = {
  hostile: () => Promise.resolve(hostile),
  clashing: () => Promise.resolve(clashing),
  "train-travel": async () => asObject(JSON.parse(await readFile(trains, "utf8"))),
};

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "sdk-documents-"));
});
afterAll(() => rm(root, { recursive: true }));

/** @returns the folder of the language's client, as the pipeline makes it */
async function generated(language: string, document: Json): Promise<string> {
  const target = targets.find(({ name }) => name === language);
  const texts = (await target?.render({ document, api: readApi(document) })) ?? [];
  const folder = await mkdtemp(join(root, `${language}-`));
  for (const [index, path] of (target?.files ?? []).entries()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), await formatted(path, texts[index] ?? ""));
  }
  return join(folder, language);
}

describe.each(Object.keys(documents))("%s", (name) => {
  test.each(languages.map((language) => [language] as const))("%s", async (language) => {
    const document = await documents[name]?.();
    const folder = await generated(language, document ?? {});
    if (!availability(language)) return;
    const { compile } = toolchains[language];
    expect(await compile(folder)).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    expect((await readdir(root, { recursive: true })).filter((path) => path.endsWith("PWNED"))).toEqual([]);
  });
});

test("the package files say the same as the document, and nothing that it smuggles in", async () => {
  const [python, go, java, php] = await Promise.all(
    languages.map((language) => generated(language, hostile)),
  );
  const composer = JSON.parse(await readFile(`${php}/composer.json`, "utf8"));
  expect([composer.version, Object.keys(composer)]).toEqual([
    "0.0.0",
    ["name", "description", "type", "version", "license", "require", "autoload"],
  ]);
  const [toml, pom, mod] = await Promise.all([
    readFile(`${python}/pyproject.toml`, "utf8"),
    readFile(`${java}/pom.xml`, "utf8"),
    readFile(`${go}/go.mod`, "utf8"),
  ]);
  expect([toml, pom, mod].map((text) => text.split("\n").length)).toEqual([22, 22, 6]);
});
