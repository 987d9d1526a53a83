/** What a call throws; that the network failed or time ran out, the platform itself says (`TypeError`, `DOMException`). */

/** A failure as an exception: what `orThrow`, `items` and `pages` throw when the answer is no success. */
export class ApiError<Failure extends AnyFailure = AnyFailure> extends Error {
  /** So that `instanceof` makes an `ApiError` of it, and not one of `any`. */
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is ApiError;
  override readonly name = "ApiError";
  // `declare`: the constructor sets these, and a field of its own would weigh something in every bundle.
  /** The operationId. */
  declare readonly operation: string;
  /** The whole failure, told apart by its `status`. */
  declare readonly result: Failure;

  declare readonly status: Failure["status"];

  constructor(operation: string, result: Failure) {
    super(`${operation} was answered with ${result.status}`);
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

/** The status is documented, and the body is not what the document says: cut off, another media type, or no JSON. */
export class UnexpectedResponseError extends Error {
  override readonly name = "UnexpectedResponseError";
  declare readonly response: Response;
  /** What came instead. */
  declare readonly body: unknown;

  constructor(operation: string, response: Response, body: unknown) {
    const type = response.headers.get("content-type") ?? "no content type";
    super(`${operation} was answered with ${response.status}, but not with JSON (${type})`);
    this.response = response;
    this.body = body;
  }
}
