/** Prism's examples, from a thread: what it makes of a large schema may take longer than anyone waits. */
import type { Json } from "../../core/json.ts";
import { documentOf } from "../../core/mock/one-operation.ts";
import type { PreferredResponse } from "../../core/mock/preferred-response.ts";
import { Thread } from "../threads/threads.ts";
import type { Example } from "./prism-example.ts";

export type { Example } from "./prism-example.ts";

/** @returns the example; undefined if Prism cannot make one */
export type Examples = (preferred: PreferredResponse) => Promise<Example | undefined>;

const prism = new Thread().module<typeof import("./prism-example.ts")>(
  new URL("prism-example.ts", import.meta.url),
);

/** In milliseconds, for one example. */
const deadline = 10_000;

/** One after the other, so that the end of one is not that of the next. */
let before: Promise<unknown> = Promise.resolve();

/**
 * Prism is given a single operation at a time, when it is asked for: of a large document, it would take minutes to read
 * all.
 * @param document a bundle
 */
export async function createExamples(document: Json): Promise<Examples> {
  await prism.callWithin(deadline, "isLoaded");
  return keep((preferred) => {
    const asked = before.then(() => ask(document, preferred));
    before = asked;
    return asked;
  });
}

async function ask(
  document: Json,
  { operation, code, example, mediaType }: PreferredResponse,
): Promise<Example | undefined> {
  const { path, method } = operation;
  const small = documentOf(document, operation);
  if (!small) return undefined;
  const wanted = { operation: { path, method }, code, example, mediaType };
  const found = await prism.callWithin(deadline, "exampleOf", small, wanted).catch(() => undefined); // too late, or out of memory
  return found && mediaType !== undefined ? typed(found, mediaType) : found;
}

/** Prism takes the range of all types for text. */
function typed(example: Example, mediaType: string): Example {
  const others = Object.entries(example.headers).filter(([name]) => name.toLowerCase() !== "content-type");
  return { ...example, headers: { ...Object.fromEntries(others), "content-type": mediaType } };
}

const mostKept = 1000;

/** Prism takes most of a request's time, and its result depends only on the operation and the request's preferences. */
function keep(find: Examples): Examples {
  const kept = new Map<string, ReturnType<Examples>>();
  return (preferred) => {
    const { operation, code, example, mediaType } = preferred;
    const choice = JSON.stringify([operation.method, operation.path, code, example, mediaType]);
    const known = kept.get(choice);
    if (known) return known;
    const found = find(preferred);
    if (kept.size >= mostKept) kept.clear();
    kept.set(choice, found);
    return found;
  };
}
