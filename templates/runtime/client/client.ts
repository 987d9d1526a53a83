/** What all calls of one client share. */
import createFetchClient, { type Client as FetchClient, type Middleware } from "openapi-fetch";
import type { Scheme, Secret } from "./credentials.ts";
import type { RetryOptions } from "./types.ts";

/** `Headers` are the header parameters that every operation takes. */
export interface ClientOptions<Headers = object> {
  /** The server's base URL, such as `http://127.0.0.1:4010`, with or without a trailing slash. */
  readonly baseUrl: string;
  /**
   * The access token, or a function that returns it and is called before each request. After a 401 the function is
   * called once more with the rejected token, and the request is sent again if it returns a different one.
   */
  readonly token?: Secret;
  /** Sent with every request unless a call overrides them. */
  readonly headers: Headers;
  /** Sends the requests; defaults to the platform's `fetch`. `init` carries the signal that aborts the request. */
  readonly fetch?: (request: Request, init: RequestInit) => Promise<Response>;
  /** Time limit of a call in milliseconds, including attempts and pauses. Defaults to 30,000; 0 means no limit. */
  readonly timeout?: number;
  /** How calls are retried; `false` turns retries off. */
  readonly retry?: RetryOptions | false;
  /** openapi-fetch middleware, run on every attempt; https://openapi-ts.dev/openapi-fetch/middleware-auth */
  readonly middleware?: readonly Middleware[];
  /** Other `fetch` options for every request, such as `credentials`. */
  readonly init?: Omit<RequestInit, "method" | "headers" | "body" | "signal">;
}

/** Secrets by the name of their security scheme. */
export type Credentials = Readonly<Record<string, Secret | undefined>>;

/** Passed to each operation; created by `createClient`. */
export interface Client {
  readonly options: ClientOptions & { readonly credentials?: Credentials };
  readonly schemes: Readonly<Record<string, Scheme>>;
  readonly http: FetchClient<Record<string, never>>;
  /** Token renewals in progress: calls rejected at the same time share one. */
  readonly renewals: Map<Secret, Promise<string | undefined>>;
}

/** @param schemes the document's security schemes, by name */
export function createTransport(options: Client["options"], schemes: Client["schemes"]): Client {
  const { baseUrl, middleware = [] } = options;
  const http = createFetchClient<Record<string, never>>({ baseUrl });
  http.use(...middleware);
  return { options, schemes, http, renewals: new Map() };
}
