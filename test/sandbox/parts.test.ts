/** The sandbox's clock and rate limit, at their boundaries. */
import { describe, expect, test } from "vitest";
import { createClock, readTimestamp, timestamp } from "./clock.ts";
import { type Faults, createFaultInjector } from "../../scripts/core/mock/faults.ts";

const second = 1_000_000;
const day = Date.UTC(2026, 0, 31, 12) * 1000;

test.each<[text: string, microseconds: number | undefined]>([
  ["2026-01-31T12:00:00Z", day],
  ["2026-01-31T12:00:00.5Z", day + second / 2],
  ["2026-01-31T12:00:00.05Z", day + second / 20],
  ["2026-01-31T12:00:00.000005Z", day + 5],
  ["2026-01-31T12:00:00.123456Z", day + 123_456],
  ["1970-01-01T00:00:00.000001Z", 1],
  ["1969-12-31T23:59:59.9Z", -second / 10],
  ["2026-01-31T12:00:00.1234567Z", undefined],
  ["2026-01-31T12:00:00.Z", undefined],
  ["2026-01-31T12:00:00+00:00", undefined],
  ["2026-01-31 12:00:00Z", undefined],
  ["2026-02-29T12:00:00Z", undefined],
  ["2026-01-31T24:00:00Z", undefined],
  ["at 2026-01-31T12:00:00Z", undefined],
  ["2026-01-31T12:00:00Z.", undefined],
  ["", undefined],
])("%s", (text, microseconds) => {
  expect(readTimestamp(text)).toBe(microseconds);
});

test.each([
  [day, "2026-01-31T12:00:00.000000Z"],
  [day + 1, "2026-01-31T12:00:00.000001Z"],
  [day + 123_456, "2026-01-31T12:00:00.123456Z"],
  [-1, "1969-12-31T23:59:59.999999Z"],
])("%i is %s, and back", (microseconds, text) => {
  expect([timestamp(microseconds), readTimestamp(text)]).toEqual([text, microseconds]);
});

test("a clock that is set goes on, one that is stopped stays, and a reset brings the system's time back", () => {
  let system = 100;
  const clock = createClock(() => system);
  const seen = () => [clock.microseconds(), clock.isFrozen()];
  const steps: unknown[] = [];
  const then = (change: () => void) => {
    change();
    system += 10;
    steps.push(seen());
  };
  then(() => undefined);
  then(() => clock.set(1000));
  then(() => clock.freeze());
  then(() => clock.set(5000));
  then(() => clock.thaw());
  then(() => clock.freeze());
  then(() => clock.reset());
  expect(steps).toEqual([
    [110, false],
    [1010, false],
    [1010, true],
    [5000, true],
    [5010, false],
    [5010, true],
    [170, false],
  ]);
});

/** The clock of these is moved by hand. */
function injector(faults: Faults) {
  let seconds = 0;
  const made = createFaultInjector(() => seconds);
  made.set(faults);
  return { ...made, wait: (by: number) => void (seconds += by) };
}

describe("a bucket", () => {
  test("gives as many tokens as it holds, the last included, and another when one is full again", () => {
    const { take, wait } = injector({ bucket: { capacity: 2, refill_per_second: 0.5 } });
    const taken = [take("a", "op"), take("a", "op"), take("a", "op")];
    wait(1);
    taken.push(take("a", "op"));
    wait(1);
    taken.push(take("a", "op"), take("a", "op"));
    expect(taken).toEqual([undefined, undefined, 2, 1, undefined, 2]);
  });

  test("never holds more than its capacity", () => {
    const { take, wait } = injector({ bucket: { capacity: 1, refill_per_second: 1 } });
    wait(100);
    expect([take("a", "op"), take("a", "op")]).toEqual([undefined, 1]);
    wait(100);
    expect([take("a", "op"), take("a", "op")]).toEqual([undefined, 1]);
  });

  test.each([
    [{ capacity: 0, refill_per_second: 0 }, 3600],
    [{ capacity: 0, refill_per_second: 1 }, 1],
    [{ capacity: 0, refill_per_second: 0.0001 }, 3600],
    [{ capacity: 0, refill_per_second: 0.3 }, 4],
  ])("%j: try again in %i seconds", (bucket, seconds) => {
    expect(injector({ bucket }).take("a", "op")).toBe(seconds);
  });

  test("is each caller's own, and only for the operations named", () => {
    const { take } = injector({ bucket: { capacity: 1, refill_per_second: 0 }, operations: ["op"] });
    const taken = [take("a", "op"), take("a", "op"), take("b", "op"), take("a", "other"), take("a", "other")];
    expect(taken).toEqual([undefined, 3600, undefined, undefined, undefined]);
  });

  test("is full again when faults are set", () => {
    const { take, set } = injector({ bucket: { capacity: 1, refill_per_second: 0 } });
    expect([take("a", "op"), take("a", "op")]).toEqual([undefined, 3600]);
    set({ bucket: { capacity: 1, refill_per_second: 0 } });
    expect(take("a", "op")).toBe(undefined);
  });

  test("without one, nobody waits", () => {
    expect(injector({}).take("a", "op")).toBe(undefined);
  });
});

function statuses(seed: number) {
  const { next } = injector({ errors: { rate: 0.5 }, seed });
  return Array.from({ length: 64 }, () => next("op").status);
}

describe("the faults of a request", () => {
  const none = { delay: 0, resets: false, status: undefined };

  test.each<[faults: Faults, want: object]>([
    [{}, none],
    [{ latency: { distribution: "constant", milliseconds: 30 } }, { ...none, delay: 30 }],
    [{ latency: { distribution: "uniform", from: 5, to: 5 } }, { ...none, delay: 5 }],
    [{ latency: { distribution: "normal", mean: 7, deviation: 0 } }, { ...none, delay: 7 }],
    [{ latency: { distribution: "exponential", mean: 0 } }, { ...none, delay: 0 }],
    [{ latency: { distribution: "constant", milliseconds: 90_000 } }, { ...none, delay: 60_000 }],
    [{ errors: { rate: 1 } }, { ...none, status: 503 }],
    [{ errors: { rate: 1, status: 418 } }, { ...none, status: 418 }],
    [{ errors: { rate: 0 } }, none],
    [{ resets: { rate: 1 } }, { ...none, resets: true }],
    [{ resets: { rate: 0 } }, none],
    [{ resets: { rate: 1 }, errors: { rate: 1 }, operations: ["other"] }, none],
    [
      { resets: { rate: 1 }, operations: ["op", "other"] },
      { ...none, resets: true },
    ],
  ])("%j", (faults, want) => {
    const { delay, ...rest } = injector(faults).next("op");
    expect({ delay: Math.abs(delay), ...rest }).toEqual(want);
  });

  test.each<[latency: NonNullable<Faults["latency"]>, mean: number, least: number, most: number]>([
    [{ distribution: "uniform", from: 100, to: 300 }, 200, 100, 300],
    [{ distribution: "normal", mean: 300, deviation: 20 }, 300, 200, 400],
    [{ distribution: "normal", mean: 0, deviation: 20 }, 8, 0, 100],
    [{ distribution: "exponential", mean: 50 }, 50, 0, 700],
  ])("%j has this mean and these bounds", (latency, mean, least, most) => {
    const { next } = injector({ latency, seed: 7 });
    const delays = Array.from({ length: 4000 }, () => next("op").delay);
    const average = delays.reduce((sum, delay) => sum + delay, 0) / delays.length;
    expect(Math.abs(average - mean)).toBeLessThan(5);
    expect([Math.min(...delays) >= least, Math.max(...delays) <= most]).toEqual([true, true]);
  });

  test("the same seed gives the same ones, another seed others", () => {
    expect(statuses(1)).toEqual(statuses(1));
    expect(statuses(1)).not.toEqual(statuses(2));
  });
});
