/** Bytes are a `Blob` where a request or a response holds a file, and text in JSON. */
import { expect, test } from "vitest";
import { renderTypes } from "../../templates/types/types.ts";

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const bytes = { type: "string", format: "binary" };
const picture = { type: "string", contentMediaType: "image/png" };
const content = (...types: readonly (readonly [string, object])[]) => ({
  content: Object.fromEntries(types.map(([type, schema]) => [type, { schema }])),
});

test.each<[title: string, schema: string, want: string]>([
  ["of a form", "Form", "Blob"],
  ["of a form's item", "Item", "Blob"],
  ["of JSON", "Value", "string"],
  ["of both", "Both", "Blob | string"],
  ["of a whole body", "Whole", "Blob"],
  ["of a parameter", "Parameter", "string"],
  ["of a field of a form that is text", "Field", "string"],
  ["of an event", "Event", "string"],
  ["of nothing", "Free", "Blob"],
])("%s", (_title, schema, want) => {
  const source = renderTypes({
    openapi: "3.1.1",
    info: { title: "Files", version: "1" },
    paths: {
      "/a": {
        parameters: [{ name: "a", in: "query", schema: to("Parameter") }],
        post: {
          requestBody: content(
            [
              "multipart/form-data",
              { allOf: [to("Form"), to("Both")], properties: { a: { items: to("Item") } } },
            ],
            ["application/x-www-form-urlencoded", to("Field")],
          ),
          responses: {
            200: content(["application/json", { items: to("Value") }], ["image/*", to("Whole")]),
            201: content(["application/vnd.a+json", to("Both")], ["text/event-stream", to("Event")]),
          },
        },
      },
    },
    components: {
      schemas: {
        ...Object.fromEntries(["Form", "Value", "Both"].map((name) => [name, bytes])),
        ...Object.fromEntries(
          ["Item", "Whole", "Parameter", "Field", "Event", "Free"].map((name) => [name, picture]),
        ),
      },
    },
  });
  expect(new RegExp(`type ${schema} = (.*);`).exec(source)?.[1]).toBe(want);
});
