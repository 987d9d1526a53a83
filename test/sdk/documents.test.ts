/** Clients of hostile documents, and of documents with clashing names. */
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "../../scripts/core/sdk/sdk.ts";
import { availability } from "./availability.ts";
import { generated } from "./clients.ts";
import { clashing, hostile } from "./documents.ts";
import { paged, unusual } from "./more-documents.ts";
import { toolchains } from "./toolchains.ts";

const documents = { hostile, clashing, paged, unusual };

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "sdk-documents-"));
});
afterAll(() => rm(root, { recursive: true }));

describe.each(Object.entries(documents))("%s", (_name, document) => {
  test.each(languages.map((language) => [language] as const))("%s", async (language) => {
    const folder = await generated(root, language, document);
    if (!availability(language)) return;
    const { compile } = toolchains[language];
    expect(await compile(folder)).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    expect((await readdir(root, { recursive: true })).filter((path) => path.endsWith("PWNED"))).toEqual([]);
  });
});

test("the package files contain the document's text, and nothing it tries to inject", async () => {
  const [python, go, java, php] = await Promise.all(
    languages.map((language) => generated(root, language, hostile)),
  );
  const composer = JSON.parse(await readFile(`${php}/composer.json`, "utf8"));
  expect([composer.version, Object.keys(composer)]).toEqual([
    "0.0.0",
    ["name", "description", "keywords", "type", "version", "license", "require", "autoload"],
  ]);
  const [toml, pom, mod] = await Promise.all([
    readFile(`${python}/pyproject.toml`, "utf8"),
    readFile(`${java}/pom.xml`, "utf8"),
    readFile(`${go}/go.mod`, "utf8"),
  ]);
  expect([toml, pom, mod].map((text) => text.split("\n").length)).toEqual([23, 23, 7]);
});
