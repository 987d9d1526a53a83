/** What the values of flags may be. Each parser throws what commander prints as wrong usage. */
import { InvalidArgumentError } from "commander";
import type { Latency } from "./mock-server.ts";

export function folderName(text: string): string {
  if (text.trim() === "") throw new InvalidArgumentError("A folder has a name; . is the one you are in.");
  return text;
}

export function portNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError("A port is a number from 0 to 65535.");
  return Number(text);
}

export function seedNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw new InvalidArgumentError("A seed is a whole number of at most 9 digits.");
  return Number(text);
}

export function latency(text: string): Latency {
  const [, least, most = least] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(text) ?? [];
  if (least === undefined || Number(least) > Number(most))
    throw new InvalidArgumentError("It is milliseconds, such as 300, or a span, such as 100-800.");
  return { least: Number(least), most: Number(most) };
}
