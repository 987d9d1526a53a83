/**
 * What every document must hold for its output to be right, whatever its own style guide says: refused, or warned of
 * where a part of the document is not in the output. Each problem's code is `required/<name>`.
 */
import { CheckablePattern } from "./checkable-pattern.ts";
import { DerivedName } from "./derived-name.ts";
import { DistinctNames } from "./distinct-names.ts";
import { DistinctParameters } from "./distinct-parameters.ts";
import { Generated } from "./generated.ts";
import { KnownSecurity } from "./known-security.ts";
import { KnownStatus } from "./known-status.ts";
import { PathParameters } from "./path-parameters.ts";
import { ReachablePath } from "./reachable-path.ts";
import { SharedOperations } from "./shared-operations.ts";
import { UsableType } from "./usable-type.ts";

export const requiredPlugin = {
  id: "required",
  rules: {
    oas3: {
      "required/checkable-pattern": CheckablePattern,
      "required/derived-name": DerivedName,
      "required/distinct-names": DistinctNames,
      "required/distinct-parameters": DistinctParameters,
      "required/generated": Generated,
      "required/known-security": KnownSecurity,
      "required/known-status": KnownStatus,
      "required/path-parameters": PathParameters,
      "required/reachable-path": ReachablePath,
      "required/shared-operations": SharedOperations,
      "required/usable-type": UsableType,
    },
  },
};

/** What is told of a document that has no style guide of its own. */
export const rulesWithoutGuide = { "no-identical-paths": "warn" } as const;

/** The rules that always run; a document's style guide adds to them and cannot switch them off. */
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
  "required/usable-type": "error",
  "required/checkable-pattern": "warn",
  "required/derived-name": "warn",
  "required/generated": "warn",
  "required/shared-operations": "warn",
} as const;
