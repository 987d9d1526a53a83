/** Looks up a JSON Pointer (RFC 6901) in the values that a schema describes. */
import { parsePointer } from "../core/json-pointer.ts";
import { expression } from "../core/schema/expressions.ts";
import { child, children, firstTime, follow, isFields } from "./document.ts";
import type { Fields, Location, Place, Resolver } from "./document.ts";

/** The target of a pointer. `missing`: no value that fits the schema has it. */
export type Found =
  | { readonly kind: "declared" | "open" }
  | { readonly kind: "missing"; readonly token: string; readonly names: readonly string[] };

/** The target of one token of a pointer. */
interface Step {
  readonly next: readonly Place[];
  /** The schema does not limit the names, as in a map of anything. */
  readonly isOpen: boolean;
  /** The declared names. */
  readonly names: readonly string[];
}

/**
 * @param schemas alternatives: it is enough if one of them has the target
 * @param pointer without `#`; `*` means every item of an array
 */
export function lookUp(schemas: readonly Place[], pointer: string, context: Resolver): Found {
  let places = schemas;
  let isOpen = false; // one of the alternatives does not limit what follows
  for (const name of parsePointer(pointer)) {
    const steps = places.map((place) => stepInto(place, { name, context, isNew: firstTime() }));
    isOpen ||= steps.some((step) => step.isOpen);
    places = steps.flatMap(({ next }) => next);
    if (places.length > 0) continue;
    return isOpen ? { kind: "open" } : missing(name, steps);
  }
  return { kind: "declared" };
}

function missing(token: string, steps: readonly Step[]): Found {
  return { kind: "missing", token, names: [...new Set(steps.flatMap(({ names }) => names))] };
}

interface Sought {
  readonly name: string;
  readonly context: Resolver;
  /** A schema may contain itself. */
  readonly isNew: (location: Location) => boolean;
}

const nothingSaid: Step = { next: [], isOpen: true, names: [] };

function stepInto(schema: Place, sought: Sought): Step {
  const { node } = schema;
  if (node === true || node === undefined) return nothingSaid;
  if (!isFields(node)) return { next: [], isOpen: false, names: [] };
  if (!sought.isNew(schema.location)) return nothingSaid;
  const parts = (keyword: string) => children(child(schema, keyword)).map((part) => stepInto(part, sought));
  return all([
    ownStep(schema, node, sought),
    ...referred(schema, sought),
    ...parts("allOf"),
    ...["anyOf", "oneOf"].map((keyword) => either(parts(keyword))),
    ...["then", "else"].flatMap((keyword) => {
      const part = child(schema, keyword);
      return part ? [{ ...stepInto(part, sought), isOpen: true }] : [];
    }),
    ...parts("dependentSchemas").map((step) => ({ ...step, isOpen: true })),
  ]);
}

/** All of the schemas apply: the names are open only if none of the schemas limits them. */
function all(steps: readonly Step[]): Step {
  return { ...either(steps), isOpen: steps.every(({ isOpen }) => isOpen) };
}

/** Any one of the schemas applies. */
function either(steps: readonly Step[]): Step {
  return {
    next: steps.flatMap(({ next }) => next),
    isOpen: steps.length === 0 || steps.some(({ isOpen }) => isOpen),
    names: steps.flatMap(({ names }) => names),
  };
}

/** Follows a `$ref`, and a discriminator's mapping, which lists the schemas that extend this one. */
function referred(schema: Place, sought: Sought): readonly Step[] {
  const target = follow(schema, sought.context);
  const mapped = children(child(child(schema, "discriminator"), "mapping")).flatMap(({ node, location }) => {
    const variant = follow({ node: { $ref: node }, location }, sought.context);
    return variant ? [{ ...stepInto(variant, sought), isOpen: true }] : [];
  });
  return [...(target && target !== schema ? [stepInto(target, sought)] : []), ...mapped];
}

function ownStep(schema: Place, node: Fields, sought: Sought): Step {
  const types = [node.type].flat().filter((type) => type !== undefined);
  const isOf = (type: string, keywords: readonly string[]) =>
    types.includes(type) || (types.length === 0 && keywords.some((keyword) => node[keyword] !== undefined));
  const steps = [
    ...(isOf("object", objectKeywords) ? [inObject(schema, node, sought)] : []),
    ...(isOf("array", arrayKeywords) ? [inArray(schema, sought.name)] : []),
  ];
  if (steps.length > 0) return either(steps);
  return { next: [], isOpen: types.length === 0, names: [] };
}

const objectKeywords = ["properties", "patternProperties", "additionalProperties", "maxProperties"];
const arrayKeywords = ["items", "prefixItems"];

function inObject(schema: Place, node: Fields, { name }: Sought): Step {
  const properties = child(schema, "properties");
  const patterns = children(child(schema, "patternProperties"));
  const declared = child(properties, name);
  const matching = patterns.filter(({ key }) => matches(key, name));
  const names = children(properties).map(({ key }) => key);
  const extra = child(schema, "additionalProperties");
  const isMap = isFields(extra?.node) && Object.keys(extra.node).length > 0;
  const found = [...(declared ? [declared] : []), ...matching];
  const next = found.length > 0 || !extra || !isMap ? found : [extra];
  const isClosed = [node.additionalProperties, node.unevaluatedProperties].includes(false);
  const saysNothing = names.length === 0 && patterns.length === 0 && !isClosed && node.maxProperties !== 0;
  return { next, isOpen: saysNothing || hasUnnamedVariants(node), names };
}

/** Other schemas may extend this one, and it does not list them. */
function hasUnnamedVariants({ discriminator, oneOf, anyOf }: Fields): boolean {
  return isFields(discriminator) && discriminator.mapping === undefined && !oneOf && !anyOf;
}

function inArray(schema: Place, name: string): Step {
  const isIndex = /^(?:0|[1-9]\d*)$/.test(name);
  if (!isIndex && name !== "*") return { next: [], isOpen: false, names: [] };
  const first = children(child(schema, "prefixItems"));
  const items = child(schema, "items");
  const chosen = isIndex ? first.slice(Number(name), Number(name) + 1) : first;
  const isFromItems = !isIndex || chosen.length === 0;
  const rest = isFromItems && items && items.node !== false ? [items] : [];
  return { next: [...chosen, ...rest], isOpen: !items, names: [] };
}

function matches(pattern: string, name: string): boolean {
  try {
    return expression(pattern).test(name);
  } catch {
    return true; // another rule reports the invalid pattern
  }
}
