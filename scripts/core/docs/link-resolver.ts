/** Where links in the document's own texts lead, as authors write them for documentation tools. */
import { divide } from "./chapters.ts";
import { slug } from "./page-names.ts";
import type { Site } from "./site.ts";

/**
 * Anchors such as `#tag/Users`, `#operation/listUsers`, `#section/Errors` and `#/components/schemas/User`, and those of
 * headings in the description, in any of the ways in which tools spell them.
 * @returns the page with an anchor, from the site's root; undefined: it leads nowhere
 */
export function createResolver(site: Site): (href: string) => string | undefined {
  const targets = new Map<string, string>();
  const add = (name: string, to: string) => {
    const key = simple(name);
    if (key !== "" && !targets.has(key)) targets.set(key, to);
  };
  for (const { title, page, text } of site.chapters) {
    add(title, page);
    for (const heading of headingsIn(text)) add(heading, `${page}#${slug(heading)}`);
  }
  for (const { id, page } of site.operations) add(id, page);
  for (const { tags } of site.groups)
    for (const { name, title, page } of tags) [name, title].forEach((one) => add(one, page));
  for (const { name, page } of site.models) add(name, page);
  for (const { id, page } of site.workflows) add(id, page);
  return (href) =>
    href.startsWith("#") ? targets.get(simple(decoded(href).split("/").at(-1) ?? "")) : undefined;
}

function headingsIn(text: string): string[] {
  const { chapters } = divide(text);
  return chapters.flatMap((chapter) => [chapter.title, ...headingsIn(chapter.text)]);
}

function simple(name: string): string {
  return slug(name).replaceAll("-", "");
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}
