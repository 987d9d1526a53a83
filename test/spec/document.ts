import { readFileSync } from "node:fs";
import { parseFragment, resolvePointer } from "../../scripts/core/json-pointer.ts";

/** The parts of the bundled description that these tests read; they trust its structure, which lint has checked. */
export interface Ref {
  $ref: string;
}
export interface Media {
  schema: Ref;
  examples?: Record<string, Ref>;
}
export interface Header {
  schema: object;
  example?: unknown;
}
export interface Response {
  headers?: Record<string, Ref>;
  content?: Record<string, Media>;
}
export interface Parameter {
  name: string;
  in: string;
  schema: object;
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}
export interface Operation {
  operationId: string;
  parameters?: Ref[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Response | Ref>;
  "x-pagination"?: { items: string; info: string };
  "x-provenance": Record<string, string>;
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: {
    parameters: Record<string, Parameter>;
    headers: Record<string, Header>;
    examples: Record<string, { value: unknown }>;
  };
}

export const document: Document = JSON.parse(
  readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8"),
);

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

export const operations: Operation[] = Object.values(document.paths).flatMap((item) =>
  Object.entries(item).flatMap(([key, value]) => (METHODS.has(key) ? [value] : [])),
);

/** The responses of an operation with their statuses, references resolved. */
export function responses(operation: Operation): { status: string; response: Response }[] {
  return Object.entries(operation.responses).map(([status, response]) => ({
    status,
    response: "$ref" in response ? follow<Response>(response) : response,
  }));
}

/** The target of a local reference (RFC 6901). The caller gives the type of the component. */
export function follow<T>({ $ref }: Ref): T {
  const found = resolvePointer(document, parseFragment($ref) ?? []);
  if (found === undefined) throw new Error(`${$ref} points to nothing.`);
  return found as T; // the path decides the type: #/components/headers contains only headers
}

/** The value of a named example. */
export function example(name: string): unknown {
  const found = document.components.examples[name];
  if (found === undefined) throw new Error(`There is no example ${name}.`);
  return found.value;
}
