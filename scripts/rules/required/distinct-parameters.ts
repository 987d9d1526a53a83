import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { decodePercent } from "../../core/percent.ts";
import { type Place, child, children, firstTime, follow, isFields } from "../document.ts";
import { type OperationPlace, type Parameter, operations } from "../operations.ts";

/** Two parameters of an operation must differ on the wire: otherwise a server cannot tell which one was sent. */
export const DistinctParameters: Oas3Rule = () => ({
  Root(root: unknown, context: UserContext) {
    const isNew = firstTime();
    const found = operations(root, context).flatMap((operation) => clashes(operation, context));
    for (const { parameter, other, wire } of found) {
      if (!isNew(parameter.location)) continue;
      const message = `The ${String(parameter.in)} parameters ${JSON.stringify(other.name)} and ${JSON.stringify(parameter.name)} are both sent as ${JSON.stringify(wire)}: give one of them another name.`;
      context.report({ message, location: parameter.location });
    }
  },
});

interface Clash {
  readonly parameter: Parameter;
  readonly other: Parameter;
  readonly wire: string;
}

function clashes({ parameters }: OperationPlace, context: UserContext): Clash[] {
  const sent = parameters.flatMap((parameter) =>
    wireNames(parameter, context).map((wire) => ({
      parameter,
      wire,
      key: `${String(parameter.in)} ${wire}`,
    })),
  );
  return sent.flatMap(({ parameter, wire, key }, index) => {
    const other = sent.slice(0, index).findLast((earlier) => earlier.key === key)?.parameter;
    return other && !replaces(parameter, other) ? [{ parameter, other, wire }] : [];
  });
}

/** An operation's parameter overrides the path item's parameter with the same name and location. */
function replaces(parameter: Parameter, other: Parameter): boolean {
  return parameter.name === other.name && parameter.isOwn !== other.isOwn;
}

/** The part before the `=` or the colon. Header names are case-insensitive (RFC 9110, 5.1). */
function wireNames(parameter: Parameter, context: UserContext): string[] {
  const { name, in: place } = parameter;
  if (typeof name !== "string") return [];
  if (place === "header") return [name.toLowerCase()];
  if (place !== "query") return [decoded(name)];
  const properties = propertiesOf(parameter, context);
  if (properties.length === 0) return [decoded(name)];
  const { node } = parameter;
  if (isFields(node) && node.style === "deepObject")
    return properties.map((property) => `${decoded(name)}[${property}]`);
  return properties;
}

/** The properties of an exploded object in the query: each one is a parameter on the wire. */
function propertiesOf({ node, location }: Place, context: UserContext): string[] {
  if (!isFields(node) || node.explode === false) return [];
  const schema = follow(child({ node, location }, "schema"), context);
  return children(child(schema, "properties")).map(({ key }) => key);
}

function decoded(name: string): string {
  return decodePercent(name) ?? name;
}
