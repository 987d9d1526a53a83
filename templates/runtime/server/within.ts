/** Waits for work no longer than it may take. */

/**
 * @param milliseconds after which the signal, made when it is first asked for, is aborted
 * @throws {DOMException} a TimeoutError when the work is not done by then
 */
export async function within<Value>(
  milliseconds: number,
  work: (signal: () => AbortSignal) => Value | Promise<Value>,
): Promise<Value> {
  let controller: AbortController | undefined;
  const started = work(() => (controller ??= new AbortController()).signal);
  if (!(started instanceof Promise)) return started;
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const late = new DOMException(`No answer within ${milliseconds} ms.`, "TimeoutError");
    controller?.abort(late);
    reject(late);
  }, milliseconds);
  try {
    return await Promise.race([started, promise]);
  } finally {
    clearTimeout(timer);
  }
}
