/**
 * Request and response views. One schema often describes both what a client sends and what it gets, and says of some
 * properties that they have no place in one of them (`readOnly`, `writeOnly`). Here each schema gets its direction, so
 * that no tool needs to know of either keyword. In a request view, `readOnly` properties are gone;
 * `x-read-only-properties` names them, and whoever checks a value removes them first, so that a client may send what it
 * got and edited. In a response view, `writeOnly` properties are gone; `x-write-only-properties` names what must not come.
 *
 * A component that looks different in both becomes two: `User` as it is in responses, `UserRequest` as it is in
 * requests. Webhooks and callbacks run the other way round: there, the API's owner sends the request, and the owner is
 * who manages what is read-only (JSON Schema 2020-12 Validation, 9.4).
 */
import { type Json, asObject, isObject } from "../../json.ts";
import { Directions } from "./directions.ts";
import { DocumentView, type Viewing } from "./document-view.ts";
import { viewOf } from "./keywords.ts";
import { type NamedViews, type View, Views, naturalDirection, plain } from "./names.ts";
import { type Component, type Key, type Reach, reachOf } from "./reach.ts";

/**
 * @param document in which each reference to a component is a plain pointer: see `normalise.ts`
 * @returns the document itself where nothing has a direction
 */
export function withViews(document: Json): Json {
  const directions = new Directions(document);
  if (!directions.differ) return document;
  const reach = reachOf(document, directions);
  if (!reach) return document;
  const { components, ...rest } = document;
  const named = viewsOf({ document, directions, reach }, rest).named(reach.components, components);
  const refer: Viewing["refer"] = (key, view) =>
    named.nameOf(key, view) ?? reach.components.get(key)?.name ?? key;
  const made = new DocumentView({ document, directions, reach, refer });
  return {
    ...made.root(rest),
    ...(components !== undefined && {
      components: componentsWith(asObject(components), { made, reach, named }),
    }),
  };
}

/** Collects the views that are needed, from the operations on; a component that nothing uses has one view, too. */
function viewsOf(known: Omit<Viewing, "refer">, rest: Json): Views {
  const { components, differing } = known.reach;
  const views = new Views();
  const open: (readonly [Component, View])[] = [];
  const add = (key: Key, view: View): string => {
    const component = components.get(key);
    if (!differing.has(key)) views.add(key, plain); // other places may use it as it is
    if (component && views.add(key, view) && view !== plain) open.push([component, view]);
    return component?.name ?? key;
  };
  const visit = (refer: Viewing["refer"], start: (visitor: DocumentView) => void) => {
    const visitor = new DocumentView({ ...known, refer });
    start(visitor);
    for (let next = open.pop(); next; next = open.pop()) visitor.component(...next);
  };
  visit(add, (visitor) => visitor.root(rest));
  const addUnused: Viewing["refer"] = (key, view) =>
    views.has(key) ? (components.get(key)?.name ?? key) : add(key, view);
  for (const key of differing)
    visit(addUnused, () => {
      const direction = naturalDirection(components.get(key)?.section ?? "");
      addUnused(key, { ...plain, direction });
    });
  return views;
}

interface Assembling {
  readonly made: DocumentView;
  readonly reach: Reach;
  readonly named: NamedViews;
}

function componentsWith(components: Json, { made, reach, named }: Assembling): Json {
  const sections = Object.entries(components).map(([section, entries]) => {
    const all = Object.keys(asObject(entries)).flatMap((name) => {
      const key = `${section}/${name}`;
      const component = reach.components.get(key);
      const views = component ? named.of(key) : [];
      if (!component || views.length === 0) return [[name, asObject(entries)[name]] as const];
      return views.map(
        ([own, view]) => [own, introduced(own, component, made.component(component, view))] as const,
      );
    });
    return [section, isObject(entries) ? Object.fromEntries(all) : entries] as const;
  });
  return Object.fromEntries(sections);
}

function introduced(name: string, component: Component, value: unknown): unknown {
  if (name === component.name || component.section !== "schemas" || !isObject(value)) return value;
  const note = `\`${component.name}\` as it is in requests: without what is read-only.`;
  const { description } = value;
  return {
    ...value,
    description: typeof description === "string" && description !== "" ? `${description}\n\n${note}` : note,
    [viewOf]: component.name,
  };
}
