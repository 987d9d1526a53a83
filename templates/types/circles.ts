/** Which nodes of a graph lead back to themselves (Tarjan's strongly connected components, without recursion). */

interface Visit {
  readonly name: string;
  readonly next: string[];
}

/**
 * @param next the names that a name leads to
 * @returns for each name on a circle the number of its circle; nodes of one circle reach each other
 */
export function circlesOf(
  names: readonly string[],
  next: (name: string) => readonly string[],
): ReadonlyMap<string, number> {
  const search = new Search(next);
  for (const name of names) search.visit(name);
  return search.circles;
}

class Search {
  readonly circles = new Map<string, number>();
  readonly #next: (name: string) => readonly string[];
  readonly #order = new Map<string, number>();
  readonly #lowest = new Map<string, number>();
  readonly #open: string[] = [];
  readonly #isOpen = new Set<string>();

  constructor(next: (name: string) => readonly string[]) {
    this.#next = next;
  }

  visit(start: string): void {
    if (this.#order.has(start)) return;
    const path: Visit[] = [this.#enter(start)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const name = visit.next.pop();
      if (name === undefined) this.#leave(visit.name, path);
      else if (!this.#order.has(name)) path.push(this.#enter(name));
      else if (this.#isOpen.has(name)) this.#lower(visit.name, this.#order.get(name));
    }
  }

  #enter(name: string): Visit {
    const index = this.#order.size;
    this.#order.set(name, index);
    this.#lowest.set(name, index);
    this.#open.push(name);
    this.#isOpen.add(name);
    return { name, next: [...this.#next(name)] };
  }

  #leave(name: string, path: Visit[]): void {
    path.pop();
    const before = path.at(-1);
    if (before) this.#lower(before.name, this.#lowest.get(name));
    if (this.#lowest.get(name) !== this.#order.get(name)) return;
    const circle = this.#open.splice(this.#open.lastIndexOf(name));
    for (const member of circle) this.#isOpen.delete(member);
    if (circle.length > 1 || this.#next(name).includes(name))
      for (const member of circle) this.circles.set(member, this.#order.get(name) ?? 0);
  }

  #lower(name: string, order = Infinity): void {
    this.#lowest.set(name, Math.min(this.#lowest.get(name) ?? Infinity, order));
  }
}
