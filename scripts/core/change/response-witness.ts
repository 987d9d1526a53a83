/** Builds the responses that show what a change means. */
import { bodyText, concreteType } from "../http/body-text.ts";
import { kindOf, nameOf } from "../http/media-kind.ts";
import { headerPairs } from "../http/response-headers.ts";
import type { MediaType, Response, ResponseHeader, Schema } from "../model.ts";
import type { ResponseWitness, Witness } from "./change.ts";
import type { Flow } from "./comparison.ts";
import { type Subject, draftFor } from "./judgement.ts";
import { written } from "./request.ts";

/** A status that can be sent, the response that describes it, and what the receiver's document says of it. */
export interface Sent {
  readonly status: number;
  readonly sent: Response;
  readonly read: Response | undefined;
}

export interface Shown {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly media?: MediaType | undefined;
  readonly body?: { readonly value: unknown } | undefined;
}

export function witnessOf(
  subject: Subject,
  flow: Flow,
  { status, headers = {}, media, body }: Shown,
): Witness | undefined {
  const draft = draftFor(subject, flow.receiver);
  if (!draft) return undefined;
  const { method, target } = written(draft);
  const type = media && body && { "content-type": concreteType(media.name, body.value) };
  const response: ResponseWitness = {
    method,
    target,
    status,
    headers: { ...headers, ...type },
    ...(media && body && { body: bodyOf(media, body.value) }),
  };
  return { response };
}

function bodyOf({ name }: MediaType, value: unknown): unknown {
  return kindOf(nameOf(name)) === "json" ? value : (bodyText(nameOf(name), value) ?? value);
}

/** Headers and body of a response that the sender describes. */
export function usual({ tools: { both, make } }: Subject, flow: Flow, { sent, status }: Sent): Shown {
  const of = (schema: Schema) => make(both.read(flow.sender, schema));
  const required = sent.headers.filter((header) => header.required && !isContentType(header));
  const values = required.flatMap((header) => {
    const made = of(header.schema);
    return made ? [[header.name.toLowerCase(), made.value] as const] : [];
  });
  const [media] = sent.content;
  const headers = Object.fromEntries(headerPairs(Object.fromEntries(values), sent.headers));
  return { status, headers, media, body: media && of(writable(media)) };
}

/** What is not JSON can be any text. */
export function writable({ name, schema }: MediaType): Schema {
  return schema === true && kindOf(nameOf(name)) !== "json" ? anyText : schema;
}

export function isContentType({ name }: ResponseHeader): boolean {
  return name.toLowerCase() === "content-type"; // ignored (OpenAPI 3.1, 4.8.17.1)
}

/** What a header that nobody describes can hold. */
export const anyText: Schema = { type: "string" };
