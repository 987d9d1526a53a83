/**
 * The part of the client generator's own model of a description that is used here. Everything else in it is passed on
 * unchanged.
 */

export interface Model {
  readonly title: string;
  readonly version: string;
  readonly servers?: readonly ModelServer[];
  readonly services: readonly { readonly operations: readonly ModelOperation[] }[];
  readonly schemas: readonly { readonly name: string; readonly schema: ModelSchema }[];
}

export interface ModelServer {
  readonly url: string;
  readonly description?: string;
}

export interface ModelOperation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly summary?: string;
  readonly pathParams: readonly { readonly name: string }[];
  readonly queryParams: readonly { readonly name: string; readonly required?: boolean }[];
  readonly requestBody?: { readonly contentType: string; readonly schema: ModelSchema };
  readonly successResponses: readonly { readonly contentType: string; readonly schema: ModelSchema }[];
}

export interface ModelSchema {
  readonly kind: string;
  /** For a `ref`: the schema's name. */
  readonly name?: string;
}

export function operationsOf(model: Model): readonly ModelOperation[] {
  return model.services.flatMap(({ operations }) => operations);
}
