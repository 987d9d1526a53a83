/** Ids of existing resources, learnt from responses, so that requests reach operations on existing resources. */
import { isObject } from "../core/json.ts";
import { decodePercent } from "../core/percent.ts";
import type { Operation, Parameter } from "../core/model.ts";
import { type Route, createRouter } from "../core/request-validation/route.ts";
import { type Exchange, type Identity, bodyOf, isGood } from "./exchange.ts";

export interface Known {
  readonly value: string | number;
  /** The parents of the resource, kind → id, taken from the path of the request. */
  readonly within: ReadonlyMap<string, string>;
}

export interface Pool {
  readonly learn: (exchange: Exchange, identity: Identity) => void;
  /** The resources of a kind that an identity has seen, in the order they were learnt. */
  readonly of: (kind: string, identity: Identity) => readonly Known[];
  /** Whether a resource has been deleted. */
  readonly isGone: (kind: string, value: string) => boolean;
}

export function createPool(operations: readonly Operation[]): Pool {
  const known = new Map<string, Map<string, Known>>();
  const gone = new Set<string>();
  const keys = new Map(operations.map((operation) => [itemless(operation), keyOf(operations, operation)]));
  const route = createRouter(operations);
  const forget = (kind: string, value: string) => {
    gone.add(`${kind} ${value}`);
    for (const own of known.values()) for (const key of keysOf(own, kind, value)) own.delete(key);
  };
  const learn: Pool["learn"] = ({ operation, wire, answer }, { token }) => {
    if (!isGood(answer)) return;
    const within = parentsIn(operation, route(wire.target.split("?")[0] ?? ""));
    const last = pathParameters(operation).at(-1);
    if (wire.method === "DELETE" && last && operation.path.endsWith("}")) {
      const kind = kindOf(last.name, operation.path);
      return forget(kind, within.get(kind) ?? "");
    }
    const found = idsIn(
      bodyOf(answer),
      { kind: collection(operation.path), key: keys.get(itemless(operation)) },
      0,
    );
    for (const [kind, value] of [
      ...found,
      ...located(answer, route),
      ...named(wire.method, operation, within),
    ]) {
      const own = known.get(`${token} ${kind}`) ?? new Map<string, Known>();
      known.set(`${token} ${kind}`, own);
      if (wire.method === "PUT") gone.delete(`${kind} ${value}`);
      if (own.size < 500) own.set(`${[...within.values()].join("/")}/${value}`, { value, within });
    }
  };
  return {
    learn,
    of: (kind, { token }) => [...(known.get(`${token} ${kind}`)?.values() ?? [])],
    isGone: (kind, value) => gone.has(`${kind} ${value}`),
  };
}

function parentsIn(operation: Operation, route: Route | undefined): ReadonlyMap<string, string> {
  const values = route?.valuesOf(operation);
  return new Map(
    pathParameters(operation).map(({ name }) => [
      kindOf(name, operation.path),
      decodePercent(values?.get(name) ?? "") ?? "",
    ]),
  );
}

/** A PUT makes what its path names, if it is not there (RFC 9110, 9.3.4). */
function named(method: string, operation: Operation, within: ReadonlyMap<string, string>): readonly Found[] {
  const last = pathParameters(operation).at(-1);
  if (method !== "PUT" || !last || !operation.path.endsWith("}")) return [];
  const kind = kindOf(last.name, operation.path);
  const text = within.get(kind) ?? "";
  const isNumber = isObject(last.schema) && /^(?:integer|number)$/.test(String(last.schema.type));
  return text === "" ? [] : [[kind, isNumber ? Number(text) : text]];
}

/** Of what is gone, and of what was within it. */
function keysOf(known: ReadonlyMap<string, Known>, kind: string, value: string): readonly string[] {
  return [...known]
    .filter(([, one]) => String(one.value) === value || one.within.get(kind) === value)
    .map(([key]) => key);
}

/** What a Location leads to (RFC 9110, 10.2.2). */
function located(
  { status, headers }: Exchange["answer"],
  route: ReturnType<typeof createRouter>,
): readonly Found[] {
  const location = headers.get("location");
  if ((status !== 201 && status !== 202) || location === null || !URL.canParse(location, "http://a"))
    return [];
  const { pathname } = new URL(location, "http://a");
  const found = route(pathname);
  const item = found && [...found.operations.values()][0];
  const last = item && pathParameters(item).at(-1);
  const text = last && decodePercent(found.valuesOf(item).get(last.name) ?? "");
  if (!last || !text) return [];
  const isNumber = isObject(last.schema) && /^(?:integer|number)$/.test(String(last.schema.type));
  return [[kindOf(last.name, item.path), isNumber ? Number(text) : text]];
}

export function pathParameters({ parameters }: Operation): readonly Parameter[] {
  return parameters.filter((parameter) => parameter.in === "path");
}

/** `pet_id`, `petId` and `petIds` are ids of pets; `id` is the id of the kind named before it in the path. */
export function kindOf(name: string, path: string): string {
  const bare = name.replace(/(?:_?ids?|_?uuids?|I[dD]s?)$/, "");
  if (bare !== "" && bare !== name) return singular(bare);
  const before = path.split("/").findIndex((segment) => segment.includes(`{${name}}`));
  return singular(before > 0 ? (path.split("/")[before - 1] ?? "") : name);
}

function collection(path: string): string {
  return singular(path.split("/").findLast((segment) => segment !== "" && !segment.includes("{")) ?? "");
}

function singular(name: string): string {
  const lower = name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  if (lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  return lower.replace(/s$/, "");
}

type Found = readonly [kind: string, value: string | number];

interface Within {
  readonly kind: string;
  /** The property that holds the id, if the path calls it something else than `id`. */
  readonly key: string | undefined;
}

function idsIn(value: unknown, within: Within, depth: number): readonly Found[] {
  if (depth > 6) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => idsIn(item, within, depth + 1));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, child]): readonly Found[] => {
    if (/^(?:id|uuid|slug)$/.test(name) || name === within.key)
      return isId(child) ? [[within.kind, child]] : [];
    const isSame =
      name === "data" || name === "items" || name === "results" || singular(name) === within.kind;
    return idsIn(child, isSame ? within : { kind: singular(name), key: undefined }, depth + 1);
  });
}

/** The path of the collection that an operation is on, or in. */
function itemless({ path }: Operation): string {
  return path.endsWith("}") ? path.slice(0, path.lastIndexOf("/")) : path;
}

/** The last parameter of the paths of items: `code` for `/articles/{code}`. */
function keyOf(operations: readonly Operation[], operation: Operation): string | undefined {
  const prefix = `${itemless(operation)}/{`;
  const item = operations.find(
    ({ path }) => path.startsWith(prefix) && path.indexOf("}", prefix.length) === path.length - 1,
  );
  return item && pathParameters(item).at(-1)?.name;
}

function isId(value: unknown): value is string | number {
  return (typeof value === "string" && value !== "") || typeof value === "number";
}
