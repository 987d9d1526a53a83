/** `react-query.ts` and its modules: each operation as a TanStack query or mutation, with options and hook. */
import { fieldsOf, sharedHeaders } from "../../scripts/core/client-data.ts";
import { type Code, code, comment, identifier, lines, literal } from "../../scripts/core/code.ts";
import { deprecatedOperationTag } from "../../scripts/core/deprecation.ts";
import { type Stale, isMutation, isQuery, staleAfter } from "../../scripts/core/invalidation.ts";
import { declaredNames, exportedNames } from "../../scripts/core/declared-names.ts";
import type { Api, Operation } from "../../scripts/core/model.ts";
import { functionNames } from "../../scripts/core/names.ts";
import { paginationOf } from "../../scripts/core/pagination.ts";
import type { NamedOperation } from "../client/operations.ts";

/** Functions are named after their operation: `listUsers` → `useListUsers`, `listUsersQueryOptions` … */
const suffixes = ["QueryKey", "QueryOptions", "InfiniteQueryOptions", "MutationOptions"] as const;

/** The modules of the hooks: `react-query.ts`, and those that it exports, for servers and for browsers. */
export const reactQueryFiles: readonly string[] = [
  "react-query.ts",
  "react-query/options.ts",
  "react-query/use.ts",
];

/**
 * Options stand apart from hooks, because a server component may call only what needs no context of React.
 * @returns the sources of `reactQueryFiles`; they import `./operations.ts` and the runtime in `./react-query/`
 */
export function renderReactQuery(api: Api, operations: readonly NamedOperation[]): Code[] {
  const asked = operations.filter(({ operation }) => isQuery(operation) || isMutation(operation));
  const names = namesFor(asked);
  const made = asked.map((named) =>
    isQuery(named.operation) ? queries(api, named, names) : mutations(api, named, names),
  );
  return [
    code`"use client";

export * from "./react-query/options.ts";
export * from "./react-query/use.ts";
`,
    asked.length === 0
      ? code`export {};
`
      : code`${optionsHead(api.title)}
${lines(made.map(({ options }) => options))}`,
    code`${asked.length === 0 ? code`` : hookImports}${hookExports}
${lines(made.map(({ hooks }) => hooks))}`,
  ];
}

const hookImports = code`import type * as operations from "../operations.ts";
import * as hook from "./hooks.ts";
import * as options from "./options.ts";

`;

const hookExports = code`export { ClientProvider, type ClientProviderProps, useClient } from "./context.ts";
export type { DataOf, ErrorOf, InputOf } from "./types.ts";
`;

function optionsHead(title: string): Code {
  return code`import * as operations from "../operations.ts";
import * as query from "./query.ts";

const title = ${literal(title)};
`;
}

/** What the modules declare or export besides the hooks and options. */
const ownNames: readonly string[] = [
  ...declaredNames(optionsHead("")),
  ...declaredNames(hookImports),
  ...exportedNames(hookExports),
];

/** What is made of one operation. */
interface Made {
  readonly options: Code;
  readonly hooks: Code;
}

type Name = (named: NamedOperation, kind: Kind) => Code;
type Kind = (typeof suffixes)[number] | "use" | "useInfinite";

/** If two operations want the same name, the second gets a number. */
function namesFor(operations: readonly NamedOperation[]): Name {
  const kinds: readonly Kind[] = [...suffixes, "use", "useInfinite"];
  const wanted = operations.flatMap(({ name }) => kinds.map((kind) => nameOf(name, kind)));
  const names = functionNames(wanted, ownNames);
  return (named, kind) => {
    const index = operations.indexOf(named) * kinds.length + kinds.indexOf(kind);
    return identifier(names[index] ?? "");
  };
}

function nameOf(name: string, kind: Kind): string {
  const capital = name.slice(0, 1).toUpperCase() + name.slice(1);
  if (kind === "use") return `use${capital}`;
  return kind === "useInfinite" ? `use${capital}Infinite` : `${name}${kind}`;
}

function queries(api: Api, named: NamedOperation, nameFor: Name): Made {
  const { name, operation } = named;
  const tag = tagOf(operation);
  const made = (kind: Kind, maker: Code, about: string) =>
    code`${comment(about + tag)}export const ${nameFor(named, kind)} = /* @__PURE__ */ query.${maker}(title, operations.${name});
`;
  const used = (kind: Kind, from: Kind, about: string) =>
    code`${comment(about + tag)}export const ${nameFor(named, kind)} = /* @__PURE__ */ hook.${kind === "use" ? code`queryHook` : code`infiniteQueryHook`}<typeof operations.${name}>(options.${nameFor(named, from)});
`;
  const summary = headline(operation);
  const hasPages = paginationOf(operation, api.schemas) !== undefined;
  const pages = made(
    "InfiniteQueryOptions",
    code`infiniteQueryOptionsOf`,
    `${summary}, page by page, as query options.`,
  );
  return {
    options: lines([
      made("QueryKey", code`queryKeyOf`, `The query key of ${summary}.`),
      made("QueryOptions", code`queryOptionsOf`, `${summary}, as query options.`),
      ...(hasPages ? [pages] : []),
    ]),
    hooks: lines([
      used("use", "QueryOptions", `${summary}.`),
      ...(hasPages ? [used("useInfinite", "InfiniteQueryOptions", `${summary}, page by page.`)] : []),
    ]),
  };
}

function mutations(api: Api, named: NamedOperation, nameFor: Name): Made {
  const { name, operation } = named;
  const stale = staleAfter(operation, api.operations);
  const entries = stale.map((found) => staleQuery(api, operation, found));
  const summary = headline(operation);
  const ids = stale.map(({ query }) => `\`${query.id}\``).join(", ");
  const after = `${ids === "" ? "" : `\n\nOn success, invalidates ${ids}.`}${tagOf(operation)}`;
  const options = nameFor(named, "MutationOptions");
  return {
    options: code`${comment(`${summary}, as mutation options.${after}`)}export const ${options} = /* @__PURE__ */ query.mutationOptionsOf(title, operations.${name}, [${entries}]);
`,
    hooks: code`${comment(`${summary}.${after}`)}export const ${nameFor(named, "use")} = /* @__PURE__ */ hook.mutationHook<typeof operations.${name}>(options.${options});
`,
  };
}

function staleQuery(api: Api, change: Operation, { query, shared }: Stale): Code {
  const fields = shared.map(([own, other]) => {
    return code`${identifier(fieldOf(api, query, own))}: ${literal(fieldOf(api, change, other))},`;
  });
  return fields.length === 0 ? code`[${literal(query.id)}],` : code`[${literal(query.id)}, { ${fields} }],`;
}

/** A path parameter's name in the input. */
function fieldOf(api: Api, { parameters }: Operation, name: string): string {
  const shared = new Set(sharedHeaders(api.operations).map((header) => header.name));
  const own = parameters.filter((parameter) => parameter.in !== "header" || !shared.has(parameter.name));
  const found = fieldsOf(own, api.schemas).find(
    ({ parameter }) => parameter.in === "path" && parameter.name === name,
  );
  return found?.key ?? name;
}

/** A paragraph of its own; empty if the operation is not deprecated. */
function tagOf(operation: Operation): string {
  const tag = deprecatedOperationTag(operation);
  return tag === "" ? "" : `\n\n${tag}`;
}

function headline({ id, summary }: Operation): string {
  return summary === "" ? id : summary.replace(/\.$/, "");
}
