/** Edits of the bakery, classified by construction. */
import { asObject } from "../../scripts/core/json.ts";

/** A document, or a part of one, that an edit may change. */
export type Editable = Record<string, unknown>;

const [list, show, place, cancel] = ["listLoaves", "showLoaf", "placeOrder", "cancelOrder"] as const;

export interface Edit {
  readonly name: string;
  /** Changes a document in place. */
  readonly apply: (document: Editable) => void;
  /** The operations that break for clients of the old document. */
  readonly breaks: readonly string[];
  /** Of those, the ones whose examples fail already. */
  readonly exampleFails?: readonly string[];
  /** The operations of the new document that an old server does not serve as described. */
  readonly needsNew: readonly string[];
}

/** The part of a document at these keys. */
function at(document: Editable, ...keys: readonly (string | number)[]): Editable {
  return keys.reduce<unknown>(
    (inner, key) => asObject(inner)[key] ?? (inner as unknown[])[Number(key)],
    document,
  ) as Editable; // every key exists
}

const operation = {
  list: ["paths", "/loaves", "get"],
  show: ["paths", "/loaves/{loaf_id}", "get"],
  place: ["paths", "/orders", "post"],
  cancel: ["paths", "/orders/{order_id}", "delete"],
} as const;
const body = ["requestBody", "content", "application/json"] as const;
const answer = ["responses", "200", "content", "application/json"] as const;

/** Both places that hold a loaf: its schema and its example. */
function loaves(document: Editable): readonly { readonly schema: Editable; readonly example: Editable }[] {
  const [many, one] = [
    at(document, ...operation.list, ...answer),
    at(document, ...operation.show, ...answer),
  ];
  return [
    { schema: at(many, "schema", "items"), example: at(many, "example", 0) },
    { schema: at(one, "schema"), example: at(one, "example") },
  ];
}

function eachLoaf(change: (schema: Editable, example: Editable) => void): Edit["apply"] {
  return (document) => loaves(document).forEach(({ schema, example }) => change(schema, example));
}

const ordered = (document: Editable) => at(document, ...operation.place, ...body);

export const edits: readonly Edit[] = [
  {
    name: "an optional query parameter",
    apply: (document) => {
      (at(document, ...operation.list).parameters as Editable[]).push({
        name: "sliced",
        in: "query",
        schema: { type: "boolean" },
      });
    },
    breaks: [],
    needsNew: [],
  },
  {
    name: "an optional property of a request, in its example",
    apply: (document) => {
      at(ordered(document), "schema", "properties").gift = { type: "boolean" };
      at(ordered(document), "example").gift = true;
    },
    breaks: [],
    needsNew: [],
  },
  {
    name: "an optional property of a response, in its example",
    apply: eachLoaf((schema, example) => {
      at(schema, "properties").baker = { type: "string" };
      example.baker = "Ines";
    }),
    breaks: [],
    needsNew: [],
  },
  {
    name: "a required property of a response",
    apply: eachLoaf((schema, example) => {
      at(schema, "properties").oven = { type: "integer" };
      schema.required = [...(schema.required as string[]), "oven"];
      example.oven = 2;
    }),
    breaks: [],
    needsNew: [list, show],
  },
  {
    name: "more may be ordered",
    apply: (document) => {
      at(ordered(document), "schema", "properties", "amount").maximum = 50;
      at(ordered(document), "example").amount = 30;
    },
    breaks: [],
    needsNew: [place],
  },
  {
    name: "a response with fewer values",
    apply: eachLoaf((schema) => void (at(schema, "properties", "weight").minimum = 100)),
    breaks: [],
    needsNew: [],
  },
  {
    name: "a new operation",
    apply: (document) => {
      at(document, "paths")["/ovens"] = {
        get: { operationId: "listOvens", responses: { 204: { description: "None" } } },
      };
    },
    breaks: [],
    needsNew: ["listOvens"],
  },
  {
    name: "a deprecation",
    apply: (document) => void (at(document, ...operation.cancel).deprecated = true),
    breaks: [],
    needsNew: [],
  },
  {
    name: "less may be ordered, though the example may",
    apply: (document) => void (at(ordered(document), "schema", "properties", "amount").minimum = 2),
    breaks: [place],
    needsNew: [],
  },
  {
    name: "a shorter text",
    apply: (document) => void (at(ordered(document), "schema", "properties", "wish").maxLength = 40),
    breaks: [place],
    needsNew: [],
  },
  {
    name: "a required property of a request",
    apply: (document) => {
      const { schema, example } = ordered(document) as { schema: Editable; example: Editable }; // both exist
      at(schema, "properties").pickup = { type: "string" };
      schema.required = [...(schema.required as string[]), "pickup"];
      example.pickup = "noon";
    },
    breaks: [place],
    exampleFails: [place],
    needsNew: [],
  },
  {
    name: "a value of a parameter that is gone",
    apply: (document) => void (at(document, ...operation.list, "parameters", 0, "schema").enum = ["rye"]),
    breaks: [list],
    needsNew: [],
  },
  {
    name: "a required header",
    apply: (document) => {
      (at(document, ...operation.list).parameters as Editable[]).push({
        name: "X-Shop",
        in: "header",
        required: true,
        schema: { type: "integer" },
        example: 4,
      });
    },
    breaks: [list],
    exampleFails: [list],
    needsNew: [],
  },
  {
    name: "one more value of a response",
    apply: eachLoaf(
      (schema) => void (at(schema, "properties", "state").enum = ["fresh", "yesterday", "frozen"]),
    ),
    breaks: [list, show],
    needsNew: [],
  },
  {
    name: "another type of a response",
    apply: eachLoaf((schema, example) => {
      at(schema, "properties").price = { type: "string" };
      example.price = "4.10";
    }),
    breaks: [list, show],
    exampleFails: [list, show],
    needsNew: [list, show],
  },
  {
    name: "an operation that is gone",
    apply: (document) => void delete at(document, "paths")["/orders/{order_id}"],
    breaks: [cancel],
    exampleFails: [cancel],
    needsNew: [],
  },
];
