/** Checks a response against what the operation declares: status, content type, headers, body. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Api, Operation, Schema } from "../../scripts/core/model.ts";

/** A response with its parsed body; `undefined` if there was none. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export type Conformance = (operation: Operation, answer: Answer) => string[];

/** @returns a check that lists how a response violates the specification; empty if it does not */
export function conformance(api: Api): Conformance {
  const validatorFor = validators(api);
  return (operation, { status, headers, body }) => {
    const isProtocol = api.conventions.protocolStatuses.includes(status);
    const response =
      operation.responses.find((declared) => declared.status === String(status)) ??
      operation.responses.find((declared) => isProtocol && declared.status === "default");
    if (!response) return [`status ${status} is not declared`];
    const [mediaType] = response.content;
    return [
      ...response.headers.flatMap((header) =>
        headerProblems(validatorFor(header.schema), header, headers.get(header.name)),
      ),
      ...(mediaType ? contentProblems(mediaType.name, headers) : []),
      ...(mediaType ? bodyProblems(validatorFor(mediaType.schema), body) : emptyProblems(body)),
    ];
  };
}

/** @returns a compiled validator for each schema of the model; references resolve to the document's components */
export function validators({ schemas }: Api): (schema: Schema) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  const compiled = new Map<Schema, ValidateFunction>();
  return (schema) => {
    const known = compiled.get(schema);
    const validate =
      known ?? ajv.compile(typeof schema === "boolean" ? schema : { ...schema, components: { schemas } });
    if (!known) compiled.set(schema, validate);
    return validate;
  };
}

interface DeclaredHeader {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

function headerProblems(
  validate: ValidateFunction,
  { name, required, schema }: DeclaredHeader,
  value: string | null,
): string[] {
  if (value === null) return required ? [`header ${name} is missing`] : [];
  const typed = typeof schema === "object" && schema.type === "integer" ? Number(value) : value;
  return validate(typed) ? [] : [`header ${name}: ${JSON.stringify(value)} ${reasons(validate)}`];
}

function contentProblems(declared: string, headers: Headers): string[] {
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  return type === declared ? [] : [`content type is ${type}, declared is ${declared}`];
}

function bodyProblems(validate: ValidateFunction, body: unknown): string[] {
  return validate(body) ? [] : [`body ${reasons(validate)}: ${JSON.stringify(body)}`];
}

function emptyProblems(body: unknown): string[] {
  return body === undefined ? [] : [`a body is sent, none is declared: ${JSON.stringify(body)}`];
}

function reasons({ errors }: ValidateFunction): string {
  return (errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`.trim()).join(", ");
}
