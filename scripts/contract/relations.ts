/**
 * Relations between exchanges, which OpenAPI cannot express. A document declares them in `x-contract`: on an operation
 * for what must follow its success, at the root for every response that the expressions apply to.
 */
import { type Json, asArray, asObject, asString, isObject } from "../core/json.ts";
import { operatorNames } from "../core/contract-words.ts";
import { compare as compareText } from "../core/problem.ts";
import type { Api, Operation } from "../core/model.ts";
import { type Finding, same } from "./checks.ts";
import { type Answer, bodyOf } from "./exchange.ts";
import { type Scene, type Seen, evaluate } from "./expressions.ts";
import type { Draft } from "./serialise.ts";

export interface Call {
  /** The name that expressions use for it. */
  readonly name: string;
  readonly operation: Operation;
  /** Sent as the second identity. */
  readonly asAnother: boolean;
  readonly parameters: Json;
  readonly body: unknown;
}

export interface Relation {
  readonly title: string;
  /** Whether the document infers it, so that a server may rightly do otherwise. */
  readonly inferred: boolean;
  /** Calls before the operation, and after it. */
  readonly before: readonly Call[];
  readonly after: readonly Call[];
  readonly when: readonly unknown[];
  /** `[left, operator, right]`. */
  readonly expect: readonly unknown[];
}

export function relationsOf(value: unknown, { operations }: Api): readonly Relation[] {
  return asArray(value).map((entry) => {
    const { title, inferred, before, after, when, expect } = asObject(entry);
    return {
      title: asString(title),
      inferred: inferred === true,
      before: callsOf(before, operations, "before"),
      after: callsOf(after, operations, "after"),
      when: asArray(when),
      expect: asArray(expect),
    };
  });
}

function callsOf(list: unknown, operations: readonly Operation[], defaultId: string): readonly Call[] {
  return asArray(list).flatMap((call) => callOf(asObject(call), operations, defaultId));
}

function callOf(
  { name, call, as, with: parameters, body }: Json,
  operations: readonly Operation[],
  defaultId: string,
): readonly Call[] {
  const operation = operations.find(({ id }) => id === call);
  if (!operation) return [];
  return [
    {
      name: asString(name) || defaultId,
      operation,
      asAnother: as === "another",
      parameters: asObject(parameters),
      body,
    },
  ];
}

export function seenOf({ values, body, operation }: Draft, answer: Answer): Seen {
  const of = (place: string) =>
    Object.fromEntries(
      [...values].filter(([parameter]) => parameter.in === place).map(([{ name }, value]) => [name, value]),
    );
  const defaults = operation.parameters
    .filter(({ in: place, schema }) => place === "query" && isObject(schema) && schema.default !== undefined)
    .map(({ name, schema }) => [name, asObject(schema).default] as const);
  const query = { ...Object.fromEntries(defaults), ...of("query") };
  return {
    request: { path: of("path"), query, body: body?.value },
    status: answer.status,
    body: bodyOf(answer),
  };
}

/** `$items.body#` are the items of a list, as `x-pagination` says. */
export function withItems({ extensions }: Operation, scene: Scene): Scene {
  const { "x-pagination": pages } = extensions;
  const now = scene.get("now");
  if (!isObject(pages) || !now || !isObject(now.body)) return scene;
  return new Map([...scene, ["items", { ...now, body: now.body[String(pages.items)] }]]);
}

/** @returns undefined if the relation holds, or if its conditions do not */
export function broken({ title, inferred, when, expect }: Relation, scene: Scene): Finding | undefined {
  if (!when.every((condition) => isMet(condition, scene))) return undefined;
  const found = expect.map((claim) => failure(claim, scene)).find((failed) => failed !== undefined);
  const expected = `${title} ${found?.expected ?? ""}`;
  return (
    found && { check: "x-contract", cause: title, expected, got: found.got, ...(inferred && { inferred }) }
  );
}

/** Where a side of a condition does not exist, its relation does not apply. */
function isMet(condition: unknown, scene: Scene): boolean {
  return evaluate(asArray(condition)[2], scene) !== undefined && failure(condition, scene) === undefined;
}

/** A claim about a value that does not exist is false. Without a right side there is nothing to compare with. */
function failure(claim: unknown, scene: Scene): Pick<Finding, "expected" | "got"> | undefined {
  const [left, operator, right] = asArray(claim);
  const [own, other] = [evaluate(left, scene), evaluate(right, scene)];
  const named = operatorNames.find((name) => name === operator);
  const holds = named && operators[named];
  if (!holds || other === undefined || (own !== undefined && holds(own, other))) return undefined;
  return { expected: `(${text(left)} ${asString(operator)} ${text(other)})`, got: text(own) };
}

function text(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 160);
}

type Operator = (left: unknown, right: unknown) => boolean;

const operators: Readonly<Record<(typeof operatorNames)[number], Operator>> = {
  equals: same,
  differs: (left, right) => !same(left, right),
  contains: (left, right) => asArray(left).some((item) => same(item, right)),
  lacks: (left, right) => Array.isArray(left) && !left.some((item) => same(item, right)),
  "at most": (left, right) => (order(left, right) ?? 1) <= 0,
  "at least": (left, right) => (order(left, right) ?? -1) >= 0,
  sorted: (left, right) => {
    if (!Array.isArray(left)) return false;
    const items = right === "desc" ? left.toReversed() : left;
    return items.every((item, index) => index === 0 || (order(items[index - 1], item) ?? 1) <= 0);
  },
};

/** Compares numbers, times (RFC 3339) and texts. @returns undefined if the two are not of one kind */
function order(left: unknown, right: unknown): number | undefined {
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left !== "string" || typeof right !== "string") return undefined;
  const [before, after] = [momentOf(left), momentOf(right)];
  if (!before || !after) return compareText(left, right);
  return before.second - after.second || compareText(before.fraction, after.fraction);
}

/** A time of any precision: its second, in milliseconds since 1970, and the digits after the second. */
function momentOf(written: string): { readonly second: number; readonly fraction: string } | undefined {
  const [, whole = "", digits = "", zone = ""] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/i.exec(written) ?? [];
  const second = Date.parse(whole + zone);
  return Number.isNaN(second) ? undefined : { second, fraction: digits.replace(/0+$/, "") };
}
