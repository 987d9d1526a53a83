/** Who asks: the credentials that the server knows, and what each may do. */
import { type Json, asArray, asObject, asString } from "../../../scripts/core/json.ts";
import type { Call } from "./messages.ts";

/** Security scheme → credentials → scopes. */
const known: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  staff: { "staff-token-1": [] },
  key: { "stock-key-0001": [] },
  clerk: { "clara:pass word": [] },
  oauth: { "books-and-open": ["books", "open"], "books-alone": ["books"] },
  device: { "device-0001": [] },
  session: { "session-0001": [] },
};

/** @returns the status of a refusal; undefined if the caller may go on */
export function callerOf(document: Json, call: Call, flaws: ReadonlySet<string>): 401 | 403 | undefined {
  const alternatives = asArray(call.operation.security ?? document.security).map(asObject);
  if (alternatives.length === 0) return undefined;
  if (flaws.has("open") && call.method === "delete") return undefined;
  const outcomes = alternatives.map((needed) => outcomeOf(document, call, { needed, flaws }));
  if (outcomes.includes(undefined)) return undefined;
  return outcomes.includes(403) ? 403 : 401;
}

interface Needed {
  readonly needed: Json;
  readonly flaws: ReadonlySet<string>;
}

function outcomeOf(document: Json, call: Call, { needed, flaws }: Needed): 401 | 403 | undefined {
  const schemes = asObject(asObject(document.components).securitySchemes);
  let outcome: 403 | undefined;
  for (const [name, scopes] of Object.entries(needed)) {
    if (flaws.has(`no ${name}`)) continue;
    const credentials = credentialsIn(asObject(schemes[name]), call, flaws);
    if (credentials === undefined || (credentials === "" && !flaws.has("empty key"))) return 401;
    if (flaws.has("any-scheme") && name === "staff") continue;
    if (flaws.has("expires") && call.count > 6) return 401;
    const own =
      known[name]?.[credentials] ??
      (flaws.has("any-token") || flaws.has(`any ${name}`) || (flaws.has("empty key") && credentials === "")
        ? []
        : undefined);
    if (!own) return 401;
    if (!flaws.has("scopes") && asArray(scopes).some((scope) => !own.includes(String(scope)))) outcome = 403;
  }
  return outcome;
}

function credentialsIn(
  { type, in: place, name, scheme }: Json,
  { headers, query }: Call,
  flaws: ReadonlySet<string>,
): string | undefined {
  if (type === "apiKey") {
    const own = asString(name);
    const cookies = asString(headers.cookie)
      .split("; ")
      .map((pair) => pair.split("="));
    const found = {
      header: headers[own.toLowerCase()],
      query: query.get(own) ?? undefined,
      cookie: cookies.find(([key]) => key === own)?.[1],
    };
    if (flaws.has("key anywhere")) return found.header ?? found.query ?? found.cookie;
    return found[place as keyof typeof found]; // one of the three
  }
  const [word = "", rest = ""] = asString(headers.authorization).split(/ (.*)/s);
  if (flaws.has("any-scheme") && word !== "") return rest;
  const wanted = scheme === "basic" ? "basic" : "bearer";
  if (headers.authorization === undefined) return undefined;
  if (
    flaws.has("case")
      ? word !== wanted.charAt(0).toUpperCase() + wanted.slice(1)
      : word.toLowerCase() !== wanted
  )
    return flaws.has("bare") ? word : undefined;
  return wanted === "basic" ? Buffer.from(rest, "base64").toString() : rest;
}
