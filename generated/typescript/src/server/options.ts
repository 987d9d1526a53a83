// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** What a user of the stubs may set. */
import type { Operation } from "./engine/model.ts";
import type { Refusal, ServerStatus } from "./engine/request-validation/refusal.ts";

export interface ServerOptions<Principal, Scheme extends string = string> {
  /**
   * Security scheme → who the credential belongs to; undefined refuses it with 401. The credential is the bearer token,
   * the text after `Basic`, or the key. Of several alternatives the first that holds counts, with all its schemes; the
   * principal is that of its first scheme.
   */
  readonly authenticate: {
    readonly [Name in Scheme]: (
      credential: string,
      call: Call,
    ) => Principal | undefined | Promise<Principal | undefined>;
  };
  /** Asked when the caller is known and the headers are in order: a denial is 429, 403 or 402, in that order. */
  readonly authorize?: (
    call: Call & { readonly principal: Principal | undefined },
  ) => Denial | undefined | Promise<Denial | undefined>;
  /**
   * Holds every answer to the specification: one that breaks it is logged and answered 500. Unless set, it is on while
   * developing and testing, and off where the environment says `NODE_ENV=production`.
   */
  readonly checkResponses?: boolean;
  /** The greatest body in bytes, beyond which a request is 413. A mebibyte unless set. */
  readonly bodyLimit?: number;
  /** How long a handler may take, in milliseconds, before the answer is 503. 30 seconds unless set. */
  readonly timeout?: number;
  /** How a refusal looks; what the specification declares, else RFC 9457, unless set. */
  readonly errors?: (refusal: Refusal) => Response;
  /** Where the server tells what happened. Nothing is told unless set. */
  readonly log?: (event: ServerEvent) => void;
}

/** A request for an operation. */
export interface Call {
  readonly request: Request;
  readonly operation: Operation;
}

export interface Denial {
  readonly status: Extract<ServerStatus, 402 | 403 | 429>;
  readonly reason: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type ServerEvent =
  /** At the start: operations without a handler; they answer 501. */
  | { readonly kind: "unhandled"; readonly operations: readonly string[] }
  | {
      readonly kind: "answered";
      readonly id: string;
      readonly request: Request;
      readonly method: string;
      readonly path: string;
      readonly operation: string | undefined;
      readonly status: number;
      /** Why a request was refused. */
      readonly reason: string | undefined;
    }
  /** A handler threw, took too long, or broke the contract; the caller sees only the id. */
  | { readonly kind: "failed"; readonly id: string; readonly operation: string; readonly error: unknown };
