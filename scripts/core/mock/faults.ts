/** Faults that a tester injects into the mock or the sandbox: latency, errors, rate limits, connection resets. */
import { randomFrom } from "../fake/random.ts";

export interface Faults {
  /** Milliseconds before a response. */
  readonly latency?: Latency;
  /** Answers a share of the requests with this status instead; default: 503. */
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
export const longestDelay = 60_000;

/** The faults of one request. */
export interface Outcome {
  readonly delay: number;
  readonly resets: boolean;
  readonly status: number | undefined;
}

export interface FaultInjector {
  readonly set: (faults: Faults) => void;
  readonly faults: () => Faults;
  /** Whether there are any. */
  readonly areSet: () => boolean;
  readonly next: (operation: string) => Outcome;
  /** Takes one of the caller's tokens. @returns the seconds until there is one, if there is none now */
  readonly take: (caller: string, operation: string) => number | undefined;
}

interface Bucket {
  readonly tokens: number;
  /** Seconds. */
  readonly at: number;
}

/**
 * @param seconds a clock that only goes forward
 * @param unseeded random numbers where the faults have no seed; default: those of the seed 0
 */
export function createFaultInjector(seconds: () => number, unseeded?: () => number): FaultInjector {
  const randomOf = ({ seed }: Faults) =>
    seed === undefined && unseeded ? unseeded : randomFrom(String(seed ?? 0)).next;
  let faults: Faults = {};
  let isAny = false;
  let random = randomOf(faults);
  let buckets = new Map<string, Bucket>();
  const affects = (operation: string) => faults.operations?.includes(operation) ?? true;
  return {
    faults: () => faults,
    areSet: () => isAny,
    set: (wanted) => {
      faults = wanted;
      isAny = Object.keys(wanted).length > 0;
      random = randomOf(wanted);
      buckets = new Map();
    },
    next: (operation) => {
      if (!affects(operation)) return { delay: 0, resets: false, status: undefined };
      const { errors, resets } = faults;
      return {
        delay: faults.latency ? Math.min(drawn(faults.latency, random), longestDelay) : 0,
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
