/**
 * A server for the documents of this folder that shares nothing with ours: its own routes, readers and store, and Ajv
 * for schemas. It is right in everything, except for the flaws that it is given.
 */
import { asArray, asObject, asString, isObject, type Json } from "../../../scripts/core/json.ts";
import { memoize } from "../../../scripts/core/memoize.ts";
import { callerOf } from "./callers.ts";
import { type Asked, type Call, type Reply, resolved } from "./messages.ts";
import { bodyOf, valueOf } from "./reading.ts";
import { createStore } from "./store.ts";
import { type Validate, validators } from "./validators.ts";

export interface Service {
  readonly handle: (asked: Asked) => Reply;
}

/** @param rules the document that requests are held to: the server's own idea of it, which may be wrong */
export function createService(document: Json, rules: Json, flaws: ReadonlySet<string>): Service {
  const routes = Object.entries(asObject(rules.paths)).map(([path, item]) => ({
    path,
    pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, "([^/]+)")}$`),
    item: asObject(item),
  }));
  const store = createStore(document, flaws);
  const validate = validators(rules);
  let count = 0;
  const handle = (asked: Asked): Reply => {
    count++;
    const early = beforeAll(document, count, flaws);
    if (early) return early;
    const path = flaws.has("slash") ? asked.path.replace(/(.)\/$/, "$1") : asked.path;
    const base = flaws.has("base") ? "/v1" : "";
    const route = path.startsWith(base)
      ? routes.find(({ pattern }) => pattern.test(path.slice(base.length)))
      : undefined;
    if (!route) return refused(document, 404);
    const names = Object.keys(route.item).filter((name) => /^(?:get|put|post|patch|delete)$/.test(name));
    const method = asked.method === "HEAD" ? "get" : asked.method.toLowerCase();
    const allow = [
      ...names.map((name) => name.toUpperCase()),
      ...(names.includes("get") ? ["HEAD"] : []),
      "OPTIONS",
    ].join(", ");
    if (asked.method === "OPTIONS")
      return {
        status: 204,
        headers: flaws.has("options") ? { "access-control-allow-methods": allow } : { allow },
      };
    if (!names.includes(method))
      return { ...refused(document, 405), ...(flaws.has("allow") ? {} : { headers: { allow } }) };
    if (asked.method === "HEAD" && flaws.has("head")) return refused(document, 400);
    const ids = route.pattern.exec(path.slice(base.length))?.slice(1).map(decodeURIComponent) ?? [];
    return operate(
      { document, rules, flaws, validate, store },
      {
        ...asked,
        path: path.slice(base.length),
        count,
        ids,
        route: route.path,
        method,
        shared: asArray(route.item.parameters),
        operation: asObject(route.item[method]),
      },
    );
  };
  return { handle };
}

/** What stands in the way of every request. */
function beforeAll(document: Json, count: number, flaws: ReadonlySet<string>): Reply | undefined {
  const [status] = [...flaws].filter((flaw) => /^\d{3}$/.test(flaw)).map(Number);
  if (status !== undefined) return refused(document, status, status === 429 ? { "retry-after": "0" } : {});
  if (flaws.has("rate") && count % 5 === 0) return { status: 429, headers: { "retry-after": "0" } };
  return undefined;
}

interface Around {
  readonly document: Json;
  readonly rules: Json;
  readonly flaws: ReadonlySet<string>;
  readonly validate: Validate;
  readonly store: ReturnType<typeof createStore>;
}

function operate({ document, rules, flaws, validate, store }: Around, call: Call): Reply {
  const { operation } = call;
  const denied = callerOf(document, call, flaws);
  if (denied) return refused(document, denied, denied === 401 ? { "www-authenticate": "Bearer" } : {});
  const accept = asString(call.headers.accept) || "*/*";
  if (!flaws.has("accept") && !/\*\/\*|json/.test(accept)) return refused(document, 406);
  const wrong = wrongStatus(document);
  const parameters = [...call.shared, ...asArray(operation.parameters)].map((one) => asObject(one));
  const values = parameters.map((parameter) => [parameter, valueOf(parameter, call)] as const);
  for (const [parameter, value] of values) {
    const isBad =
      value === undefined
        ? parameter.required === true && !flaws.has(`${String(parameter.name)} optional`)
        : !validate(parameter.schema, value);
    if (isBad) return refused(document, flaws.has("crash") && parameter.in === "query" ? 500 : wrong);
  }
  const read =
    operation.requestBody === undefined ? undefined : bodyOf(call, asObject(operation.requestBody), flaws);
  if (typeof read === "number")
    return refused(document, read === 400 ? (flaws.has("crash json") ? 500 : wrong) : read);
  const taken = read && withoutReadOnly(read.value, read.schema, rules);
  if (
    taken !== undefined &&
    read &&
    ((hasReadOnly(read, taken) && flaws.has("refuses read-only")) || !validate(read.schema, taken))
  )
    return refused(document, wrong);
  const given = Object.fromEntries(values.map(([{ name }, value]) => [String(name), value]));
  const reply = store.answer({ ...call, given, taken, sent: read?.value });
  if (reply.status < 400) return leaks(reply, flaws);
  return refused(document, reply.status);
}

function leaks(reply: Reply, flaws: ReadonlySet<string>): Reply {
  if (!flaws.has("untyped")) return reply;
  return { ...reply, headers: { ...reply.headers, "content-type": "text/html" } };
}

function hasReadOnly({ value }: { readonly value: unknown }, taken: unknown): boolean {
  return isObject(value) && Object.keys(value).length !== Object.keys(asObject(taken)).length;
}

/** The readers of a request drop what only the server sets. */
function withoutReadOnly(value: unknown, schema: unknown, document: Json): unknown {
  if (!isObject(value)) return value;
  const properties = asObject(resolved(schema, document).properties);
  return Object.fromEntries(
    Object.entries(value).filter(
      ([name]) =>
        !/^(?:id|made|code|opened)$/.test(name) ||
        (asObject(properties[name]).readOnly !== true && properties[name] !== undefined),
    ),
  );
}

const wrongStatus = memoize((document: Json) =>
  JSON.stringify(document.paths).includes('"422"') ? 422 : 400,
);
const isProblem = memoize((document: Json) => JSON.stringify(document.components).includes("problem+json"));

export function refused(
  document: Json,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const type = isProblem(document) ? "application/problem+json" : "application/json";
  return {
    status,
    headers: { "content-type": type, ...headers },
    body: { title: "no", message: "no", error: "no" },
  };
}
