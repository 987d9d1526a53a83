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

/** The same for a name that may have been changed as a whole: what shares most words with it, else what is spelt most alike. */
export function nearestByWords(given: string, candidates: readonly string[]): string[] {
  const near = nearest(given, candidates);
  if (near.length > 0) return near;
  const words = wordsOf(given);
  const shared = candidates
    .map((name) => ({ name, shared: wordsOf(name).filter((word) => words.includes(word)).length }))
    .filter((candidate) => candidate.shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
  const [first, second] = shared;
  return first && first.shared !== second?.shared ? [first.name] : [];
}

/** Of `snake_case`, `kebab-case` and `camelCase`. */
function wordsOf(name: string): readonly string[] {
  const words = name.replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2").toLowerCase();
  return words.split(/[^\p{L}\p{N}]+/u).filter(({ length }) => length > 2);
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
