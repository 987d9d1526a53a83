/** The expressions of `x-contract`: OpenAPI's runtime expressions (3.1, 4.8.20.4), extended to several exchanges. */
import { isObject } from "../core/json.ts";
import { childOf, parsePointer } from "../core/json-pointer.ts";

/** An exchange as expressions see it. */
export interface Seen {
  readonly request: { readonly path: object; readonly query: object; readonly body: unknown };
  readonly status: number;
  readonly body: unknown;
}

/** Exchanges by name; `now` is the one under test. */
export type Scene = ReadonlyMap<string, Seen>;

/**
 * `$request.query.size`, `$response.body#/things/0/id`, `$statusCode`; `$then.body#/thing` and `$then.statusCode` of
 * another exchange. A `*` in the pointer matches every item. `{plus: [a, b]}`, `{count: list}`, `{has: value}`,
 * `{either: [a, b]}`, `{pages: [total, size]}` and `{same: [a, b]}` are computed. Everything else is a literal.
 * Undefined if the value does not exist.
 */
export function evaluate(expression: unknown, scene: Scene): unknown {
  if (typeof expression === "string")
    return expression.startsWith("$") ? read(expression, scene) : expression;
  if (Array.isArray(expression)) return expression.map((item) => evaluate(item, scene));
  if (!isObject(expression)) return expression;
  const [[name, argument] = ["", undefined], ...more] = Object.entries(expression);
  const compute = more.length === 0 ? functions[name] : undefined;
  if (compute) return compute(evaluate(argument, scene));
  return Object.fromEntries(Object.entries(expression).map(([key, value]) => [key, evaluate(value, scene)]));
}

const functions: Readonly<Record<string, (value: unknown) => unknown>> = {
  has: (value) => value !== undefined,
  either: (value) => (Array.isArray(value) ? value.find((item) => item !== undefined) : undefined),
  count: (value) => (Array.isArray(value) ? value.length : undefined),
  plus: (value) => numbers(value)?.reduce((sum, one) => sum + one, 0),
  least: (value) => numbers(value) && Math.min(...(numbers(value) ?? [])),
  pages: (value) => {
    const [total = 0, size = 1] = numbers(value) ?? [];
    return numbers(value) && Math.ceil(total / size);
  },
  same: (value) =>
    Array.isArray(value) && value.every((item) => item !== undefined) ? value[0] === value[1] : undefined,
  greater: (value) => (numbers(value) ? (numbers(value)?.[0] ?? 0) > (numbers(value)?.[1] ?? 0) : undefined),
};

function numbers(value: unknown): readonly number[] | undefined {
  return Array.isArray(value) && value.every((item) => typeof item === "number") ? value : undefined;
}

function read(expression: string, scene: Scene): unknown {
  if (expression === "$statusCode") return scene.get("now")?.status;
  const [, name = "", rest = ""] = /^\$(\w+)\.(.*)$/su.exec(expression) ?? [];
  const seen = scene.get(name === "request" || name === "response" ? "now" : name);
  if (!seen) return undefined;
  const [head = "", pointer = ""] = rest.split(/#(.*)/su);
  if (head === "statusCode") return seen.status;
  const [place = "", key] = head.split(/\.(.*)/su);
  if (name === "request" || place === "path" || place === "query")
    return inRequest(seen, { place, key, pointer });
  return at(seen.body, parsePointer(pointer));
}

interface Spot {
  readonly place: string;
  readonly key: string | undefined;
  readonly pointer: string;
}

function inRequest({ request }: Seen, { place, key = "", pointer }: Spot): unknown {
  if (place === "path" || place === "query") return at(request[place], [key]);
  return place === "body" ? at(request.body, parsePointer(pointer)) : undefined;
}

function at(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return value;
  if (key === "*") return Array.isArray(value) ? value.map((item) => at(item, rest)) : undefined;
  const child = childOf(value, key);
  return child === undefined ? undefined : at(child, rest);
}
