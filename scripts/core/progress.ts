/** How a command reports its steps, so that a terminal can show them. */

export interface Progress {
  /** Announces the steps to come, in the order to show them. */
  readonly expect: (names: readonly string[]) => void;
  /** Runs one step. */
  readonly step: <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;
}

export const silent: Progress = { expect: () => {}, step: (_name, work) => work() };
