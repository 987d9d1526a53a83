// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/**
 * What each `format` means (JSON Schema 2020-12 Validation, 7.3; OpenAPI Format Registry), once for the validators of
 * stubs, mock and contract test and for zod. Every other format is an annotation: no value is refused for it.
 */

/** RFC 3339, 5.6: `full-date`. */
export function isDate(text: string): boolean {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const lengths = [31, isLeap(Number(year)) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return Number(day) >= 1 && Number(day) <= (lengths[Number(month) - 1] ?? 0);
}

/** RFC 3339, 5.6: `full-time`, which has an offset. */
export function isTime(text: string): boolean {
  return isClock(text, true);
}

/** RFC 3339, 5.6: `date-time`. A space may stand for the T. */
export function isDateTime(text: string): boolean {
  return isMoment(text, true);
}

/** ISO 8601: as `time`, with or without an offset. */
export function isIsoTime(text: string): boolean {
  return isClock(text, false);
}

/** ISO 8601: as `date-time`, with or without an offset. */
export function isIsoDateTime(text: string): boolean {
  return isMoment(text, false);
}

/** RFC 3339, appendix A. */
export function isDuration(text: string): boolean {
  const [, period, clock, weeks] =
    /^P(?:((?:\d+Y)?(?:\d+M)?(?:\d+D)?)(?:T((?:\d+H)?(?:\d+M)?(?:\d+S)?))?|(\d+W))$/.exec(text) ?? [];
  return clock === undefined ? Boolean(period) || weeks !== undefined : clock !== "";
}

function isMoment(text: string, needsOffset: boolean): boolean {
  const [date = "", time = "", ...rest] = text.split(/[t\s]/i);
  return rest.length === 0 && isDate(date) && isClock(time, needsOffset);
}

function isClock(text: string, needsOffset: boolean): boolean {
  const found = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i.exec(text);
  if (!found || (needsOffset && found[4] === undefined)) return false;
  const [hour, minute, second, offsetHour, offsetMinute] = [1, 2, 3, 6, 7].map((at) =>
    Number(found[at] ?? 0),
  );
  if (over(offsetHour, 23) || over(offsetMinute, 59) || over(hour, 23) || over(minute, 59)) return false;
  if (!over(second, 59) || Number(second) < 60) return true;
  const sign = found[5] === "-" ? -1 : 1;
  const minutes =
    Number(hour) * 60 + Number(minute) - sign * (Number(offsetHour) * 60 + Number(offsetMinute));
  return Number(second) < 61 && (minutes + 1440) % 1440 === 1439; // a leap second is the last one of a day in UTC
}

function over(value: number | undefined, most: number): boolean {
  return Number(value) > most;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** RFC 9562, 4: of any version; a URN is one, too. */
export function isUuid(text: string): boolean {
  return /^(?:urn:uuid:)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

/** RFC 5321, 4.1.2: a dot-string and a domain of two labels or more. */
export function isEmail(text: string): boolean {
  const at = text.indexOf("@");
  return (
    /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i.test(
      text.slice(0, Math.max(at, 0)),
    ) && /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(text.slice(at + 1))
  );
}

/** RFC 1123, 2.1. */
export function isHostname(text: string): boolean {
  const name = text.endsWith(".") ? text.slice(0, -1) : text;
  return (
    name.length <= 253 &&
    /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i.test(name)
  );
}

/** RFC 2673, 3.2: a dotted quad. */
export function isIpv4(text: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text);
}

/** RFC 4291, 2.2. */
export function isIpv6(text: string): boolean {
  const [head = "", tail, ...rest] = text.split("::");
  if (rest.length > 0) return false;
  const groups = [head, tail ?? ""].flatMap((part) => (part === "" ? [] : part.split(":")));
  const quad = groups.at(-1)?.includes(".") === true && tail !== "" ? groups.pop() : undefined;
  const count = groups.length + (quad === undefined ? 0 : 2);
  const isLong = tail === undefined ? count === 8 : count <= 7;
  return (
    isLong && (quad === undefined || isIpv4(quad)) && groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))
  );
}

/** RFC 6901, 5. */
export function isJsonPointer(text: string): boolean {
  return /^(?:\/(?:[^~/]|~[01])*)*$/.test(text);
}

/** RFC 6901, 6. */
export function isJsonPointerFragment(text: string): boolean {
  return /^#(?:\/(?:[\w\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~[01])*)*$/i.test(text);
}

/** Relative JSON Pointers, 3. */
export function isRelativeJsonPointer(text: string): boolean {
  return /^(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~[01])*)*)$/.test(text);
}

/** ECMA-262, with the `u` flag or without it. `\Z`, which other dialects have, is not in it. */
export function isRegex(text: string): boolean {
  try {
    void new RegExp(text);
    return !/[^\\]\\Z/.test(text);
  } catch {
    return false;
  }
}

/** RFC 4648, 4: base64. */
export function isByte(text: string): boolean {
  return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text);
}

/** A signed integer of 32 bits. */
export function isInt32(value: number): boolean {
  return Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31;
}

/** An integer: which of 64 bits a number stands for, its digits no longer say. */
export function isInt64(value: number): boolean {
  return Number.isInteger(value);
}
