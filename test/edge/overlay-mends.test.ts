/** Faults of public documents that are refused, and the overlay with which its user goes on. */
import { expect, test } from "vitest";
import { api, operation, overlaid, overlay, remove, update } from "./overlaid.ts";

test.each<[string, string, readonly object[], string]>([
  [
    "a reference to a component that has another name",
    api(
      `  /orders: {get: {operationId: list, responses: {'200': {description: all, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}}}\ncomponents: {schemas: {Orders: {type: array, items: {type: string}}}}\n`,
    ),
    [update("$..[?@['$ref'] == '#/components/schemas/Order']", { $ref: "#/components/schemas/Orders" })],
    "s.yaml:4:113 error no-unresolved-refs: Can't resolve $ref",
  ],
  [
    "a security scheme that is not declared",
    api(`  /me: ${operation("me", ", security: [{session: []}]")}\n`),
    [
      update("$", {
        components: { securitySchemes: { session: { type: "apiKey", in: "header", name: "X-Session" } } },
      }),
    ],
    's.yaml:4:44 error required/known-security: There is no security scheme "session" in components.securitySchemes.',
  ],
  [
    "a type that is none",
    api(`  /a: ${operation("a")}\ncomponents: {schemas: {Count: {type: int, minimum: 0}}}\n`),
    [update("$.components.schemas[?@.type == 'int']", { type: "integer" })],
    's.yaml:5:38 error struct: `type` can be one of the following only: "object", "array", "string", "number", "integer", "boolean", "null".',
  ],
  [
    "a place of parameters that OpenAPI 3 does not have",
    api(`  /a: ${operation("a", ", parameters: [{name: q, in: body, schema: {type: string}}]")}\n`),
    [remove("$.paths.*.*.parameters[?@.in == 'body']")],
    's.yaml:4:57 error struct: `in` can be one of the following only: "query", "header", "path", "cookie".',
  ],
  [
    "multiples of nothing",
    api(`  /a: ${operation("a")}\ncomponents: {schemas: {Step: {type: number, multipleOf: 0}}}\n`),
    [remove("$.components.schemas[?@.multipleOf == 0].multipleOf")],
    "s.yaml:5:57 error required/usable-type: `multipleOf` is 0",
  ],
])("%s", async (_name, text, actions, fault) => {
  const alone = await overlaid({ "s.yaml": text });
  const mended = await overlaid({ "s.yaml": text, "1.yaml": overlay(actions) });
  expect({
    refused: alone.document === undefined,
    told: alone.told.map((line) => line.slice(0, fault.length)),
    mended: mended.document !== undefined,
    left: mended.told,
  }).toEqual({ refused: true, told: [fault], mended: true, left: [] });
});
