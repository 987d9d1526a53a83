/** The components of a document: what they are called, what they refer to, and in which order they can be declared. */
import { isObject } from "../../scripts/core/json.ts";
import { formatFragment } from "../../scripts/core/json-pointer.ts";
import type { Api, Schema } from "../../scripts/core/model.ts";
import { hiddenKeywords } from "../../scripts/core/openapi/views/keywords.ts";
import { walk } from "../../scripts/core/openapi/walk.ts";
import { base, toJsonSchema } from "../../scripts/core/schema/dialect.ts";
import type { ExportNames } from "./names.ts";

export interface Component {
  readonly name: string;
  readonly schema: Schema;
  readonly exportName: string;
  /** Whether it leads back to itself. */
  readonly isRecursive: boolean;
  /** Whether it gives back what it gets, references included. */
  readonly keeps: boolean;
}

/** By the reference that leads to each, in an order in which each component follows those that it needs. */
export function componentsOf({ schemas, openapi }: Api, names: ExportNames): ReadonlyMap<string, Component> {
  const nodes = Object.entries(schemas).map(([name, schema]): Node => {
    const translated = toJsonSchema(schema, openapi);
    const { references, changes } = traits(translated);
    return { name, schema: translated, exportName: names.component(name), references, changes };
  });
  const byReference = new Map(nodes.map((node) => [referenceTo(node.name), node]));
  const groups = new Groups(byReference).all;
  const changing = new Set<Node>();
  const components = groups.flatMap((group) => {
    const isChanging = group.some(
      (node) =>
        node.changes || node.references.some((reference) => changing.has(byReference.get(reference) ?? node)),
    );
    if (isChanging) for (const node of group) changing.add(node);
    return group.map((node): Component => {
      const isRecursive = group.length > 1 || node.references.includes(referenceTo(node.name));
      return { ...node, isRecursive, keeps: !isChanging };
    });
  });
  return new Map(components.map((component) => [referenceTo(component.name), component]));
}

/** @returns the references that schemas lead to, directly or through others */
export function reachable(
  schemas: readonly Schema[],
  components: ReadonlyMap<string, Component>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...schemas];
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    const led = traits(schema).references.filter(
      (reference) => components.has(reference) && !found.has(reference),
    );
    for (const reference of led) found.add(reference);
    open.push(...led.map((reference) => components.get(reference)?.schema ?? true));
  }
  return found;
}

interface Node {
  readonly name: string;
  readonly schema: Schema;
  readonly exportName: string;
  readonly references: readonly string[];
  readonly changes: boolean;
}

/** In a schema that `toJsonSchema` has made. */
function referenceTo(name: string): string {
  return base + formatFragment(["components", "schemas", name]);
}

/** @returns the references in a schema, and whether it has what makes a value another: defaults, read-only properties */
function traits(schema: Schema): Pick<Node, "references" | "changes"> {
  const references = new Set<string>();
  let changes = false;
  walk({ value: schema, position: "Schema", path: undefined, holder: undefined }, ({ value, position }) => {
    if (position === "Data") return false;
    if (position !== "Schema" || !isObject(value)) return true;
    if (typeof value.$ref === "string") references.add(value.$ref);
    changes ||=
      "default" in value || Object.values(hiddenKeywords.request).some((keyword) => keyword in value);
    return true;
  });
  return { references: [...references], changes };
}

/** Tarjan's algorithm: components that lead to one another are in one group, after the groups that they lead to. */
class Groups {
  readonly all: Node[][] = [];
  readonly #nodes: ReadonlyMap<string, Node>;
  readonly #order = new Map<Node, number>();
  readonly #low = new Map<Node, number>();
  readonly #open: Node[] = [];

  constructor(nodes: ReadonlyMap<string, Node>) {
    this.#nodes = nodes;
    for (const node of nodes.values()) if (!this.#order.has(node)) this.#visit(node);
  }

  #visit(node: Node): void {
    const order = this.#order.size;
    this.#order.set(node, order);
    this.#low.set(node, order);
    this.#open.push(node);
    for (const reference of node.references) {
      const next = this.#nodes.get(reference);
      if (!next) continue;
      if (!this.#order.has(next)) this.#visit(next);
      if (this.#open.includes(next)) this.#lower(node, this.#low.get(next) ?? order);
    }
    if (this.#low.get(node) !== order) return;
    this.all.push(this.#open.splice(this.#open.indexOf(node)));
  }

  #lower(node: Node, to: number): void {
    this.#low.set(node, Math.min(this.#low.get(node) ?? to, to));
  }
}
