/** The fleet's server: right in everything, except for the flaws that it is given. */
import { type Json, asArray, asObject, asString } from "../../../scripts/core/json.ts";
import { createFleet } from "./devices-store.ts";
import type { Asked, Call, Reply } from "./messages.ts";
import { bodyOf, valueOf } from "./reading.ts";
import type { Service } from "./service.ts";
import { validators } from "./validators.ts";

export const appKey = "app-7f3c9e21";
export const writing = "fleet-token-all-91";
export const reading = "fleet-token-read-17";

const scopesOf: Readonly<Record<string, readonly string[]>> = {
  [writing]: ["fleet:read", "fleet:write"],
  [reading]: ["fleet:read"],
};

export function createDevices(document: Json, rules: Json, flaws: ReadonlySet<string>): Service {
  const routes = Object.entries(asObject(rules.paths)).map(([path, item]) => ({
    path,
    pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, "([^/]+)")}$`),
    item: asObject(item),
  }));
  const answer = createFleet(flaws);
  const validate = validators(rules);

  return { handle: (asked) => finished(handle(asked)) };

  function handle(asked: Asked): Reply {
    const route = routes.find(({ pattern }) => pattern.test(asked.path));
    if (!route) return { status: 404 };
    const names = Object.keys(route.item).filter((name) => /^(?:get|put|post|patch|delete)$/.test(name));
    const isHead = asked.method === "HEAD";
    const method = isHead ? "get" : asked.method.toLowerCase();
    const allow = [
      ...names.map((name) => name.toUpperCase()),
      ...(names.includes("get") ? ["HEAD"] : []),
      "OPTIONS",
    ].join(", ");
    if (asked.method === "OPTIONS") return { status: 204, headers: { allow } };
    if (!names.includes(method))
      return { status: 405, headers: flaws.has("405 without Allow") ? {} : { allow } };
    if (isHead && flaws.has("500 for HEAD")) return { status: 500 };
    const ids = route.pattern.exec(asked.path)?.slice(1).map(decodeURIComponent) ?? [];
    const shared = asArray(route.item.parameters);
    return operate({
      ...asked,
      count: 0,
      ids,
      route: route.path,
      shared,
      operation: asObject(route.item[method]),
      method,
    });
  }

  function operate(call: Call): Reply {
    const refusal = permission(call);
    if (refusal) return refusal;
    const given: Record<string, unknown> = {};
    for (const one of [...call.shared, ...asArray(call.operation.parameters)]) {
      const parameter = parameterOf(one);
      const name = asString(parameter.name);
      const value = typedObject(parameter, valueOf(parameter, call));
      const isBad = value === undefined ? parameter.required === true : !isValid(parameter, value);
      if (isBad) return { status: flaws.has(`500 for ${name}`) ? 500 : 400 };
      given[name] = value;
    }
    const { cursor } = given;
    if (
      typeof cursor === "string" &&
      cursor !== "" &&
      !/^\d+$/.test(Buffer.from(cursor, "base64url").toString())
    )
      return { status: flaws.has("500 for cursor") ? 500 : 400 };
    return withBody(call, given);
  }

  function permission(call: Call): Reply | undefined {
    const [needed] = asArray(call.operation.security ?? document.security).map(asObject);
    if (needed === undefined || flaws.has(`open ${asString(call.operation.operationId)}`)) return undefined;
    const challenge: Record<string, string> = flaws.has("no challenge")
      ? {}
      : { "www-authenticate": 'Bearer realm="fleet"' };
    const refused = { status: flaws.has("403 for 401") ? 403 : 401, headers: challenge };
    const key = call.query.get("appKey") ?? (flaws.has("appKey in header") ? call.headers.appkey : undefined);
    const isKey = flaws.has("any appKey")
      ? asString(key) !== ""
      : flaws.has("appKey in any case")
        ? asString(key).toLowerCase() === appKey
        : key === appKey;
    if (!isKey && !flaws.has("no appKey")) return refused;
    const [word = "", token = ""] = asString(call.headers.authorization).split(" ");
    const isWord =
      flaws.has("any word") ||
      (flaws.has("Bearer only") ? word === "Bearer" : word.toLowerCase() === "bearer");
    if (flaws.has("no token")) return undefined;
    const scopes = isWord
      ? (scopesOf[token] ??
        (flaws.has("any token") && token !== "" ? ["fleet:read", "fleet:write"] : undefined))
      : undefined;
    if (flaws.has("token start") && isWord && token.startsWith(writing)) return undefined;
    if (!scopes) return refused;
    const isEnough = asArray(needed.fleet).every((scope) => scopes.includes(asString(scope)));
    const isOpen = flaws.has("no scopes") || (flaws.has("delete without scope") && call.method === "delete");
    return isEnough || isOpen
      ? undefined
      : { status: flaws.has("401 for 403") ? 401 : 403, headers: challenge };
  }

  function isValid({ name, in: place, schema }: Json, value: unknown): boolean {
    if (flaws.has(`any ${asString(name)}`)) return true;
    if (flaws.has("query unchecked") && place === "query") return true;
    return validate(schema, value);
  }

  function parameterOf(one: unknown): Json {
    const name = asString(asObject(one).$ref).split("/").at(-1) ?? "";
    return name === "" ? asObject(one) : asObject(asObject(asObject(rules.components).parameters)[name]);
  }

  function typedObject({ style }: Json, value: unknown): unknown {
    return style === "deepObject" && flaws.has("unknown filter") && value !== undefined
      ? Object.fromEntries(
          Object.entries(asObject(value)).filter(([name]) => name === "state" || name === "kind"),
        )
      : value;
  }

  function withBody(call: Call, given: Json): Reply {
    const { requestBody } = call.operation;
    if (requestBody === undefined) return answer({ ...call, given, taken: undefined, sent: undefined });
    const read = bodyOf(call, asObject(requestBody), flaws);
    if (read === 415 && flaws.has("400 for 415")) return { status: 400 };
    if (read === 400 && flaws.has("500 for syntax")) return { status: 500 };
    if (typeof read === "number") return { status: read };
    const value = loosened(read?.value);
    if (!isTaken(call, read?.schema, value))
      return { status: flaws.has("422 for 400") ? 422 : flaws.has("500 for body") ? 500 : 400 };
    return answer({ ...call, given, taken: withoutOwn(value), sent: value });
  }

  function isTaken({ route, method }: Call, schema: unknown, value: unknown): boolean {
    if (flaws.has("first of bulk") && route === "/bulk/devices") {
      const list = asArray(asObject(value).devices);
      return validate(schema, { ...asObject(value), devices: list.slice(0, 1) }) && list.length <= 5;
    }
    if (flaws.has("patch unchecked") && method === "patch")
      return typeof value === "object" && value !== null;
    if (flaws.has("actuator unchecked") && asObject(value).kind === "actuator") return true;
    return validate(schema, method === "patch" ? value : withoutOwn(value));
  }

  function loosened(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const next: Record<string, unknown> = { ...value };
    if (flaws.has("battery of text") && /^\d+$/.test(String(next.battery)))
      next.battery = Number(next.battery);
    if (flaws.has("critical of text") && typeof next.critical === "string")
      next.critical = next.critical === "true";
    if (flaws.has("state in any case") && typeof next.state === "string")
      next.state = next.state.toLowerCase();
    const absent = Object.keys(next).filter((name) => next[name] === null && name !== "notes");
    if (flaws.has("null is absent")) for (const name of absent) delete next[name];
    if (flaws.has("day of time") && typeof next.installedOn === "string")
      next.installedOn = next.installedOn.slice(0, 10);
    return next;
  }

  function finished(reply: Reply): Reply {
    if (reply.status < 400) {
      const isXml = flaws.has("wrong type") && reply.body !== undefined;
      return isXml ? { ...reply, headers: { ...reply.headers, "content-type": "application/xml" } } : reply;
    }
    const headers = {
      ...reply.headers,
      "content-type": flaws.has("plain errors") ? "application/json" : "application/problem+json",
    };
    const title = flaws.has("empty title") ? "" : "It did not work";
    const status = flaws.has("status 400 always") ? 400 : reply.status;
    const body = { type: "about:blank", title, ...(!flaws.has("no status") && { status }) };
    return { status: reply.status, headers, body: flaws.has("errors in text") ? title : body };
  }
}

function withoutOwn(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const { id: _id, createdAt: _made, updatedAt: _changed, ...rest } = asObject(value);
  return rest;
}
