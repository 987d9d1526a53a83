/** Names for operations and their parameters. */
import type { ModelOperation } from "./model.ts";
import { type Naming, namesFor } from "./naming.ts";
import type { Flavour } from "./vocabulary.ts";

export interface NamedOperation {
  readonly given: ModelOperation;
  readonly passed: string;
  /** Types beside those of the schemas. */
  readonly declares: readonly string[];
}

/** An operationId is the name that its author gave; the generators' model has made an identifier of it. */
export function namedOperations(operations: readonly ModelOperation[], naming: Naming): NamedOperation[] {
  const suffixes = operations.map((operation) => suffixesOf(operation, naming));
  const ids = operations.map(({ specName, name }) => specName ?? name);
  const all = new Set(ids.map((id) => naming.natural("operation", id)));
  const names = namesFor(
    ids,
    {
      kind: "operation",
      more: (identifier) => naming.vocabulary.methods.has(identifier),
      forms: (identifier, index) => (suffixes[index] ?? []).map((suffix) => identifier + suffix),
      isUnsure: (identifier) => everySuffix.some((suffix) => isBeside(identifier, suffix, all)),
    },
    naming,
  );
  return operations.map((given, index) => {
    const { identifier, passed } = names[index] ?? { identifier: given.name, passed: given.name };
    const capital = identifier.charAt(0).toUpperCase() + identifier.slice(1).replace(/_$/, "");
    const hasHeaders = (given.successResponseHeaders?.length ?? 0) > 0;
    const hasParams = given.queryParams.length > 0 && ["go", "java"].includes(naming.language);
    const declares = [
      ...(hasParams ? [`${capital}Params`] : []),
      ...(hasHeaders && naming.language === "go" ? [`${capital}Headers`] : []),
    ];
    return { given, passed, declares };
  });
}

const everySuffix = ["WithHeaders", "Pages", "Items"];

/** Java's generator numbers a method that has the name of another's pages, even if that one has no pages. */
function isBeside(identifier: string, suffix: string, all: ReadonlySet<string>): boolean {
  const stem = identifier.endsWith(suffix) ? identifier.slice(0, -suffix.length) : "";
  return all.has(identifier + suffix) || all.has(stem);
}

function suffixesOf(operation: ModelOperation, { language, isPaged }: Naming): readonly string[] {
  const hasHeaders = (operation.successResponseHeaders?.length ?? 0) > 0;
  const suffixes = [
    ...(hasHeaders ? ["WithHeaders"] : []),
    ...(isPaged(operation) ? ["Pages", "Items"] : []),
  ];
  return language === "python" ? suffixes.map(asSnake) : suffixes;
}

function asSnake(suffix: string): string {
  return suffix.replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

export function namedParameters(operation: ModelOperation, naming: Naming): ModelOperation {
  const { pathParams, queryParams } = operation;
  const locals = naming.vocabulary.locals[flavourOf(operation, naming)];
  const plain = naming.vocabulary.locals.plain;
  const more = (identifier: string): boolean => locals.has(identifier) || plain.has(identifier);
  const share = new Set<string>();
  const path = namesFor(
    pathParams.map(({ name }) => name),
    { kind: "pathParameter", taken: share, more },
    naming,
  );
  const areArguments = naming.language === "python" || naming.language === "php";
  const query = namesFor(
    queryParams.map(({ name }) => name),
    { kind: "queryParameter", ...(areArguments && { taken: share, more }) },
    naming,
  );
  return {
    ...operation,
    pathParams: pathParams.map((each, index) => ({ ...each, name: path[index]?.passed ?? each.name })),
    queryParams: queryParams.map((each, index) => ({ ...each, name: query[index]?.passed ?? each.name })),
  };
}

function flavourOf(operation: ModelOperation, { isPaged }: Naming): Flavour {
  if (isPaged(operation)) return "paged";
  const types = operation.successResponses.map(({ contentType }) => contentType);
  return types.some((type) => type.toLowerCase().includes("text/event-stream")) ? "streamed" : "plain";
}
