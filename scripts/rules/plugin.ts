import { ClosedRequests } from "./closed-requests.ts";
import { ComponentFileName } from "./component-file-name.ts";
import { ContractExpressions } from "./contract-expressions.ts";
import { ContractExtension } from "./contract-extension.ts";
import { DeclaredStatuses } from "./declared-statuses.ts";
import { Deprecation } from "./deprecation.ts";
import { DescribedProperties } from "./described-properties.ts";
import { KnownExtensions } from "./known-extensions.ts";
import { LinkExpressions } from "./link-expressions.ts";
import { ListOperations } from "./list-operations.ts";
import { NamedBodies } from "./named-bodies.ts";
import { NamedExamples } from "./named-examples.ts";
import { NoResponseEnum } from "./no-response-enum.ts";
import { OneOfHeaders } from "./one-of-headers.ts";
import { OpenResponses } from "./open-responses.ts";
import { OperationVerb } from "./operation-verb.ts";
import { PaginationExtension } from "./pagination-extension.ts";
import { PathFileName } from "./path-file-name.ts";
import { RefSiblings } from "./ref-siblings.ts";
import { TagGroups } from "./tag-groups.ts";
import { UnusedFiles } from "./unused-files.ts";
import { ValidDefault } from "./valid-default.ts";
import { ValidationCodes } from "./validation-codes.ts";
import { WorkflowExpressions } from "./workflow-expressions.ts";

/** The house rules of redocly.yaml, `house/<name>`. A rule runs only if it is listed there. */
const rules = {
  "closed-requests": ClosedRequests,
  "component-file-name": ComponentFileName,
  "contract-expressions": ContractExpressions,
  "contract-extension": ContractExtension,
  "declared-statuses": DeclaredStatuses,
  deprecation: Deprecation,
  "described-properties": DescribedProperties,
  "known-extensions": KnownExtensions,
  "link-expressions": LinkExpressions,
  "list-operations": ListOperations,
  "named-bodies": NamedBodies,
  "named-examples": NamedExamples,
  "no-response-enum": NoResponseEnum,
  "one-of-headers": OneOfHeaders,
  "open-responses": OpenResponses,
  "operation-verb": OperationVerb,
  "pagination-extension": PaginationExtension,
  "path-file-name": PathFileName,
  "ref-siblings": RefSiblings,
  "tag-groups": TagGroups,
  "unused-files": UnusedFiles,
  "valid-default": ValidDefault,
  "validation-codes": ValidationCodes,
  "workflow-expressions": WorkflowExpressions,
};

export default function plugin() {
  return { id: "house", rules: { oas3: rules } };
}
