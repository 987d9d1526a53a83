import { type Case, text, to } from "./case.ts";

/** What only OpenAPI 3.0 has. */
export const oldCases: readonly Case[] = [
  ["nullable", { type: "string", nullable: true }],
  ["not nullable", { type: "string", nullable: false }],
  ["nullable without a type", { nullable: true, minLength: 2 }],
  ["nullable with an enum", { type: "string", enum: ["a"], nullable: true }],
  ["nullable with an enum of null", { type: "object", enum: [null], nullable: true }],
  ["nullable allOf", { nullable: true, allOf: [to("Base")] }],
  ["nullable object", { type: "object", nullable: true, required: ["a"], properties: { a: text } }],
  ["exclusiveMinimum true", { type: "number", minimum: 1, exclusiveMinimum: true }],
  ["exclusiveMaximum true", { type: "integer", maximum: 3, exclusiveMaximum: true }],
  ["exclusiveMinimum false", { type: "number", minimum: 1, exclusiveMinimum: false }],
  ["exclusiveMinimum without a minimum", { type: "number", exclusiveMinimum: true }],
];
