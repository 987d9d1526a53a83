/** The flags of `contract`. */
import { InvalidArgumentError, Option } from "commander";

export interface ContractFlags {
  readonly target: string;
  readonly token: readonly string[];
  readonly seed: number;
  readonly time: number;
  readonly runs: number;
  readonly operations: readonly string[];
  readonly path?: string;
  readonly rate: number;
  readonly write: boolean;
  readonly minCoverage: number;
  readonly report?: string;
  readonly junit?: string;
}

export const contractOptions = {
  target: () => new Option("--target <url>", "the server").makeOptionMandatory(),
  token: () =>
    new Option("--token <token>", "a caller's credentials; a second one is another user")
      .argParser((text: string, before: readonly string[]) => [...before, text])
      .default([]),
  seed: () => new Option("--seed <number>", "the same seed asks the same").argParser(wholeNumber).default(1),
  time: () => new Option("--time <seconds>", "stop after so long").argParser(seconds).default(60),
  runs: () =>
    new Option("--runs <number>", "valid requests of each operation").argParser(wholeNumber).default(12),
  operations: () =>
    new Option("--operations <names>", "some operations, by operationId")
      .argParser((text: string) => text.split(",").map((name) => name.trim()))
      .default([]),
  path: () => new Option("--path <path>", "what a defect printed: only that is tried"),
  rate: () =>
    new Option("--rate <number>", "requests a second; 10 unless the server is local")
      .argParser(wholeNumber)
      .default(0),
  write: () => new Option("--write", "change things on a server that is not local").default(false),
  minCoverage: () => new Option("--min-coverage <percent>", "fail below").argParser(wholeNumber).default(0),
  report: () => new Option("--report <file>", "the whole report as JSON"),
  junit: () => new Option("--junit <file>", "the report as JUnit XML"),
};

export const contractFlags = Object.keys(contractOptions) as (keyof typeof contractOptions)[]; // its own keys

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("This is a whole number.");
  return Number(text);
}

function seconds(text: string): number {
  const [, number] = /^(\d{1,5})s?$/.exec(text) ?? [];
  if (number === undefined) throw new InvalidArgumentError("A time is a number of seconds, such as 30s.");
  return Number(number);
}

export function portNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError("A port is a number from 0 to 65535.");
  return Number(text);
}
