// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** What a handler gets, its types forgotten. */
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

  constructor({ values, principal, request, head, found }: Visit<Principal>) {
    this.path = values?.path;
    this.query = values?.query;
    this.header = values?.header;
    this.cookie = values?.cookie;
    this.body = values?.body;
    this.contentType = values?.contentType;
    this.accepts = acceptedMedia(found.operation, head.headers);
    this.principal = principal;
    this.request = request;
    this.operation = found.operation;
  }

  /** Most handlers never look at it, and to make one costs more than all the rest; a copy of the input has none. */
  get signal(): AbortSignal {
    return (this.#controller ??= new AbortController()).signal;
  }

  /** Tells the handler that nobody waits for its answer any more. */
  static abort(input: Input<unknown>, reason: Error): void {
    (input.#controller ??= new AbortController()).abort(reason); // whoever looks later sees it, too
  }
}
