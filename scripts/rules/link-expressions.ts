import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { nearestByWords } from "../core/nearest.ts";
import { child, children, firstTime, follow } from "./document.ts";
import type { Location, Place } from "./document.ts";
import { listed, objectionTo, unknownOperation } from "./expressions.ts";
import {
  type OperationPlace,
  operationName,
  operationWithId,
  operations,
  parameterNames,
} from "./operations.ts";

/** Links and callbacks read only what an exchange has, and links pass only what their operation takes. */
export const LinkExpressions: Oas3Rule = () => ({
  Root(root: unknown, context: UserContext) {
    const all = operations(root, context);
    const isNew = firstTime(); // a response and its links may be shared
    for (const operation of all) {
      for (const { key, link } of linksOf(operation, context))
        checkLink(link, { operation, statuses: [key], all, context, isNew });
      for (const callback of children(child(operation, "callbacks")))
        checkCallback(callback, operation, context);
    }
  },
});

/** @returns each with the status of its response */
function linksOf(operation: OperationPlace, context: UserContext) {
  return children(child(operation, "responses")).flatMap(({ key, ...response }) =>
    children(child(follow(response, context), "links")).map((link) => ({ key, link })),
  );
}

interface Around {
  readonly operation: OperationPlace;
  /** The status of the response with the link. */
  readonly statuses: readonly string[];
  readonly all: readonly OperationPlace[];
  readonly context: UserContext;
  readonly isNew: (location: Location) => boolean;
}

function checkLink(given: Place, around: Around): void {
  const { all, context, isNew } = around;
  const link = follow(given, context);
  if (!link) return;
  for (const { key: _, ...parameter } of children(child(link, "parameters"))) checkText(parameter, around);
  const body = child(link, "requestBody");
  if (body) checkText(body, around);
  const id = child(link, "operationId");
  if (typeof id?.node !== "string" || !isNew(id.location)) return;
  const target = operationWithId(id.node, all);
  if (target) checkNames(link, target, context);
  else context.report({ ...unknownOperation(id.node, all), location: id.location });
}

/** A link may write a parameter as `id`, or with its location as `path.id`. */
function checkNames(link: Place, target: OperationPlace, context: UserContext): void {
  const names = ["path", "query", "header", "cookie"].map((place) => ({
    place,
    names: parameterNames(target, place),
  }));
  const bare = names.flatMap((entry) => entry.names);
  const known = [...bare, ...names.flatMap((entry) => entry.names.map((name) => `${entry.place}.${name}`))];
  for (const { key, location } of children(child(link, "parameters"))) {
    if (known.includes(key)) continue;
    const message = `${operationName(target)} has no parameter "${key}"${listed(bare)}.`;
    context.report({ message, location: location.key(), suggest: nearestByWords(key, known) });
  }
}

function checkCallback(given: Place, operation: OperationPlace, context: UserContext): void {
  for (const { key, location } of children(follow(given, context)))
    for (const [, side, source] of key.matchAll(embedded))
      report(side, source, { operation, context, location: location.key() });
}

function checkText({ node, location }: Place, { operation, statuses, context }: Around): void {
  if (typeof node !== "string") return;
  const [, side, source] = whole.exec(node) ?? [];
  const found = side === undefined ? [...node.matchAll(embedded)] : [[node, side, source]];
  for (const [, where, what] of found) report(where, what, { operation, statuses, context, location });
}

const whole = /^\$(request|response)\.(.+)$/su;
const embedded = /\{\$(request|response)\.([^}]+)\}/gu;

interface Reported extends Pick<Around, "operation" | "context"> {
  readonly statuses?: readonly string[];
  readonly location: Location;
}

function report(
  side: string | undefined,
  source: string | undefined,
  { operation, statuses, context, location }: Reported,
): void {
  if (source === undefined || (side !== "request" && side !== "response")) return;
  const exchange = { operation, side, ...(side === "response" && statuses && { statuses }) } as const;
  const objection = objectionTo(source, exchange, context);
  if (objection) context.report({ ...objection, location });
}
