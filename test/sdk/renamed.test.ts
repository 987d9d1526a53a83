/** What the clients have to call otherwise is a warning with file, line and column, and is called so in the clients. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plan, targets } from "../../scripts/pipeline.ts";
import { languageNames, languages } from "../../scripts/core/sdk/sdk.ts";

const document = `openapi: 3.1.0
info: { title: Orchard, version: "1" }
paths:
  /trees/{Tree}:
    parameters:
      - { name: Tree, in: path, required: true, schema: { type: string } }
    get:
      operationId: list trees
      parameters:
        - { name: tree, in: query, schema: { type: string } }
        - { name: PickedAt, in: query, schema: { type: string } }
        - { name: "PickedAt>", in: query, schema: { type: string } }
        - { name: within, in: query, schema: { type: object, properties: { area: { type: array } } } }
        - { name: near, in: query, style: deepObject, schema: { type: object, properties: { lat: { type: number } } } }
      responses: { "204": { description: None } }
    post:
      operationId: List_Trees
      responses: { "204": { description: None } }
components:
  schemas:
    Apple:
      allOf:
        - { $ref: "#/components/schemas/Fruit" }
        - type: object
          properties:
            "Ripe!": { type: string }
    Pear: { type: object, properties: { "a,b": { type: string } } }
    Fruit: { type: object, properties: { ripe: { type: string } } }
    Colour: { type: string, enum: [red, RED, "…"] }
    Plain: { type: object, properties: { class: { type: string }, self: { type: string }, "7": { type: string } } }
`;

const other = "another name differs only in case or punctuation. It is sent as it is.";

const warnings = `
10:19 In the SDKs, "tree" is called tree_2 (Python), tree2 (PHP): ${other}
12:19 In the SDKs, "PickedAt>" is called picked_at_2 (Python), PickedAt2 (Go), pickedAt2 (Java, PHP): ${other}
13:19 The SDKs have no parameter "within": it is an object that has lists or objects inside, or a list of them.
17:20 In the SDKs, "List_Trees" is called list_trees_2 (Python), ListTrees2 (Go), listTrees2 (Java, PHP): ${other}
26:13 In the SDKs, "Ripe!" is called ripe_2 (Python), Ripe2 (Go), ripe2 (Java, PHP): ${other}
27:41 A Go struct field cannot represent "a,b": in the Go SDK, the object is a map[string]any.
29:41 In the SDKs, "RED" is called RED_2 (Python, Java), Red2 (Go, PHP): ${other}
29:46 In the SDKs, "…" is called VALUE (Python, Java), Value (Go, PHP): it has neither letters nor digits. It is sent as it is.
`;

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "sdk-renamed-"));
  await writeFile(join(cwd, "openapi.yaml"), document);
});
afterAll(() => rm(cwd, { recursive: true }));

const chosen = targets.filter(({ name }) => languages.some((language) => language === name));

test("each has its place, and the clients keep to it", async () => {
  const outcome = await plan({ spec: "openapi.yaml", cwd }, chosen);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const own = outcome.warnings.filter(({ code }) => code.startsWith("required/sdk-"));
  expect(
    own.map(({ at, message }) => `${at?.line}:${at?.line === undefined ? "" : at.column} ${message}`),
  ).toEqual(warnings.trim().split("\n"));
  const sources = languages.map((language) => {
    const path = [...outcome.files.keys()].find(
      (file) => file.startsWith(`${language}/`) && /\.(?:py|go|java|php)$/.test(file),
    );
    return outcome.files.get(path ?? "") ?? "";
  });
  const called = [...warnings.matchAll(/(?<=called |\), )(\w+) \(([\w, ]+)\)/g)].flatMap(
    ([, name = "", owners = ""]) => owners.split(", ").map((owner) => [owner, name] as const),
  );
  const missing = called.filter(([owner, name]) => {
    const index = languages.findIndex((language) => languageNames[language] === owner);
    return !new RegExp(`${name}\\b`).test(sources[index] ?? "");
  });
  expect([called.length, missing]).toEqual([22, []]);
  expect(sources.map((source) => /within/i.test(source))).toEqual([false, false, false, false]);
});
