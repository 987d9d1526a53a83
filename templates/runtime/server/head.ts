/** The head of a request of the web, read no further than it is asked for: whole header lists are slow to make. */
import type { Headers, RequestHead } from "../../../scripts/core/http/request.ts";

/** What `serve` hands on beside a request to a router of its own: there the fields of the head are at hand already. */
export interface Bindings {
  /** Fields that came twice are joined. Only as long as nobody can have changed the request. */
  readonly [fields]?: Fields;
}

/** A symbol: elsewhere bindings are an environment, whose names are anyone's. */
export const fields = Symbol("fields");

export interface Bare {
  /** The router's own `fetch`: when it has another, somebody has wrapped it. */
  readonly fetch: unknown;
  readonly handle: (request: Request, bindings: Bindings) => Response | Promise<Response>;
}

/** Routers before which no middleware stands, so that what answers can be asked at once. */
export const bareRouters = new WeakMap<object, Bare>();

type Fields = Readonly<Record<string, unknown>>;

export function headOf(request: Request, bindings?: Bindings): RequestHead {
  const own = bindings?.[fields];
  const headers = own ? new FieldsRead(own, request) : new HeadersRead(request);
  return { method: request.method, target: targetOf(request.url), headers };
}

/** What comes after the authority of a URL, which the platform has parsed and written anew. */
function targetOf(url: string): string {
  return url.slice(url.indexOf("/", url.indexOf("//") + 2));
}

class FieldsRead implements Headers {
  readonly #own: Fields;
  readonly #request: Request;

  constructor(own: Fields, request: Request) {
    this.#own = own;
    this.#request = request;
  }

  /** A name may be one of every object's, such as `constructor`; `set-cookie` is a list. */
  get(name: string): string | undefined {
    const value = this.#own[name];
    return typeof value === "string" || value === undefined ? value : valueOf(this.#request, name);
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }
}

class HeadersRead implements Headers {
  readonly #request: Request;

  constructor(request: Request) {
    this.#request = request;
  }

  get(name: string): string | undefined {
    return valueOf(this.#request, name);
  }

  has(name: string): boolean {
    return this.get(name) !== undefined || (name === "transfer-encoding" && isStreamed(this.#request));
  }
}

/** A body whose length is not said comes in chunks, whatever the protocol below calls that (RFC 9112, 6.1). */
function isStreamed({ method, headers, body }: Request): boolean {
  const mayHave = method !== "GET" && method !== "HEAD";
  return mayHave && !headers.has("content-length") && body !== null;
}

/** What is no name of a header (RFC 9110, 5.6.2) cannot have been sent. */
function valueOf({ headers }: Request, name: string): string | undefined {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) ? (headers.get(name) ?? undefined) : undefined;
}
