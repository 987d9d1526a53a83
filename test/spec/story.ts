/** Collects records, text and times from the examples of any API. */
import { type Media, type Parameter, document, follow, operations, responses } from "./document.ts";

/** Something with an id, as shown in one example. */
export interface Shown {
  /** The name of the example. */
  readonly example: string;
  /** `message` for a value under `message`, and for each item under `messages`. */
  readonly kind: string;
  readonly value: Readonly<Record<string, unknown>>;
}

const refused = (value: unknown) => isRecord(value) && "error" in value;
const told = Object.entries(document.components.examples).filter(([, { value }]) => !refused(value));

export const shown: readonly Shown[] = told.flatMap(([example, { value }]) =>
  recordsIn(value).map((found) => ({ ...found, example })),
);

function recordsIn(value: unknown, key = ""): readonly Omit<Shown, "example">[] {
  if (Array.isArray(value)) return value.flatMap((item) => recordsIn(item, key.replace(/s$/, "")));
  if (!isRecord(value)) return [];
  const own = "id" in value ? [{ kind: key, value }] : [];
  return [...own, ...Object.entries(value).flatMap(([name, inner]) => recordsIn(inner, name))];
}

/** Every text in the examples of successful responses, and of requests. */
export const texts: readonly { readonly example: string; readonly text: string }[] = told.flatMap(
  ([example, { value }]) => textsIn(value).map((text) => ({ example, text })),
);

export function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The names of the examples of an operation's request. */
export const requestExamples: readonly string[] = operations.flatMap(({ requestBody }) =>
  Object.values(requestBody?.content ?? {}).flatMap(({ examples }) => Object.keys(examples ?? {})),
);

/** Each example request, with the values of the operation's successful example responses. */
export const exchanges = operations.flatMap((operation) => {
  const answers = responses(operation)
    .filter(({ status }) => status.startsWith("2"))
    .flatMap(({ response }) => valuesIn(response.content).map(({ value }) => value));
  return valuesIn(operation.requestBody?.content).map(({ name, value }) => ({ name, sent: value, answers }));
});

function valuesIn(content: Readonly<Record<string, Media>> = {}): { name: string; value: unknown }[] {
  return Object.values(content).flatMap(({ examples }) =>
    Object.entries(examples ?? {}).map(([name, reference]) => ({
      name,
      value: follow<{ value: unknown }>(reference).value,
    })),
  );
}

/** Each example of a list's page. */
export const pages = operations.flatMap((operation) => {
  const { items: key, info } = operation["x-pagination"] ?? {};
  const success = responses(operation).find(({ status }) => status === "200")?.response;
  if (key === undefined || info === undefined) return [];
  return Object.values(success?.content ?? {}).flatMap(({ examples }) =>
    Object.entries(examples ?? {}).map(([name, reference]) => {
      const { value } = follow<{ value: Record<string, unknown> }>(reference);
      const items = Array.isArray(value[key]) ? (value[key] as unknown[]) : [];
      return { operation, name, items, info: value[info] as PaginationInfo }; // examples.test.ts checks it
    }),
  );
});

export interface PaginationInfo {
  total_count: number;
  per_page: number;
  current_page: number;
}

export const pathParameters: readonly Parameter[] = Object.values(document.components.parameters).filter(
  (parameter) => parameter.in === "path",
);

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
