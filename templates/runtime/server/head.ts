/** The head of a request of the web, read no further than it is asked for: whole header lists are slow to make. */
import type { RequestHead } from "../../../scripts/core/refusal/request.ts";

export function headOf(request: Request): RequestHead {
  const { headers, method, url } = request;
  return {
    method,
    target: targetOf(url),
    headers: {
      get: (name) => headers.get(name) ?? undefined,
      has: (name) => headers.has(name) || (name === "transfer-encoding" && streams(request)),
    },
  };
}

/** What comes after the authority of a URL, which the platform has parsed and written anew. */
function targetOf(url: string): string {
  return url.slice(url.indexOf("/", url.indexOf("//") + 2));
}

/** A body whose length is not said comes in chunks, whatever the protocol below calls that (RFC 9112, 6.1). */
function streams(request: Request): boolean {
  const mayHave = request.method !== "GET" && request.method !== "HEAD";
  return mayHave && !request.headers.has("content-length") && request.body !== null;
}
