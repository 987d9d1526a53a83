/** The views of components that a document needs, and what they are called. */
import { DistinctNames, namesIn } from "../hoisted-names.ts";
import type { Direction } from "./directions.ts";
import type { Component, Key } from "./reach.ts";

/** What decides how a schema looks. */
export interface View {
  /** Undefined where both look the same. */
  readonly direction: Direction | undefined;
  /** Names that the schemas around it hide in the same value. */
  readonly hidden: ReadonlySet<string>;
  /** Names that nobody can demand there. */
  readonly relaxed: ReadonlySet<string>;
}

export const plain: View = { direction: undefined, hidden: new Set(), relaxed: new Set() };

function idOf({ direction, hidden, relaxed }: View): string {
  return JSON.stringify([direction ?? null, [...hidden].toSorted(), [...relaxed].toSorted()]);
}

const suffixes = { request: "Request", response: "Response", condition: "Condition" } as const;

/** Where a component is used in both directions, the view of this one keeps its name. */
export function naturalDirection(section: string): Direction {
  return section === "requestBodies" || section === "parameters" ? "request" : "response";
}

/** The views of each component, in the order in which they were asked for. */
export class Views {
  readonly #views = new Map<Key, Map<string, View>>();

  /** @returns whether it is new */
  add(key: Key, view: View): boolean {
    const views = this.#views.get(key) ?? new Map<string, View>();
    this.#views.set(key, views);
    const id = idOf(view);
    if (views.has(id)) return false;
    views.set(id, view);
    return true;
  }

  has(key: Key): boolean {
    return this.#views.has(key);
  }

  /** Where a component has one view, or two that are equal, it keeps its name. */
  named(components: ReadonlyMap<Key, Component>, sections: unknown): NamedViews {
    const distinct = new Map<string, DistinctNames>();
    const named = new Map<Key, Map<string, readonly [string, View]>>();
    for (const [key, { section, name }] of components) {
      const names = distinct.get(section) ?? new DistinctNames(namesIn(sections, section));
      distinct.set(section, names);
      const views = [...(this.#views.get(key) ?? [])].toSorted(
        ([, a], [, b]) => rank(a, section) - rank(b, section),
      );
      const own = views.map(([id, view], place): [string, readonly [string, View]] => {
        const suffix = view.direction === undefined ? "" : suffixes[view.direction];
        return [id, [place === 0 ? name : names.distinct(`${name}${suffix}`), view]];
      });
      named.set(key, new Map(own));
    }
    return new NamedViews(named);
  }
}

function rank({ direction, hidden, relaxed }: View, section: string): number {
  const order = [undefined, naturalDirection(section), "response", "request", "condition"];
  return order.indexOf(direction) * 2 + Math.min(1, hidden.size + relaxed.size);
}

export class NamedViews {
  readonly #names: ReadonlyMap<Key, ReadonlyMap<string, readonly [string, View]>>;

  constructor(names: ReadonlyMap<Key, ReadonlyMap<string, readonly [string, View]>>) {
    this.#names = names;
  }

  /** @returns undefined where nothing of use asked for the view: the component's own name stands for it */
  nameOf(key: Key, view: View): string | undefined {
    return this.#names.get(key)?.get(idOf(view))?.[0];
  }

  of(key: Key): readonly (readonly [name: string, view: View])[] {
    return [...(this.#names.get(key)?.values() ?? [])];
  }
}
