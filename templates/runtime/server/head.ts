/** The head of a web request, read lazily because building whole header lists is slow. */
import type { Headers, RequestHead } from "../../../scripts/core/http/request.ts";

/** Node's own headers and body, passed by `serve` so that the router need not build their web forms. */
export interface Bindings {
  /** Repeated fields are joined. Valid only while nothing can have changed the request. */
  readonly [fields]?: Fields;
  /** Reads a body whose length was announced, without the copies of `arrayBuffer()`; undefined if it is cut off. */
  readonly [bytes]?: () => Promise<Uint8Array | undefined>;
  /** Closes the connection, so that a response that has begun is not taken for a whole one. */
  readonly [cut]?: () => void;
}

/** A symbol, because other runtimes pass an environment with arbitrary names as bindings. */
export const fields = Symbol("fields");
export const bytes = Symbol("bytes");
export const cut = Symbol("cut");

export interface Bare {
  /** The router's own `fetch`; if it differs, the router has been wrapped. */
  readonly fetch: unknown;
  readonly handle: (request: Request, bindings: Bindings) => Response | Promise<Response>;
}

/** Routers without middleware in front of them, whose handle can be called directly. */
export const bareRouters = new WeakMap<object, Bare>();

type Fields = Readonly<Record<string, unknown>>;

export function headOf(request: Request, bindings?: Bindings): RequestHead {
  const own = bindings?.[fields];
  const headers = own ? new FieldsRead(own, request) : new HeadersRead(request);
  return { method: request.method, target: targetOf(request.url), headers };
}

/** The part of a URL after the authority, as normalized by the platform. */
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

  /** A header may share its name with an object member, such as `constructor`; `set-cookie` is a list. */
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

/** A body of unknown length arrives in chunks, whatever the underlying protocol calls them (RFC 9112, 6.1). */
function isStreamed({ method, headers, body }: Request): boolean {
  const mayHave = method !== "GET" && method !== "HEAD";
  return mayHave && !headers.has("content-length") && body !== null;
}

/** An invalid header name (RFC 9110, 5.6.2) cannot have been sent. */
function valueOf({ headers }: Request, name: string): string | undefined {
  return isToken(name) ? (headers.get(name) ?? undefined) : undefined;
}

/** The names come from the document, and are the same for each request. */
const tokens = new Map<string, boolean>();

function isToken(name: string): boolean {
  const known = tokens.get(name);
  if (known !== undefined) return known;
  const valid = /^[\w!#$%&'*+.^`|~-]+$/.test(name);
  tokens.set(name, valid);
  return valid;
}
