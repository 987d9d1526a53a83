/**
 * The transport beneath the generated client: openapi-fetch, with what every call shares (base URL, token, headers)
 * given once instead of at each call.
 */
import createFetchClient, { type Client, type MaybeOptionalInit, type Middleware } from "openapi-fetch";

/** What every call shares. `Headers` are the header parameters that every operation takes. */
export interface TransportOptions<Headers> {
  /** Where requests go, such as `http://127.0.0.1:4010`; a trailing slash does not matter. */
  readonly baseUrl: string;
  /** The access token, or a function that is asked for one before each request; sent as `Authorization: Bearer …`. */
  readonly token?: string | (() => string | Promise<string>);
  /** Sent with every request, unless a call gives the same header itself. */
  readonly headers: Headers;
  /** Sends the requests; `fetch` of the platform unless given. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** Paths whose operations no longer ask for header parameters: the transport sends the shared ones. */
export type WithSharedHeaders<Paths> = {
  [Path in keyof Paths]: { [Method in keyof Paths[Path]]: WithOptionalHeaders<Paths[Path][Method]> };
};

type WithOptionalHeaders<Operation> = Operation extends { parameters: { header?: infer Headers } }
  ? Omit<Operation, "parameters"> & {
      parameters: Omit<Operation["parameters"], "header"> & { header?: Partial<Headers> };
    }
  : Operation;

/** The arguments of a call: openapi-fetch's `init`, optional where the operation needs no input. */
export type CallInput<PathItem, Method extends keyof PathItem> =
  undefined extends MaybeOptionalInit<PathItem, Method>
    ? [init?: MaybeOptionalInit<PathItem, Method>]
    : [init: MaybeOptionalInit<PathItem, Method>];

/**
 * @param options what every call shares
 * @returns openapi-fetch's client; https://openapi-ts.dev/openapi-fetch/api
 */
export function createTransport<Paths extends object, Headers extends object>(
  options: TransportOptions<Headers>,
): Client<WithSharedHeaders<Paths>> {
  const { baseUrl, fetch } = options;
  const client = createFetchClient<WithSharedHeaders<Paths>>(fetch ? { baseUrl, fetch } : { baseUrl });
  client.use(sharedHeaders(options));
  return client;
}

function sharedHeaders<Headers extends object>({ headers, token }: TransportOptions<Headers>): Middleware {
  return {
    async onRequest({ request }) {
      for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined && !request.headers.has(name)) request.headers.set(name, String(value));
      }
      const secret = typeof token === "function" ? await token() : token;
      if (secret !== undefined && !request.headers.has("Authorization")) {
        request.headers.set("Authorization", `Bearer ${secret}`);
      }
      return request;
    },
  };
}
