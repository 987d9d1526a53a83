/** Generated data for every GET of foreign documents, as the mock and as MSW's handlers make it. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { fake } from "../../scripts/core/fake/fake.ts";
import { randomFrom } from "../../scripts/core/fake/random.ts";
import { Impossible } from "../../scripts/core/fake/source.ts";
import { isValid } from "../../scripts/core/fake/validity.ts";
import { isJson } from "../../scripts/core/http/media-kind.ts";
import type { Json } from "../../scripts/core/json.ts";
import { successResponse } from "../../scripts/core/request-validation/declared.ts";
import { ajvFor } from "../../scripts/core/schema/compile.ts";
import { toJsonSchema } from "../../scripts/core/schema/dialect.ts";
import type { Api } from "../../scripts/core/model.ts";
import { load } from "../../scripts/pipeline.ts";
import { foreignDocuments, moreForeignDocuments } from "./documents.ts";
import { secondMade } from "./second-maker.ts";

const cwd = fileURLToPath(new URL("../..", import.meta.url));
const seeds = [1, 2, 3, 4, 5];

interface Count {
  gets: number;
  answered: number;
  readonly wrong: string[];
  readonly disputed: string[];
  /** GETs that have no answer of ours for some seed, but one of the other generator. */
  readonly missed: string[];
}

function counted(api: Api): Count {
  const ajv = ajvFor(api, { allErrors: false, verbose: false });
  const all = Object.entries(api.schemas).map(([name, schema]) => [name, toJsonSchema(schema, api.openapi)]);
  const schemas: Json = Object.fromEntries(all);
  const count: Count = { gets: 0, answered: 0, wrong: [], disputed: [], missed: [] };
  for (const operation of api.operations.filter(({ method }) => method === "get")) {
    const media = successResponse(operation)?.content.find(({ name }) => isJson(name));
    if (!media) continue;
    const schema = toJsonSchema(media.schema, api.openapi);
    const validate = ajv.compile(schema);
    const values = seeds.flatMap((seed) => made(schema, schemas, `${operation.id} ${seed}`));
    count.gets += 1;
    if (values.length > 0) count.answered += 1;
    if (values.some((value) => !validate(value))) count.wrong.push(operation.id);
    if (values.some((value) => isValid(schema, value, schemas) !== validate(value)))
      count.disputed.push(operation.id);
    if (values.length < seeds.length && secondMade({ schema, schemas, isValid: validate }))
      count.missed.push(operation.id);
  }
  return count;
}

function made(schema: unknown, schemas: Json, seed: string): unknown[] {
  try {
    return [fake(schema, schemas, randomFrom(seed))];
  } catch (error) {
    if (error instanceof Impossible) return [];
    throw error;
  }
}

test.each([...foreignDocuments, ...moreForeignDocuments])("$name", { timeout: 600_000 }, async ({ path }) => {
  const loaded = await load({ spec: path, cwd });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const { gets, answered, wrong, disputed, missed } = counted(loaded.api);
  console.log(`${path}: ${answered} of ${gets} GETs answered`);
  expect({ wrong, disputed, missed }).toEqual({ wrong: [], disputed: [], missed: [] });
  expect(answered).toBeGreaterThanOrEqual(gets * 0.98);
});
