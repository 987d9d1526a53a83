/** The terminal: progress and prose go to stderr, data to stdout. Colour is used only on a TTY. */
import { styleText } from "node:util";
import type { Paint } from "../core/problem.ts";

export interface Streams {
  readonly cwd: string;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Called by commands that serve. @returns a signal that is aborted when the user stops the process */
  readonly interruption: () => AbortSignal;
  /** Does work during which the user stops the process at once, without that signal. */
  readonly killable?: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

export interface Terminal {
  /** Prints a line of data. */
  data(line: string): void;
  /** Prints a line for people. */
  note(line: string): void;
  readonly paint: Paint;
  /** How long the run has taken, such as `1.9 s`. */
  elapsed(): string;
}

export function terminal({ stdout, stderr, env }: Streams): Terminal {
  const started = performance.now();
  const coloured = stderr.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  return {
    data: (line) => void stdout.write(`${line}\n`),
    note: (line) => void stderr.write(`${line}\n`),
    paint: (style, text) => (coloured ? styleText(style, text, { validateStream: false }) : text),
    elapsed: () => `${((performance.now() - started) / 1000).toFixed(1)} s`,
  };
}
