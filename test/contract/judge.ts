/** Checks generated values with Ajv 2020 itself. */
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import * as fc from "fast-check";
import { createSchemas } from "../../scripts/contract/schemas.ts";
import { valuesOf } from "../../scripts/contract/value-arbitraries.ts";
import { brokenValues } from "./broken-values.ts";
import type { Api, Schema } from "../../scripts/core/model.ts";

export interface Judgement {
  readonly schemas: number;
  readonly values: number;
  readonly violations: number;
  /** Schemas with fewer violations than requested, although they can be violated. */
  readonly scarce: readonly string[];
  /** Values that Ajv rejects, and violations that it accepts. */
  readonly wrong: readonly unknown[];
}

/** @param amount the number of values per schema */
export function judge(api: Api, amount: number): Judgement {
  const schemas = createSchemas(api);
  const validatorOf = validators(api);
  const judgements = schemasOf(api).map(([name, schema]) => {
    const validate = validatorOf(schema);
    const values = fc.sample(valuesOf(schema, schemas), { numRuns: amount, seed: 7 });
    const violations = enough(values, (value) => brokenValues(schema, value, schemas));
    const wrong = [
      ...values.filter((value) => !validate(value)),
      ...violations.filter((value) => validate(value)),
    ];
    return {
      name,
      values: values.length,
      violations: violations.length,
      wrong: wrong.map((value) => ({ name, value })),
    };
  });
  const sum = (of: "values" | "violations") =>
    judgements.reduce((total, judgement) => total + judgement[of], 0);
  return {
    schemas: judgements.length,
    values: sum("values"),
    violations: sum("violations"),
    scarce: judgements
      .filter((one) => one.violations < amount)
      .map((one) => `${one.name}: ${one.violations}`),
    wrong: judgements.flatMap(({ wrong }) => wrong),
  };
}

/** A separate validator for each, independent of the engine's. */
function validators(api: Api): (schema: Schema) => (value: unknown) => boolean {
  const { plain } = createSchemas(api);
  const components = {
    schemas: Object.fromEntries(Object.entries(api.schemas).map(([name, schema]) => [name, plain(schema)])),
  };
  return (schema) => {
    const ajv = new Ajv2020({ strict: false, logger: false, validateSchema: false });
    formats.default(ajv);
    ajv.addSchema({ $id: "openapi:document", components });
    return ajv.compile(plain(schema));
  };
}

/** Components by reference, and the schemas of parameters, each once. */
function schemasOf({ schemas, operations }: Api): readonly (readonly [string, Schema])[] {
  const components = Object.keys(schemas).map(
    (name) => [name, { $ref: `#/components/schemas/${name}` }] as const,
  );
  const parameters = operations.flatMap(({ parameters: own }) =>
    own.map(({ name, schema }) => [JSON.stringify(schema), [name, schema] as const] as const),
  );
  return [...components, ...new Map(parameters).values()];
}

/** As many as there are values, of which each has several. */
function enough<Found>(
  values: readonly unknown[],
  of: (value: unknown) => readonly Found[],
): readonly Found[] {
  const found: Found[] = [];
  for (const value of values) {
    if (found.length >= values.length) break;
    found.push(...of(value));
  }
  return found;
}
