/** The places of a value that the steps of a constraint lead to. */
import { asArray, isObject } from "../core/json.ts";
import { expression } from "../core/schema/expressions.ts";
import type { Step } from "./constraints.ts";

export function partAt(value: unknown, steps: readonly Step[]): unknown {
  return steps.reduce<unknown>((part, step) => childAt(part, step), value);
}

function childAt(value: unknown, step: Step): unknown {
  if (step.kind === "item") return asArray(value)[step.index];
  const key = keyOf(value, step);
  return isObject(value) && key !== undefined && Object.hasOwn(value, key) ? value[key] : undefined;
}

function keyOf(value: unknown, step: Exclude<Step, { kind: "item" }>): string | undefined {
  if (step.kind === "property") return step.name;
  const pattern = step.pattern === undefined ? undefined : expression(step.pattern);
  return Object.keys(isObject(value) ? value : {}).find((key) =>
    pattern ? pattern.test(key) : !step.named.includes(key),
  );
}

/** @returns undefined if the value has no such place */
export function replaced(value: unknown, [step, ...rest]: readonly Step[], by: unknown): unknown {
  if (!step) return by;
  const inner = rest.length === 0 ? by : replaced(childAt(value, step), rest, by);
  if (inner === undefined) return undefined;
  if (step.kind === "item") {
    if (!Array.isArray(value) || step.index > value.length) return undefined;
    if (step.appends) return [...value, inner];
    return [...value.slice(0, step.index), inner, ...value.slice(step.index + 1)];
  }
  const key = keyOf(value, step);
  return isObject(value) && key !== undefined ? { ...value, [key]: inner } : undefined;
}
