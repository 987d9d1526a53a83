/**
 * The part of the client generators' own model of a description that is used here. Everything else in it is passed on
 * unchanged.
 */

export interface Model {
  readonly title: string;
  readonly version: string;
  readonly servers?: readonly ModelServer[];
  readonly services: readonly { readonly operations: readonly ModelOperation[] }[];
  readonly schemas: readonly ModelType[];
}

export interface ModelServer {
  readonly url: string;
  readonly description?: string;
  readonly variables?: readonly { readonly name: string }[];
}

export interface ModelOperation {
  readonly name: string;
  /** The operationId, if it is not the name. */
  readonly specName?: string;
  readonly method: string;
  readonly path: string;
  readonly summary?: string;
  readonly pathParams: readonly ModelParameter[];
  readonly queryParams: readonly ModelParameter[];
  readonly requestBody?: { readonly contentType: string; readonly schema: ModelSchema };
  readonly successResponses: readonly ModelResponse[];
  readonly successResponseHeaders?: readonly object[];
}

export interface ModelParameter {
  readonly name: string;
  readonly in: string;
  readonly schema: ModelSchema;
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
}

export interface ModelResponse {
  readonly contentType: string;
  readonly schema: ModelSchema;
}

export interface ModelType {
  readonly name: string;
  readonly schema: ModelSchema;
}

export interface ModelSchema {
  readonly kind: string;
  /** For a `ref`: the schema's name. */
  readonly name?: string;
  /** For a `scalar` or an `enum`. */
  readonly scalar?: string;
  /** For an `object`. */
  readonly properties?: readonly ModelProperty[];
  /** For an `intersection` or a `union`. */
  readonly members?: readonly ModelSchema[];
  /** For an `array`. */
  readonly items?: ModelSchema;
  /** For an `enum`. */
  readonly values?: readonly (string | number)[];
  /** For a `record`: a schema; for a `literal`: its value. */
  readonly value?: unknown;
  /** For a `union`. */
  readonly discriminator?: { readonly propertyName: string };
  readonly description?: string;
}

export interface ModelProperty {
  readonly name: string;
  readonly schema: ModelSchema;
  readonly required?: boolean;
}

export function operationsOf(model: Model): readonly ModelOperation[] {
  return model.services.flatMap(({ operations }) => operations);
}

/** @returns the schema that a `ref` leads to; undefined if it leads nowhere */
export function follow(schema: ModelSchema, model: Model): ModelSchema | undefined {
  const seen = new Set<string | undefined>();
  let now: ModelSchema | undefined = schema;
  while (now?.kind === "ref" && !seen.has(now.name)) {
    seen.add(now.name);
    const name: string | undefined = now.name;
    now = model.schemas.find((type) => type.name === name)?.schema;
  }
  return now?.kind === "ref" ? undefined : now;
}
