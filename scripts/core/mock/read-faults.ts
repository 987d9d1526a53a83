/** What a tester may send as faults, and what is wrong with something else. */
import type { Checks } from "../request-validation/faults.ts";
import { type Faults, type Latency, longestDelay } from "./faults.ts";

const number = { type: "number", minimum: 0, maximum: longestDelay };
const rate = { type: "number", minimum: 0, maximum: 1 };

function closed(required: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}) {
  return {
    type: "object",
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}

function latencyOf(distribution: Latency["distribution"], numbers: readonly string[]) {
  const properties = Object.fromEntries(numbers.map((name) => [name, number]));
  return closed({ distribution: { const: distribution }, ...properties });
}

const latencyExamples = [
  '{"distribution": "constant", "milliseconds": 300}',
  '{"distribution": "uniform", "from": 100, "to": 800}',
  '{"distribution": "normal", "mean": 300, "deviation": 50}',
  '{"distribution": "exponential", "mean": 300}',
].join(", ");

const members: Readonly<Record<keyof Faults, object>> = {
  latency: {
    oneOf: [
      latencyOf("constant", ["milliseconds"]),
      latencyOf("uniform", ["from", "to"]),
      latencyOf("normal", ["mean", "deviation"]),
      latencyOf("exponential", ["mean"]),
    ],
  },
  errors: closed({ rate }, { status: { type: "integer", minimum: 400, maximum: 599 } }),
  bucket: closed({
    capacity: { type: "integer", minimum: 0, maximum: 1_000_000 },
    refill_per_second: number,
  }),
  resets: closed({ rate }),
  operations: { type: "array", items: { type: "string" }, maxItems: 1000 },
  seed: { type: "integer", minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
};

const forCallers = closed({}, members);
const { bucket: _ofCallers, ...others } = members;
const forAll = closed({}, others);

export interface FaultReading {
  /** Validates the schema: any that knows JSON Schema. */
  readonly checks: Checks;
  /** The operations that there are, by their ids. */
  readonly operations: readonly string[];
  /** Whether the server knows its callers, so that each can have a bucket. */
  readonly hasCallers: boolean;
}

/** @returns the faults; or sentences that say what is wrong, and name what is allowed */
export function readFaults(value: unknown, reading: FaultReading): Faults | string {
  const { checks, operations, hasCallers } = reading;
  const schema = hasCallers ? forCallers : forAll;
  const found = checks(schema)(value);
  if (found.length > 0) {
    const names = Object.keys(schema.properties);
    const sentences = found.map(
      ({ path, message }) => shapesAt(path, names) ?? `${path.join(".") || "The body"} ${message}.`,
    );
    return [...new Set(sentences)].join(" ");
  }
  const faults = value as Faults; // it matches the schema, which says the same as the type
  const unknown = faults.operations?.find((id) => !operations.includes(id));
  if (unknown === undefined) return faults;
  return `operations: ${JSON.stringify(unknown)} is not one of ${operations.join(", ")}.`;
}

/** Without it, a wrong latency gets the faults of all four distributions. */
function shapesAt([property, ...rest]: readonly unknown[], names: readonly string[]): string | undefined {
  if (property === "latency")
    return `latency must be one of ${latencyExamples}, with numbers from 0 to ${longestDelay}.`;
  const isKnown = property === undefined || names.includes(String(property));
  return isKnown || rest.length > 0 ? undefined : `${String(property)} is not one of ${names.join(", ")}.`;
}
