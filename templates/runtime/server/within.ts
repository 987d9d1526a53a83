/** Waits for work no longer than it may take. */

/**
 * @param milliseconds after which the signal is aborted
 * @throws {DOMException} a TimeoutError when the work is not done by then
 */
export async function within<Value>(
  milliseconds: number,
  work: (signal: AbortSignal) => Value | Promise<Value>,
): Promise<Value> {
  const controller = new AbortController();
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const late = new DOMException(`No answer within ${milliseconds} ms.`, "TimeoutError");
    controller.abort(late);
    reject(late);
  }, milliseconds);
  try {
    return await Promise.race([work(controller.signal), promise]);
  } finally {
    clearTimeout(timer);
  }
}
