/** What makes up a call: the operation as data, the caller's input, and the request built from both. */
import type { BodyInit } from "./bodies.ts";
import type { Client } from "./client.ts";
import type { Asking } from "./credentials.ts";
import type { CallOptions } from "./types.ts";

export type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

/** What the client needs to know about an operation. Fields that are left out have their usual value. */
export interface Description {
  /** The operationId. */
  readonly id: string;
  readonly method: Method;
  /** The path template. */
  readonly path: string;
  /** The query that the path has in the document. */
  readonly fixedQuery?: string;
  readonly pathParameters?: readonly string[];
  readonly queryParameters?: readonly string[];
  readonly headerParameters?: readonly string[];
  /** Serializes what openapi-fetch cannot: other parameter styles, other media types. */
  readonly write?: (fields: Fields, init: Init) => Init;
  /** Alternatives; within one, every security scheme must be satisfied. */
  readonly security?: readonly (readonly string[])[];
  /** The success statuses. Defaults to 200. */
  readonly success?: readonly number[];
  /** Documented statuses whose body is always JSON. */
  readonly json?: readonly number[];
  /** Reads the body of a success. Defaults to JSON. */
  readonly read?: Reader;
  /** Reads the headers of a response. Defaults to none. */
  readonly headers?: (response: Response) => Readonly<Record<string, unknown>>;
  /** Set when the specification marks the operation as unsafe to retry. */
  readonly retry?: false;
}

/** Everything that makes up one call. */
export interface Call {
  readonly client: Client;
  readonly description: Description;
  /** The input fields of the operation, by name. */
  readonly input: object;
  readonly options: CallOptions;
  /** Throws an `ApiError` for a failure. */
  readonly orThrow?: boolean;
  /** The token function that made this call, if one did. */
  readonly asking: Asking | undefined;
  /** When, on the clock of `performance.now()`. */
  readonly began: number;
  /** The path of the request's URL; the template, before there is a request. */
  url: string;
}

/** The input fields of an operation, by name. */
export type Fields = Readonly<Record<string, unknown>>;

/** The options of one request, as in openapi-fetch; https://openapi-ts.dev/openapi-fetch/api */
export interface Init {
  /** The parameters, by location. */
  readonly params: Readonly<
    Partial<Record<"path" | "query" | "header", Record<string, unknown> | undefined>>
  >;
  readonly headers: Record<string, string | null | undefined>;
  readonly body?: unknown;
  readonly pathSerializer: (url: string, values: Record<string, unknown>) => string;
  readonly querySerializer: (values: Record<string, unknown>) => string;
  readonly bodySerializer: (body: unknown) => BodyInit;
  readonly duplex?: "half";
}

/** Reads the body of a success that may be something other than JSON. */
export type Reader = (response: Response) => unknown;
