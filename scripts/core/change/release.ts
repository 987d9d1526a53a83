/**
 * The record of a version, `changes/VERSION.json` beside the document: what it means for those who follow the version
 * before. Made once, by `npm run release`, and committed. The changelog and the documentation are made from the records.
 */
import { type Json, asArray, asObject, asString, isObject } from "../json.ts";
import type { Evidence, SideName, Tier, Verdict, Witness } from "./change.ts";
import type { Account, Told } from "./tell.ts";

export interface Release {
  /** `info.version`. */
  readonly version: string;
  /** The version that it is compared with; undefined for the first one. */
  readonly previous?: string;
  /** The day on which the record was made, such as `2026-12-31`. */
  readonly date: string;
  readonly verdict: Readonly<Record<Tier, Verdict>>;
  /** How sure the verdict on the wire is. */
  readonly evidence: Evidence;
  /** Breaks on the wire first, then breaks in code, then the rest. */
  readonly changes: readonly ReleasedChange[];
}

/** What has the same cause in several operations is one change. */
export interface ReleasedChange {
  readonly rule: string;
  readonly wire: Verdict;
  readonly source: Verdict;
  readonly evidence: Evidence;
  /** The operationIds; empty for what concerns the whole document. */
  readonly operations: readonly string[];
  readonly message: string;
  /** What a consumer must do. */
  readonly advice?: string;
  /** The one of the first operation. */
  readonly witness?: Witness;
  /** JSON Pointers to the changed part of each document, in the first operation. */
  readonly pointers: Readonly<Partial<Record<SideName, string>>>;
  /** Why the team agreed to a break. */
  readonly exemption?: { readonly reason: string; readonly until: string };
}

export interface Line {
  readonly version: string;
  readonly previous: string | undefined;
  readonly date: string;
}

/** @param account undefined for the first version */
export function releaseOf(account: Account | undefined, { version, previous, date }: Line): Release {
  return {
    version,
    ...(previous !== undefined && { previous }),
    date,
    verdict: account?.verdict ?? { wire: "compatible", source: "compatible" },
    evidence: account?.evidence ?? "proved",
    changes: grouped(account?.changes ?? []),
  };
}

/** An exemption can hide a change from the changelog. */
function grouped(changes: readonly Told[]): readonly ReleasedChange[] {
  const shown = changes.filter(({ exemption }) => exemption?.isHidden !== true);
  const groups = Map.groupBy(shown, causeOf);
  const rank = ({ wire, source }: ReleasedChange) =>
    wire === "breaking" ? 0 : source === "breaking" ? 1 : 2;
  return [...groups.values()]
    .flatMap(([first, ...others]) => (first ? [released(first, others)] : []))
    .toSorted((one, other) => rank(one) - rank(other));
}

/** What follows the colon of a message is an example. */
function causeOf({ rule, wire, source, advice, message, exemption }: Told): string {
  return JSON.stringify([rule, wire, source, advice, message.split(": ")[0], exemption?.reason]);
}

function released(first: Told, others: readonly Told[]): ReleasedChange {
  const { rule, wire, source, evidence, message, advice, witness, pointers, exemption } = first;
  const operations = [first, ...others].flatMap(({ operation }) => operation ?? []);
  return {
    rule,
    wire,
    source,
    evidence,
    operations: [...new Set(operations)],
    message,
    ...(advice !== undefined && { advice }),
    ...(witness && { witness }),
    pointers,
    ...(exemption && { exemption: { reason: exemption.reason, until: exemption.until } }),
  };
}

/** @returns undefined for what is no record, such as a file that somebody edited */
export function readRelease(value: unknown): Release | undefined {
  if (!isObject(value)) return undefined;
  const { version, date, verdict, changes } = value;
  const isWhole =
    asString(version) !== "" &&
    /^\d{4}-\d\d-\d\d$/.test(asString(date)) &&
    isVerdict(verdict) &&
    Array.isArray(changes);
  if (!isWhole || !asArray(changes).every(isChange)) return undefined;
  return value as unknown as Release; // what programs and people read of it is checked above
}

function isVerdict(value: unknown): boolean {
  const { wire, source } = asObject(value);
  return [wire, source].every((verdict) => verdict === "breaking" || verdict === "compatible");
}

function isChange(value: unknown): boolean {
  const { rule, message, operations } = asObject(value) satisfies Json;
  const names = asArray(operations);
  return (
    asString(rule) !== "" &&
    asString(message) !== "" &&
    isVerdict(value) &&
    names.every((name) => typeof name === "string")
  );
}
