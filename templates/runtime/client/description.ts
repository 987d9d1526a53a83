/** What a call is about: the operation as data, the caller's input, and the request that comes of both. */
import type { Client } from "./client.ts";
import type { CallOptions } from "./types.ts";

export type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

/** What of an operation the client has to know. What is left out is as in most operations. */
export interface Description {
  /** The operationId. */
  readonly id: string;
  readonly method: Method;
  /** The path template. */
  readonly path: string;
  readonly pathParameters?: readonly string[];
  readonly queryParameters?: readonly string[];
  readonly headerParameters?: readonly string[];
  /** Writes what openapi-fetch cannot: other styles, other media types. */
  readonly write?: (fields: Fields, init: Init) => Init;
  /** Alternatives of security schemes that must all be satisfied. */
  readonly security?: readonly (readonly string[])[];
  /** The statuses of success, 200 alone unless set. */
  readonly success?: readonly number[];
  /** The documented statuses whose body is always JSON. */
  readonly json?: readonly number[];
  /** Reads the body of a success; without it the body is JSON. */
  readonly read?: Reader;
  /** The specification says that repeating it does harm. */
  readonly retry?: false;
}

/** What a call is about. */
export interface Call {
  readonly client: Client;
  readonly description: Description;
  /** The fields of the operation's input, by name. */
  readonly input: object;
  readonly options: CallOptions;
}

/** The fields of an operation's input, by name. */
export type Fields = Readonly<Record<string, unknown>>;

/** openapi-fetch's options of one request; https://openapi-ts.dev/openapi-fetch/api */
export interface Init {
  /** The parameters by their places. */
  readonly params: Readonly<
    Partial<Record<"path" | "query" | "header", Record<string, unknown> | undefined>>
  >;
  readonly headers: Record<string, string | null | undefined>;
  readonly body?: unknown;
  /** JSON is parsed from its text; other bodies are read when it is known what they are. */
  readonly parseAs: "text" | "stream";
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Reads the body of a success that is not JSON alone. */
export type Reader = (response: Response) => unknown;
