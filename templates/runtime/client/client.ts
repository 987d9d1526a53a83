/** What all calls of one client share. */
import type { Middleware } from "openapi-fetch";
import type { Scheme, Secret } from "./credentials.ts";
import type { Given, RetryOptions } from "./types.ts";

/** `Headers` are the header parameters that every operation takes. */
export interface ClientOptions<Headers = object> {
  /** The server's base URL, such as `http://127.0.0.1:4010`, with or without a trailing slash. */
  readonly baseUrl: string;
  /**
   * The access token, or a function that returns it and is called before each request. After a 401 the function is
   * called once more with the rejected token, and the request is sent again if it returns a different one. Clients that
   * share the function share the renewal. The function may call the same client: if that call is answered with 401, it
   * is not renewed again. Browsers cannot tell such a call, once the function has awaited something: a call that begins
   * during a renewal waits for it for at most 5 seconds there.
   */
  readonly token?: Secret | undefined;
  /** Sent with every request unless a call overrides them. */
  readonly headers: Given<Headers>;
  /** Sends the requests; defaults to the platform's `fetch`. `init` carries the signal that aborts the request. */
  readonly fetch?: ((request: Request, init: RequestInit) => Promise<Response>) | undefined;
  /** The class of requests that `fetch` takes, if it is not the platform's: undici's, for example. */
  readonly Request?: (new (url: string, init: RequestInit) => Request) | undefined;
  /**
   * Time limit of a call in milliseconds, including attempts and pauses. Defaults to 30,000; 0 and `Infinity` mean no
   * limit, as does anything above 2,147,483,647, which is the most that a timer takes.
   */
  readonly timeout?: number | undefined;
  /** How calls are retried; `false` turns retries off. */
  readonly retry?: RetryOptions | false | undefined;
  /** openapi-fetch middleware, run on every attempt; https://openapi-ts.dev/openapi-fetch/middleware-auth */
  readonly middleware?: readonly Middleware[] | undefined;
  /** How the hooks of React Query use the client. */
  readonly queries?: QueriesOptions | undefined;
  /** Other `fetch` options for every request, such as `credentials`. */
  readonly init?: Omit<RequestInit, "method" | "headers" | "body" | "signal"> | undefined;
}

export interface QueriesOptions {
  /**
   * Identifies the client in query keys, in place of `baseUrl` and `headers`. Set it where they differ but the data does
   * not, such as between a server that renders and the browser; clients with other data need another key.
   */
  readonly key?: string | undefined;
  /** Whether mutations invalidate the affected queries; they do unless this is false. */
  readonly invalidate?: boolean | undefined;
}

/** Secrets by the name of their security scheme. */
export type Credentials = Readonly<Record<string, Secret | undefined>>;

/** Passed to each operation; created by `createClient`. */
export interface Client {
  readonly options: ClientOptions & { readonly credentials?: Credentials | undefined };
  readonly schemes: Readonly<Record<string, Scheme>>;
}

/** @param schemes the document's security schemes, by name */
export function createTransport(options: Client["options"], schemes: Client["schemes"]): Client {
  // A getter that is not enumerable, so that neither `JSON.stringify` nor a log shows the token; Bun logs hidden values.
  return Object.defineProperty({ schemes } as Client, "options", { get: () => options });
}
