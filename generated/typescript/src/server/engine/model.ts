// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/**
 * The model of a bundled OpenAPI document, with references to parameters, bodies, responses and headers resolved. All
 * of our own outputs are functions of it; no module after `read-api.ts` reads raw OpenAPI.
 * Terms follow the OpenAPI Specification 3.1, https://spec.openapis.org/oas/v3.1.1.html.
 */

export interface Api {
  /** The version of the OpenAPI Specification that the document follows, such as `3.1.1`. */
  readonly openapi: string;
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly servers: readonly Server[];
  /** In document order: by path, then by method as listed in the path item. */
  readonly operations: readonly Operation[];
  readonly securitySchemes: ReadonlyMap<string, SecurityScheme>;
  readonly conventions: Conventions;
  /** The document's `components.schemas`, for validators that resolve `#/components/schemas/…`. */
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** OpenAPI 3.1, 4.8.5. */
export interface Server {
  /** As it is written: relative to the document, or with `{variables}`. */
  readonly url: string;
  readonly description: string;
  /** The variables of the URL: name → default. */
  readonly variables?: Readonly<Record<string, string>>;
  /** The only values that a variable can have: name → `enum`. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

/** A JSON Schema 2020-12 as written in the bundle. Only validators and type printers read its contents. */
export type Schema = boolean | { readonly [keyword: string]: unknown };

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
export type Method = (typeof methods)[number];

/** OpenAPI 3.1, 4.8.10. */
export interface Operation {
  /** The operationId, or a name derived from method and path if there is none. */
  readonly id: string;
  readonly method: Method;
  /** The path template, such as `/v1/users/{user_id}`. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  readonly responses: readonly Response[];
  /** Alternatives; all schemes of one must be satisfied. No alternatives: no security. One without schemes: optional. */
  readonly security: readonly (readonly RequiredScheme[])[];
  /** Its own servers, or its path item's; undefined: the document's. */
  readonly servers?: readonly Server[];
  /** Specification extensions, `x-…` → value. */
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** OpenAPI 3.1, 4.8.30. */
export interface RequiredScheme {
  /** Its name under `components.securitySchemes`. */
  readonly scheme: string;
  /** The scopes of OAuth 2.0 and OpenID Connect that are required; roles for other schemes (since 3.1). */
  readonly scopes: readonly string[];
}

export type ParameterLocation = "path" | "query" | "header" | "cookie";

/** OpenAPI 3.1, 4.8.12. A path item's parameters are copied to each of its operations. */
export interface Parameter {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly description: string;
  readonly style: string;
  readonly explode: boolean;
  /** Whether the URL's reserved characters stay unencoded in the value. */
  readonly allowReserved: boolean;
  /** Whether a name without a value is valid, whatever the schema (only in the query). */
  readonly allowEmptyValue?: true;
  readonly schema: Schema;
  /** The first example of the parameter or of its schema; otherwise the default or the first permitted value. */
  readonly example: unknown;
  /** Set if the parameter's value is serialised as this media type instead of by `style`. */
  readonly mediaType: string | undefined;
}

/** OpenAPI 3.1, 4.8.13. */
export interface RequestBody {
  readonly required: boolean;
  readonly content: readonly MediaType[];
}

/** OpenAPI 3.1, 4.8.17. */
export interface Response {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly description: string;
  readonly headers: readonly ResponseHeader[];
  /** Empty: the response has no body. */
  readonly content: readonly MediaType[];
  /** Set if there are any that name an operation. */
  readonly links?: readonly Link[];
}

/** OpenAPI 3.1, 4.8.20. */
export interface Link {
  readonly name: string;
  /** The operationId of its target. */
  readonly operation: string;
  /** Parameter → runtime expression or constant. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** OpenAPI 3.1, 4.8.21; its style is always `simple`. */
export interface ResponseHeader {
  readonly name: string;
  readonly required: boolean;
  readonly explode: boolean;
  readonly schema: Schema;
  /** Set if the value is serialised as this media type instead of by its style. */
  readonly mediaType: string | undefined;
}

/** OpenAPI 3.1, 4.8.14. */
export interface MediaType {
  readonly name: string;
  /** Of the value that is read; of each item in a stream; `true` where it is not applied, as to XML. */
  readonly schema: Schema;
  /** Set if the data of server-sent events is JSON. */
  readonly jsonData?: true;
  /** Named examples: name → value. */
  readonly examples: ReadonlyMap<string, unknown>;
  /** For forms: property name → how its value is serialised. */
  readonly encoding: Readonly<Record<string, Encoding>>;
}

/** OpenAPI 3.1, 4.8.15. Undefined: the specification's default for the property's type. */
export interface Encoding {
  readonly contentType: string | undefined;
  readonly style: string | undefined;
  readonly explode: boolean | undefined;
}

/** OpenAPI 3.1, 4.8.27. */
export type SecurityScheme =
  | { readonly type: "http"; readonly scheme: string }
  | { readonly type: "apiKey"; readonly in: "query" | "header" | "cookie"; readonly name: string }
  | {
      readonly type: "other";
      readonly name: string;
      /** Where its credentials come from: such as `clientCredentials tokenUrl` → URL. */
      readonly addresses: Readonly<Record<string, string>>;
    };

/**
 * What OpenAPI cannot express, but a document can express with extensions at its root. All generated code follows
 * them. A document without these extensions has empty conventions.
 */
export interface Conventions {
  /** `x-require-one-of-headers`: a request needs at least one header of each group. */
  readonly oneOfHeaders: readonly (readonly string[])[];
  /** `x-request-errors`: what is wrong with a request → the status of the response. */
  readonly requestErrors: Readonly<Partial<Record<RequestError, number>>>;
  /** `x-validation-codes`: JSON Schema keyword → its error code and option. */
  readonly validationCodes: Readonly<Record<string, unknown>>;
  /** `x-protocol-statuses`: statuses that any server can return in addition to the declared ones. */
  readonly protocolStatuses: readonly number[];
  /** `x-contract`: relations that contract tests check in every response; operations can add their own. */
  readonly relations: readonly unknown[];
}

export const requestErrors = [
  "missing-header",
  "malformed-header",
  "unparsable-body",
  "invalid-parameters",
] as const;
export type RequestError = (typeof requestErrors)[number];
