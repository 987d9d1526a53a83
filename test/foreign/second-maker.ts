/** Another generator of data, json-schema-faker: what ours cannot make, that one must not be able to make either. */
/** Installed by `npm run test:setup` alone, so its name is no literal: the types are checked without it, too. */
const name: string = "json-schema-faker";
const { generateSync }: { generateSync: (schema: unknown, options: { seed: number }) => unknown } =
  await import(name);

const seeds = [...Array(20).keys()];

export interface Asked {
  /** In the dialect of JSON Schema, as ours gets it. */
  readonly schema: unknown;
  readonly schemas: unknown;
  readonly isValid: (value: unknown) => boolean;
}

/** @returns the first valid value that the other generator makes, within 20 seeds; undefined if there is none */
export function secondMade({ schema, schemas, isValid }: Asked): { readonly value: unknown } | undefined {
  const whole = local({ ...Object(schema), components: { schemas } });
  for (const seed of seeds) {
    const found = attempt(() => generateSync(whole, { seed }));
    if (found && isValid(found.value)) return found;
  }
  return undefined;
}

/** It resolves references within the schema that it gets, and no others. */
function local(schema: object): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll(/"openapi:document#/g, '"#'));
}

/** It throws for what it cannot make. */
function attempt(make: () => unknown): { readonly value: unknown } | undefined {
  try {
    return { value: make() };
  } catch {
    return undefined;
  }
}
