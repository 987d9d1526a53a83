import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { type Place, type Resolver, child, children, firstTime, follow, isFields } from "../document.ts";

/** Warns of values that a parameter's or header's style does not carry as they are (OpenAPI 3.1, 4.8.12.2 and 4.8.12.4). */
export const StyledValues: Oas3Rule = () => {
  const isNew = firstTime();
  const report = (place: Place, context: UserContext, described: Described) => {
    const [message] = isNew(place.location) ? messagesFor(place, described, context) : [];
    if (message !== undefined) context.report({ message, location: place.location.child("schema").key() });
  };
  return {
    Parameter(node: unknown, context: UserContext) {
      if (!isFields(node) || typeof node.in !== "string") return;
      const usual = node.in === "query" || node.in === "cookie" ? "form" : "simple";
      const { style = usual, explode = style === "form" || style === "cookie" } = node;
      report({ node, location: context.location }, context, { place: node.in, style, explode });
    },
    Header(node: unknown, context: UserContext) {
      if (!isFields(node)) return;
      const { explode = false } = node;
      report({ node, location: context.location }, context, { place: "header", style: "simple", explode });
    },
  };
};

interface Described {
  readonly place: string;
  readonly style: unknown;
  readonly explode: unknown;
}

function messagesFor(holder: Place, { place, style, explode }: Described, context: Resolver): string[] {
  if (style === "deepObject") return [];
  const members = membersOf(follow(child(holder, "schema"), context), context);
  const isNested = members.some((member) => ["array", "object"].some((type) => hasType(member, type)));
  const separator = explode === true ? undefined : separators[String(style)];
  const isFree = members.some(isFreeText);
  return [
    ...(isNested && place === "header"
      ? [
          "A header has no way to hold lists or objects within a value: they are written as JSON, and its commas split it. Declare `content: application/json` instead of a schema.",
        ]
      : []),
    ...(isNested && place !== "header"
      ? [
          `\`${String(style)}\` does not say how lists or objects within a value are written: the client writes JSON, and the stubs read it, but other servers may not. Use \`deepObject\` or \`content: application/json\`.`,
        ]
      : []),
    ...(separator !== undefined && isFree
      ? [
          `\`${String(style)}\` cannot escape a ${separator} inside a value: the server splits the value there.`,
        ]
      : []),
  ];
}

const separators: Readonly<Record<string, string>> = {
  spaceDelimited: "space",
  pipeDelimited: "pipe",
  cookie: "comma",
};

/** The items of a list, or the properties of an object. */
function membersOf(schema: Place | undefined, context: Resolver): Place[] {
  const all = [
    child(schema, "items"),
    child(schema, "additionalProperties"),
    ...children(child(schema, "properties")),
  ];
  return all.flatMap((member) => follow(member, context) ?? []);
}

function hasType({ node }: Place, type: string): boolean {
  return isFields(node) && [node.type].flat().includes(type);
}

function isFreeText(member: Place): boolean {
  const { node } = member;
  if (!hasType(member, "string") || !isFields(node)) return false;
  return ["enum", "const", "pattern", "format"].every((keyword) => node[keyword] === undefined);
}
