/**
 * The requirements that every document must meet for its output to be correct, regardless of its style guide. They
 * are errors, or warnings if the output lacks a part of the document. Each problem's code is `required/<name>`.
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
import { UsableKeywords } from "./usable-keywords.ts";
import { UsablePagination } from "./usable-pagination.ts";
import { UsableSunset } from "./usable-sunset.ts";
import { UsableType } from "./usable-type.ts";

/** @param reserved what the client's module exports besides the operations */
export function requiredPlugin(reserved: readonly string[]) {
  return {
    id: "required",
    rules: { oas3: { ...oas3, "required/renamed-operations": renamedOperations(reserved) } },
  };
}

const oas3 = {
  "required/ambiguous-path": AmbiguousPath,
  "required/applied-schema": AppliedSchema,
  "required/beside-ref": BesideRef,
  "required/checkable-pattern": CheckablePattern,
  "required/derived-name": DerivedName,
  "required/distinct-names": DistinctNames,
  "required/distinct-parameters": DistinctParameters,
  "required/expressed-keywords": ExpressedKeywords,
  "required/generated": Generated,
  "required/ignored-header": IgnoredHeader,
  "required/known-security": KnownSecurity,
  "required/known-status": KnownStatus,
  "required/nullable-type": NullableType,
  "required/one-direction": OneDirection,
  "required/path-parameters": PathParameters,
  "required/property-direction": PropertyDirection,
  "required/reachable-path": ReachablePath,
  "required/sendable-parameters": SendableParameters,
  "required/sdk-names": SdkNames,
  "required/sdk-parameters": SdkParameters,
  "required/sent-body": SentBody,
  "required/shared-operations": SharedOperations,
  "required/styled-values": StyledValues,
  "required/usable-keywords": UsableKeywords,
  "required/usable-pagination": UsablePagination,
  "required/usable-sunset": UsableSunset,
  "required/usable-type": UsableType,
};

/** The rules for a document without a style guide. */
export const rulesWithoutGuide = { "no-identical-paths": "warn" } as const;

/** The rules that always run. A document's style guide can add rules, but cannot turn these off. */
export const requiredRules = {
  struct: "error",
  "no-unresolved-refs": "error",
  "operation-operationId-unique": "error",
  "required/distinct-names": "error",
  "required/distinct-parameters": "error",
  "required/known-security": "error",
  "required/known-status": "error",
  "required/path-parameters": "error",
  "required/reachable-path": "error",
  "required/sendable-parameters": "error",
  "required/usable-keywords": "error",
  "required/usable-type": "error",
  "required/ambiguous-path": "warn",
  "required/applied-schema": "warn",
  "required/beside-ref": "warn",
  "required/checkable-pattern": "warn",
  "required/derived-name": "warn",
  "required/generated": "warn",
  "required/ignored-header": "warn",
  "required/nullable-type": "warn",
  "required/one-direction": "warn",
  "required/property-direction": "warn",
  "required/renamed-operations": "warn",
  "required/sent-body": "warn",
  "required/shared-operations": "warn",
  "required/styled-values": "warn",
  "required/usable-pagination": "warn",
  "required/usable-sunset": "warn",
} as const;

/** The rules about what the outputs of a run cannot say, each told which outputs those are. */
export function rulesFor(outputs: Lacking) {
  const rule = { severity: "warn", outputs } as const;
  return {
    "required/expressed-keywords": rule,
    "required/sdk-names": rule,
    "required/sdk-parameters": rule,
  };
}
