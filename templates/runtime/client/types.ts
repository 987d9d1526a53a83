/**
 * What a call takes and gives, worked out of openapi-typescript's types of an operation. An operation here is
 * `paths[path][method]`: its `parameters`, `requestBody` and `responses`.
 */
import type { ServerEvent } from "./events.ts";

/** The input of a call, flat: each parameter by its name, the body as `body`. */
export type Input<Operation, Shared = never, Renamed = unknown> = Flat<
  Fields<Operation, "path", Renamed> &
    Fields<Operation, "query", Renamed> &
    OwnHeaders<Fields<Operation, "header", Renamed>, Shared> &
    Fields<Operation, "cookie", Renamed>
> &
  BodyOf<Operation>;

/** The input as arguments: it can be left out where nothing in it is required. */
export type Arguments<CallInput> =
  Record<never, never> extends CallInput
    ? [input?: CallInput, options?: CallOptions]
    : [input: CallInput, options?: CallOptions];

/** What may differ in one call from what the client was made with. */
export interface CallOptions {
  /** Ends the call: it rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** How long the call may take, attempts and pauses included, in milliseconds; 0: for ever. */
  readonly timeout?: number;
  /** How the call is tried again; `false`: never. */
  readonly retry?: RetryOptions | false;
  /** Headers of this call, by name; they replace the client's. */
  readonly headers?: Readonly<Record<string, string | null | undefined>>;
  /** Anything else that `fetch` takes, such as `cache` or `credentials`. */
  readonly init?: Omit<RequestInit, "method" | "headers" | "body" | "signal">;
}

/** Only methods that may be repeated are tried again: GET, HEAD, PUT, DELETE, OPTIONS (RFC 9110, 9.2.2). */
export interface RetryOptions {
  /** How often, beyond the first time. 2 unless set. */
  readonly limit?: number;
  /** The pause before the first repetition, in milliseconds, doubled each time; 300 unless set. Half of it is chance. */
  readonly delay?: number;
  /** The longest pause, in milliseconds; a `Retry-After` beyond it ends the call. 30,000 unless set. */
  readonly maxDelay?: number;
}

/** The outcome of a call, told apart by `status`, and by `ok` where only success matters. */
export type Result<Operation> = Success<Operation> | Failure<Operation>;

/** The documented successes. */
export type Success<Operation> = {
  [Key in SuccessOf<Operation>]: Flat<{
    ok: true;
    status: StatusOf<Key, Operation>;
    data: Content<ResponsesOf<Operation>[Key]>;
    error?: undefined;
    response: Response;
  }>;
}[SuccessOf<Operation>];

/** The documented failures, and whatever else a server may answer. */
export type Failure<Operation> =
  | {
      [Key in FailureOf<Operation>]: Flat<{
        ok: false;
        status: StatusOf<Key, Operation>;
        data?: undefined;
        error: Content<ResponsesOf<Operation>[Key]>;
        response: Response;
      }>;
    }[FailureOf<Operation>]
  | ("default" extends keyof ResponsesOf<Operation> ? never : Undocumented<Documented<Operation>>);

/** An answer of which the document does not know: also a 2xx is no success then. */
export interface Undocumented<Others = never> {
  ok: false;
  status: Exclude<Status, Others>;
  data?: undefined;
  /** JSON as its value, text as a string, anything else as a Blob. */
  error: unknown;
  response: Response;
}

/** What a success brings. */
export type Data<Operation> = Success<Operation>["data"];

type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never;
type SuccessOf<Operation> = keyof ResponsesOf<Operation> & SuccessKey;
type FailureOf<Operation> = Exclude<keyof ResponsesOf<Operation>, SuccessKey>;

/** The statuses that a key of `responses` stands for: of a range and of `default` those that have no key of their own. */
type StatusOf<Key, Operation> = Key extends number
  ? Key
  : Exclude<Key extends keyof Ranges ? Ranges[Key] : Status, Documented<Operation>>;

/** The statuses that have a key of their own, or lie in a range that has one. */
type Documented<Operation> = {
  [Key in keyof ResponsesOf<Operation>]: Key extends keyof Ranges ? Ranges[Key] : Key;
}[keyof ResponsesOf<Operation>];

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type Numbered<Text> = Text extends `${infer Value extends number}` ? Value : never;
interface Ranges {
  "1XX": Numbered<`1${Digit}${Digit}`>;
  "2XX": Numbered<`2${Digit}${Digit}`>;
  "3XX": Numbered<`3${Digit}${Digit}`>;
  "4XX": Numbered<`4${Digit}${Digit}`>;
  "5XX": Numbered<`5${Digit}${Digit}`>;
}
/** RFC 9110, 15: three digits, of which the first is 1 to 5. */
type Status = Ranges[keyof Ranges];
type SuccessKey = Ranges["2XX"] | "2XX";

type Content<Answer> = Answer extends { content: infer Types }
  ? { [Type in keyof Types]: Read<Type, Types[Type]> }[keyof Types]
  : undefined;

/** What is JSON, in small letters; parameters do not matter. */
type Json = JsonName | `${JsonName};${string}` | `${JsonName} ${string}`;
type JsonName = "application/json" | "text/json" | `${string}/${string}+json`;

/** How a body of a media type is read. */
type Read<Type, Value> = Type extends `${string}*`
  ? unknown
  : Lowercase<Type & string> extends Json
    ? Value
    : Type extends "text/event-stream"
      ? AsyncIterable<ServerEvent>
      : Type extends `text/${string}`
        ? string
        : Blob;

type ParametersOf<Operation> = Operation extends { parameters: infer Parameters } ? Parameters : unknown;

type Fields<Operation, Place extends string, Renamed> =
  ParametersOf<Operation> extends { [Key in Place]?: infer Values }
    ? Rename<Known<Values>, Renamed extends { [Key in Place]: infer Names } ? Names : unknown>
    : unknown;

/** Of the headers that HTTP has a place for elsewhere, OpenAPI takes no parameters (3.1, 4.8.12.1, name). */
type OwnHeaders<Headers, Shared> = {
  [
    Name in keyof Headers as Name extends Shared
      ? never
      : Lowercase<Name & string> extends "accept" | "content-type" | "authorization"
        ? never
        : Name
  ]: Headers[Name];
};

type Rename<Values, Names> = {
  [Name in keyof Values as Name extends keyof Names ? Names[Name] & PropertyKey : Name]: Values[Name];
};

/** `never` and `undefined` stand for nothing at all. */
type Known<Value> = [NonNullable<Value>] extends [never] ? unknown : NonNullable<Value>;

type BodyOf<Operation> = Operation extends { requestBody: { content: infer Types } }
  ? Body<Types>
  : Operation extends { requestBody?: infer Optional }
    ? Known<Optional> extends { content: infer Types }
      ? Partial<Body<Types>>
      : unknown
    : unknown;

/** One media type goes without saying, and so does plain JSON; of several, any other is named in `contentType`. */
type Body<Types> = {
  [Type in keyof Types]: IsOne<keyof Types> extends true
    ? { body: Written<Type, Types[Type]> } & (Type extends `${string}*` ? { contentType?: string } : unknown)
    : Type extends `${string}/json`
      ? { body: Types[Type]; contentType?: Type }
      : { body: Written<Type, Types[Type]>; contentType: Concrete<Type> };
}[keyof Types];

type Concrete<Type> = Type extends `${string}*` ? string : Type;

type Written<Type, Value> =
  Lowercase<Type & string> extends Json
    ? Value
    : Type extends `multipart/${string}`
      ? Value | FormData
      : Type extends "application/x-www-form-urlencoded"
        ? Value | URLSearchParams
        : Type extends `text/${string}`
          ? Value | string
          : Value | Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

type IsOne<Keys, All = Keys> = [
  Keys extends unknown ? ([All] extends [Keys] ? true : false) : never,
] extends [true]
  ? true
  : false;

type Flat<Type> = { [Key in keyof Type]: Type[Key] };
