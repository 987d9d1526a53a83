/** Turns the pages of a list: by number, by offset, or by the cursor that each page gives. */
import { asObject, isObject } from "../core/json.ts";
import type { Parameter } from "../core/model.ts";
import { type Page, askPage } from "./list-page.ts";
import { cursorNames, offsetNames, pageNames, queryNamed } from "./list-parameters.ts";
import type { Trial } from "./reach.ts";

export interface Turning {
  readonly size: Parameter;
  readonly amount: number;
  /** What every page is asked with besides, such as a filter. */
  readonly kept?: readonly (readonly [Parameter, unknown])[];
}

/** Ends with the list, or where a page could not be had; whoever reads it has to stop at some point. */
export async function* turned(trial: Trial, { size, amount, kept = [] }: Turning): AsyncGenerator<Page> {
  const { operation } = trial.base.draft;
  const [page, offset, cursor] = [pageNames, offsetNames, cursorNames].map((names) =>
    queryNamed(operation, names),
  );
  const by = page ?? offset;
  if (!by) return yield* followed(trial, { size, amount, kept, cursor });
  const { minimum, default: preset } = asObject(by.schema);
  const start = page ? Number(minimum ?? preset ?? 1) : 0;
  for (let number = start; ; number += page ? 1 : amount) {
    const changes = [...kept, [size, amount] as const, [by, number] as const];
    const found = await askPage(trial, changes, `the page at ${by.name} = ${number}`);
    if (!found) return undefined;
    yield found;
  }
}

interface Following extends Turning {
  readonly cursor: Parameter | undefined;
}

async function* followed(trial: Trial, { size, amount, kept = [], cursor }: Following): AsyncGenerator<Page> {
  let at: string | undefined;
  do {
    const changes = cursor && at !== undefined ? [[cursor, at] as const] : [];
    const title = at === undefined ? "the first page" : "the page after it";
    const found = await askPage(trial, [...kept, [size, amount], ...changes], title);
    if (!found || !cursor) return;
    yield found;
    at = nextIn(found, cursor.name);
  } while (at !== undefined);
}

/** The cursor of the next page: in the body, or in a Link (RFC 8288). */
export function nextIn({ body, headers }: Pick<Page, "body" | "headers">, name: string): string | undefined {
  const parts = isObject(body) ? [body, ...Object.values(body).filter(isObject)] : [];
  const inBody = parts
    .flatMap((part) => Object.entries(part))
    .find(
      ([key, value]) =>
        typeof value === "string" &&
        value !== "" &&
        /^(?:next|next_?(?:cursor|token|page|page_?token)|end_?cursor|cursor)$/i.test(key),
    )?.[1];
  const link = /<([^>]*)>\s*;[^,]*rel="?next"?/i.exec(headers.get("link") ?? "")?.[1];
  const text = typeof inBody === "string" ? inBody : link;
  if (text === undefined) return undefined;
  const query =
    text.includes("?") && URL.canParse(text, "http://a")
      ? new URL(text, "http://a").searchParams.get(name)
      : null;
  return query ?? (text.includes("?") ? undefined : text);
}
