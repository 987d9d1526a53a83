// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Texts in each `format` (see `schema/formats.ts`), as short or as long as a schema asks. */
import type { Random } from "./random.ts";
import { word } from "./words.ts";

export interface Size {
  readonly least: number;
  readonly most: number;
  /** Whether the values may be unusual, because usual ones did not fit. */
  readonly isWide: boolean;
}

type Maker = (random: Random, size: Size) => string;

const digits = (random: Random, count: number) =>
  [...Array(Math.max(0, count))].map(() => random.integer(0, 15).toString(16)).join("");

/** As many letters as are missing, between what comes before and after. */
const padded = (before: string, after: string, { least }: Size) =>
  before + "a".repeat(Math.max(0, least - before.length - after.length)) + after;

/** The first of some texts, from long to short, that is short enough. */
const fitting = (texts: readonly string[], { most }: Size) =>
  texts.find((text) => text.length <= most) ?? texts.at(-1) ?? "";

const moment = (random: Random, { isWide }: Size) => {
  const [from, days] = isWide ? [Date.UTC(1900, 0, 1), 73_000] : [Date.UTC(2026, 0, 1), 364];
  return new Date(from + random.integer(0, days) * 86_400_000 + random.integer(0, 86_399) * 1000);
};

const clock: Maker = (random, size) => {
  const [, time = ""] = moment(random, size).toISOString().split("T");
  const short = time.replace(".000", "");
  return short.length >= size.least && time.length > size.most ? short : lengthened(time, size);
};

const lengthened = (time: string, { least }: Size) =>
  time.replace("Z", `${"0".repeat(Math.max(0, least - time.length))}Z`);

const dateTime: Maker = (random, size) => {
  const text = moment(random, size).toISOString();
  if (size.isWide && size.most >= 25 && size.least <= 25 && random.next() < 0.3)
    return text.replace(".000Z", random.pick(["+02:00", "-08:00", "+05:30"]) ?? "");
  const isShort = text.length > size.most || (size.isWide && size.least <= 20);
  return isShort ? text.replace(".000", "") : lengthened(text, size);
};

const date: Maker = (random, size) => moment(random, size).toISOString().slice(0, 10);

/** Reserved for examples and tests (RFC 2606, 2 and 3). */
const hostFor: Maker = (random, { isWide }) =>
  isWide
    ? (random.pick(["example.com", "example.org", "example.net", `${word(random)}.test`]) ?? "")
    : "example.com";

const email: Maker = (random, size) => {
  const local = size.isWide ? word(random) : `${word(random)}${random.integer(1, 99)}`;
  const letter = local.slice(0, 1);
  const host = hostFor(random, size);
  const domains = [`${local}@${host}`, `${letter}@${host}`, `${letter}@${letter}.example`, `${letter}@a.co`];
  const [name = "", domain = ""] = fitting(domains, size).split("@");
  return padded(name, `@${domain}`, size);
};

const hostname: Maker = (random, size) => {
  const name = word(random);
  if (size.isWide && name.length >= size.least && name.length <= size.most && random.next() < 0.2)
    return name;
  const text = fitting(
    [`${name}.${hostFor(random, size)}`, `${name}.com`, `${name.slice(0, 1)}.co`, name.slice(0, 1)],
    size,
  );
  const missing = Math.max(0, size.least - text.length);
  const labels = "a".repeat(Math.ceil(missing / 50) * 50).replaceAll(/a{50}/g, `${"a".repeat(49)}.`);
  return labels.slice(labels.length - missing).replace(/^\./, "a") + text;
};

const path: Maker = (random, size) => {
  const name = word(random);
  return padded(fitting([`/${name}/${random.integer(1, 999)}`, `/${name}`, "/a", ""], size), "", size);
};

const uri: Maker = (random, size) => {
  const name = word(random);
  const host = hostFor(random, size);
  const scheme = size.isWide ? (random.pick(["https", "http", "ftp", "app"]) ?? "") : "https";
  const texts = [`${scheme}://${host}/${name}/${random.integer(1, 999)}`, `${scheme}://${host}/${name}`];
  return padded(fitting([...texts, `http://a.co/${name}`, "http://a.co", "urn:a:b", "a:b"], size), "", size);
};

const reference: Maker = (random, size) => (size.most < 20 ? path(random, size) : uri(random, size));

const uuid: Maker = (random) =>
  digits(random, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-a$4-$5");

const byte: Maker = (random, { least, most }) => {
  const text = `${word(random)} ${word(random)} `;
  const groups = Math.ceil(Math.max(least, 4) / 4);
  const usual = Math.min(Math.ceil(text.length / 3), Math.floor(most / 4));
  const count = Math.max(groups, usual) * 3;
  return most < 4 ? "" : btoa(text.repeat(Math.ceil(count / text.length)).slice(0, count));
};

const ipv6: Maker = (random, { least, most }) => {
  if (most < 12) return fittingIpv6(random, most);
  if (least <= 13) return `2001:db8::${random.integer(1, 9999)}`;
  return [...Array(8)].map(() => digits(random, 4)).join(":");
};

const fittingIpv6 = (random: Random, most: number) => (most < 3 ? "::" : `::${random.integer(1, 9)}`);

const formats: Readonly<Record<string, Maker>> = {
  uuid,
  "date-time": dateTime,
  "iso-date-time": dateTime,
  date,
  time: clock,
  "iso-time": clock,
  duration: (random, size) => {
    const days = "1".repeat(Math.max(0, size.least - 3));
    const short = `P${days}${random.integer(1, 9)}D`;
    return size.most < 7 || size.least > 7 ? short : `P${random.integer(1, 28)}DT${random.integer(1, 23)}H`;
  },
  email,
  "idn-email": email,
  hostname,
  "idn-hostname": hostname,
  ipv4: (random, { least, most }) => {
    if (most < 9) return `1.1.1.${random.integer(1, 9)}`;
    return least > 9
      ? `198.51.100.${random.integer(100, 254)}`
      : `192.0.2.${random.integer(1, most < 11 ? 9 : 254)}`;
  },
  ipv6,
  uri,
  url: (random, size) => (size.most < 11 ? "http://a.co" : uri(random, size)),
  iri: uri,
  "uri-reference": reference,
  "iri-reference": reference,
  "uri-template": (random, size) => {
    const base = fitting([`https://example.com/${word(random)}/`, "/", ""], { ...size, most: size.most - 4 });
    return padded(base, "{id}", size);
  },
  "json-pointer": path,
  "json-pointer-uri-fragment": (random, size) =>
    `#${path(random, { ...size, least: size.least - 1, most: size.most - 1 })}`,
  "relative-json-pointer": (random, size) =>
    `${random.integer(0, 9)}${path(random, { ...size, least: size.least - 1, most: size.most - 1 })}`,
  regex: (random, size) => padded(fitting([`^${word(random)}$`, "^a$", "a", ""], size), "", size),
  byte,
  base64: byte,
};

/** @returns undefined for a format without a meaning */
export function formatText(format: string, random: Random, size: Size): string | undefined {
  return Object.hasOwn(formats, format) ? formats[format]?.(random, size) : undefined;
}
