/** Faults that a tester injects: latency, errors, rate limits, connection resets. */
import type { Schema } from "../../scripts/core/model.ts";
import { randomNumbers } from "../random.ts";

export interface Faults {
  /** Milliseconds before a response. */
  readonly latency?: Latency;
  /** Answers a share of the requests with this status instead. */
  readonly errors?: { readonly rate: number; readonly status?: number };
  /** A token bucket per caller; an empty one means 429 until it refills. */
  readonly bucket?: { readonly capacity: number; readonly refill_per_second: number };
  /** Resets the connection of a share of the requests. */
  readonly resets?: { readonly rate: number };
  /** The operations affected; all unless set. */
  readonly operations?: readonly string[];
  /** The same seed gives the same faults for the same requests in the same order. */
  readonly seed?: number;
}

export type Latency =
  | { readonly distribution: "constant"; readonly milliseconds: number }
  | { readonly distribution: "uniform"; readonly from: number; readonly to: number }
  | { readonly distribution: "normal"; readonly mean: number; readonly deviation: number }
  | { readonly distribution: "exponential"; readonly mean: number };

/** Milliseconds, of any delay. */
const longest = 60_000;

const number = { type: "number", minimum: 0, maximum: longest };
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

export const latencyExamples = [
  '{"distribution": "constant", "milliseconds": 300}',
  '{"distribution": "uniform", "from": 100, "to": 800}',
  '{"distribution": "normal", "mean": 300, "deviation": 50}',
  '{"distribution": "exponential", "mean": 300}',
].join(", ");

export const faultsSchema: Schema = closed(
  {},
  {
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
  },
);

/** The faults of one request. */
export interface Outcome {
  readonly delay: number;
  readonly resets: boolean;
  readonly status: number | undefined;
}

export interface FaultInjector {
  readonly set: (faults: Faults) => void;
  readonly faults: () => Faults;
  readonly next: (operation: string) => Outcome;
  /** Takes one of the caller's tokens. @returns the seconds until there is one, if there is none now */
  readonly take: (caller: string, operation: string) => number | undefined;
}

interface Bucket {
  readonly tokens: number;
  /** Seconds. */
  readonly at: number;
}

/** @param seconds a clock that only goes forward */
export function createFaultInjector(seconds: () => number = () => performance.now() / 1000): FaultInjector {
  let faults: Faults = {};
  let random = randomNumbers(0);
  let buckets = new Map<string, Bucket>();
  const affects = (operation: string) => faults.operations?.includes(operation) ?? true;
  return {
    faults: () => faults,
    set: (wanted) => {
      faults = wanted;
      random = randomNumbers(wanted.seed ?? 0);
      buckets = new Map();
    },
    next: (operation) => {
      if (!affects(operation)) return { delay: 0, resets: false, status: undefined };
      const { errors, resets } = faults;
      return {
        delay: faults.latency ? Math.min(drawn(faults.latency, random), longest) : 0,
        resets: resets !== undefined && random() < resets.rate,
        status: errors && random() < errors.rate ? (errors.status ?? 503) : undefined,
      };
    },
    take: (caller, operation) => {
      const { bucket } = faults;
      if (!bucket || !affects(operation)) return undefined;
      const now = seconds();
      const { tokens, at } = buckets.get(caller) ?? { tokens: bucket.capacity, at: now };
      const filled = Math.min(bucket.capacity, tokens + (now - at) * bucket.refill_per_second);
      buckets.set(caller, { tokens: filled >= 1 ? filled - 1 : filled, at: now });
      if (filled >= 1) return undefined;
      return bucket.refill_per_second > 0
        ? Math.min(Math.ceil((1 - filled) / bucket.refill_per_second), 3600)
        : 3600;
    },
  };
}

function drawn(latency: Latency, random: () => number): number {
  if (latency.distribution === "constant") return latency.milliseconds;
  if (latency.distribution === "uniform") return latency.from + random() * (latency.to - latency.from);
  if (latency.distribution === "exponential") return -Math.log(1 - random()) * latency.mean;
  const [radius, angle] = [Math.sqrt(-2 * Math.log(1 - random())), 2 * Math.PI * random()]; // Box–Muller
  return Math.max(0, latency.mean + latency.deviation * radius * Math.cos(angle));
}
