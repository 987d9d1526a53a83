/** Each schema's type is the expected one, compiles, and takes and refuses what the stubs' validator does. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ajvFor } from "../../scripts/core/schema/compile.ts";
import type { Api } from "../../scripts/core/model.ts";
import { formatted } from "../../scripts/edge/generators/format.ts";
import { base } from "../../scripts/core/schema/dialect.ts";
import { renderTypes } from "../../templates/types/types.ts";
import { compilers, diagnosticsIn } from "../compilers.ts";
import { compositions } from "./schema-types/compositions.ts";
import { containers } from "./schema-types/containers.ts";
import type { Row } from "./schema-types/row.ts";
import { values } from "./schema-types/values.ts";

const entries = Object.entries({ ...values, ...containers, ...compositions });

function documentOf({ given, openapi }: Row) {
  return {
    openapi: openapi ?? "3.1.0",
    info: { title: "T", version: "1" },
    paths: {},
    components: { schemas: given },
  };
}

/** The type of a component, on one line. */
async function aliasOf(name: string, row: Row): Promise<string> {
  const source = await formatted("types.ts", renderTypes(documentOf(row)));
  const found = new RegExp(`^  type ${name} =([^]*?);\\n(?=  [^\\s}]|\\}\\n)`, "m").exec(source);
  return (found?.[1] ?? "")
    .trim()
    .replaceAll(/\s+/g, " ")
    .replaceAll(/(^|\()(?: ?\| )/g, "$1")
    .replaceAll(" )", ")");
}

test.each(entries)("%s", async (_name, row) => {
  expect(await aliasOf("X", row)).toBe(row.want);
});

describe("the stubs' validator", () => {
  test.each(entries)("%s", (_name, { given, openapi = "3.1.0", takes, refuses }) => {
    const ajv = ajvFor({ openapi, schemas: given as Api["schemas"] }); // the table's schemas are well-formed
    const validate = ajv.compile({ $ref: `${base}#/components/schemas/X` });
    const verdicts = [...takes, ...refuses].map((value) => [value, validate(value)]);
    expect(verdicts).toEqual([
      ...takes.map((value) => [value, true]),
      ...refuses.map((value) => [value, false]),
    ]);
  });
});

describe("the types", async () => {
  const folder = await mkdtemp(join(tmpdir(), "schema-types-"));
  afterAll(() => rm(folder, { recursive: true }));
  const refused = new Map<string, string>();
  for (const [index, [, row]] of entries.entries()) {
    await writeFile(join(folder, `types${index}.ts`), renderTypes(documentOf(row)));
    const both = [...row.takes.map((value) => [value, true]), ...row.refuses.map((value) => [value, false])];
    const lines = both.map(([value, isTaken], line) => {
      if (isTaken !== true) refused.set(`use${index}.ts:${line + 2}`, JSON.stringify(value));
      return `export const v${line}: schemas.X = ${JSON.stringify(value)};`;
    });
    await writeFile(
      join(folder, `use${index}.ts`),
      [`import type { schemas } from "./types${index}.ts";`, ...lines, "export type X = schemas.X;"].join(
        "\n",
      ),
    );
  }

  test.each(compilers)("%s", { timeout: 120_000 }, async (compiler) => {
    const found = await diagnosticsIn(folder, compiler);
    expect(found.filter(({ place }) => !refused.has(place))).toEqual([]);
    const places = new Set(found.map(({ place }) => place));
    expect([...refused].filter(([place]) => !places.has(place))).toEqual([]);
  });
});
