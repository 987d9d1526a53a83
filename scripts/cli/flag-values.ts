/** Parses the values of flags. Each parser throws an error that commander prints as wrong usage. */
import { InvalidArgumentError } from "commander";
import type { Authorization } from "../core/authorization.ts";
import { type CheckName, checkNames } from "../core/contract-checks.ts";
import { longestDelay } from "../core/mock/faults.ts";
import { nearest } from "../core/nearest.ts";
import type { Latency } from "../edge/mock/injected.ts";

export function folderName(flag: string): (text: string) => string {
  return (text) => {
    if (text.trim() !== "") return text;
    throw new InvalidArgumentError(`\`${flag}\` is empty; use \`.\` for the current folder.`);
  };
}

export function portNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError("Use a number from 0 to 65535.");
  return Number(text);
}

export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Use a whole number of at most 9 digits.");
  return Number(text);
}

export function percentage(text: string): number {
  if (!/^(?:100|\d{1,2})(?:\.\d+)?$/.test(text) || Number(text) > 100)
    throw new InvalidArgumentError("Use a percentage from 0 to 100.");
  return Number(text);
}

export function authorization(text: string): Authorization {
  const [, scheme, scopes, value] = /^([^=[]+)(?:\[([^\]]*)\])?=(.+)$/s.exec(text) ?? [];
  if (scheme === undefined || value === undefined)
    throw new InvalidArgumentError("Use the name of a security scheme, `=`, and its credentials.");
  return { scheme, value, scopes: scopes?.split(",").map((name) => name.trim()) };
}

export function checkList(text: string): readonly CheckName[] {
  return text.split(",").map((name) => {
    const known = checkNames.find((check) => check === name.trim());
    if (known) return known;
    const [meant] = nearest(name.trim(), checkNames);
    const guess = meant === undefined ? "" : ` Did you mean ${meant}?`;
    throw new InvalidArgumentError(`Unknown check "${name.trim()}".${guess}`);
  });
}

/** @returns seconds */
export function duration(text: string): number {
  const [, number, unit] = /^(\d{1,4})(s|m)?$/.exec(text) ?? [];
  if (number === undefined || Number(number) === 0)
    throw new InvalidArgumentError("Use seconds or minutes, such as 30s or 5m.");
  return Number(number) * (unit === "m" ? 60 : 1);
}

/** @returns the URL without a trailing slash */
export function serverAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new InvalidArgumentError("Use the URL of a server, such as http://127.0.0.1:4020.");
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "")
    throw new InvalidArgumentError(
      "Leave out credentials, query and fragment; pass credentials with --token.",
    );
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

export function seedNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Use a whole number of at most 9 digits.");
  return Number(text);
}

export function latency(text: string): Latency {
  const [, least, most = least] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text) ?? [];
  if (least === undefined || Number(least) > Number(most) || Number(most) > longestDelay)
    throw new InvalidArgumentError("Use milliseconds up to 60000, such as 300, or a range, such as 100-800.");
  return { least: Number(least), most: Number(most) };
}
