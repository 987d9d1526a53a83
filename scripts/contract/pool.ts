/** Ids of existing resources, learnt from responses, so that requests reach operations on existing resources. */
import { isObject } from "../core/json.ts";
import { decodePercent } from "../core/percent.ts";
import type { Operation, Parameter } from "../core/model.ts";
import { createRouter } from "../core/request-validation/route.ts";
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
}

export function createPool(operations: readonly Operation[]): Pool {
  const known = new Map<string, Map<string, Known>>();
  const route = createRouter(operations);
  const learn: Pool["learn"] = ({ operation, wire, answer }, { token }) => {
    if (!isGood(answer)) return;
    const values = route(wire.target.split("?")[0] ?? "")?.valuesOf(operation);
    const within = new Map(
      pathParameters(operation).map((parameter) => [
        kindOf(parameter.name, operation.path),
        decodePercent(values?.get(parameter.name) ?? "") ?? "",
      ]),
    );
    for (const [kind, value] of idsIn(bodyOf(answer), collection(operation.path), 0)) {
      const own = known.get(`${token} ${kind}`) ?? new Map<string, Known>();
      known.set(`${token} ${kind}`, own);
      if (own.size < 500) own.set(`${[...within.values()].join("/")}/${value}`, { value, within });
    }
  };
  return { learn, of: (kind, { token }) => [...(known.get(`${token} ${kind}`)?.values() ?? [])] };
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

function idsIn(value: unknown, kind: string, depth: number): readonly Found[] {
  if (depth > 6) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => idsIn(item, kind, depth + 1));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, child]): readonly Found[] => {
    if (name === "id" || name === "uuid" || name === "slug") return isId(child) ? [[kind, child]] : [];
    return idsIn(
      child,
      name === "data" || name === "items" || name === "results" ? kind : singular(name),
      depth + 1,
    );
  });
}

function isId(value: unknown): value is string | number {
  return (typeof value === "string" && value !== "") || typeof value === "number";
}
