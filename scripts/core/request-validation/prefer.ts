/** The wishes of a tester: `Prefer: code=404, example=Name, dynamic=true` (RFC 7240). */

export interface Preferences {
  readonly code: number | undefined;
  readonly example: string | undefined;
  /** Undefined: not said. */
  readonly dynamic: boolean | undefined;
}

const none: Preferences = { code: undefined, example: undefined, dynamic: undefined };

const flags = new Map([
  ["true", true],
  ["false", false],
]);

const preference = /([^\s=,;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]*))/gu;

/** Reads a `Prefer` header. Of a preference that stands twice the first counts; unknown ones are left alone. */
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
