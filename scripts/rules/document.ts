/**
 * Raw nodes of a document, as a rule sees them. Any value can be anywhere, so each step checks the type first.
 * A place is a node together with the address used to report a problem with it.
 */

import { isObject } from "../core/json.ts";
import type { UserContext } from "@redocly/openapi-core";

export type Fields = Record<string, unknown>;
export type Location = UserContext["location"];
export type Resolver = Pick<UserContext, "resolve">;

export interface Place {
  readonly node: unknown;
  readonly location: Location;
}

/** As `isObject`, in the engine's own type of a node. */
export function isFields(node: unknown): node is Fields {
  return isObject(node);
}

export function isReference(node: unknown): node is { $ref: string } {
  return isFields(node) && typeof node.$ref === "string";
}

/** The value under a key of an object, or `undefined`. */
export function child(place: Place | undefined, key: string): Place | undefined {
  if (!place || !isFields(place.node) || !Object.hasOwn(place.node, key)) return undefined;
  return { node: place.node[key], location: place.location.child(key) };
}

/** The direct children of an object or array, each with its key; none for a scalar. */
export function children(place: Place | undefined): (Place & { readonly key: string })[] {
  if (!place || typeof place.node !== "object" || place.node === null) return [];
  const { location } = place;
  return Object.entries(place.node).map(([key, node]) => ({
    key,
    node,
    get location() {
      return location.child(key); // which few ask for
    },
  }));
}

/** Follows a `$ref` into the file with the node; `undefined` if the reference cannot be resolved. */
export function follow(place: Place | undefined, { resolve }: Resolver): Place | undefined {
  if (!place || !isReference(place.node)) return place;
  const { node, location } = resolve<Fields>(place.node, place.location.source.absoluteRef);
  return location && { node, location };
}

/** A visited set: returns true only the first time, because many references can lead to one component. */
export function firstTime(): (location: Location) => boolean {
  const seen = new Set<string>();
  return ({ absolutePointer }) => !seen.has(absolutePointer) && Boolean(seen.add(absolutePointer));
}
