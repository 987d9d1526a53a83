// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** The errors that a call throws besides the platform's own (`TypeError` for network failures, `TimeoutError`). */
import type { Call } from "./description.ts";

/** A failure as an exception: thrown by `orThrow`, `items` and `pages` when the response is not a success. */
export class ApiError<Failure extends AnyFailure = AnyFailure> extends Error {
  /** Makes `instanceof` narrow to `ApiError`, not to `ApiError<any>`. */
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is ApiError;
  override readonly name: string = "ApiError";
  // `declare`: the constructor sets these, and class fields would add bytes to every bundle.
  /** The operationId. */
  declare readonly operation: string;
  /** The whole failure, discriminated by `status`. */
  declare readonly result: Failure;

  declare readonly status: Failure["status"];

  /** @param message says method, URL and status, as in `GET /v1/users failed: 403 Forbidden (listUsers)` */
  constructor(operation: string, result: Failure, message = `${operation} failed: ${reasonOf(result)}`) {
    super(message);
    this.operation = operation;
    this.result = result;
    this.status = result.status;
  }
}

export interface AnyFailure {
  readonly ok: false;
  readonly status: number;
  readonly error: unknown;
  readonly response: Response;
}

/**
 * The status is documented but the body is not as documented: truncated, another media type, or invalid JSON, such as
 * the HTML page of a gateway. Also thrown without `orThrow`; `result.error` is the body that was received.
 */
export class UnexpectedResponseError extends ApiError {
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is UnexpectedResponseError;
  override readonly name = "UnexpectedResponseError";

  get response(): Response {
    return this.result.response;
  }

  /** The body that was received. */
  get body(): unknown {
    return this.result.error;
  }
}

/** The status of a failure, as messages say it. */
export function reasonOf({ status, response }: Pick<AnyFailure, "status" | "response">): string {
  return `${status} ${response.statusText}`.trim();
}

/** A message about a call. It holds the URL's path but not the query, which may carry a secret. */
export function told({ description: { id, method }, url }: Call, what: string): string {
  return `${method.toUpperCase()} ${url} ${what} (${id})`;
}
