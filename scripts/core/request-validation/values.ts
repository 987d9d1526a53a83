/** The values of a valid request, as a handler gets them. */
import { isObject } from "../json.ts";
import type { Content } from "./content.ts";
import type { Asked } from "./objections.ts";
import type { Reader } from "./read-parameters.ts";

export interface Values {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** Under the names in the document. */
  readonly header: Readonly<Record<string, unknown>>;
  readonly cookie: Readonly<Record<string, unknown>>;
  /**
   * The parsed value of JSON or of a form (a file is a `File`), the items of a stream, text as a string, or the bytes of
   * anything else; undefined if there was no body.
   */
  readonly body: unknown;
  /** The declared media type that matches the body. */
  readonly contentType: string | undefined;
}

/** A parameter can be called `__proto__`. */
function put(record: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== "__proto__") record[name] = value;
  else Object.defineProperty(record, name, { value, enumerable: true, writable: true, configurable: true });
}

/** Parameters that were not sent get their default (OpenAPI 3.1, 4.8.24) or are left out. */
export function readValues({ readers, values }: Asked, content: Content): Values {
  const { path, query, header, cookie } = readers;
  return {
    path: recordOf(path, values),
    query: recordOf(query, values),
    header: recordOf(header, values),
    cookie: recordOf(cookie, values),
    body: content.kind === "content" ? acceptedBody(content) : undefined,
    contentType: content.kind === "content" ? content.mediaType.name : undefined,
  };
}

/** The check removes read-only properties from what it checks, which for multipart is another object than the value. */
function acceptedBody({ value, checked }: Extract<Content, { kind: "content" }>): unknown {
  if (checked === value || !isObject(checked) || !isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => Object.hasOwn(checked, name)));
}

function recordOf(readers: readonly Reader[], values: readonly unknown[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const { parameter, index, default: fallback } of readers) {
    const value = values[index] ?? fallback;
    if (value !== undefined) put(record, parameter.name, value);
  }
  return record;
}
