/** Edits of one value, which can also be a parameter or a header. */

/** What becomes of the set of values: smaller, larger, neither of both, or the same. */
export type Effect = "tightened" | "loosened" | "both" | "neither";

export type Row = readonly [name: string, old: unknown, next: unknown, effect: Effect];

const text = { type: "string" };
const whole = { type: "integer" };

export const simpleRows: readonly Row[] = [
  ["maximum falls", { type: "integer", maximum: 20 }, { type: "integer", maximum: 19 }, "tightened"],
  ["minimum falls", { type: "number", minimum: 2.5 }, { type: "number", minimum: 2 }, "loosened"],
  [
    "range moves",
    { type: "integer", minimum: 1, maximum: 9 },
    { type: "integer", minimum: 2, maximum: 10 },
    "both",
  ],
  [
    "bound is exclusive",
    { type: "integer", minimum: 1 },
    { type: "integer", exclusiveMinimum: 1 },
    "tightened",
  ],
  [
    "bound is written otherwise",
    { type: "integer", minimum: 1 },
    { type: "integer", exclusiveMinimum: 0 },
    "neither",
  ],
  [
    "bound of a number is written otherwise",
    { type: "number", minimum: 1 },
    { type: "number", exclusiveMinimum: 0 },
    "loosened",
  ],
  [
    "multiple is larger",
    { type: "integer", multipleOf: 5 },
    { type: "integer", multipleOf: 10 },
    "tightened",
  ],
  ["multiple is another", { type: "integer", multipleOf: 4 }, { type: "integer", multipleOf: 6 }, "both"],
  ["whole number may be a fraction", whole, { type: "number" }, "loosened"],
  ["width is limited", whole, { type: "integer", format: "int32" }, "tightened"],
  ["width is larger", { type: "integer", format: "int32" }, { type: "integer", format: "int64" }, "loosened"],
  ["longest is shorter", { type: "string", maxLength: 12 }, { type: "string", maxLength: 11 }, "tightened"],
  ["shortest is shorter", { type: "string", minLength: 3 }, { type: "string", minLength: 2 }, "loosened"],
  [
    "lengths move",
    { type: "string", minLength: 3, maxLength: 7 },
    { type: "string", minLength: 4, maxLength: 8 },
    "both",
  ],
  ["pattern has an end", { type: "string", pattern: "^a" }, { type: "string", pattern: "^a$" }, "tightened"],
  ["pattern is new", text, { type: "string", pattern: "^[a-z]+$" }, "tightened"],
  ["pattern is gone", { type: "string", pattern: "^[A-Z]{3}$" }, text, "loosened"],
  [
    "pattern is another",
    { type: "string", pattern: "^[a-m]+$" },
    { type: "string", pattern: "^[n-z]+$" },
    "both",
  ],
  ["format is new", text, { type: "string", format: "uuid" }, "tightened"],
  ["format is gone", { type: "string", format: "date" }, text, "loosened"],
  ["format is another", { type: "string", format: "date" }, { type: "string", format: "date-time" }, "both"],
  ["format is only a hint", text, { type: "string", format: "x-of-ours" }, "neither"],
  [
    "enum shrinks",
    { type: "string", enum: ["a", "b", "c"] },
    { type: "string", enum: ["a", "c"] },
    "tightened",
  ],
  ["enum grows", { type: "string", enum: ["a", "b"] }, { type: "string", enum: ["a", "b", "c"] }, "loosened"],
  [
    "enum has another value",
    { type: "string", enum: ["a", "b"] },
    { type: "string", enum: ["a", "c"] },
    "both",
  ],
  [
    "enum is reordered",
    { type: "string", enum: ["a", "b"] },
    { type: "string", enum: ["b", "a"] },
    "neither",
  ],
  ["enum of one is a constant", { type: "string", enum: ["a"] }, { const: "a" }, "neither"],
  ["enum is gone", { type: "string", enum: ["a", "b"] }, text, "loosened"],
  [
    "enum of numbers shrinks",
    { type: "integer", enum: [1, 2, 3] },
    { type: "integer", enum: [1, 2] },
    "tightened",
  ],
  ["default is another", { type: "integer", default: 1 }, { type: "integer", default: 2 }, "neither"],
  [
    "only words",
    { ...text, description: "One" },
    { ...text, description: "Two", examples: ["a"] },
    "neither",
  ],
];
