// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** What the calls of one user of the API share. */
import createFetchClient, { type Client as FetchClient, type Middleware } from "openapi-fetch";
import type { Scheme, Secret } from "./credentials.ts";
import type { RetryOptions } from "./types.ts";

/** `Headers` are the header parameters that every operation takes, `Credentials` the secrets beside the token. */
export interface ClientOptions<Headers = object> {
  /** Where requests go, such as `http://127.0.0.1:4010`; a trailing slash does not matter. */
  readonly baseUrl: string;
  /**
   * The access token, or a function that is asked for it before each request. When a server answers 401, the
   * function is asked once more, with the token that was refused, and the request is sent again with another one.
   */
  readonly token?: Secret;
  /** Sent with every request, unless a call gives the same header itself. */
  readonly headers: Headers;
  /** Sends the requests; `fetch` of the platform unless given. `init` has the signal that ends the request. */
  readonly fetch?: (request: Request, init: RequestInit) => Promise<Response>;
  /** How long a call may take, attempts and pauses included, in milliseconds; 30,000 unless set, 0: for ever. */
  readonly timeout?: number;
  /** How calls are tried again; `false`: never. */
  readonly retry?: RetryOptions | false;
  /** openapi-fetch's middleware, run for each attempt; https://openapi-ts.dev/openapi-fetch/middleware-auth */
  readonly middleware?: readonly Middleware[];
  /** Anything else that `fetch` takes, such as `credentials`, for every request. */
  readonly init?: Omit<RequestInit, "method" | "headers" | "body" | "signal">;
}

/** Secrets by the name of their security scheme. */
export type Credentials = Readonly<Record<string, Secret | undefined>>;

/** Given to each operation; made by `createClient`. */
export interface Client {
  readonly options: ClientOptions & { readonly credentials?: Credentials };
  readonly schemes: Readonly<Record<string, Scheme>>;
  readonly http: FetchClient<Record<string, never>>;
  /** The tokens that are being asked for anew: calls that were refused at the same time share one. */
  readonly renewals: Map<Secret, Promise<string | undefined>>;
}

/** @param schemes the document's security schemes, by name */
export function createTransport(options: Client["options"], schemes: Client["schemes"]): Client {
  const { baseUrl, middleware = [] } = options;
  const http = createFetchClient<Record<string, never>>({ baseUrl });
  http.use(...middleware);
  return { options, schemes, http, renewals: new Map() };
}
