/**
 * What stands where in an OpenAPI 3.0, 3.1 or 3.2 document: a key alone does not say whether its value is a schema, a
 * reference or data, for a property may be called `example` and an example may hold a `$ref`. A position does.
 */

/** An object of the specification, or a map (`{}`) or a list (`[]`) of them. `Data` is nobody's business but its reader's. */
export type Position =
  | ObjectName
  | `${ObjectName}{}`
  | `${ObjectName}[]`
  | "Data"
  | "SchemaName"
  | "SchemaName{}"
  | "OperationRef"
  | "ExternalValue";

type ObjectName = keyof typeof objects;

interface Shape {
  readonly fields?: Readonly<Record<string, string>>;
  /** Of an object whose other names are an author's, such as paths; those that begin with `x-` are extensions. */
  readonly entries?: string;
}

const described = { content: "MediaType{}", schema: "Schema", example: "Data", examples: "Example{}" };

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** JSON Schema 2020-12, and what OpenAPI 3.0 and older drafts call otherwise. Every other keyword's value is data. */
const schemaFields = {
  ...Object.fromEntries(
    ["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"].map(single),
  ),
  ...Object.fromEntries(
    ["unevaluatedItems", "unevaluatedProperties", "additionalItems", "contentSchema"].map(single),
  ),
  allOf: "Schema[]",
  anyOf: "Schema[]",
  oneOf: "Schema[]",
  prefixItems: "Schema[]",
  properties: "Schema{}",
  patternProperties: "Schema{}",
  dependentSchemas: "Schema{}",
  dependencies: "Schema{}",
  $defs: "Schema{}",
  definitions: "Schema{}",
  discriminator: "Discriminator",
};

function single(keyword: string): [string, string] {
  return [keyword, "Schema"];
}

const objects = {
  Root: { fields: { paths: "Paths", webhooks: "PathItem{}", components: "Components" } },
  Components: {
    fields: {
      schemas: "Schema{}",
      responses: "Response{}",
      parameters: "Parameter{}",
      examples: "Example{}",
      requestBodies: "RequestBody{}",
      headers: "Header{}",
      securitySchemes: "SecurityScheme{}",
      links: "Link{}",
      callbacks: "Callback{}",
      pathItems: "PathItem{}",
      mediaTypes: "MediaType{}",
    },
  },
  Paths: { entries: "PathItem" },
  PathItem: {
    fields: {
      ...Object.fromEntries(methods.map((method) => [method, "Operation"])),
      additionalOperations: "Operation{}",
      parameters: "Parameter[]",
    },
  },
  Operation: {
    fields: {
      parameters: "Parameter[]",
      requestBody: "RequestBody",
      responses: "Responses",
      callbacks: "Callback{}",
    },
  },
  Parameter: { fields: described },
  Header: { fields: described },
  RequestBody: { fields: { content: "MediaType{}" } },
  MediaType: {
    fields: {
      ...described,
      itemSchema: "Schema",
      encoding: "Encoding{}",
      prefixEncoding: "Encoding[]",
      itemEncoding: "Encoding",
    },
  },
  Encoding: {
    fields: {
      headers: "Header{}",
      encoding: "Encoding{}",
      prefixEncoding: "Encoding[]",
      itemEncoding: "Encoding",
    },
  },
  Responses: { entries: "Response" },
  Response: { fields: { headers: "Header{}", content: "MediaType{}", links: "Link{}" } },
  Callback: { entries: "PathItem" },
  Example: { fields: { externalValue: "ExternalValue" } },
  Link: { fields: { operationRef: "OperationRef" } },
  SecurityScheme: {},
  Schema: { fields: schemaFields },
  Discriminator: { fields: { mapping: "SchemaName{}", defaultMapping: "SchemaName" } },
} as const satisfies Readonly<Record<string, Shape>>;

/** @returns what stands under a key (of a list: an index) of what stands at a position */
export function positionAt(position: Position, key: string, value: unknown): Position {
  const part = parts.get(position);
  if (part !== undefined) return part;
  const shape = shapes.get(position);
  const found = shape?.fields.get(key) ?? (key.startsWith("x-") ? undefined : shape?.entries) ?? "Data";
  return found === "Schema" && Array.isArray(value) ? "Schema[]" : found; // draft 4's `items` may be a list
}

/** The table again, in the form that is looked up for each value of a document. */
const shapes = new Map(
  Object.entries(objects).map(([name, { fields = {}, entries }]: [string, Shape]) => [
    name as Position, // the table's own names
    { fields: new Map(Object.entries(fields)), entries } as {
      readonly fields: ReadonlyMap<string, Position>;
      readonly entries: Position | undefined;
    },
  ]),
);

/** What stands in a map or a list. */
const parts = new Map(
  [...shapes.keys(), "SchemaName" as const].flatMap((name) =>
    (["{}", "[]"] as const).map((kind) => [`${name}${kind}` as Position, name] as const),
  ),
);

/** Where what stands at a position may be kept under a name; undefined where only its own place will do. */
export function sectionOf(position: Position): string | undefined {
  return sections.get(position);
}

const sections: ReadonlyMap<Position, string> = new Map(
  Object.entries(objects.Components.fields).map(([section, entries]) => [
    entries.slice(0, -2) as Position, // of a map
    section,
  ]),
);

/** What a document calls a reference at a position: `$ref`, or a string that is one by itself. */
export function isReferenceText(position: Position): boolean {
  return position === "SchemaName" || position === "OperationRef" || position === "ExternalValue";
}
