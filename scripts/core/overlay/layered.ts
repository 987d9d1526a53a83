/**
 * A parsed file under its overlays: changes copies, and remembers of each value which file it came from, so that a
 * problem can point there.
 */
import type { LongNumber } from "../exact-number.ts";
import { isObject } from "../json.ts";
import { childOf } from "../json-pointer.ts";

/** A place in a file. */
export interface Origin<File> {
  readonly file: File;
  readonly keys: readonly string[];
}

/** A value and the place that it stands at. */
export interface Sourced<File> extends Origin<File> {
  readonly value: unknown;
  /** Of a number that JavaScript's do not hold. */
  readonly exact?: LongNumber | undefined;
}

/** The numbers that an object holds and that JavaScript's do not: see `exact.ts`. */
export type Digits = Map<object, Map<string, LongNumber>>;

/** Two values that do not go together, such as an object and a list. */
export class Incompatible<File> extends Error {
  readonly origin: Origin<File>;
  readonly keys: readonly string[];

  constructor(origin: Origin<File>, keys: readonly string[]) {
    super("incompatible");
    this.origin = origin;
    this.keys = keys;
  }
}

type Holder = Record<string, unknown> | unknown[];

export class Layered<File> {
  readonly digits: Digits;
  readonly #file: File;
  #root: unknown;
  /** Objects that no other document shares. */
  readonly #owned = new Set<object>();
  /** By holder and key: where a value came from that does not stand there in the file. */
  readonly #origins = new Map<object, Map<string, Origin<File>>>();

  /** @param digits of all files, by the objects that hold them; grows with copies */
  constructor(file: File, root: unknown, digits: Digits) {
    this.#file = file;
    this.#root = root;
    this.digits = digits;
  }

  get value(): unknown {
    return this.#root;
  }

  at(keys: readonly string[]): unknown {
    return keys.reduce<unknown>(childOf, this.#root);
  }

  /** @returns where a value was written, or as far as the file goes */
  originOf(keys: readonly string[]): Origin<File> {
    let origin: Origin<File> = { file: this.#file, keys: [] };
    let holder = this.#root;
    for (const key of keys) {
      const moved = typeof holder === "object" && holder !== null && this.#origins.get(holder)?.get(key);
      origin = moved || { file: origin.file, keys: [...origin.keys, key] };
      holder = childOf(holder, key);
    }
    return origin;
  }

  /** @returns what stands at a place now, and where it came from; later changes do not change it */
  copyAt(keys: readonly string[]): Sourced<File> {
    const key = keys.at(-1);
    const holder = this.at(keys.slice(0, -1));
    const exact = key === undefined ? undefined : this.digits.get(Object(holder))?.get(key);
    return { ...this.originOf(keys), value: this.#copy(this.at(keys)), exact };
  }

  /** Takes out a property or an item; nothing if it is not there any more. */
  remove(keys: readonly string[]): void {
    const key = keys.at(-1);
    if (key === undefined || this.at(keys) === undefined) return;
    const holder = this.#own(keys.slice(0, -1));
    if (!Array.isArray(holder)) {
      Reflect.deleteProperty(holder, key);
      this.#origins.get(holder)?.delete(key);
      this.digits.get(holder)?.delete(key);
      return;
    }
    const places = holder.map((_item, index) => this.originOf([...keys.slice(0, -1), String(index)]));
    const own = this.digits.get(holder);
    holder.splice(Number(key), 1);
    places.splice(Number(key), 1);
    this.#origins.set(holder, new Map(places.map((place, index) => [String(index), place])));
    if (own) this.digits.set(holder, shifted(own, Number(key)));
  }

  /**
   * Merges a value into the one at a place (Overlay 1.1, Action Object): objects key by key, lists by appending, and
   * any other value takes the place of the old one.
   * @throws Incompatible
   */
  merge(keys: readonly string[], source: Sourced<File>): void {
    const old = this.at(keys);
    const { value } = source;
    if (isObject(old) && isObject(value)) return this.#mergeObject(keys, source);
    if (Array.isArray(old)) {
      if (!Array.isArray(value)) return this.#append(keys, source);
      for (const index of value.keys()) this.#append(keys, this.#part(source, String(index)));
      return;
    }
    if (isPrimitive(old) && isPrimitive(value)) return this.put(keys, source);
    throw new Incompatible(source, keys);
  }

  #mergeObject(keys: readonly string[], source: Sourced<File>): void {
    for (const key of Object.keys(Object(source.value))) {
      const inner = this.#part(source, key);
      const old = this.at([...keys, key]);
      if (old === undefined) this.put([...keys, key], inner);
      else if (Array.isArray(old) && !Array.isArray(inner.value))
        throw new Incompatible(inner, [...keys, key]);
      else this.merge([...keys, key], inner);
    }
  }

  #append(keys: readonly string[], source: Sourced<File>): void {
    const list = this.at(keys);
    this.put([...keys, String(Array.isArray(list) ? list.length : 0)], source);
  }

  /** Puts a value at a place, which is new or whose old value goes. */
  put(keys: readonly string[], { value, file, keys: from, exact }: Sourced<File>): void {
    const key = keys.at(-1);
    const holder = this.#own(keys.slice(0, -1));
    if (key === undefined) return; // the root is an object, which is merged
    define(holder, key, this.#copy(value));
    noteIn(this.#origins, holder).set(key, { file, keys: from });
    if (exact === undefined) this.digits.get(holder)?.delete(key);
    else noteIn(this.digits, holder).set(key, exact);
  }

  #part({ value, file, keys }: Sourced<File>, key: string): Sourced<File> {
    const exact = this.digits.get(Object(value))?.get(key);
    return { value: childOf(value, key), file, keys: [...keys, key], exact };
  }

  /** A copy that nothing else refers to, so that a later change of it changes nothing else. */
  #copy(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    const copy = Array.isArray(value)
      ? value.map((item) => this.#copy(item))
      : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.#copy(inner)]));
    this.#owned.add(copy);
    const digits = this.digits.get(value);
    if (digits) this.digits.set(copy, new Map(digits));
    return copy;
  }

  /** @returns the object at a place; it and all around it are copies */
  #own(keys: readonly string[]): Holder {
    let holder = this.#claim(this.#root);
    this.#root = holder;
    for (const key of keys) {
      const inner = this.#claim(childOf(holder, key));
      define(holder, key, inner);
      holder = inner;
    }
    return holder;
  }

  #claim(value: unknown): Holder {
    const known = Object(value) as Holder; // every holder is an object or a list
    if (this.#owned.has(known)) return known;
    const copy = Array.isArray(known) ? [...known] : { ...known };
    this.#owned.add(copy);
    const origins = this.#origins.get(known);
    if (origins) this.#origins.set(copy, new Map(origins));
    const digits = this.digits.get(known);
    if (digits) this.digits.set(copy, new Map(digits));
    return copy;
  }
}

/** A key such as `__proto__` is one like any other. */
function define(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
}

function noteIn<Value>(all: Map<object, Map<string, Value>>, holder: object): Map<string, Value> {
  const own = all.get(holder) ?? new Map<string, Value>();
  all.set(holder, own);
  return own;
}

function isPrimitive(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

function shifted(digits: ReadonlyMap<string, LongNumber>, gone: number): Map<string, LongNumber> {
  const left = [...digits].filter(([key]) => Number(key) !== gone);
  return new Map(left.map(([key, value]) => [Number(key) > gone ? String(Number(key) - 1) : key, value]));
}
