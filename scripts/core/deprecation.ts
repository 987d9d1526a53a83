/**
 * What a document says of a part that will go: `deprecated: true`, and the extensions `x-deprecated-since`, `x-sunset`
 * and `x-replaced-by`. Dates are full dates or date-times (RFC 3339, 5.6); a full date begins at midnight UTC.
 */
import { type Json, asString } from "./json.ts";
import { memoize } from "./memoize.ts";
import type { Operation } from "./model.ts";

export interface Deprecation {
  /** In seconds since the epoch; undefined: the document does not say since when. */
  readonly since?: number;
  /** When it may be gone, in seconds since the epoch. */
  readonly sunset?: number;
  /** The name of what to use instead, or the URL of a guide. */
  readonly replacement?: string;
}

export const deprecationKeys = ["x-deprecated-since", "x-sunset", "x-replaced-by"] as const;

/**
 * @param value an operation, a parameter, a header or a schema
 * @returns undefined if it is not deprecated
 */
export function deprecationOf(value: Json): Deprecation | undefined {
  if (value["deprecated"] !== true) return undefined;
  const [since, sunset] = [secondsOf(value["x-deprecated-since"]), secondsOf(value["x-sunset"])];
  const replacement = asString(value["x-replaced-by"]).replaceAll(/\s+/g, " ").trim();
  return {
    ...(since !== undefined && { since }),
    ...(sunset !== undefined && { sunset }),
    ...(replacement !== "" && { replacement }),
  };
}

/** @returns seconds since the epoch; undefined for anything but a date */
export function secondsOf(value: unknown): number | undefined {
  const text = value instanceof Date ? value.toISOString() : value; // readers of YAML may make a date of a date
  if (typeof text !== "string") return undefined;
  const [, day = "", time = "T00:00:00Z"] = shape.exec(text) ?? [];
  const moment = Date.parse(`${day}${time.toUpperCase()}`);
  const isReal = !Number.isNaN(moment) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  return day !== "" && isReal ? Math.floor(moment / 1000) : undefined;
}

const shape = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/i;

/** `2027-12-31` */
export function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/**
 * The headers of each response of a deprecated operation: `Deprecation` (RFC 9745, 2.1), and `Sunset` (RFC 8594, 3) if
 * the document has a date that does not precede it. Where the document does not say since when, the date is that of the
 * epoch: it says that the operation is deprecated by now, and no more.
 */
export const deprecationHeaders = memoize(
  ({ deprecated, extensions }: Operation): readonly (readonly [name: string, text: string])[] => {
    const { since = 0, sunset } = deprecationOf({ ...extensions, deprecated }) ?? {};
    if (!deprecated) return [];
    const isLater = sunset !== undefined && sunset >= since;
    return [
      ["Deprecation", `@${since}`],
      ...(isLater ? [["Sunset", new Date(sunset * 1000).toUTCString()] as const] : []),
    ];
  },
);

/** `since 2027-03-01, can be gone from 2027-12-31. Use listPlots.`; empty if the document says nothing of it. */
export function deprecationNote({ since, sunset, replacement }: Deprecation): string {
  const dates = [
    ...(since === undefined ? [] : [`since ${dayOf(since)}`]),
    ...(sunset === undefined ? [] : [`can be gone from ${dayOf(sunset)}`]),
  ];
  const instead =
    replacement === undefined ? [] : [isUrl(replacement) ? `See ${replacement}` : `Use ${replacement}.`];
  return [...(dates.length > 0 ? [`${dates.join(", ")}.`] : []), ...instead].join(" ");
}

/** The tag of a doc comment; empty if the part is not deprecated. */
export function deprecatedTag(value: Json): string {
  const deprecation = deprecationOf(value);
  return deprecation ? `@deprecated ${deprecationNote(deprecation)}`.trimEnd() : "";
}

/** The same for an operation of the model. */
export function deprecatedOperationTag({ deprecated, extensions }: Operation): string {
  return deprecatedTag({ ...extensions, deprecated });
}

export function isUrl(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}
