/** Breaks that a team has agreed to, each with a reason and an end: `exemptions.yaml` next to the document. */
import { type Json, isObject } from "../json.ts";
import type { Address, Problem } from "../problem.ts";
import type { Judged } from "./source/judged.ts";

export interface Exemption {
  readonly rule: string;
  /** An operationId, or a JSON Pointer to the changed part or to what holds it. */
  readonly address: string;
  readonly reason: string;
  /** The last day on which it counts, such as `2026-12-31`. */
  readonly until: string;
  readonly isHidden: boolean;
  /** Its index in the file. */
  readonly index: number;
}

/** What is wrong with an entry, or with the whole file. */
export interface ExemptionFault {
  readonly message: string;
  readonly index?: number;
}

export interface Read {
  readonly exemptions: readonly Exemption[];
  readonly faults: readonly ExemptionFault[];
}

/** @param value the parsed file; null if it is empty */
export function readExemptions(value: unknown): Read {
  if (value === null) return { exemptions: [], faults: [] };
  if (!Array.isArray(value))
    return { exemptions: [], faults: [{ message: "The file must be a list of exemptions." }] };
  const all = value.map(exemptionIn);
  return {
    exemptions: all.flatMap((one) => (typeof one === "string" ? [] : [one])),
    faults: all.flatMap((one, index) => (typeof one === "string" ? [{ message: one, index }] : [])),
  };
}

const keys = ["rule", "address", "reason", "until", "hide-from-changelog"];

function exemptionIn(entry: unknown, index: number): Exemption | string {
  const number = index + 1;
  if (!isObject(entry)) return `Exemption ${number} must be a mapping.`;
  const unknown = Object.keys(entry).find((key) => !keys.includes(key));
  if (unknown !== undefined)
    return `Exemption ${number} has an unknown key "${unknown}"; allowed: ${keys.join(", ")}.`;
  const missing = keys.slice(0, 4).find((key) => textOf(entry, key) === "");
  if (missing !== undefined) return `Exemption ${number} lacks "${missing}".`;
  const until = textOf(entry, "until");
  if (!isDate(until)) return `Exemption ${number}: "until" must be a date such as 2026-12-31.`;
  return {
    rule: textOf(entry, "rule"),
    address: textOf(entry, "address"),
    reason: textOf(entry, "reason"),
    until,
    isHidden: entry["hide-from-changelog"] === true,
    index,
  };
}

/** YAML readers may make a date of a date. */
function textOf(entry: Json, key: string): string {
  const { [key]: value } = entry;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" ? value.trim() : "";
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
}

export interface Exempted {
  readonly covered: ReadonlyMap<Judged, Exemption>;
  readonly problems: readonly Problem[];
}

export interface Circumstances {
  /** Such as `2026-12-31`. */
  readonly today: string;
  /** Where an exemption stands. */
  readonly addressOf: (index: number) => Address;
}

export function exempt(
  changes: readonly Judged[],
  exemptions: readonly Exemption[],
  { today, addressOf }: Circumstances,
): Exempted {
  const current = exemptions.filter(({ until }) => until >= today);
  const covered = new Map<Judged, Exemption>();
  for (const change of changes.filter(isBreak)) {
    const exemption = current.find((one) => isOf(one, change));
    if (exemption) covered.set(change, exemption);
  }
  const used = new Set(covered.values());
  const problem = ({ index }: Exemption, message: string): Problem => ({
    severity: "error",
    code: "exemption",
    message,
    at: addressOf(index),
    hint: "remove the exemption, or correct it",
  });
  return {
    covered,
    problems: exemptions.flatMap((one) => {
      const name = `The exemption of ${one.rule} at ${one.address}`;
      if (one.until < today) return [problem(one, `${name} expired on ${one.until}.`)];
      return used.has(one) ? [] : [problem(one, `${name} covers no break.`)];
    }),
  };
}

function isBreak({ wire, source }: Judged): boolean {
  return wire === "breaking" || source === "breaking";
}

function isOf({ rule, address }: Exemption, change: Judged): boolean {
  if (rule !== change.rule) return false;
  if (address === change.operation) return true;
  return [change.pointers.old, change.pointers.new].some(
    (pointer) => pointer === address || pointer?.startsWith(`${address}/`) === true,
  );
}
