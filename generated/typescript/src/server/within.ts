// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Waits for work with a time limit. */
import { type Later, isLate } from "./later.ts";

/**
 * A value that is already available is returned unchanged.
 * @param timeout in milliseconds; defaults to 30 seconds
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
 * @throws {DOMException} a TimeoutError if the work is not done by then
 */
async function within<Value>(
  work: Promise<Value>,
  milliseconds: number,
  abort: (reason: Error) => void,
): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const late = new DOMException(`No response within ${milliseconds} ms.`, "TimeoutError");
    abort(late);
    reject(late);
  }, milliseconds);
  (timer as { unref?: () => void }).unref?.(); // does not keep the process alive; workers have no such method
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
