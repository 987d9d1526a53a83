/** Runs inside a thread, for `threads.test.ts`. */
export function never(): never {
  for (;;);
}

export function matched(): boolean {
  return /^(a+)+$/.test(`${"a".repeat(60)}!`);
}

export function answer(): number {
  return 42;
}
