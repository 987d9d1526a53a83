// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** What testers can request with a header: `Prefer: code=404, example=Name, dynamic=true` (RFC 7240). */

export interface Preferences {
  readonly code: number | undefined;
  readonly example: string | undefined;
  /** Undefined: not given. */
  readonly dynamic: boolean | undefined;
}

const none: Preferences = { code: undefined, example: undefined, dynamic: undefined };

const flags = new Map([
  ["true", true],
  ["false", false],
]);

const preference = /([^\s=,;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]*))/gu;

/** Parses a `Prefer` header. The first of repeated preferences counts; unknown ones are ignored. */
export function readPreferences(header: string | undefined): Preferences {
  if (header === undefined) return none;
  const found = [...header.matchAll(preference)].map(
    ([, name = "", quoted, bare]) =>
      [name.toLowerCase(), quoted?.replaceAll(/\\(.)/gsu, "$1") ?? bare ?? ""] as const,
  );
  const wishes = new Map(found.toReversed());
  const code = wishes.get("code");
  return {
    code: code === undefined ? undefined : /^\d{3}$/.test(code) ? Number(code) : Number.NaN,
    example: wishes.get("example"),
    dynamic: flags.get(wishes.get("dynamic") ?? ""),
  };
}
