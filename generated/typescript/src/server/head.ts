// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** The head of a request of the web, read no further than it is asked for: whole header lists are slow to make. */
import type { Headers, RequestHead } from "./engine/refusal/request.ts";

/** What a server hands on beside a request, as Node's adapter does: there the fields of the head are at hand already. */
export interface Bindings {
  readonly incoming?: {
    readonly headers: Fields;
    /** Fields that came twice are joined, as they are here; without it Node keeps the first of some. */
    readonly joinDuplicateHeaders?: boolean;
  };
}

type Fields = Readonly<Record<string, unknown>>;

export function headOf(request: Request, bindings?: Bindings): RequestHead {
  const { incoming } = bindings ?? {};
  const headers = incoming?.joinDuplicateHeaders
    ? new FieldsRead(incoming.headers)
    : new HeadersRead(request);
  return { method: request.method, target: targetOf(request.url), headers };
}

/** What comes after the authority of a URL, which the platform has parsed and written anew. */
function targetOf(url: string): string {
  return url.slice(url.indexOf("/", url.indexOf("//") + 2));
}

class FieldsRead implements Headers {
  readonly #fields: Fields;

  constructor(fields: Fields) {
    this.#fields = fields;
  }

  get(name: string): string | undefined {
    const value = this.#fields[name];
    return typeof value === "string" ? value : undefined; // a name may be one of every object's, such as `constructor`
  }

  has(name: string): boolean {
    return typeof this.#fields[name] === "string";
  }
}

class HeadersRead implements Headers {
  readonly #request: Request;

  constructor(request: Request) {
    this.#request = request;
  }

  get(name: string): string | undefined {
    return this.#request.headers.get(name) ?? undefined;
  }

  has(name: string): boolean {
    return this.#request.headers.has(name) || (name === "transfer-encoding" && isStreamed(this.#request));
  }
}

/** A body whose length is not said comes in chunks, whatever the protocol below calls that (RFC 9112, 6.1). */
function isStreamed({ method, headers, body }: Request): boolean {
  const mayHave = method !== "GET" && method !== "HEAD";
  return mayHave && !headers.has("content-length") && body !== null;
}
