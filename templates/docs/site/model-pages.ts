/** The pages of models, and the list of them. */
import { asObject, asString } from "../../../scripts/core/json.ts";
import type { Model } from "../../../scripts/core/docs/site.ts";
import { type Line, type Page, list, text } from "./blocks.ts";
import { type Book, scopeOf } from "./book.ts";
import { modelsLink, plainPage, start, titled } from "./other-pages.ts";
import { flagsOf, schemaBlocks, typeLine } from "./schema.ts";

export function modelsPage({ site }: Book): Page {
  const items = site.models.map(({ name, page, schema }): Line => {
    const said =
      asString(asObject(schema).description)
        .trim()
        .split(/(?<=[.!?])\s|\n\s*\n/)[0] ?? "";
    return [
      { to: page, text: [name] },
      ...(said === ""
        ? []
        : [` — ${said.replaceAll(/[`*]|\s+/g, (mark) => (mark.trim() === "" ? " " : ""))}`]),
    ];
  });
  return {
    ...plainPage,
    ...modelsLink,
    kind: "tag",
    summary: "The schemas of requests and responses.",
    trail: [start],
    blocks: list(items),
  };
}

export function modelPage(model: Model, book: Book): Page {
  const { name, page, schema } = model;
  const own = asObject(schema);
  const scope = { ...scopeOf(book, "both", "field"), inside: [`#/components/schemas/${name}`] };
  const used = book.uses(name);
  const title = asString(own.title);
  return {
    ...plainPage,
    path: page,
    title: name,
    kind: "model",
    badges: flagsOf(own).map((badge) => ({ badge, tone: "warning" as const })),
    summary: asString(own.description) || `The model ${name}.`,
    trail: [start, modelsLink],
    blocks: [
      text("Type: ", ...typeLine(schema, scope)),
      ...(title === "" || title === name ? [] : [text({ strong: title })]),
      ...schemaBlocks(schema, scope),
      ...titled(
        "used-by",
        "Used by",
        list(used.map(({ path, title: user }) => [{ to: path, text: [user] }])),
      ),
    ],
  };
}
