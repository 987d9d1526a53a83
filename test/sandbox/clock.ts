/** The sandbox's time: the system's, unless a tester sets it, moves it or stops it. */

/** Microseconds since 1970, a whole number; exact until the year 2255. */
export type Microseconds = number;

export interface Clock {
  /** The current time as the API writes it: UTC with microseconds, 27 characters. */
  readonly now: () => string;
  readonly microseconds: () => Microseconds;
}

export interface AdjustableClock extends Clock {
  readonly set: (moment: Microseconds) => void;
  readonly freeze: () => void;
  readonly thaw: () => void;
  readonly isFrozen: () => boolean;
  /** Back to the system's time, running. */
  readonly reset: () => void;
}

/** @param source another source of time, for tests */
export function createClock(source: () => Microseconds = systemTime): AdjustableClock {
  let frozenAt: Microseconds | undefined;
  let offset = 0;
  const microseconds = () => frozenAt ?? source() + offset;
  const set = (moment: Microseconds) => {
    if (frozenAt !== undefined) frozenAt = moment;
    offset = moment - source();
  };
  return {
    microseconds,
    now: () => timestamp(microseconds()),
    set,
    freeze: () => void (frozenAt = microseconds()),
    thaw: () => {
      set(microseconds());
      frozenAt = undefined;
    },
    isFrozen: () => frozenAt !== undefined,
    reset: () => {
      frozenAt = undefined;
      offset = 0;
    },
  };
}

function systemTime(): Microseconds {
  return Math.floor((performance.timeOrigin + performance.now()) * 1000);
}

export function timestamp(moment: Microseconds): string {
  const milliseconds = Math.floor(moment / 1000);
  const rest = String(moment - milliseconds * 1000).padStart(3, "0");
  return new Date(milliseconds).toISOString().replace("Z", `${rest}Z`);
}

const utc = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?Z$/;

/** Parses a UTC time with up to six fractional digits; undefined for any other text, or a day that does not exist. */
export function readTimestamp(text: string): Microseconds | undefined {
  const [, seconds, fraction = ""] = utc.exec(text) ?? [];
  const milliseconds = Date.parse(`${seconds}Z`);
  if (Number.isNaN(milliseconds) || new Date(milliseconds).toISOString().slice(0, 19) !== seconds)
    return undefined;
  return milliseconds * 1000 + Number(fraction.padEnd(6, "0"));
}
