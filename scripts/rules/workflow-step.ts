/** Checks a workflow step that calls an operation: what it sends and what it reads from the response. */
import type { UserContext } from "@redocly/openapi-core";
import { nearestByWords } from "../core/nearest.ts";
import { child, children, isFields } from "./document.ts";
import type { Place } from "./document.ts";
import { type Exchange, type Objection, bodyObjection, listed, objectionTo } from "./expressions.ts";
import { type OperationPlace, operationName, parameterNames } from "./operations.ts";

export interface Called {
  readonly operation: OperationPlace;
  /** Names of the parameters declared by security schemes. */
  readonly credentials: readonly string[];
  readonly context: UserContext;
}

export function checkStep(step: Place, called: Called): void {
  for (const parameter of children(child(step, "parameters"))) checkParameter(parameter, called);
  checkBody(child(step, "requestBody"), called);
  const criteria = children(child(step, "successCriteria"));
  const statuses = criteria.flatMap(({ node }) => (isFields(node) ? statusesIn(String(node.condition)) : []));
  const onSuccess = { ...called, statuses: statuses.length > 0 ? statuses : undefined };
  for (const output of children(child(step, "outputs"))) checkReading(output, onSuccess);
  for (const criterion of criteria) checkCriterion(criterion, onSuccess);
  const actions = ["onSuccess", "onFailure"].flatMap((key) => children(child(step, key)));
  for (const criterion of actions.flatMap((action) => children(child(action, "criteria"))))
    checkCriterion(criterion, { ...called, statuses: undefined });
}

function statusesIn(condition: string): readonly string[] {
  return [...condition.matchAll(/\$statusCode\s*==\s*(\d{3})/g)].map(([, status = ""]) => status);
}

function checkParameter(parameter: Place, { operation, credentials, context }: Called): void {
  const name = child(parameter, "name");
  const place = child(parameter, "in")?.node;
  if (typeof name?.node !== "string" || typeof place !== "string") return;
  const known = parameterNames(operation, place);
  const isHeader = place === "header";
  const asHere = (text: string) => (isHeader ? text.toLowerCase() : text);
  const declared = [
    ...known,
    ...credentials,
    ...(isHeader ? ["Accept", "Authorization", "Content-Type"] : []),
  ];
  if (declared.map(asHere).includes(asHere(name.node))) return;
  const message = `${operationName(operation)} has no ${place} parameter "${name.node}"${listed(known)}.`;
  context.report({ message, location: name.location, suggest: nearestByWords(name.node, known) });
}

function checkBody(body: Place | undefined, called: Called): void {
  const payload = child(body, "payload");
  const keys = payload && isWritten(payload) ? keysIn(payload, "") : [];
  for (const { pointer, location } of keys) report(bodyOf(pointer, called), location.key(), called);
  for (const replacement of children(child(body, "replacements"))) {
    const target = child(replacement, "target");
    if (typeof target?.node !== "string" || !target.node.startsWith("/")) continue;
    report(bodyOf(target.node, called), target.location, called);
  }
}

function bodyOf(pointer: string, { operation, context }: Called): Objection | undefined {
  return bodyObjection(pointer, { exchange: { operation, side: "request" }, context });
}

/** A payload can also be an expression or a string in any format. */
function isWritten({ node }: Place): boolean {
  return typeof node === "object" && node !== null;
}

interface Key extends Pick<Place, "location"> {
  readonly pointer: string;
}

/** Only the outermost missing key is reported. */
function keysIn(payload: Place, above: string): readonly Key[] {
  return children(payload).flatMap(({ key, node, location }) => {
    const pointer = `${above}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const below = keysIn({ node, location }, pointer);
    return Array.isArray(payload.node) ? below : [{ pointer, location }, ...below];
  });
}

interface Reading extends Called {
  readonly statuses: readonly string[] | undefined;
}

function checkCriterion(criterion: Place, reading: Reading): void {
  const source = child(criterion, "context");
  if (source) checkReading(source, reading);
  const type = child(criterion, "type")?.node;
  const condition = child(criterion, "condition");
  if (condition && (type === undefined || type === "simple")) checkReading(condition, reading);
}

function checkReading({ node, location }: Place, reading: Reading): void {
  if (typeof node !== "string") return;
  const { operation, statuses, context } = reading;
  for (const [, side, source] of withoutTexts(node).matchAll(expression)) {
    if (source === undefined || (side !== "request" && side !== "response")) continue;
    const exchange: Exchange = { operation, side, ...(side === "response" && statuses && { statuses }) };
    report(objectionTo(source, exchange, context), location, reading);
  }
}

/** Removes strings, which a condition writes in single quotes. */
function withoutTexts(condition: string): string {
  return condition.replaceAll(/'(?:[^']|'')*'/g, "''");
}

/** An expression ends at an operator, a bracket or a space. */
const expression = /\$(request|response)\.([^\s()[\]{}=!<>&|]+)/g;

function report(objection: Objection | undefined, location: Place["location"], { context }: Called): void {
  if (objection) context.report({ ...objection, location });
}
