/**
 * The requirements that every document must meet for its output to be correct, regardless of its style guide. They
 * are errors, or warnings if the output lacks a part of the document; those about what the outputs of a run cannot say are
 * told which outputs those are. Each problem's code is `required/<name>`.
 */
import type { Lacking } from "../../core/schema/keywords.ts";
import { AmbiguousPath } from "./ambiguous-path.ts";
import { AppliedSchema } from "./applied-schema.ts";
import { BesideRef } from "./beside-ref.ts";
import { CheckablePattern } from "./checkable-pattern.ts";
import { DerivedName } from "./derived-name.ts";
import { DistinctNames } from "./distinct-names.ts";
import { DistinctParameters } from "./distinct-parameters.ts";
import { ExpressedKeywords } from "./expressed-keywords.ts";
import { Generated } from "./generated.ts";
import { growingPattern } from "./growing-pattern.ts";
import { IgnoredHeader } from "./ignored-header.ts";
import { KnownSecurity } from "./known-security.ts";
import { KnownStatus } from "./known-status.ts";
import { NullableType } from "./nullable-type.ts";
import { OneDirection } from "./one-direction.ts";
import { PathParameters } from "./path-parameters.ts";
import { PropertyDirection } from "./property-direction.ts";
import { ReachablePath } from "./reachable-path.ts";
import { renamedOperations } from "./renamed-operations.ts";
import { SendableParameters } from "./sendable-parameters.ts";
import { SentBody } from "./sent-body.ts";
import { SdkNames } from "./sdk-names.ts";
import { SdkParameters } from "./sdk-parameters.ts";
import { SharedOperations } from "./shared-operations.ts";
import { StyledValues } from "./styled-values.ts";
import { type RequiredRule, together } from "./together.ts";
import { UsableKeywords } from "./usable-keywords.ts";
import { UsablePagination } from "./usable-pagination.ts";
import { UsableSunset } from "./usable-sunset.ts";
import { UsableType } from "./usable-type.ts";

/** Their name to the engine, which takes them for one rule. */
const name = "required/all";

/** The rules that always run. A document's style guide can add rules, but cannot turn these off. */
export function requiredRules(outputs: Lacking) {
  return {
    struct: "error",
    "no-unresolved-refs": "error",
    "operation-operationId-unique": "error",
    [name]: { severity: "error", outputs },
  } as const;
}

/** The rules for a document without a style guide. */
export const rulesWithoutGuide = { "no-identical-paths": "warn" } as const;

/**
 * @param reserved what the client's module exports besides the operations
 * @param growthOf how long matching a pattern takes
 */
export function requiredPlugin(reserved: readonly string[], growthOf: Parameters<typeof growingPattern>[0]) {
  const own = {
    "required/renamed-operations": { severity: "warn", rule: renamedOperations(reserved) },
    "required/growing-pattern": { severity: "warn", rule: growingPattern(growthOf) },
  } as const;
  return {
    id: "required",
    rules: { oas3: { [name]: together({ ...rules, ...own }) } },
  };
}

/** By the code of their problems. */
export const rules: Readonly<Record<string, RequiredRule>> = {
  "required/distinct-names": { severity: "error", rule: DistinctNames },
  "required/distinct-parameters": { severity: "error", rule: DistinctParameters },
  "required/known-security": { severity: "error", rule: KnownSecurity },
  "required/known-status": { severity: "error", rule: KnownStatus },
  "required/path-parameters": { severity: "error", rule: PathParameters },
  "required/reachable-path": { severity: "error", rule: ReachablePath },
  "required/sendable-parameters": { severity: "error", rule: SendableParameters },
  "required/usable-keywords": { severity: "error", rule: UsableKeywords },
  "required/usable-type": { severity: "error", rule: UsableType },
  "required/ambiguous-path": { severity: "warn", rule: AmbiguousPath },
  "required/applied-schema": { severity: "warn", rule: AppliedSchema },
  "required/beside-ref": { severity: "warn", rule: BesideRef },
  "required/checkable-pattern": { severity: "warn", rule: CheckablePattern },
  "required/derived-name": { severity: "warn", rule: DerivedName },
  "required/generated": { severity: "warn", rule: Generated },
  "required/ignored-header": { severity: "warn", rule: IgnoredHeader },
  "required/nullable-type": { severity: "warn", rule: NullableType },
  "required/one-direction": { severity: "warn", rule: OneDirection },
  "required/property-direction": { severity: "warn", rule: PropertyDirection },
  "required/sent-body": { severity: "warn", rule: SentBody },
  "required/shared-operations": { severity: "warn", rule: SharedOperations },
  "required/styled-values": { severity: "warn", rule: StyledValues },
  "required/usable-pagination": { severity: "warn", rule: UsablePagination },
  "required/usable-sunset": { severity: "warn", rule: UsableSunset },
  "required/expressed-keywords": { severity: "warn", rule: ExpressedKeywords },
  "required/sdk-names": { severity: "warn", rule: SdkNames },
  "required/sdk-parameters": { severity: "warn", rule: SdkParameters },
};
