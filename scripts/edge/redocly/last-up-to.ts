/**
 * A binary search, because a document can have as many problems as lines, and hundreds of thousands of brackets.
 * @returns the index of the last number that is not above a limit, or 0
 */
export function lastUpTo(limit: number, ascending: readonly number[]): number {
  let [low, high] = [0, ascending.length];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
