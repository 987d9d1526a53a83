// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** The input of a handler, untyped. */
import type { Operation } from "./engine/model.ts";
import { acceptedMedia } from "./answer.ts";
import type { Visit } from "./visit.ts";

export class Input<Principal> {
  readonly path: object | undefined;
  readonly query: object | undefined;
  readonly header: object | undefined;
  readonly cookie: object | undefined;
  readonly body: unknown;
  readonly contentType: string | undefined;
  readonly accepts: string | undefined;
  readonly principal: Principal | undefined;
  readonly request: Request;
  readonly operation: Operation;
  #controller: AbortController | undefined;

  constructor({ values, caller, request, head, found }: Visit<Principal>) {
    this.path = values?.path;
    this.query = values?.query;
    this.header = values?.header;
    this.cookie = values?.cookie;
    this.body = values?.body;
    this.contentType = values?.contentType;
    this.accepts = acceptedMedia(found.operation, head.headers);
    this.principal = caller.principal;
    this.request = request;
    this.operation = found.operation;
  }

  /** Created on first use, because few handlers need it and it costs more than everything else; a copy of the input lacks it. */
  get signal(): AbortSignal {
    return (this.#controller ??= new AbortController()).signal;
  }

  /** Tells the handler that its reply is no longer awaited. */
  static abort(input: Input<unknown>, reason: Error): void {
    (input.#controller ??= new AbortController()).abort(reason); // so that a later read of the signal sees it too
  }
}
