/** The candidates that `given` may be a typo of, best first: what a problem offers as "did you mean". */
export function nearest(given: string, candidates: readonly string[]): string[] {
  const limit = Math.max(1, Math.floor(given.length / 3));
  const measured = candidates.map((name) => ({
    name,
    far: distance(given.toLowerCase(), name.toLowerCase()),
  }));
  return measured
    .filter(({ far }) => far <= limit)
    .toSorted((a, b) => a.far - b.far)
    .map(({ name }) => name)
    .slice(0, 1);
}

/** Levenshtein's edit distance, a row of the table at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const letter of a) row = nextRow(row, letter, b);
  return row.at(-1) ?? 0;
}

function nextRow(above: readonly number[], letter: string, b: string): number[] {
  const row = [(above[0] ?? 0) + 1];
  for (let j = 0; j < b.length; j += 1) {
    const [left = 0, corner = 0, up = 0] = [row[j], above[j], above[j + 1]];
    row.push(Math.min(left + 1, up + 1, corner + (letter === b[j] ? 0 : 1)));
  }
  return row;
}
