/** The page of all errors. */
import { exactJson } from "../../../scripts/core/exact-json.ts";
import { isError, statusName } from "../../../scripts/core/docs/status-names.ts";
import type { SiteOperation } from "../../../scripts/core/docs/site.ts";
import { type Block, type Line, type Page, heading, inRow, list, prose } from "./blocks.ts";
import type { Book } from "./book.ts";
import { exampleBlocks } from "./media.ts";
import { errorsLink, plainPage, start } from "./other-pages.ts";

/** Every status of an error, what it means, and which operations answer with it. */
export function errorsPage(book: Book): Page {
  const all = book.site.operations.flatMap((operation) =>
    operation.responses.filter(({ status }) => isError(status)).map((response) => ({ operation, response })),
  );
  const statuses = [...Map.groupBy(all, ({ response }) => response.status)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return {
    ...plainPage,
    ...errorsLink,
    kind: "errors",
    summary: `The errors of ${book.site.title}: when each occurs, and what to do.`,
    trail: [start],
    blocks: [
      ...inRow(
        statuses.map(([status]) => [
          { to: `${errorsLink.path}#status-${status.toLowerCase()}`, text: [statusName(status)] },
        ]),
      ),
      ...statuses.flatMap(([status, uses]) => [
        heading(2, `status-${status.toLowerCase()}`, statusName(status)),
        ...[...Map.groupBy(uses, ({ response }) => response.description)].flatMap(([description, same]) =>
          causeBlocks(description, same),
        ),
      ]),
    ],
  };
}

type Use = { readonly operation: SiteOperation; readonly response: SiteOperation["responses"][number] };

function causeBlocks(description: string, uses: readonly Use[]): Block[] {
  const examples = new Map(
    uses.flatMap(({ response }) =>
      response.content.flatMap((media) =>
        media.examples.map((example) => [exactJson(example.value) ?? "", { example, media }] as const),
      ),
    ),
  );
  const links = uses.map(({ operation }): Line => [
    { method: operation.method },
    " ",
    { to: `${operation.page}#errors`, text: [operation.title] },
  ]);
  const shown = [...examples.values()]
    .slice(0, mostExamples)
    .flatMap(({ example, media }) => exampleBlocks(example, media.name));
  const count = links.length === 1 ? "1 operation" : `${links.length} operations`;
  return [
    ...prose(description, 3),
    ...(shown.length > 0
      ? [{ kind: "details", summary: [examples.size === 1 ? "Example" : "Examples"], inside: shown } as const]
      : []),
    { kind: "details", summary: [count], inside: list(links) },
  ];
}

const mostExamples = 6;
