/** The guest house's server: right in everything, except for the flaws that it is given. */
import { type Json, asArray, asObject, asString } from "../../../scripts/core/json.ts";
import { isKnown } from "./bookings-callers.ts";
import { createHouse } from "./bookings-rooms.ts";
import { type Asked, type Call, type Reply } from "./messages.ts";
import { bodyOf, valueOf } from "./reading.ts";
import type { Service } from "./service.ts";
import { validators } from "./validators.ts";

export function createBookings(document: Json, rules: Json, flaws: ReadonlySet<string>): Service {
  const routes = Object.entries(asObject(rules.paths)).map(([path, item]) => ({
    path,
    pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, "([^/]+)")}$`),
    item: asObject(item),
  }));
  const answer = createHouse(flaws);
  const validate = validators(rules);

  return { handle: (asked) => finished(handle(asked)) };

  function handle(asked: Asked): Reply {
    const route = routes.find(({ pattern }) => pattern.test(asked.path));
    if (!route) return { status: 404 };
    const names = Object.keys(route.item).filter((name) => /^(?:get|put|post|patch|delete)$/.test(name));
    const method = asked.method === "HEAD" ? "get" : asked.method.toLowerCase();
    const own = names.map((name) => name.toUpperCase());
    const allow = [...own, ...(names.includes("get") ? ["HEAD"] : []), "OPTIONS"].join(", ");
    if (asked.method === "OPTIONS") return { status: 204, headers: { allow } };
    if (!names.includes(method)) {
      if (flaws.has("404 for 405")) return { status: 404 };
      return { status: 405, headers: flaws.has("no Allow") ? {} : { allow } };
    }
    const ids = route.pattern.exec(asked.path)?.slice(1).map(decodeURIComponent) ?? [];
    const shared = asArray(route.item.parameters);
    const operation = asObject(route.item[method]);
    return operate({ ...asked, count: 0, ids, route: route.path, method, shared, operation });
  }

  function operate(call: Call): Reply {
    if (!isKnown(document, call, flaws))
      return {
        status: flaws.has("403 for 401") ? 403 : 401,
        headers: flaws.has("no WWW-Authenticate") ? {} : { "www-authenticate": 'Basic realm="house"' },
      };
    const given: Record<string, unknown> = {};
    for (const one of [...call.shared, ...asArray(call.operation.parameters)]) {
      const parameter = parameterOf(one);
      const value = valueOf(parameter, call);
      const name = asString(parameter.name);
      if (name === "If-Match") continue; // the house answers 412 and 428
      const isBad =
        value === undefined
          ? parameter.required === true && !flaws.has(`${name} optional`)
          : !isValid(parameter, value);
      if (isBad) return { status: flaws.has(`500 ${name}`) ? 500 : 400 };
      given[name] = value;
    }
    if (typeof given.after === "string" && !isCursor(given.after))
      return { status: flaws.has("500 cursor") ? 500 : 400 };
    return withBody(call, given);
  }

  function isValid({ name, in: place, schema }: Json, value: unknown): boolean {
    if (flaws.has(`any ${String(name)}`)) return true;
    if (flaws.has("first value") && place === "query" && Array.isArray(value))
      return validate(schema, value.slice(0, 1));
    return validate(schema, value);
  }

  function parameterOf(one: unknown): Json {
    const name = asString(asObject(one).$ref).split("/").at(-1) ?? "";
    return name === "" ? asObject(one) : asObject(asObject(asObject(rules.components).parameters)[name]);
  }

  function withBody(call: Call, given: Json): Reply {
    const { requestBody } = call.operation;
    if (requestBody === undefined) return answer({ ...call, given, taken: undefined, sent: undefined });
    const own =
      flaws.has("patch as json") && call.method === "patch" ? new Set([...flaws, "any-type"]) : flaws;
    const read = bodyOf(call, asObject(requestBody), own);
    if (read === 400 && flaws.has("500 malformed")) return { status: 500 };
    if (read === 400 && flaws.has("malformed is empty") && call.method === "patch")
      return answer({ ...call, given, taken: {}, sent: {} });
    if (typeof read === "number") return { status: read };
    if (read?.value === null && flaws.has("500 null")) return { status: 500 };
    const value = coerced(read?.value, call);
    const isBody = isTaken(call, read?.schema, value);
    if (!isBody)
      return {
        status: flaws.has("500 body") && call.method === "put" ? 500 : flaws.has("422 body") ? 422 : 400,
      };
    return answer({ ...call, given, taken: withoutOwn(value), sent: value });
  }

  function isTaken({ method, route }: Call, schema: unknown, value: unknown): boolean {
    if (flaws.has("patch unchecked") && method === "patch") return true;
    if (flaws.has("put unchecked") && method === "put") return typeof value === "object" && value !== null;
    if (flaws.has("first row") && route === "/imports" && Array.isArray(value))
      return validate(schema, value.slice(0, 1)) && value.length <= 4;
    if (flaws.has("one row") && route === "/imports" && !Array.isArray(value))
      return validate(schema, [value]);
    return validate(schema, withoutOwn(value));
  }

  /** What lax readers make of values. */
  function coerced(value: unknown, { route }: Call): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const next: Record<string, unknown> = { ...value };
    if (flaws.has("beds as text taken") && /^\d+$/.test(String(next.beds))) next.beds = Number(next.beds);
    if (flaws.has("half nights") && typeof next.nights === "number") next.nights = Math.trunc(next.nights);
    if (flaws.has("30th of February") && /^\d{4}-\d\d-\d\d$/.test(asString(next.arrival)))
      next.arrival = "2026-03-02";
    if (flaws.has("null is absent") && route.startsWith("/rooms") && next.floor === null) delete next.floor;
    if (flaws.has("text of smoking") && typeof next.smoking === "string")
      next.smoking = next.smoking === "true";
    if (flaws.has("guests of text") && route === "/messages" && next.guests !== undefined)
      next.guests = Math.min(8, Math.max(1, Number.parseInt(String(next.guests), 10) || 1));
    return next;
  }

  function finished(reply: Reply): Reply {
    if (reply.status < 400) {
      const headers = flaws.has("plain text")
        ? { ...reply.headers, "content-type": "text/plain" }
        : reply.headers;
      return { ...reply, ...(headers && { headers }) };
    }
    const status = flaws.has("status of problem") ? 599 : reply.status;
    const type = flaws.has("problem as json") ? "application/json" : "application/problem+json";
    const body = flaws.has("no title") ? { status } : { title: "no", status };
    return { status: reply.status, headers: { ...reply.headers, "content-type": type }, body };
  }
}

function withoutOwn(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== "id" && name !== "createdAt"));
}

function isCursor(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(Buffer.from(text, "base64url").toString()));
  } catch {
    return false;
  }
}
