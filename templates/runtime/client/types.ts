/**
 * What a call takes and returns, derived from the types in `types.ts`. An operation here is
 * `paths[path][method]`: its `parameters`, `requestBody` and `responses`.
 */
import type { Items } from "../../../scripts/core/http/chunks.ts";
import type { EventOf, SentEventOf } from "../../../scripts/core/http/event-stream.ts";
import type { KindOf } from "../../../scripts/core/http/media-kind.ts";
import type {
  Covered,
  Documented,
  Ranges,
  Status,
  SuccessKey,
  SuccessOf,
} from "../../../scripts/core/http/statuses.ts";

/** The flat input of a call: each parameter under its name, the body under `body`. */
export type Input<Operation, Shared = never, Renamed = unknown> = Given<
  Fields<Operation, "path", Renamed> &
    Fields<Operation, "query", Renamed> &
    OwnHeaders<Fields<Operation, "header", Renamed>, Shared> &
    Fields<Operation, "cookie", Renamed>
> &
  BodyOf<Operation>;

/** What is optional may also be `undefined`, which is the same as leaving it out. */
export type Given<Type> = {
  [Key in keyof Type]: Type[Key] | (Record<never, never> extends Pick<Type, Key> ? undefined : never);
};

/** The same for everything in a body, whatever its depth. */
type GivenBody<Value> = Value extends Blob
  ? Value
  : Value extends readonly unknown[]
    ? { [Index in keyof Value]: GivenBody<Value[Index]> }
    : Value extends object
      ? {
          [Key in keyof Value]:
            | GivenBody<Value[Key]>
            | (Record<never, never> extends Pick<Value, Key> ? undefined : never);
        }
      : Value;

/** The input as arguments; optional if nothing in it is required. */
export type Arguments<CallInput> =
  Record<never, never> extends CallInput
    ? [input?: CallInput, options?: CallOptions]
    : [input: CallInput, options?: CallOptions];

/** Options of a single call, overriding those of the client. */
export interface CallOptions {
  /** Aborts the call, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Time limit of the call in milliseconds, including attempts and pauses; 0 and `Infinity` mean no limit. */
  readonly timeout?: number | undefined;
  /** How the call is retried; `false` turns retries off. */
  readonly retry?: RetryOptions | false | undefined;
  /** Headers of this call, by name; they override the client's. */
  readonly headers?: Readonly<Record<string, string | null | undefined>> | undefined;
  /** Other `fetch` options, such as `cache` or `credentials`. */
  readonly init?: Omit<RequestInit, "method" | "headers" | "body" | "signal"> | undefined;
}

/** Only idempotent methods are retried: GET, HEAD, PUT, DELETE, OPTIONS (RFC 9110, 9.2.2). */
export interface RetryOptions {
  /** Maximum number of retries. Defaults to 2. */
  readonly limit?: number | undefined;
  /** Pause before the first retry in milliseconds, doubled each time; half of it is random. Defaults to 300. */
  readonly delay?: number | undefined;
  /** Longest pause in milliseconds, at most 2,147,483,647; a longer `Retry-After` ends the call. Defaults to 30,000. */
  readonly maxDelay?: number | undefined;
}

/** The outcome of a call, discriminated by `status`, or by `ok` if only success matters. */
export type Result<Operation> = Success<Operation> | Failure<Operation>;

/** The documented successes. `default` is one for each 2xx, if there is no other. */
export type Success<Operation> = {
  [Key in SuccessOf<ResponsesOf<Operation>>]: Flat<{
    ok: true;
    status: Extract<Covered<Key, ResponsesOf<Operation>>, Ranges["2XX"]>;
    data: Content<ResponsesOf<Operation>[Key]>;
    error?: undefined;
    headers: HeadersOf<ResponsesOf<Operation>[Key]>;
    response: Response;
  }>;
}[SuccessOf<ResponsesOf<Operation>>];

/** The documented failures, plus anything undocumented that a server may send. */
export type Failure<Operation> =
  | {
      [Key in FailureOf<Operation>]: Flat<{
        ok: false;
        status: Exclude<Covered<Key, ResponsesOf<Operation>>, Success<Operation>["status"]>;
        data?: undefined;
        error: Content<ResponsesOf<Operation>[Key]>;
        headers: HeadersOf<ResponsesOf<Operation>[Key]>;
        response: Response;
      }>;
    }[FailureOf<Operation>]
  | ("default" extends keyof ResponsesOf<Operation>
      ? never
      : Undocumented<Documented<ResponsesOf<Operation>>>);

/** A response that the document does not describe; not a success, even with a 2xx status. */
export interface Undocumented<Others = never> {
  ok: false;
  status: Exclude<Status, Others>;
  data?: undefined;
  /** The value of JSON, text as a string, anything else as a Blob. */
  error: unknown;
  headers: Readonly<Record<string, unknown>>;
  response: Response;
}

/** The data of a success. */
export type Data<Operation> = Success<Operation>["data"];

type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never;
type FailureOf<Operation> = Exclude<keyof ResponsesOf<Operation>, SuccessKey>;

/** The described headers; any other is in `response`. A response has each `Set-Cookie` on its own. */
type HeadersOf<Answer> = Answer extends { headers: infer Headers }
  ? {
      readonly [Name in keyof Headers as string extends Name ? never : Name]: Lowercase<
        Name & string
      > extends "set-cookie"
        ? readonly string[]
        : Headers[Name];
    }
  : Readonly<Record<never, never>>;

type Content<Answer> = Answer extends { content: infer Types }
  ? { [Type in keyof Types]: Read<Type, Types[Type]> }[keyof Types]
  : undefined;

/** What a body of a media type is read as: exactly what the call returns. */
type Read<Type, Value> = {
  json: Value;
  lines: AsyncIterable<Value>;
  records: AsyncIterable<Value>;
  events: AsyncIterable<EventOf<Value>>;
  fields: Blob;
  parts: Blob;
  text: string;
  markup: string;
  any: Value | string | Blob;
  bytes: Blob;
}[KindOf<Type>];

type ParametersOf<Operation> = Operation extends { parameters: infer Parameters } ? Parameters : unknown;

type Fields<Operation, Place extends string, Renamed> =
  ParametersOf<Operation> extends { [Key in Place]?: infer Values }
    ? Rename<Known<Values>, Renamed extends { [Key in Place]: infer Names } ? Names : unknown>
    : unknown;

type OwnHeaders<Headers, Shared> = {
  [Name in keyof Headers as Name extends Shared ? never : Name]: Headers[Name];
};

type Rename<Values, Names> = {
  [Name in keyof Values as Name extends keyof Names ? Names[Name] & PropertyKey : Name]: Values[Name];
};

/** `never` and `undefined` mean that there is nothing. */
type Known<Value> = [NonNullable<Value>] extends [never] ? unknown : NonNullable<Value>;

type BodyOf<Operation> = Operation extends { requestBody: { content: infer Types } }
  ? Body<GivenContent<Types>>
  : Operation extends { requestBody?: infer Optional }
    ? Known<Optional> extends { content: infer Types }
      ? Given<Partial<Body<GivenContent<Types>>>>
      : unknown
    : unknown;

/** Media type → what is sent in it. */
type GivenContent<Types> = { [Type in keyof Types]: GivenBody<Types[Type]> };

/** With several media types, `contentType` names the one that is sent, unless it is plain JSON. */
type Body<Types> = {
  [Type in keyof Types]: IsOne<keyof Types> extends true
    ? { body: Written<Type, Types[Type]> } & (Type extends Range
        ? { contentType?: string | undefined }
        : unknown)
    : Type extends `${string}/json`
      ? { body: Types[Type]; contentType?: Type | undefined }
      : { body: Written<Type, Types[Type]>; contentType: Concrete<Type> };
}[keyof Types];

type Concrete<Type> = Type extends Range ? string : Type;
type Range = `${string}*${string}`;

/** What a body of a media type is written from. Bytes and streams of bytes are sent unchanged. */
type Written<Type, Value> = {
  json: Value;
  lines: Items<Value> | Bytes;
  records: Items<Value> | Bytes;
  events: Items<SentEventOf<Value>> | Bytes;
  fields: Value | URLSearchParams;
  parts: Value | FormData;
  text: ([Value] extends [string] ? Value : string) | Bytes;
  markup: string | Bytes;
  any: Value | string | Bytes;
  bytes: string | Bytes;
}[KindOf<Type>];

type Bytes = Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

type IsOne<Keys, All = Keys> = [
  Keys extends unknown ? ([All] extends [Keys] ? true : false) : never,
] extends [true]
  ? true
  : false;

type Flat<Type> = { [Key in keyof Type]: Type[Key] };
