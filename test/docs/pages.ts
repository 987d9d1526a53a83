/** Sites in memory, and what a reader or a program finds in them. */
import { load } from "../../scripts/pipeline.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { type Json, asObject } from "../../scripts/core/json.ts";
import { withoutDigits } from "../../scripts/core/openapi/exact.ts";
import type { Specification } from "../../scripts/specification.ts";
import { renderSite } from "../../scripts/targets/docs-site.ts";

export type Site = ReadonlyMap<string, string>;

/** @param spec relative to the project's root */
export async function siteOf(
  spec: string,
): Promise<{ readonly site: Site; readonly specification: Specification }> {
  const cwd = new URL("../..", import.meta.url).pathname;
  const specification = await load({ cwd, spec });
  if (!specification.ok) throw new Error(JSON.stringify(specification.problems));
  return { site: await renderSite(specification, { cwd, spec, url: "", edit: "" }), specification };
}

/** The site of a document that stands in a test. */
export function siteOfDocument(document: Json): Promise<Site> {
  const rounded = asObject(withoutDigits(document));
  return renderSite(
    { document: rounded, documented: rounded, published: document, api: readApi(rounded) },
    { cwd: "/", spec: "openapi.yaml", url: "", edit: "https://code.example/edit/" },
  );
}

/** Our own pages: Redoc's is one page with a script. */
export function pagesOf(site: Site): readonly (readonly [path: string, html: string])[] {
  return [...site].filter(([path]) => path.endsWith(".html") && path !== "redoc.html");
}

/** The text of HTML without scripts, in one line. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<(?:script|style)\b.*?<\/(?:script|style)>|<!--.*?-->|<wbr>/gs, "")
    .replaceAll(/<\/?(?:span|a|code|strong|em|var|s|small)\b[^>]*>/g, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/&#(\d+);|&(amp|lt|gt|quot);/g, (_all, code: string, name: string) =>
      code === undefined ? (named[name] ?? "") : String.fromCodePoint(Number(code)),
    )
    .replaceAll(/\s+/g, " ");
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** Links of the twins, and of the index, that lead to no file of the site. */
export function deadTwinLinks(site: Site): string[] {
  const texts = [...site].filter(([path]) => path.endsWith(".md") || path === "llms.txt");
  return texts.flatMap(([path, text]) =>
    [...text.replaceAll(/^ *(`{3,})[^]*?^ *\1$/gm, "").matchAll(/(?<!`[^`\n]*)\]\(<?([^()\s<>]+)/g)]
      .map(([, to = ""]) => to)
      .filter(
        (to) =>
          !/^[a-z]+:/i.test(to) && !site.has(new URL(to, `https://site.example/${path}`).pathname.slice(1)),
      )
      .map((to) => `${path}: ${to}`),
  );
}

/** Links of pages that lead to no file or to no anchor of the site. */
export function deadLinks(site: Site): string[] {
  const pages = pagesOf(site);
  const anchors = new Map(
    pages.map(([path, html]) => [path, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
  );
  return pages.flatMap(([path, html]) =>
    [...html.matchAll(/ (?:href|src)="([^"]*)"/g)]
      .map(([, to = ""]) => textOf(to))
      .filter((to) => !/^[a-z]+:/i.test(to))
      .filter((to) => {
        const url = new URL(to, `https://site.example/${path}`);
        const target = url.pathname.slice(1);
        const anchor = decodeURIComponent(url.hash.slice(1));
        return !site.has(target) || (anchor !== "" && anchors.get(target)?.has(anchor) !== true);
      })
      .map((to) => `${path}: ${to}`),
  );
}
