/** A small document, and edits of it that change its site. */
import { exactJson } from "../../scripts/core/exact-json.ts";
import type { Json } from "../../scripts/core/json.ts";

/** `any`, so that each edit is one line. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Editable = any;

const pine = { name: "Pine", height: 12, seed: 9_007_199_254_740_993n };

export const document = (): Editable => ({
  openapi: "3.1.1",
  info: {
    title: "Arboretum",
    version: "3.0.0",
    description: "Trees.\n\n# Sizes\n\nSee [trees](#tag/Trees).\n\n## In metres\n\nMetres.",
  },
  servers: [{ url: "https://trees.example" }],
  security: [{ key: [] }],
  tags: [{ name: "Trees" }, { name: "Keepers" }],
  paths: {
    "/trees": {
      get: operation("listTrees", "Trees", { type: "array", items: schema("Tree") }),
      post: { ...operation("plantTree", "Trees", schema("Tree")), requestBody: body(schema("Tree")) },
    },
    "/trees/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: schema("Id") }],
      get: operation("showTree", "Trees", schema("Tree")),
      delete: operation("fellTree", "Trees", schema("Nothing")),
    },
    "/keepers": { get: operation("listKeepers", "Keepers", schema("Keeper")) },
    "/keepers/{id}": { get: operation("showKeeper", "Keepers", { anyOf: [schema("Keeper")] }) },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
    schemas: {
      Id: { type: "string", description: "Counted [in metres](#section/In-metres)." },
      Tree: {
        type: "object",
        required: ["name"],
        properties: { name: { type: "string" }, height: { type: "number" }, keeper: schema("Keeper") },
        examples: [pine],
      },
      Keeper: { type: "object", properties: { id: schema("Id"), friend: schema("Keeper") } },
      Nothing: { type: "object", description: "Nothing at all." },
      Alone: { type: "boolean" },
    },
  },
});

function schema(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

function body(of: object) {
  return { content: { "application/json": { schema: of, example: pine } } };
}

function operation(operationId: string, tag: string, of: object) {
  const responses = { "200": { description: "Here.", ...body(of) }, "404": { description: "Gone." } };
  return { operationId, summary: `To ${operationId}`, description: "What it does.", tags: [tag], responses };
}

const workflow = {
  arazzo: "1.0.1",
  info: { title: "Walks", version: "1.0.0" },
  sourceDescriptions: [{ name: "api", url: "openapi.json", type: "openapi" }],
  workflows: [{ workflowId: "walk", steps: [{ stepId: "look", operationId: "listTrees" }] }],
};

function overlayOf(action: Json) {
  const overlay = { overlay: "1.1.0", info: { title: "Mended", version: "1.0.0" }, actions: [action] };
  return { "overlay.yaml": JSON.stringify(overlay) };
}

const release = {
  version: "3.0.0",
  date: "2026-01-01",
  previous: "2.0.0",
  verdict: { wire: "compatible", source: "compatible" },
  evidence: "proved",
  changes: [],
};

export interface Edit {
  readonly of?: (document: Editable) => void;
  readonly url?: string;
  readonly edit?: string;
  readonly workflows?: readonly Json[];
  readonly record?: string;
  /** Files beside the document, with which it is read from the disk; `overlay.yaml` is an overlay. */
  readonly files?: Readonly<Record<string, string>>;
}

export const edits: Readonly<Record<string, Edit>> = {
  "the description of an operation": { of: ({ paths }) => (paths["/keepers"].get.description = "New.") },
  "the title of an operation": { of: ({ paths }) => (paths["/trees"].get.summary = "All trees") },
  "a description two models away": {
    of: ({ components: { schemas } }) => (schemas.Id.description = "An id."),
  },
  "the shape of a model": { of: ({ components: { schemas } }) => (schemas.Keeper.required = ["id"]) },
  "the name of a model": {
    of: (whole) => {
      const { Keeper, ...others } = whole.components.schemas;
      const renamed = JSON.stringify({ ...others, Warden: Keeper }, (_key, value: unknown) =>
        typeof value === "bigint" ? Number(value) : value,
      ).replaceAll("/Keeper", "/Warden");
      whole.components.schemas = JSON.parse(renamed);
      whole.paths["/keepers"].get = operation("listKeepers", "Keepers", schema("Warden"));
      whole.paths["/keepers/{id}"].get = operation("showKeeper", "Keepers", schema("Warden"));
    },
  },
  "a model more": { of: ({ components: { schemas } }) => (schemas.Bush = { type: "string" }) },
  "a model less": { of: ({ components: { schemas } }) => delete schemas.Alone },
  "a reference to nowhere": { of: ({ components: { schemas } }) => delete schemas.Id },
  "a model that is a boolean": { of: ({ components: { schemas } }) => (schemas.Id = false) },
  "the last digit of a large integer": {
    of: ({ paths }) =>
      (paths["/trees"].post.requestBody.content["application/json"].example = {
        ...pine,
        seed: 9_007_199_254_740_995n,
      }),
  },
  "null for a number that JSON does not have": {
    of: ({ components: { schemas } }) => (schemas.Alone.const = Number.POSITIVE_INFINITY),
  },
  "nothing for null": { of: ({ components: { schemas } }) => (schemas.Alone.const = null) },
  "the order of properties": {
    of: ({ components: { schemas } }) => {
      const { name, ...others } = schemas.Tree.properties;
      schemas.Tree.properties = { ...others, name };
    },
  },
  "an operation more": {
    of: ({ paths }) => (paths["/trees/{id}"].put = operation("moveTree", "Trees", schema("Tree"))),
  },
  "an operation less": { of: ({ paths }) => delete paths["/trees/{id}"].delete },
  "the order of operations": {
    of: (whole) => (whole.paths = Object.fromEntries(Object.entries(whole.paths).toReversed())),
  },
  "the id of an operation": { of: ({ paths }) => (paths["/keepers"].get.operationId = "wardens") },
  "the path of an operation": {
    of: ({ paths }) => {
      paths["/people"] = paths["/keepers"];
      delete paths["/keepers"];
    },
  },
  "a deprecated operation": { of: ({ paths }) => (paths["/trees/{id}"].get.deprecated = true) },
  "a link to another operation": {
    of: ({ paths }) =>
      (paths["/trees"].post.responses["200"].links = { next: { operationId: "showKeeper", parameters: {} } }),
  },
  "a parameter of the path": {
    of: ({ paths }) => (paths["/trees/{id}"].parameters[0].description = "Which."),
  },
  "the name of a tag": { of: ({ tags }) => (tags[0]["x-displayName"] = "Woods") },
  "groups of tags": { of: (whole) => (whole["x-tagGroups"] = [{ name: "All", tags: ["Keepers", "Trees"] }]) },
  "the server": { of: ({ servers }) => (servers[0].url = "https://woods.example/v2") },
  "the security scheme": {
    of: ({ components }) => (components.securitySchemes.key = { type: "http", scheme: "basic" }),
  },
  "the security of all": { of: (whole) => (whole.security = [{}]) },
  "the title": { of: ({ info }) => (info.title = "Woods") },
  "the version": { of: ({ info }) => (info.version = "3.0.1") },
  "a heading that is linked to": {
    of: ({ info }) => (info.description = info.description.replace("# In metres", "# In feet")),
  },
  "the text of a chapter": { of: ({ info }) => (info.description += " More.") },
  "a webhook": {
    of: (whole) => (whole.webhooks = { fallen: { post: operation("fell", "Trees", schema("Tree")) } }),
  },
  "the address of the site": { url: "https://docs.example/" },
  "where files are edited": { edit: "https://code.example/" },
  "a workflow": { workflows: [workflow] },
  "a record of changes": { record: JSON.stringify(release) },
  "the file of an operation": {
    of: ({ paths }) => (paths["/keepers"] = { $ref: "keepers.json" }),
    files: {
      "keepers.json": exactJson(document().paths["/keepers"]).replaceAll("#/", "openapi.yaml#/"),
    },
  },
  "an overlay": {
    files: overlayOf({ target: "$.components.schemas.Id", update: { description: "Mended." } }),
  },
  "an overlay that removes": { files: overlayOf({ target: "$.paths['/trees'].post", remove: true }) },
};
