/** The documentation site: complete, valid, safe and the same every time. */
import { HtmlValidate } from "html-validate/node";
import { beforeAll, describe, expect, test } from "vitest";
import { inText } from "../../scripts/core/docs/schema-facts.ts";
import { type Json, asObject, isObject } from "../../scripts/core/json.ts";
import { markdownToHtml } from "../../scripts/edge/docs/markdown.ts";
import { hasHidden } from "../../scripts/core/hidden-characters.ts";
import { escapeHtml } from "../../scripts/core/html.ts";
import { hostile } from "./hostile.ts";
import { type Site, deadLinks, deadTwinLinks, pagesOf, siteOf, siteOfDocument, textOf } from "./pages.ts";

const usersApi = siteOf("test/fixtures/users-api/spec/openapi.yaml");

const documents = [
  ["the Users API", "test/fixtures/users-api/spec/openapi.yaml"],
  ["links, in 3.0", "test/foreign/written/link-3.0.yaml"],
  ["trees, in 3.2", "test/foreign/written/tree-3.2.yaml"],
  ["everything that a document can say", "test/docs/fixtures/everything.yaml"],
] as const;

describe.each(documents)("%s", (_name, spec) => {
  let site: Site;
  let documented: Json;
  beforeAll(async () => {
    const made = await (spec.includes("users-api") ? usersApi : siteOf(spec));
    site = made.site;
    documented = made.specification.documented;
  });

  test("every name, type, description and example of the document is in the text of the pages", () => {
    const all = pagesOf(site)
      .map(([, html]) => textOf(html))
      .join(" ");
    const wanted = wantedOf(documented);
    expect(wanted.length).toBeGreaterThan(10);
    expect(
      [...new Set(wanted)].filter(
        (text) => !all.includes(text) && !all.includes(text.replaceAll('\\"', '"')),
      ),
    ).toEqual([]);
  });

  test("no link is dead", () => {
    expect([...deadLinks(site), ...deadTwinLinks(site)]).toEqual([]);
  });

  test("each page is valid HTML", async () => {
    const found: string[] = [];
    for (const [path, html] of unlike(pagesOf(site))) found.push(...(await problemsOf(path, html)));
    expect(found).toEqual([]);
  });

  test("each page has a twin in Markdown, and is in the map and in the index", () => {
    const pages = pagesOf(site).map(([path]) => path);
    const twins = pages.map((path) => path.replace(/\.html$/, ".md"));
    expect(twins.filter((path) => !site.has(path))).toEqual([]);
    expect(pages.filter((path) => !site.get("sitemap.xml")?.includes(`<loc>${path}</loc>`))).toEqual([]);
    const index = site.get("llms.txt") ?? "";
    expect(twins.filter((path) => path !== "index.md" && !index.includes(`](${path})`))).toEqual([]);
  });

  test("the same document gives the same bytes", async () => {
    const again = await siteOf(spec);
    expect([...again.site].filter(([path, text]) => site.get(path) !== text).map(([path]) => path)).toEqual(
      [],
    );
  });
});

/** The largest pages of each folder, because the others are of the same kinds. */
function unlike(pages: ReturnType<typeof pagesOf>): ReturnType<typeof pagesOf> {
  const bySize = pages.toSorted(([, a], [, b]) => b.length - a.length);
  return [...Map.groupBy(bySize, ([path]) => path.split("/").slice(0, -1).join("/")).values()].flatMap(
    (all) => all.slice(0, 6),
  );
}

/** Conformity with the HTML standard; what is taste is not checked. */
const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    "no-inline-style": "error",
    "script-element": "error",
    "no-redundant-for": "off",
    "prefer-native-element": "off",
    "text-content": "off",
    "long-title": "off",
  },
});

async function problemsOf(path: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`),
  );
}

/** What the document says, as its readers see it: Markdown rendered, values in one line. */
function wantedOf(document: Json): string[] {
  const found: string[] = [];
  const visit = (value: unknown, key: string, parent: string): void => {
    if (key.startsWith("x-") && parent !== "properties" && parent !== "headers") return;
    if (typeof value === "string" && key === "description" && !names.has(parent))
      found.push(...paragraphs(value).map(rendered));
    if (typeof value === "string" && ["summary", "title"].includes(key) && !names.has(parent))
      found.push(value.trim());
    if (key === "example" && !names.has(parent)) return void found.push(...leaves(value));
    if (key === "examples" && !names.has(parent)) return void found.push(...examples(value));
    if (["enum", "default", "const"].includes(key) && parent !== "responses")
      return void (names.has(parent) ? visitAll(value, key) : found.push(...leaves(value)));
    if (key === "type" && typeof value === "string" && !names.has(parent)) found.push(value);
    visitAll(value, key);
  };
  const visitAll = (value: unknown, key: string): void => {
    if (Array.isArray(value)) value.forEach((item) => visit(item, "", key));
    if (!isObject(value)) return;
    if (names.has(key) && !(key === "headers" && value === asObject(document.components).headers))
      found.push(...Object.keys(value));
    for (const [name, child] of Object.entries(value)) visit(child, name, key);
  };
  visitAll(document, "");
  return found.filter((text) => text !== "").map((text) => text.replaceAll(/\s+/g, " "));
}

function rendered(markdown: string): string {
  const options = {
    level: 1,
    ids: new Set<string>(),
    link: () => "https://example.com",
    highlight: escapeHtml,
  };
  return textOf(markdownToHtml(markdown, options)).trim();
}

/** Objects whose keys are names that authors have chosen. */
const names = new Set([
  "properties",
  "schemas",
  "headers",
  "securitySchemes",
  "callbacks",
  "patternProperties",
]);

const paragraphs = (markdown: string): string[] =>
  /^#|^\s*[-*|>]|```|^ {4}|^\d+\./m.test(markdown) ? [] : markdown.split(/\n\s*\n/);

function examples(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(leaves);
  return Object.values(asObject(value)).flatMap((example) => leaves(asObject(example).value));
}

/** Single values: how an object is broken into lines is not the document's. */
function leaves(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (isObject(value)) return Object.values(value).flatMap(leaves);
  return typeof value === "string" ? [JSON.stringify(value).slice(1, -1).trim()] : [inText(value ?? null)];
}

test("hostile text is text, on every page", async () => {
  const site = await siteOfDocument(hostile);
  const pages = pagesOf(site);
  const elements = pages.flatMap(
    ([, html]) =>
      html.match(/<(?:script(?! src="[./]*assets\/site\.js" defer>)|img|style|iframe|svg)\b/g) ?? [],
  );
  const handlers = pages.flatMap(([path, html]) =>
    [...html.matchAll(/<\w[^"<>]*(?:"[^"]*"[^"<>]*)*>/g)]
      .map(([tag]) => tag.replaceAll(/"[^"]*"/g, ""))
      .filter((tag) => /\son\w+=/i.test(tag))
      .map((tag) => `${path} ${tag}`),
  );
  const leading = pages.flatMap(
    ([, html]) => html.match(/(?:href|src)="(?:javascript|data:text|vbscript)[^"]*/gi) ?? [],
  );
  const hidden = pages.filter(([, html]) => hasHidden(html)).map(([path]) => path);
  const invalid = (await Promise.all(pages.map(([path, html]) => problemsOf(path, html)))).flat();
  expect({ elements, handlers, leading, hidden, invalid, dead: deadLinks(site) }).toEqual({
    elements: [],
    handlers: [],
    leading: [],
    hidden: [],
    invalid: [],
    dead: [],
  });
});

test("a script that loads data cannot be left by its text", async () => {
  const data = (await siteOfDocument(hostile)).get("assets/search-data.js") ?? "";
  expect({ ascii: /^[\x20-\x7e\n]*$/.test(data), runs: typeof evaluated(data) }).toEqual({
    ascii: true,
    runs: "object",
  });
});

function evaluated(script: string): unknown {
  return JSON.parse(script.replace(/^globalThis\.searchData = /, "").replace(/;\n$/, ""));
}
