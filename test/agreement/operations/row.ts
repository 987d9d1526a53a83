/** A row of the table: an operation, and calls of it with what arrives and what comes back. */
import type { AnyReply } from "../../../templates/runtime/server/answer.ts";

export interface Row {
  readonly title: string;
  /** Defaults to `get`, and to `post` if there is a body. */
  readonly method?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: object;
  /** Defaults to a 204. */
  readonly responses?: object;
  readonly security?: readonly object[];
  readonly calls: readonly Call[];
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly content?: Readonly<Record<string, { readonly schema: object | boolean }>>;
  readonly [field: string]: unknown;
}

export interface Call {
  readonly input: Readonly<Record<string, unknown>>;
  /** What the handler gets, by place; defaults to the input. */
  readonly got?: Readonly<Record<string, unknown>>;
  /** What the handler returns. Defaults to a 204. */
  readonly reply?: AnyReply;
  /** What comes back. Defaults to the reply's body, and its headers. */
  readonly want?: { readonly value?: unknown; readonly headers?: object };
  /** Secrets by scheme. */
  readonly credentials?: Readonly<Record<string, string>>;
}

/** One parameter, called `p` unless the row says otherwise, with values that arrive as they were given. */
export function parameter(title: string, given: Partial<Parameter>, ...values: readonly unknown[]): Row {
  const { name = "p", in: place = "query" } = given;
  return {
    title,
    parameters: [{ name, in: place, required: true, ...given }],
    calls: values.map((value) => ({ input: { [name]: value }, got: { [place]: { [name]: value } } })),
  };
}

/** A body of one media type, with values that arrive as they were given and come back so. */
export function echoed(title: string, mediaType: string, media: object, ...values: readonly unknown[]): Row {
  const content = { [mediaType]: media };
  return {
    title,
    requestBody: { required: true, content },
    responses: { 200: { description: "The same.", content } },
    calls: values.map((body) => ({ input: { body }, got: { body }, reply: { status: 200, body } })),
  };
}

/** A body that the client writes and nobody sends back. */
export function sent(title: string, mediaType: string, media: object, ...values: readonly unknown[]): Row {
  return {
    title,
    requestBody: { required: true, content: { [mediaType]: media } },
    calls: values.map((body) => ({ input: { body }, got: { body } })),
  };
}

/** Replies that come back as the handler gave them. */
export function answered(title: string, responses: object, ...replies: readonly AnyReply[]): Row {
  return { title, responses, calls: replies.map((reply) => ({ input: {}, reply })) };
}
