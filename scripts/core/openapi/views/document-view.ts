/** Goes through a document and gives each schema the direction of the place where it stands. */
import { formatFragment } from "../../json-pointer.ts";
import { type Json, asArray, asObject, asString, follow, isObject } from "../../json.ts";
import { type Position, positionAt } from "../positions.ts";
import { referenceIn } from "../walk.ts";
import type { Directions } from "./directions.ts";
import { withoutHidden } from "./examples.ts";
import { type View, naturalDirection, plain } from "./names.ts";
import { type Component, type Key, type Reach, keyOf } from "./reach.ts";
import { mapped } from "./mapped.ts";
import { type SchemaViews, schemaView } from "./schema-view.ts";

interface Place {
  readonly view: View;
  /** Whether the API's owner sends the request: in webhooks and callbacks. */
  readonly isEvent: boolean;
}

export interface Viewing {
  readonly document: Json;
  readonly directions: Directions;
  readonly reach: Reach;
  /** Called with each reference to a component. @returns the name of the component's view */
  readonly refer: (key: Key, view: View) => string;
}

export class DocumentView implements SchemaViews {
  readonly directions: Directions;
  readonly #document: Json;
  readonly #reach: Reach;
  readonly #refer: Viewing["refer"];

  constructor({ document, directions, reach, refer }: Viewing) {
    this.directions = directions;
    this.#document = document;
    this.#reach = reach;
    this.#refer = refer;
  }

  /** @param document without its components */
  root(document: Json): Json {
    const { webhooks, ...rest } = document;
    const events = this.#copy(webhooks, positionAt("Root", "webhooks", webhooks), {
      view: plain,
      isEvent: true,
    });
    const copy = asObject(this.#copy(rest, "Root", { view: plain, isEvent: false }));
    return mapped(document, (_value, key) => (key === "webhooks" ? events : copy[key])) as Json; // it is an object
  }

  component({ section, position, value }: Component, view: View): unknown {
    const isEvent = view.direction !== undefined && view.direction !== naturalDirection(section);
    return this.#copy(value, position, { view, isEvent });
  }

  below(part: unknown, key: string, view: View): unknown {
    return this.#copy(part, positionAt("Schema", key, part), { view, isEvent: false });
  }

  pointer(reference: string, view: View): string {
    const key = keyOf(reference);
    const component = key === undefined ? undefined : this.#reach.components.get(key);
    if (key === undefined || !component) return reference;
    const name = this.#refer(key, this.#viewOf(key, component, view));
    return name === component.name ? reference : formatFragment(["components", component.section, name]);
  }

  /** The value of a discriminator that is the name of a schema stays that, whatever the schema's view is called. */
  discriminator(schema: Json, view: View): unknown {
    const { discriminator } = schema;
    if (!isObject(discriminator)) return discriminator;
    const mapping = asObject(discriminator.mapping);
    const listed = [schema.oneOf, schema.anyOf]
      .flatMap(asArray)
      .map((member) => asString(asObject(member).$ref));
    const heirs = this.#reach.heirs(schema).map((name) => formatFragment(["components", "schemas", name]));
    const implied = [...new Set([...listed, ...heirs])].filter((to) => !Object.values(mapping).includes(to));
    const renamed = implied.flatMap((reference): [string, string][] => {
      const to = this.pointer(reference, view);
      return to === reference ? [] : [[keyOf(reference)?.replace("schemas/", "") ?? "", to]];
    });
    const pointed = mapped(mapping, (to) => (typeof to === "string" ? this.pointer(to, view) : to));
    const { defaultMapping: other } = discriminator;
    const changed = {
      ...discriminator,
      ...((renamed.length > 0 || pointed !== mapping) && {
        mapping: { ...Object.fromEntries(renamed), ...asObject(pointed) },
      }),
      ...(typeof other === "string" && { defaultMapping: this.pointer(other, view) }),
    };
    return mapped(discriminator, (_value, key) => asObject(changed)[key]) === discriminator &&
      renamed.length === 0
      ? discriminator
      : changed;
  }

  #copy(value: unknown, position: Position, from: Place): unknown {
    if (typeof value !== "object" || value === null || position === "Data") return value;
    const here = entered(position, from);
    const isWhole = position !== "Root" && !/[\]}]$/.test(position); // else it may be a copy without some names
    if (isWhole && !this.#reach.touched.has(value) && isPlain(here.view)) return value;
    if (position === "Schema" && isObject(value)) return schemaView(value, here.view, this);
    const reference = referenceIn(value, position);
    const copy = mapped(value, (child, key) =>
      key === "$ref" && reference !== undefined
        ? this.pointer(reference, here.view)
        : this.#copy(child, positionAt(position, key, child), here),
    );
    return described.has(position) ? this.#withExamples(asObject(copy), asObject(value), here.view) : copy;
  }

  /** An example that several share is written out where a view changes it. */
  #withExamples(copy: Json, { schema, itemSchema }: Json, { direction = "response" }: View): Json {
    const whole = schema ?? (itemSchema === undefined ? undefined : { items: itemSchema });
    const shown = (value: unknown) => withoutHidden(value, whole, { directions: this.directions, direction });
    const named = (example: unknown) => {
      const known = follow(this.#document, example);
      const changed = mapped(known, (value, key) => (exampleValues.has(key) ? shown(value) : value));
      return changed === known ? example : changed;
    };
    return mapped(copy, (part, key) =>
      key === "example" ? shown(part) : key === "examples" ? mapped(part, named) : part,
    ) as Json; // it is an object
  }

  /** Of the names that are hidden around a schema, only those that it speaks of make a difference to it. */
  #viewOf(key: Key, { position, value }: Component, { direction, hidden, relaxed }: View): View {
    const differs = this.#reach.differing.has(key);
    if (position !== "Schema" || direction === undefined) return differs ? { ...plain, direction } : plain;
    if (isPlain({ direction, hidden, relaxed })) return differs ? { ...plain, direction } : plain;
    const own = this.directions.facts(value, direction);
    const [names, required] = [this.directions.names(value), this.directions.required(value)];
    const gone = [...hidden].filter((name) => !own.hidden.has(name) && names.has(name));
    const eased = [...relaxed].filter(
      (name) => !own.relaxed.has(name) && !gone.includes(name) && required.has(name),
    );
    if (!differs && gone.length === 0 && eased.length === 0) return plain;
    return { direction, hidden: new Set(gone), relaxed: new Set(eased) };
  }
}

function isPlain({ hidden, relaxed }: View): boolean {
  return hidden.size === 0 && relaxed.size === 0;
}

const described: ReadonlySet<Position> = new Set(["MediaType", "Parameter", "Header"]);
const exampleValues = new Set(["value", "dataValue"]);

function entered(position: Position, { view, isEvent }: Place): Place {
  if (position === "Callback") return { view, isEvent: true };
  if (position === "Parameter" || position === "RequestBody")
    return { view: { ...plain, direction: isEvent ? "response" : "request" }, isEvent };
  if (position === "Response")
    return { view: { ...plain, direction: isEvent ? "request" : "response" }, isEvent };
  return { view, isEvent };
}
