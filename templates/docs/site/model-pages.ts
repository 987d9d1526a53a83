/** The pages of models, and the list of them. */
import { asObject, asString } from "../../../scripts/core/json.ts";
import type { Model } from "../../../scripts/core/docs/site.ts";
import { type Block, type Draft, type Line, type Page, type PageLink, list, text } from "./blocks.ts";
import { type Book, type Surroundings, scopeOf, surroundings } from "./book.ts";
import { modelsLink, plainPage, start, titled } from "./other-pages.ts";
import { schemaBlocks, typeLine } from "./schema.ts";
import { flagsOf } from "./schema-rows.ts";

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

export function modelPage(model: Model, book: Book): Draft {
  const { name, page, schema } = model;
  const own = asObject(schema);
  const used = book.uses(name);
  const schemas = book.within(schema);
  return {
    path: page,
    title: name,
    kind: "model",
    badges: flagsOf(own).map((badge) => ({ badge, tone: "warning" as const })),
    summary: asString(own.description) || `The model ${name}.`,
    trail: [start, modelsLink],
    madeFrom: { own: [model, used], schemas },
    fill: () => ({ blocks: modelBlocks(model, used, surroundings(book, schemas)), aside: [] }),
  };
}

function modelBlocks({ name, schema }: Model, used: readonly PageLink[], around: Surroundings): Block[] {
  const scope = { ...scopeOf(around, "both", "field"), inside: [`#/components/schemas/${name}`] };
  const title = asString(asObject(schema).title);
  return [
    text("Type: ", ...typeLine(schema, scope)),
    ...(title === "" || title === name ? [] : [text({ strong: title })]),
    ...schemaBlocks(schema, scope),
    ...titled("used-by", "Used by", list(used.map(({ path, title: user }) => [{ to: path, text: [user] }]))),
  ];
}
