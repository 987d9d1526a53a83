/**
 * The request of a code sample, made from an operation and the document's examples. Whatever a language does, this is
 * what it has to send.
 */
import type { MediaType, Parameter } from "../model.ts";

/** A value that is read from the environment: samples hold no secrets. */
export interface Secret {
  /** The environment variable, such as `TOKEN`. */
  readonly variable: string;
  /** What is sent if the variable is not set. */
  readonly placeholder: string;
  /** How the value is written into the request: as it is, percent-encoded, or in base64. */
  readonly form: "plain" | "percent" | "base64";
}

/** Literal text and secrets, to be joined. */
export type Text = readonly (string | Secret)[];

/** One part of a form as `multipart/form-data` (RFC 7578). */
export interface Part {
  readonly name: string;
  readonly text: string;
  /** Set if the part is a file, or needs another media type than plain text. */
  readonly type: string | undefined;
  readonly fileName: string | undefined;
}

export type Body =
  /** `text` is indented JSON; numbers in `value` may be `LongNumber`. */
  | { readonly kind: "json"; readonly type: string; readonly text: string; readonly value: unknown }
  | { readonly kind: "text"; readonly type: string; readonly text: string }
  | { readonly kind: "parts"; readonly type: string; readonly parts: readonly Part[] };

export interface SampleRequest {
  readonly method: string;
  /** Absolute, in the characters of RFC 3986. */
  readonly url: Text;
  /** Without `Content-Type`, which is the body's. */
  readonly headers: readonly (readonly [name: string, value: Text])[];
  readonly body: Body | undefined;
  /** The parameters that are sent, with their values before serialization. */
  readonly values: ReadonlyMap<Parameter, unknown>;
  /** The media type of the body, and its value before serialization. */
  readonly content: { readonly media: MediaType; readonly value: unknown } | undefined;
}

/** The secrets in a request, each variable once. */
export function secretsOf({ url, headers }: Pick<SampleRequest, "url" | "headers">): readonly Secret[] {
  const all = [...url, ...headers.flatMap(([, value]) => value)].filter((part) => typeof part !== "string");
  return [...new Map(all.map((secret) => [secret.variable, secret])).values()];
}

/** All headers, with the body's media type; a form in parts has none, since its boundary is the client's. */
export function allHeaders({ headers, body }: SampleRequest): SampleRequest["headers"] {
  if (!body || body.kind === "parts") return headers;
  return [...headers, ["Content-Type", [body.type]]];
}
