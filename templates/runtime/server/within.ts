/** Waits for work no longer than it may take. */
import { type Later, isLate } from "./later.ts";

/**
 * What is there already is given back as it is.
 * @param timeout in milliseconds; 30 seconds unless set
 */
export function inTime<Value>(
  { timeout = 30_000 }: { readonly timeout?: number | undefined },
  work: Later<Value>,
  abort: (reason: Error) => void = () => {},
): Later<Value> {
  return isLate(work) ? within(Promise.resolve(work), timeout, abort) : work;
}

/**
 * @param milliseconds after which `abort` is called
 * @throws {DOMException} a TimeoutError when the work is not done by then
 */
async function within<Value>(
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
  (timer as { unref?: () => void }).unref?.(); // a process that stops does not wait for it; workers have no such method
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
