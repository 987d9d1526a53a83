/** Texts that break a pattern or a format, but only just. */
import { cut } from "./sizes.ts";

export function wrongCase(value: string): string {
  return value === value.toUpperCase() ? value.toLowerCase() : value.toUpperCase();
}

/** Texts near to one that fits a pattern: longer at either end, one character changed, another case. */
export function misfits(value: string): readonly string[] {
  const letters = [...value];
  const changed = (index: number, by: string) =>
    [...letters.slice(0, index), by, ...letters.slice(index + 1)].join("");
  const ends = [0, letters.length - 1].flatMap((index) =>
    letters.length === 0 ? [] : ["!", " ", "a", "0", "A", "é"].map((by) => changed(index, by)),
  );
  const tail = [`${value}!`, `!${value}`, `${value}\n`, `${value} `, ` ${value}`, `${value}0`, `${value}a`];
  return [
    ...tail.slice(0, 2),
    ...ends.slice(0, 1),
    wrongCase(value),
    ...ends,
    ...tail,
    cut(value, letters.length - 1),
    "!".repeat(letters.length),
    "!",
    "",
    "a b",
  ];
}

/** Not by the calendar: many validators only look at the form, so 30 February is no proof of a defect. */
const wrongTexts: Readonly<Record<string, readonly string[]>> = {
  date: ["01/02/2026", "2026-01-01T10:00:00Z", "2026-1-1"],
  "date-time": ["2026-01-01", "2026-01-01 10:00", "2026-01-01T10:00:00"],
  time: ["10:00"],
  email: ["no-at-sign.example.com", "two@@example.com", "@example.com"],
  uuid: ["not-a-uuid", "00000000-0000-0000-0000-00000000000", "00000000-0000-0000-0000-00000000000g"],
  uri: ["not a uri", "//example.com/no-scheme", "example"],
  ipv4: ["256.1.1.1", "1.2.3"],
  ipv6: ["1::2::3", "g::1"],
  hostname: ["-a.example", "a..b"],
  byte: ["not base64!"],
  duration: ["1 day", "P"],
};

export function misformed(format: string, value: string): readonly string[] {
  return ["not-of-this-format", ...(wrongTexts[format] ?? []), "not of this format!", `${value}!`];
}
