/** What a page says of itself and of its list, in its body or its headers. */
import { isObject } from "../core/json.ts";
import type { Page } from "./list-page.ts";

type Noted = Pick<Page, "body" | "headers">;

function entriesIn({ body }: Noted): readonly (readonly [string, unknown])[] {
  const parts = isObject(body) ? [body, ...Object.values(body).filter(isObject)] : [];
  return parts.flatMap((part) => Object.entries(part));
}

/** Numbers that say how long the list is. */
export function countsIn(page: Noted): readonly (readonly [string, number])[] {
  const inHeaders = ["X-Total-Count", "X-Total"].flatMap((name) => {
    const text = page.headers.get(name) ?? "";
    return /^\d+$/.test(text) ? [[name, Number(text)] as const] : [];
  });
  const inBody = entriesIn(page).flatMap(([name, value]) =>
    typeof value === "number" &&
    /^(?:total|total_?(?:count|items|elements|results)|count_?total)$/i.test(name)
      ? [[name, value] as const]
      : [],
  );
  return [...inHeaders, ...inBody];
}

/** Whether it says that there are more pages. */
export function moreIn(page: Noted): boolean | undefined {
  const found = entriesIn(page).find(
    ([name, value]) => typeof value === "boolean" && /^(?:more|has_?(?:more|next(?:_?page)?))$/i.test(name),
  );
  return found && found[1] === true;
}

/** The number that it says it has. */
export function numberIn(page: Noted): number | undefined {
  const found = entriesIn(page).find(
    ([name, value]) =>
      typeof value === "number" && /^(?:page|number|page_?(?:no|number)|current_?page)$/i.test(name),
  );
  return typeof found?.[1] === "number" ? found[1] : undefined;
}
