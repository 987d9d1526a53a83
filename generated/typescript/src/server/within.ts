// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** Waits for work no longer than it may take. */

/**
 * @param milliseconds after which `abort` is called
 * @throws {DOMException} a TimeoutError when the work is not done by then
 */
export async function within<Value>(
  work: Promise<Value>,
  milliseconds: number,
  abort: (reason: Error) => void,
): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const late = new DOMException(`No answer within ${milliseconds} ms.`, "TimeoutError");
    abort(late);
    reject(late);
  }, milliseconds);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
