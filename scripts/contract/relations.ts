/**
 * Relations between exchanges, which OpenAPI cannot express. A document declares them in `x-contract`: on an operation
 * for what must follow its success, at the root for every response that the expressions apply to.
 */
import { type Json, asArray, asObject, asString, isObject } from "../core/json.ts";
import { operatorNames } from "../core/contract-words.ts";
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
  /** Calls before the operation, and after it. */
  readonly before: readonly Call[];
  readonly after: readonly Call[];
  readonly when: readonly unknown[];
  /** `[left, operator, right]`. */
  readonly expect: readonly unknown[];
}

export function relationsOf(value: unknown, { operations }: Api): readonly Relation[] {
  return asArray(value).map((entry) => {
    const { title, before, after, when, expect } = asObject(entry);
    return {
      title: asString(title),
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

/** @returns undefined if the relation holds or one of its sides does not exist */
export function broken({ title, when, expect }: Relation, scene: Scene): Finding | undefined {
  if (!when.every((condition) => failure(condition, scene) === undefined)) return undefined;
  const found = expect.map((claim) => failure(claim, scene)).find((failed) => failed !== undefined);
  return found && { check: "x-contract", expected: `${title} ${found.expected}`, got: found.got };
}

function failure(claim: unknown, scene: Scene): Omit<Finding, "check"> | undefined {
  const [left, operator, right] = asArray(claim);
  const [own, other] = [evaluate(left, scene), evaluate(right, scene)];
  const named = operatorNames.find((name) => name === operator);
  const holds = named && operators[named];
  if (!holds || other === undefined || (own === undefined && !JSON.stringify(left).includes("$after")))
    return undefined;
  if (holds(own, other)) return undefined;
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
  "at most": (left, right) => Number(left) <= Number(right),
  "at least": (left, right) => Number(left) >= Number(right),
  sorted: (left, right) => {
    const items = asArray(left).map(String);
    const order = right === "desc" ? items.toReversed() : items;
    return order.every((item, index) => index === 0 || (order[index - 1] ?? "") <= item);
  },
};
