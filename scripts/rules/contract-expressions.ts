import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { child, children } from "./document.ts";
import type { Place } from "./document.ts";
import { type Exchange, type Objection, objectionTo } from "./expressions.ts";
import { type OperationPlace, operationWithId, operations } from "./operations.ts";

/** Every value that a relation reads must exist. After a field is renamed, say, the relation would check nothing. */
export const ContractExpressions: Oas3Rule = () => ({
  Root(root: unknown, context: UserContext) {
    const all = operations(root, context);
    const document = { node: root, location: context.location };
    for (const relation of children(child(document, "x-contract")))
      checkRelation(relation, { of: all, all, context });
    for (const operation of all)
      for (const relation of children(child(operation, "x-contract")))
        checkRelation(relation, { of: [operation], all, context });
  },
});

interface Around {
  /** The operations that the relation covers: at the root all of them, and one with the value is enough. */
  readonly of: readonly OperationPlace[];
  readonly all: readonly OperationPlace[];
  readonly context: UserContext;
}

function checkRelation(relation: Place, around: Around): void {
  const calls = ["before", "after"].flatMap((key) =>
    children(child(relation, key)).map((call) => ({ call, name: String(child(call, "name")?.node ?? key) })),
  );
  const named = new Map<string, readonly OperationPlace[]>();
  for (const { call, name } of calls) {
    const operation = operationWithId(child(call, "call")?.node, around.all);
    if (operation) named.set(name, [...(named.get(name) ?? []), operation]);
  }
  const places = [
    ...["when", "expect"].flatMap((key) => children(child(relation, key))),
    ...calls.flatMap(({ call }) => ["with", "body"].flatMap((key) => child(call, key) ?? [])),
  ];
  for (const { node, location } of places.flatMap(texts)) {
    const objection = check(node, named, around);
    if (objection) around.context.report({ ...objection, location });
  }
}

function check(
  text: string,
  named: ReadonlyMap<string, readonly OperationPlace[]>,
  { of, context }: Around,
): Objection | undefined {
  const [, name = "", rest = ""] = /^\$(\w+)(?:\.(.*))?$/su.exec(text) ?? [];
  const isItems = name === "items" && !named.has(name);
  const isNow = name === "request" || name === "response" || isItems;
  const asked = isNow ? of : named.get(name);
  if (!asked || asked.length === 0 || rest === "statusCode") return undefined; // contract-extension reports unknown names
  const objections: Objection[] = [];
  for (const operation of asked) {
    const objection = isItems
      ? itemsObjection(rest, operation, context)
      : objectionIn(name, rest, { operation, context });
    if (!objection) return undefined; // one that has it is enough
    objections.push(objection);
  }
  return inShort(text, objections);
}

/** If none of several operations has the value, one message covers them all. */
function inShort(text: string, objections: readonly Objection[]): Objection | undefined {
  const [first] = objections;
  if (objections.length === 1) return first;
  const suggest = objections.flatMap((objection) => objection.suggest).slice(0, 1);
  return { message: `"${text}" matches no operation.`, suggest };
}

interface Asked {
  readonly operation: OperationPlace;
  readonly context: UserContext;
}

function objectionIn(name: string, rest: string, { operation, context }: Asked): Objection | undefined {
  if (/^(?:header|cookie)\./.test(rest) || rest === "" || rest === "status")
    return {
      message: `x-contract cannot read "$${[name, rest].filter(Boolean).join(".")}": write statusCode, body#/x, path.x or query.x.`,
      suggest: [],
    };
  const isRequest = name === "request" || /^(?:path|query)\./.test(rest);
  const exchange: Exchange = { operation, side: isRequest ? "request" : "response" };
  return objectionTo(rest, exchange, context);
}

/** `$items.body#` is the list named by `x-pagination`. */
function itemsObjection(
  rest: string,
  operation: OperationPlace,
  context: UserContext,
): Objection | undefined {
  const items = child(child(operation, "x-pagination"), "items")?.node;
  if (typeof items !== "string")
    return {
      message: "$items needs x-pagination, which this operation does not have.",
      suggest: [],
    };
  const pointer = /^body(?:#(.*))?$/su.exec(rest)?.[1] ?? "";
  return objectionTo(`body#/${items}${pointer}`, { operation, side: "response" }, context);
}

function texts({ node, location }: Place): readonly (Place & { readonly node: string })[] {
  if (typeof node === "string") return node.startsWith("$") ? [{ node, location }] : [];
  return children({ node, location }).flatMap(texts);
}
