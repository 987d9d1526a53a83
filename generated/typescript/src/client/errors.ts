// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** The errors a call throws; network failures and timeouts are the platform's own (`TypeError`, `DOMException`). */

/** A failure as an exception: thrown by `orThrow`, `items` and `pages` when the response is not a success. */
export class ApiError<Failure extends AnyFailure = AnyFailure> extends Error {
  /** Makes `instanceof` narrow to `ApiError`, not to `ApiError<any>`. */
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is ApiError;
  override readonly name = "ApiError";
  // `declare`: the constructor sets these, and class fields would add bytes to every bundle.
  /** The operationId. */
  declare readonly operation: string;
  /** The whole failure, discriminated by `status`. */
  declare readonly result: Failure;

  declare readonly status: Failure["status"];

  constructor(operation: string, result: Failure) {
    super(`${operation} failed: ${result.status} ${result.response.statusText}`.trim());
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

/** The status is documented but the body is not as documented: truncated, another media type, or invalid JSON. */
export class UnexpectedResponseError extends Error {
  override readonly name = "UnexpectedResponseError";
  declare readonly response: Response;
  /** The body that was received. */
  declare readonly body: unknown;

  constructor(operation: string, response: Response, body: unknown) {
    const type = response.headers.get("content-type") ?? "no type";
    super(`${operation} failed: ${response.status} with invalid JSON: ${type}`);
    this.response = response;
    this.body = body;
  }
}
