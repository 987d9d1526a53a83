/** Says of each change whether consumers' code still compiles, and adds what only the compiler notices. */
import type { Api } from "../../model.ts";
import type { Change, SideName } from "../change.ts";
import type { Pair } from "../pairs.ts";
import type { Both } from "../schema/side.ts";
import { goneNames } from "./gone.ts";
import type { Findings, Judged } from "./judged.ts";
import { counterpart } from "./parts.ts";
import type { Probe } from "./probes.ts";
import { withServers } from "./servers.ts";

interface Known extends Findings {
  readonly pairs: readonly Pair[];
  readonly apis: Readonly<Record<SideName, Pick<Api, "schemas">>>;
  readonly both: Both;
}

/** @param changes those on the wire */
export function judgeSource(changes: readonly Change[], known: Known): readonly Judged[] {
  return withServers(consumers(changes, known), known);
}

type Consumed = Omit<Judged, "servers">;

function consumers(changes: readonly Change[], known: Known): readonly Consumed[] {
  const failing = known.probes.flatMap((probe) => {
    if (probe.owner === "server") return [];
    const finding = findingOf(probe, known);
    return finding ? [finding] : [];
  });
  const explained = new Map<Change, Found>();
  const rest = failing.filter((found) => {
    const owner = changes.filter((change) => isOf(change, found.probe));
    for (const change of owner) explained.set(change, found);
    return owner.length === 0;
  });
  const judged = changes.map((change): Consumed => {
    const isBreaking = breaksCode.has(change.rule) || explained.has(change) || losesType(change);
    const { advice, ...told } = change;
    const isBreak = isBreaking || change.wire === "breaking";
    return {
      ...told,
      ...(isBreak && advice !== undefined && { advice }),
      source: isBreaking ? "breaking" : "compatible",
    };
  });
  return [...judged, ...rest.map(ownChange), ...renamedParameters(known.pairs), ...typesGone(known.apis)];
}

interface Found {
  readonly probe: Probe;
  readonly message: string;
}

function findingOf(probe: Probe, { complaints, both }: Known): Found | undefined {
  const complaint = complaints.get(probe);
  if (complaint !== undefined) return { probe, message: complaint.includes("import(") ? "" : complaint };
  const { old, new: next } = probe.schemas;
  const gone = goneNames(both.read("old", old), both.read("new", next), both);
  return gone.length > 0 ? { probe, message: `The type has no ${gone.join(", ")} any more.` } : undefined;
}

/** What types do not say cannot be what the compiler complains of. */
function isOf({ rule, pointers, wire }: Change, probe: Probe): boolean {
  const keyword = rule.slice(rule.indexOf("-") + 1);
  const isThere = pointers.old === probe.pointers.old || pointers.new === probe.pointers.new;
  return isThere && wire === "breaking" && !untyped.has(keyword);
}

const untyped: ReadonlySet<string> = new Set(
  [
    "maximum minimum exclusiveMaximum exclusiveMinimum multipleOf maxLength minLength pattern format",
    "uniqueItems maxProperties minProperties propertyNames parameter-style",
  ].flatMap((line) => line.split(" ")),
);

/** Data of another success may have another type. */
function losesType({ rule, pointers: { old = "", new: next = "" } }: Change): boolean {
  return /^response-status-(?:added|removed)$/.test(rule) && /\/responses\/2[^/]*$/.test(old + next);
}

/** Rules of the wire after which a function, an argument or a type is not what code expects. */
const breaksCode: ReadonlySet<string> = new Set([
  "operation-removed",
  "operation-renamed",
  "webhook-removed",
  "request-parameter-removed",
  "request-parameter-added-required",
  "request-parameter-required",
  "request-one-of-headers",
  "request-body-added-required",
  "request-body-required",
  "request-body-removed",
  "request-media-type-removed",
  "response-body-removed",
  "response-header-missing",
  "response-header-removed",
  "response-media-type-added",
]);

function ownChange({ probe, message }: Found): Consumed {
  return {
    rule: probe.isInput ? "input-type-changed" : "output-type-changed",
    wire: "compatible",
    source: "breaking",
    evidence: "rule",
    operation: probe.operation,
    pointers: probe.pointers,
    message: `The type of ${probe.what} has changed. ${message}`.trim(),
    advice: probe.isInput
      ? "Change the code that builds this value."
      : "Change the code that reads this value.",
  };
}

function renamedParameters(pairs: readonly Pair[]): readonly Consumed[] {
  return pairs.flatMap(({ old, new: next }) => {
    if (!old || !next) return [];
    return old.operation.parameters.flatMap((parameter): Consumed[] => {
      const other = counterpart(parameter, old.operation, next.operation);
      if (!other || other.name === parameter.name) return [];
      return [
        {
          rule: "parameter-renamed",
          wire: "compatible",
          source: "breaking",
          evidence: "rule",
          operation: next.operation.id,
          pointers: { old: old.placeOf(parameter), new: next.placeOf(other) },
          message: `The ${parameter.in} parameter ${parameter.name} is now called ${other.name}.`,
          advice: `Rename the argument ${parameter.name} to ${other.name}.`,
        },
      ];
    });
  });
}

function typesGone(apis: Known["apis"]): readonly Consumed[] {
  return Object.keys(apis.old.schemas)
    .filter((name) => !Object.hasOwn(apis.new.schemas, name))
    .map((name) => ({
      rule: "type-removed",
      wire: "compatible",
      source: "breaking",
      evidence: "rule",
      operation: undefined,
      pointers: { old: `#/components/schemas/${name.replaceAll("~", "~0").replaceAll("/", "~1")}` },
      message: `There is no type ${name} any more.`,
      advice: "Use the type that replaces it, if your code imports this one by name.",
    }));
}
