/** The candidates that `given` may be a typo of, best first, for the "did you mean" of a problem. */
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

/** The same for a name that may have been replaced: the candidate with most words in common, or the closest spelling. */
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

/** Splits `snake_case`, `kebab-case` and `camelCase` into words. */
function wordsOf(name: string): readonly string[] {
  const words = name.replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2").toLowerCase();
  return words.split(/[^\p{L}\p{N}]+/u).filter(({ length }) => length > 2);
}

/** The Levenshtein distance, computed row by row. */
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
