/** What a handler receives and returns, derived from the types in `types.ts`. */
import type { Items } from "../../../scripts/core/http/chunks.ts";
import type { EventOf, SentEventOf } from "../../../scripts/core/http/event-stream.ts";
import type { KindOf } from "../../../scripts/core/http/media-kind.ts";
import type { Covered, SuccessOf } from "../../../scripts/core/http/statuses.ts";
import type { Operation as Described } from "../../../scripts/core/model.ts";

/** Whether an operation needs credentials. */
export type Security = "required" | "optional" | "none";

/**
 * What a handler receives: a request that satisfies the contract, with its values parsed.
 * `Filled` names the parameters with a default, by location.
 */
export type Input<Operation, Principal, Needs extends Security = "required", Filled = unknown> = Incoming<
  Operation,
  CallerOf<Principal, Needs>,
  Filled
> &
  BodyOf<Operation>;

type CallerOf<Principal, Needs extends Security> = Needs extends "none"
  ? undefined
  : Needs extends "optional"
    ? Principal | undefined
    : Principal;

interface Incoming<Operation, Caller, Filled> {
  readonly path: Part<Operation, "path", Filled>;
  /** Parameters that were not sent have their default or are absent. */
  readonly query: Part<Operation, "query", Filled>;
  readonly header: Part<Operation, "header", Filled>;
  readonly cookie: Part<Operation, "cookie", Filled>;
  /** The success media type that the caller prefers (RFC 9110, 12.5.1). */
  readonly accepts: AcceptedBy<Operation>;
  /** What `authenticate` returned. If credentials are optional, undefined if none were sent; undefined without security. */
  readonly principal: Caller;
  /** The original request; its body has already been read. */
  readonly request: Request;
  /** Aborted when the time limit is reached. */
  readonly signal: AbortSignal;
  readonly operation: Described;
}

type AcceptedBy<Operation> = Operation extends { responses: infer Responses }
  ? { [Key in SuccessOf<Responses>]: NamesOf<Responses[Key]> }[SuccessOf<Responses>]
  : never;

/** A range stands for whatever type the caller asked for. */
type NamesOf<Response> = Response extends { content: infer Content } ? keyof Content : undefined;

type Part<Operation, Place extends string, Filled> = Operation extends { parameters: infer Parameters }
  ? Place extends keyof Parameters
    ? WithFilled<
        NonNullable<Parameters[Place]>,
        Filled extends { [Key in Place]: infer Names } ? Names : never
      >
    : Nothing
  : Nothing;

type WithFilled<Values, Names> = Values & {
  [Name in Names & keyof Values]-?: Exclude<Values[Name], undefined>;
};

type Nothing = Readonly<Record<never, never>>;

/** `contentType` is the media type as written in the document, and shows which of several bodies was sent. */
type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? Sent<Content>
  : Operation extends { requestBody?: { content: infer Content } }
    ? Sent<Content> | NoBody
    : NoBody;

interface NoBody {
  readonly contentType: undefined;
  readonly body: undefined;
}

type Sent<Content> = {
  [Type in keyof Content]: { readonly contentType: Type; readonly body: Read<Type, Content[Type]> };
}[keyof Content];

/** What a body of a media type is read as: JSON and forms by their schema, streams item by item. */
type Read<Type, Body> = {
  json: Body;
  lines: AsyncIterable<Body>;
  records: AsyncIterable<Body>;
  events: AsyncIterable<EventOf<Body>>;
  fields: Body;
  parts: Body;
  text: [Body] extends [string] ? Body : string;
  markup: string;
  any: Body | string | Uint8Array;
  bytes: Uint8Array;
}[KindOf<Type>];

type Range = `${string}*${string}`;

/** What a handler returns: one of the responses that the operation declares, with its body and headers. */
export type Reply<Operation> = Operation extends { responses: infer Responses }
  ? { [Key in keyof Responses]: ReplyOf<Covered<Key, Responses>, Responses[Key]> }[keyof Responses]
  : never;

/** A range or `default` covers each status that no other key is closer to. */
type ReplyOf<Status, Response> = { readonly status: Status } & HeadersOf<Response> & ContentOf<Response>;

type HeadersOf<Response> = Response extends { headers: infer Headers }
  ? Partial<Record<never, never>> extends Known<Headers>
    ? { readonly headers?: Known<Headers> }
    : { readonly headers: Known<Headers> }
  : { readonly headers?: Nothing };

/** Drops the index signature that every response has: here an undeclared header is a mistake. */
type Known<Headers> = {
  [Name in keyof Headers as string extends Name ? never : Name]:
    | Headers[Name]
    | (Lowercase<Name & string> extends "set-cookie" ? readonly string[] : never);
};

type ContentOf<Response> = Response extends { content: infer Content }
  ? {
      [Type in keyof Content]: Given<Type, Content[Type]> & NameOf<Type, keyof Content>;
    }[keyof Content]
  : { readonly body?: undefined };

/** JSON and the items of streams are written; everything else is sent unchanged. */
interface Given<Type, Body> {
  readonly body: {
    json: Body;
    lines: Items<Body> | Bytes;
    records: Items<Body> | Bytes;
    events: Items<SentEventOf<Body>> | Bytes;
    fields: string | URLSearchParams | Bytes;
    parts: FormData | Bytes;
    text: string | Bytes;
    markup: string | Bytes;
    any: Body | string | Bytes;
    bytes: string | Bytes;
  }[KindOf<Type>];
}

type Bytes = Uint8Array | Blob | ReadableStream<Uint8Array>;

/** If several media types or a range are declared, a reply names its own. */
type NameOf<Type, All> = Type extends Range
  ? { readonly contentType: string }
  : [All] extends [Type]
    ? { readonly contentType?: Type }
    : { readonly contentType: Type };

export type Handler<Operation, Principal, Needs extends Security = "required", Filled = unknown> = (
  input: Input<Operation, Principal, Needs, Filled>,
) => Reply<Operation> | Promise<Reply<Operation>>;
