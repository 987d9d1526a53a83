/** Links lead to what they say (OpenAPI 3.1, 4.8.20). */
import { isObject } from "../core/json.ts";
import type { Link, Operation, Parameter } from "../core/model.ts";
import { responseFor } from "../core/request-validation/declared.ts";
import { evaluate } from "./expressions.ts";
import { seenOf } from "./relations.ts";
import { isSafe } from "./session.ts";
import { look, succeed } from "./looking.ts";
import type { Trial } from "./reach.ts";

export async function holdLinks(trial: Trial): Promise<void> {
  const { session, step } = trial;
  const asked = await succeed(trial);
  if (!asked) return;
  const scene = new Map([["now", seenOf(asked.draft, asked.answer)]]);
  for (const link of responseFor(step.operation, asked.answer.status)?.links ?? []) {
    const operation = session.options.api.operations.find(({ id }) => id === link.operation);
    const values = operation && valuesOf(operation, link, (text) => evaluate(text, scene));
    if (operation && values && isSafe(operation.method)) await follow(trial, operation, { values, link });
  }
}

interface Following {
  readonly values: ReadonlyMap<Parameter, unknown>;
  readonly link: Link;
}

async function follow(trial: Trial, operation: Operation, { values, link }: Following): Promise<void> {
  const found = await look(trial, { operation, values, title: `the link ${link.name}` });
  if (!found || (found.answer.status !== 404 && found.answer.status !== 410)) return;
  const expected = `the link ${link.name} to lead to ${operation.id}`;
  trial.session.report(found.step, {
    check: "links",
    cause: link.name,
    expected,
    got: String(found.answer.status),
  });
}

/** @returns undefined if a value that the link needs is not in the response */
function valuesOf(
  operation: Operation,
  { parameters }: Link,
  read: (expression: unknown) => unknown,
): ReadonlyMap<Parameter, unknown> | undefined {
  const found = operation.parameters.flatMap((parameter) => {
    const given = parameters[parameter.name] ?? parameters[`${parameter.in}.${parameter.name}`];
    const value = given === undefined ? (parameter.required ? parameter.example : undefined) : read(given);
    return value === undefined || isObject(value) ? [] : [[parameter, value] as const];
  });
  const isWhole = operation.parameters.every(
    (parameter) =>
      !(parameter.required || parameter.in === "path") || found.some(([own]) => own === parameter),
  );
  return isWhole ? new Map(found) : undefined;
}
