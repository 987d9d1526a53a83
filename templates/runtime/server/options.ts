/** Options of the server stubs. */
import type { Operation, RequiredScheme } from "../../../scripts/core/model.ts";
import type { Refusal, ServerStatus } from "../../../scripts/core/request-validation/refusal.ts";

export interface ServerOptions<Principal, Scheme extends string = string> {
  /**
   * One function per security scheme: returns the owner of a credential, or undefined to refuse it with 401. The
   * credential is the bearer token, the text after `Basic`, or the API key; empty for mutual TLS. If there are
   * alternatives, the first one with all its schemes satisfied is used, and the principal is that of its first scheme.
   * If credentials are optional, a request without any is anonymous, and one with wrong ones is refused.
   */
  readonly authenticate: {
    readonly [Name in Scheme]: (
      credential: string,
      call: AuthenticateCall,
    ) => Principal | undefined | Promise<Principal | undefined>;
  };
  /** Called once the caller is known and the headers are valid. Of several denials, 429 comes before 403 and 402. */
  readonly authorize?: (call: AuthorizeCall<Principal>) => Denials | Promise<Denials>;
  /**
   * Checks every reply against the specification: one that violates it is logged and answered with 500. On by
   * default, and off if `NODE_ENV=production`. A reply with a write-only property, such as a password, is never sent.
   */
  readonly checkResponses?: boolean;
  /**
   * Maximum body size in bytes; a larger request is answered with 413. In a stream, which can be of any length, this is
   * the size of one item in characters. Defaults to 1 MiB.
   */
  readonly bodyLimit?: number;
  /** Time limit of a handler in milliseconds, after which the response is 503. Defaults to 30 seconds. */
  readonly timeout?: number;
  /** Builds the response to a refusal. Defaults to what the specification declares, otherwise RFC 9457. */
  readonly errors?: (refusal: Refusal) => Response;
  /** Called with every event. Nothing is logged by default. */
  readonly log?: (event: ServerEvent) => void;
}

/** A request for an operation. */
export interface Call {
  readonly request: Request;
  readonly operation: Operation;
}

export interface AuthenticateCall extends Call {
  /** The scopes that this alternative requires of the credential; roles if the scheme is not OAuth 2.0 or OpenID Connect. */
  readonly scopes: readonly string[];
}

export interface AuthorizeCall<Principal> extends Call {
  /** Undefined if the operation needs no credentials and none were sent. */
  readonly principal: Principal | undefined;
  /** The security alternative that the request satisfied, with its scopes; empty if the caller is anonymous. */
  readonly satisfied: readonly RequiredScheme[];
}

export type Denials = Denial | readonly Denial[] | undefined;

export interface Denial {
  readonly status: Extract<ServerStatus, 402 | 403 | 429>;
  readonly reason: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type ServerEvent =
  /** At startup: operations without a handler, which answer 501. */
  | { readonly kind: "unhandled"; readonly operations: readonly string[] }
  | {
      readonly kind: "answered";
      readonly id: string;
      readonly request: Request;
      readonly method: string;
      readonly path: string;
      readonly operation: string | undefined;
      readonly status: number;
      /** Why the request was refused. */
      readonly reason: string | undefined;
    }
  /**
   * A handler threw, timed out or violated the contract; the caller sees only the id. The operation is undefined if
   * `errors` failed.
   */
  | {
      readonly kind: "failed";
      readonly id: string;
      readonly operation: string | undefined;
      readonly error: unknown;
    };
