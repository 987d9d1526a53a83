/** Who asks the guest house: a key in the query, a person at the desk (basic), a session's cookie. */
import { type Json, asArray, asObject, asString } from "../../../scripts/core/json.ts";
import type { Call } from "./messages.ts";

type Flaws = ReadonlySet<string>;
type Knows = (call: Call, flaws: Flaws) => boolean;

export const desk = "frontdesk:s3cret pass";
export const deskKey = "desk-key-4711";
export const session = "sid-00ab12cd";

const knows: Readonly<Record<string, Knows>> = {
  key: ({ query, headers }, flaws) => {
    const own = query.get("api_key") ?? (flaws.has("key in header") ? headers["api_key"] : undefined);
    if (flaws.has("any key")) return own !== undefined && own !== "";
    if (flaws.has("empty key") && own === "") return true;
    return flaws.has("key prefix") ? asString(own).startsWith(deskKey) : own === deskKey;
  },
  staff: ({ headers }, flaws) => {
    const [word = "", rest = ""] = asString(headers.authorization).split(/ (.*)/s);
    if (flaws.has("any word") && rest === btoa(desk)) return true;
    if (flaws.has("case of basic") ? word !== "Basic" : word.toLowerCase() !== "basic") return false;
    const text = Buffer.from(rest, "base64").toString();
    if (flaws.has("any staff")) return text.includes(":");
    return flaws.has("login alone") ? text.split(":")[0] === desk.split(":")[0] : text === desk;
  },
  session: ({ headers }, flaws) => {
    const pair = asString(headers.cookie)
      .split("; ")
      .find((one) => one.startsWith("sid="));
    return flaws.has("any session") ? pair !== undefined : pair === `sid=${session}`;
  },
};

export function isKnown(document: Json, call: Call, flaws: Flaws): boolean {
  const alternatives = asArray(call.operation.security ?? document.security).map(asObject);
  if (flaws.has("open stay") && call.operation.operationId === "getStay") return true;
  if (flaws.has("open delete") && call.method === "delete") return true;
  if (flaws.has("open photos") && call.route === "/photos") return true;
  return alternatives.some((needed) => {
    const names = Object.keys(needed);
    const known = names.filter((name) => knows[name]?.(call, flaws) === true);
    return flaws.has("either of two") ? known.length > 0 : known.length === names.length;
  });
}
