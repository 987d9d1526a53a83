import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { callKeys, operatorNames, relationKeys } from "../core/contract-words.ts";
import { nearest } from "../core/nearest.ts";
import { child, children, isFields } from "./document.ts";
import type { Place } from "./document.ts";
import { operations, parameterNames } from "./operations.ts";

/** A relation with a misspelt name would check nothing, so every name in it must exist. */
export const ContractExtension: Oas3Rule = () => ({
  Root(root: unknown, context: UserContext) {
    const all = operations(root, context);
    const known = new Map(
      all.flatMap((operation) => {
        const names = ["path", "query", "header"].flatMap((place) => parameterNames(operation, place));
        const id = isFields(operation.node) ? operation.node.operationId : undefined;
        return typeof id === "string" ? [[id, names] as const] : [];
      }),
    );
    for (const place of [{ node: root, location: context.location }, ...all])
      for (const relation of relationsAt(place, context)) check(relation, { known, context });
  },
});

function relationsAt(place: Place, context: UserContext): readonly Place[] {
  const relations = child(place, "x-contract");
  if (!relations || Array.isArray(relations.node)) return children(relations);
  context.report({ message: "x-contract must be a list of relations.", location: relations.location });
  return [];
}

interface Among {
  /** Operation → its parameters. */
  readonly known: ReadonlyMap<string, readonly string[]>;
  readonly context: UserContext;
}

function check(relation: Place, { known, context }: Among): void {
  const title = child(relation, "title")?.node;
  if (typeof title !== "string" || !title.endsWith(".")) {
    const message = 'Every relation of x-contract needs a "title": a sentence that says what must be true.';
    context.report({ message, location: relation.location });
  }
  checkKeys(relation, relationKeys, context);
  const inferred = child(relation, "inferred");
  if (inferred && inferred.node !== true) {
    const message = '"inferred" of x-contract must be true; leave it out if the relation is documented.';
    context.report({ message, location: inferred.location });
  }
  if (children(child(relation, "expect")).length === 0) {
    const message = 'Every relation of x-contract needs at least one claim under "expect".';
    context.report({ message, location: relation.location });
  }
  const calls = ["before", "after"].flatMap((key) => children(child(relation, key)));
  for (const call of calls) checkCall(call, { known, context });
  const names = calls.map((call) => child(call, "name")?.node);
  const scenes = ["request", "response", "items", "before", "after", ...names];
  for (const claim of ["when", "expect"].flatMap((key) => children(child(relation, key))))
    checkClaim(claim, { scenes: scenes.filter((name) => typeof name === "string"), context });
}

function checkKeys(place: Place, keys: readonly string[], context: UserContext): void {
  for (const { key, location } of children(place)) {
    if (keys.includes(key)) continue;
    const message = `"${key}" is not an x-contract key; allowed: ${keys.join(", ")}.`;
    context.report({ message, location: location.key(), suggest: nearest(key, keys) });
  }
}

function checkCall(call: Place, { known, context }: Among): void {
  checkKeys(call, callKeys, context);
  const id = child(call, "call");
  const parameters = known.get(String(id?.node));
  if (!parameters) {
    const message = `x-contract calls ${JSON.stringify(id?.node)}, but there is no such operationId.`;
    const location = (id ?? call).location;
    context.report({ message, location, suggest: nearest(String(id?.node), [...known.keys()]) });
    return;
  }
  for (const { key, location } of children(child(call, "with"))) {
    if (parameters.includes(key)) continue;
    const message = `${String(id?.node)} has no parameter "${key}": it has ${parameters.join(", ")}.`;
    context.report({ message, location: location.key(), suggest: nearest(key, parameters) });
  }
}

interface Scenes {
  readonly scenes: readonly string[];
  readonly context: UserContext;
}

function checkClaim(claim: Place, { scenes, context }: Scenes): void {
  const [, operator] = Array.isArray(claim.node) ? claim.node : [];
  const isKnown = operatorNames.some((name) => name === operator);
  if (!isKnown || !Array.isArray(claim.node) || claim.node.length !== 3) {
    const message = `Write a claim as [left, operator, right]; operators: ${operatorNames.join(", ")}.`;
    context.report({ message, location: claim.location, suggest: nearest(String(operator), operatorNames) });
  }
  for (const { node, location } of texts(claim)) {
    const [, name = ""] = /^\$(\w*)/.exec(node) ?? [];
    if (!node.startsWith("$") || node === "$statusCode" || scenes.includes(name)) continue;
    const message = `"${node}" refers to no exchange of this relation; it has ${scenes.join(", ")}.`;
    context.report({ message, location, suggest: nearest(name, scenes) });
  }
}

function texts(place: Place): readonly { readonly node: string; readonly location: Place["location"] }[] {
  if (typeof place.node === "string") return [{ node: place.node, location: place.location }];
  return children(place).flatMap(texts);
}
