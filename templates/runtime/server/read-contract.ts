/** Reads `contract.json` into the form that the server uses. */
import type { Api, MediaType, Operation, Schema } from "../../../scripts/core/model.ts";
import { type Validator, toCheck } from "../../../scripts/core/request-validation/faults.ts";
import type { Contract } from "./visit.ts";

/** The generated `contract.json`: the model with schemas as numbers and maps as lists of pairs. */
interface Data extends Omit<Api, "operations" | "securitySchemes"> {
  readonly operations: readonly OperationData[];
  readonly securitySchemes: readonly (readonly [
    string,
    Api["securitySchemes"] extends ReadonlyMap<string, infer Scheme> ? Scheme : never,
  ])[];
}

type Numbered<Part> = Omit<Part, "schema"> & { readonly schema: number };
type ContentData = readonly (Pick<Numbered<MediaType>, "name" | "schema"> &
  Partial<Pick<MediaType, "encoding" | "jsonData">>)[];

interface OperationData extends Omit<Operation, "parameters" | "body" | "responses"> {
  readonly parameters: readonly Numbered<Operation["parameters"][number]>[];
  readonly body?: { readonly required: boolean; readonly content: ContentData };
  readonly responses: readonly (Omit<Operation["responses"][number], "headers" | "content"> & {
    readonly headers: readonly Numbered<Operation["responses"][number]["headers"][number]>[];
    readonly content: ContentData;
  })[];
}

export interface ContractFile {
  readonly api: unknown;
  readonly schemas: readonly unknown[];
  readonly secretive: readonly number[];
}

/** @param validators one per schema, in the order of the file's schemas */
export function readContract(file: ContractFile, validators: readonly Validator[]): Contract {
  const schemas = file.schemas as readonly Schema[]; // generated together with this code
  const data = file.api as Data; // the same
  const schemaAt = (number: number): Schema => there(schemas[number]);
  const checks = new Map(schemas.map((schema, number) => [schema, toCheck(there(validators[number]))]));
  const api = {
    ...data,
    securitySchemes: new Map(data.securitySchemes),
    operations: data.operations.map((operation) => readOperation(operation, schemaAt)),
  };
  const secretive = new Set(file.secretive.map(schemaAt));
  return { api, checks: (schema) => there(checks.get(schema)), secretive };
}

/** @throws if `contract.json` and `validators.js` are not of one run: whatever takes everything checks nothing */
function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("A schema has no validator: generate the files of server/ anew.");
  return value;
}

function readOperation(data: OperationData, schemaAt: (number: number) => Schema): Operation {
  const content = (types: ContentData): MediaType[] =>
    types.map(({ name, schema, encoding = {}, ...others }) => ({
      ...others,
      name,
      schema: schemaAt(schema),
      examples: new Map(),
      encoding,
    }));
  return {
    ...data,
    parameters: data.parameters.map((parameter) => ({ ...parameter, schema: schemaAt(parameter.schema) })),
    body: data.body && { ...data.body, content: content(data.body.content) },
    responses: data.responses.map((response) => ({
      ...response,
      headers: response.headers.map((header) => ({ ...header, schema: schemaAt(header.schema) })),
      content: content(response.content),
    })),
  };
}
