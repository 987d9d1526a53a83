/** How a command tells of its steps, so that a terminal can show them. */

export interface Progress {
  /** Announces the steps that will come, in the order in which they are shown. */
  readonly expect: (names: readonly string[]) => void;
  /** Does the work of one step. */
  readonly step: <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;
}

export const silent: Progress = { expect: () => {}, step: (_name, work) => work() };
