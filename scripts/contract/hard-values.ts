/** Draws from the maker of fake data where the engine's own arbitrary finds no valid value: `not`, overlapping `oneOf`. */
import * as fc from "fast-check";
import { fake } from "../core/fake/fake.ts";
import { randomFrom } from "../core/fake/random.ts";
import { Exhausted, Impossible } from "../core/fake/source.ts";
import type { Schema } from "../core/model.ts";
import type { Schemas } from "./schemas.ts";

/** No valid value was found in many tries; there may be none. */
export class Unsatisfiable extends Error {}

const attempts = 4;

/** @param first throws `Unsatisfiable`; then, and from then on, the values are those of `fake` */
export function orFake(
  first: fc.Arbitrary<unknown>,
  schema: Schema,
  schemas: Schemas,
): fc.Arbitrary<unknown> {
  return orElse(
    first,
    fc.nat(0xffffffff).map((salt) => faked(schema, schemas, salt)),
  );
}

/** @param first throws `Unsatisfiable`; then, and from then on, the values are those of `second` */
export function orElse(first: fc.Arbitrary<unknown>, second: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return new OrElse(first, second);
}

/** A few valid values of a schema; none if none could be made. */
export function hardSamples(
  schema: Schema,
  { schemas, seed }: { readonly schemas: Schemas; readonly seed: number },
): readonly unknown[] {
  const first = valid(schema, schemas, `${seed} 1`);
  if (!first) return [];
  const more = [2, 3, 4].map((number) => valid(schema, schemas, `${seed} ${number}`));
  return [first, ...more].flatMap((made) => (made ? [made.value] : []));
}

/** Values of any of these, but not of those that throw `Unsatisfiable`, unless all do; `null` if there are none. */
export function anyOf(all: readonly fc.Arbitrary<unknown>[]): fc.Arbitrary<unknown> {
  const [first = fc.constant(null), ...others] = all;
  return others.length === 0 ? first : new AnyOf(all);
}

class AnyOf extends fc.Arbitrary<unknown> {
  #all: readonly fc.Arbitrary<unknown>[];

  constructor(all: readonly fc.Arbitrary<unknown>[]) {
    super();
    this.#all = all;
  }

  generate(random: fc.Random, bias: number | undefined): fc.Value<unknown> {
    const chosen = this.#all[this.#all.length > 1 ? random.nextInt(0, this.#all.length - 1) : 0];
    if (!chosen) throw new Unsatisfiable("no value of any branch");
    try {
      return new fc.Value(chosen.generate(random, bias).value, undefined);
    } catch (error) {
      if (!(error instanceof Unsatisfiable)) throw error;
      this.#all = this.#all.filter((one) => one !== chosen);
      return this.generate(random, bias);
    }
  }

  canShrinkWithoutContext(_value: unknown): _value is unknown {
    return false;
  }

  shrink(): fc.Stream<fc.Value<unknown>> {
    return fc.Stream.nil();
  }
}

class OrElse extends fc.Arbitrary<unknown> {
  readonly #first: fc.Arbitrary<unknown>;
  readonly #second: fc.Arbitrary<unknown>;
  #isHopeless = false;

  constructor(first: fc.Arbitrary<unknown>, second: fc.Arbitrary<unknown>) {
    super();
    this.#first = first;
    this.#second = second;
  }

  generate(random: fc.Random, bias: number | undefined): fc.Value<unknown> {
    if (this.#isHopeless) return new fc.Value(this.#second.generate(random, bias).value, undefined);
    try {
      return this.#first.generate(random, bias);
    } catch (error) {
      if (!(error instanceof Unsatisfiable)) throw error;
      this.#isHopeless = true;
      return this.generate(random, bias);
    }
  }

  canShrinkWithoutContext(value: unknown): value is unknown {
    return this.#first.canShrinkWithoutContext(value);
  }

  shrink(value: unknown, context: unknown): fc.Stream<fc.Value<unknown>> {
    return context === undefined ? fc.Stream.nil() : this.#first.shrink(value, context);
  }
}

function faked(schema: Schema, schemas: Schemas, salt: number): unknown {
  const made = valid(schema, schemas, String(salt));
  if (!made) throw new Unsatisfiable(JSON.stringify(schema).slice(0, 200));
  return made.value;
}

interface Made {
  readonly value: unknown;
}

function valid(schema: Schema, schemas: Schemas, seed: string): Made | undefined {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const made = attempted(schema, schemas, `${seed} ${attempt}`);
    if (made === "exhausted") return undefined;
    if (made && schemas.accepts(schema, made.value)) return made;
  }
  return undefined;
}

function attempted(schema: Schema, { components }: Schemas, seed: string): Made | "exhausted" | undefined {
  try {
    return { value: fake(schema, components, randomFrom(seed)) };
  } catch (error) {
    if (error instanceof Exhausted) return "exhausted";
    if (error instanceof Impossible || error instanceof RangeError) return undefined; // of a regular expression that is too deep
    throw error;
  }
}
