/** Finds all operations of a document: those of its paths, webhooks and callbacks. */
import { type Json, asArray, asObject, follow } from "../json.ts";
import { formatPointer } from "../json-pointer.ts";
import { readApi } from "../read-api.ts";
import type { Exchange, Initiator } from "./pairs.ts";

/** @param document a bundle with views */
export function exchangesOf(document: Json): readonly Exchange[] {
  const own = within(document, { items: document.paths, at: ["paths"], initiator: "consumer" });
  const hooks = within(document, { items: document.webhooks, at: ["webhooks"], initiator: "server" });
  const callbacks = Object.entries(asObject(document.paths)).flatMap(([path, item]) =>
    Object.entries(follow(document, item)).flatMap(([method, operation]) =>
      Object.entries(asObject(asObject(operation).callbacks)).flatMap(([name, callback]) =>
        within(document, {
          items: follow(document, callback),
          at: ["paths", path, method, "callbacks", name],
          initiator: "server",
        }),
      ),
    ),
  );
  return [...own, ...hooks, ...callbacks];
}

interface Items {
  readonly items: unknown;
  readonly at: readonly string[];
  readonly initiator: Initiator;
}

/** @param items path items by path, name or expression */
function within(document: Json, { items, at, initiator }: Items): readonly Exchange[] {
  const paths = Object.entries(asObject(items)).filter(([key]) => !key.startsWith("x-"));
  if (paths.length === 0) return [];
  const all = Object.fromEntries(paths);
  return readApi({ ...document, paths: all }).operations.map((operation) => {
    const item = [...at, operation.path];
    const placeOf = placesIn(document, { item, own: [...item, operation.method] });
    return { operation, initiator, pointer: `#${formatPointer([...item, operation.method])}`, placeOf };
  });
}

interface Owners {
  readonly item: readonly string[];
  readonly own: readonly string[];
}

function placesIn(document: Json, { item, own }: Owners): Exchange["placeOf"] {
  return ({ name, in: place }) => {
    for (const owner of [own, item]) {
      const { parameters } = follow(document, valueAt(document, owner));
      const index = asArray(parameters).findIndex((each) => {
        const parameter = follow(document, each);
        return parameter.name === name && parameter.in === place;
      });
      if (index >= 0) return `#${formatPointer([...owner, "parameters", String(index)])}`;
    }
    return `#${formatPointer(own)}`;
  };
}

/** References on the way are followed. */
function valueAt(document: Json, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => follow(document, value)[key], document);
}
