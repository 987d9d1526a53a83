/** Waits for work no longer than it may take. */

/**
 * @param milliseconds after which the signal, made when it is first asked for, is aborted
 * @throws {DOMException} a TimeoutError when the work is not done by then
 */
export function within<Value>(
  milliseconds: number,
  work: (signal: () => AbortSignal) => Value | Promise<Value>,
): Value | Promise<Value> {
  let controller: AbortController | undefined;
  const started = work(() => (controller ??= new AbortController()).signal);
  if (!(started instanceof Promise)) return started;
  return raced(started, milliseconds, (late) => controller?.abort(late));
}

async function raced<Value>(
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
