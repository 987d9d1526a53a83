/** The school's server: right in everything, except for the flaws that it is given; some traits are as right. */
import { type Json, asArray, asObject, asString, isObject } from "../../../scripts/core/json.ts";
import { createCourses } from "./courses-store.ts";
import type { Asked, Call, Reply } from "./messages.ts";
import { bodyOf, valueOf } from "./reading.ts";
import type { Service } from "./service.ts";
import { validators } from "./validators.ts";

export const schoolToken = "school-evening-7";

export function createSchool(_document: Json, rules: Json, traits: ReadonlySet<string>): Service {
  const routes = Object.entries(asObject(rules.paths)).map(([path, item]) => ({
    path,
    pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, "([^/]+)")}$`),
    item: asObject(item),
  }));
  const store = createCourses(traits);
  const validate = validators(rules);
  return { handle: (asked) => finished(handle(asked)) };

  function handle(asked: Asked): Reply {
    const route = routes.find(({ pattern }) => pattern.test(asked.path));
    if (!route) return { status: 404 };
    const names = Object.keys(route.item).filter((name) => /^(?:get|put|post|patch|delete)$/.test(name));
    const isHead = asked.method === "HEAD";
    const method = isHead ? "get" : asked.method.toLowerCase();
    const known = names
      .map((name) => name.toUpperCase())
      .filter((name) => name !== "PUT" || !traits.has("Allow lacks PUT"));
    const allow = [
      ...known,
      ...(traits.has("Allow has POST") ? ["POST"] : []),
      ...(traits.has("no HEAD") ? [] : ["HEAD"]),
    ].join(", ");
    if (isHead && traits.has("no HEAD")) return { status: 405, headers: { allow } };
    if (asked.method === "OPTIONS") return { status: 204, headers: { allow } };
    if (!names.includes(method))
      return traits.has("404 for 405") ? { status: 404 } : { status: 405, headers: { allow } };
    const ids = route.pattern.exec(asked.path)?.slice(1).map(decodeURIComponent) ?? [];
    const shared = asArray(route.item.parameters);
    const operation = asObject(route.item[method]);
    return operate({ ...asked, count: 0, ids, route: route.path, shared, operation, method });
  }

  function operate(call: Call): Reply {
    const refusal = isCaller(call.headers.authorization)
      ? undefined
      : { status: 401, headers: { "www-authenticate": "Bearer" } };
    if (refusal && !traits.has(`${call.method} without token`)) return refusal;
    const given: Record<string, unknown> = {};
    for (const one of [...call.shared, ...asArray(call.operation.parameters)].map((each) => asObject(each))) {
      const read = valueOf(one, call);
      const isCased = one.name === "level" && traits.has("level in any case") && typeof read === "string";
      const value = isCased ? read.toLowerCase() : read;
      if (value !== undefined && !validate(one.schema, value)) return { status: 400 };
      given[asString(one.name)] = value;
    }
    const done = withBody(call, given);
    return refusal ?? done;
  }

  function isCaller(header: string | undefined): boolean {
    const [, word = "", token = ""] = /^(\S+) (\S+)$/.exec(header ?? "") ?? [];
    const isToken = traits.has("token family") ? token.startsWith("school-") : token === schoolToken;
    return word.toLowerCase() === "bearer" && isToken;
  }

  function withBody(call: Call, given: Json): Reply {
    const { requestBody } = call.operation;
    if (requestBody === undefined) return store({ ...call, given, taken: undefined, sent: undefined });
    const read = bodyOf(call, asObject(requestBody), traits);
    if (typeof read === "number") return { status: read };
    const { id: _id, views: _views, createdAt: _made, updatedAt: _moved, ...body } = asObject(read?.value);
    const taken = isObject(read?.value) ? loosened(body) : read?.value;
    const isValid = validate(read?.schema, checked(taken));
    if (isValid) return store({ ...call, given, taken, sent: read?.value });
    if (traits.has(`keeps refused ${call.method}`) && isObject(taken))
      store({ ...call, given, taken: plain(taken), sent: taken });
    return { status: 400 };
  }

  /** What a careless reader makes of a body. */
  function loosened(body: Json): Json {
    const next: Record<string, unknown> = { ...body };
    if (traits.has("seats of text") && /^\d+$/.test(String(next.seats))) next.seats = Number(next.seats);
    if (traits.has("online of text") && next.online === "true") next.online = true;
    if (traits.has("null level") && next.level === null) delete next.level;
    return next;
  }

  /** What of a body a careless validator looks at. */
  function checked(taken: unknown): unknown {
    if (!isObject(taken)) return taken;
    const { teacher: _teacher, ...others } = taken;
    const own = traits.has("nested unchecked") ? others : taken;
    const { tags } = own;
    return traits.has("last tag unchecked") && Array.isArray(tags) && tags.length > 1
      ? { ...own, tags: tags.slice(0, -1) }
      : own;
  }

  function finished(reply: Reply): Reply {
    const status = traits.has("400 for unknown") && reply.status === 404 ? 400 : reply.status;
    const type =
      status < 400
        ? "application/json"
        : traits.has("problem as json")
          ? "application/json"
          : "application/problem+json";
    const said = traits.has("status of problem") ? 500 : status;
    const problem = { title: "No", ...(!traits.has("problem without status") && { status: said }) };
    const body = status < 400 ? reply.body : problem;
    return {
      status,
      headers: {
        ...(body !== undefined && {
          "content-type": traits.has("types in capitals") ? `${type.toUpperCase()}; Charset="UTF-8"` : type,
        }),
        ...(traits.has("more headers") && {
          "x-request-id": "7",
          server: "school",
          "ratelimit-remaining": "99",
          vary: "Accept",
        }),
        ...reply.headers,
      },
      body,
    };
  }
}

/** What a server that writes before it checks keeps. */
function plain({ title, seats, startsAt, level, online }: Json): Json {
  return {
    ...(typeof title === "string" && { title }),
    ...(typeof seats === "number" && { seats }),
    ...(typeof startsAt === "string" && { startsAt }),
    ...(level !== undefined && { level }),
    ...(online !== undefined && { online }),
  };
}
