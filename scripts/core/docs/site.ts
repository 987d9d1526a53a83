/**
 * What a documentation site shows of a document: everything that it says to readers, with references to anything but
 * schemas resolved. Schemas stay as they are written; `schema-facts.ts` reads them.
 * Terms follow the OpenAPI Specification 3.1, https://spec.openapis.org/oas/v3.1.1.html.
 */
import type { Deprecation } from "../deprecation.ts";
import type { Json } from "../json.ts";
import type { Extensions } from "./extensions.ts";

export interface Site {
  readonly title: string;
  readonly version: string;
  readonly summary: string;
  /** Markdown before the first chapter. */
  readonly introduction: string;
  readonly chapters: readonly Chapter[];
  readonly about: readonly About[];
  readonly servers: readonly SiteServer[];
  /** Folders of the sidebar, in the order of the document. */
  readonly groups: readonly Group[];
  /** Operations, then webhooks, each in the order in which the sidebar lists them. */
  readonly operations: readonly SiteOperation[];
  readonly models: readonly Model[];
  /** `components.schemas`. */
  readonly schemas: Json;
  readonly schemes: readonly Scheme[];
  readonly workflows: readonly Workflow[];
  readonly extensions: Extensions;
}

/** A part of the description under a heading of its highest level. */
export interface Chapter {
  readonly page: string;
  readonly title: string;
  /** Markdown without the heading. */
  readonly text: string;
}

/** A line about the document: its licence, its contact. */
export interface About {
  readonly label: string;
  readonly text: string;
  readonly url: string;
}

export interface SiteServer {
  readonly url: string;
  readonly description: string;
  readonly variables: readonly {
    readonly name: string;
    readonly value: string;
    readonly values: readonly string[];
    readonly description: string;
  }[];
}

export interface Group {
  /** Empty: its tags stand at the top. */
  readonly name: string;
  readonly tags: readonly Tag[];
}

export interface Tag {
  readonly page: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly externalDocs: ExternalDocs | undefined;
  readonly operations: readonly SiteOperation[];
}

export interface ExternalDocs {
  readonly url: string;
  readonly description: string;
}

export interface SiteOperation {
  readonly page: string;
  readonly id: string;
  /** As in a request: `GET`. */
  readonly method: string;
  readonly path: string;
  /** The summary, or method and path without one. */
  readonly title: string;
  readonly kind: "operation" | "webhook" | "callback";
  /** The tag under which the sidebar lists it. */
  readonly tag: string;
  readonly description: string;
  /** Undefined: it is not deprecated. */
  readonly deprecation: Deprecation | undefined;
  /** Those that take the place of the document's; empty: the document's. */
  readonly servers: readonly SiteServer[];
  readonly externalDocs: ExternalDocs | undefined;
  readonly security: readonly (readonly { readonly scheme: string; readonly scopes: readonly string[] }[])[];
  readonly extensions: Extensions;
  /** Notes on what the operation needs that no parameter can say. */
  readonly oneOfHeaders: readonly (readonly string[])[];
  readonly parameters: readonly SiteParameter[];
  readonly body: SiteBody | undefined;
  readonly responses: readonly SiteResponse[];
  /** The author's own code samples. */
  readonly samples: readonly { readonly lang: string; readonly label: string; readonly source: string }[];
  readonly callbacks: readonly { readonly name: string; readonly operations: readonly SiteOperation[] }[];
}

/** A parameter or a response header. */
export interface SiteParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly deprecation: Deprecation | undefined;
  readonly description: string;
  readonly schema: unknown;
  readonly examples: readonly Example[];
  /** How the value is written, where it is not the usual way. */
  readonly notation: string;
  readonly extensions: Extensions;
}

export interface Example {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly value: unknown;
  /** Where the value is, if it is not in the document. */
  readonly externalValue: string;
}

export interface SiteBody {
  readonly description: string;
  readonly required: boolean;
  readonly content: readonly Media[];
}

export interface Media {
  readonly name: string;
  readonly schema: unknown;
  /** The schema of each item of a stream (OpenAPI 3.2). */
  readonly itemSchema: unknown;
  readonly examples: readonly Example[];
  readonly encoding: Json;
}

export interface SiteResponse {
  readonly status: string;
  readonly summary: string;
  readonly description: string;
  readonly headers: readonly SiteParameter[];
  readonly content: readonly Media[];
  readonly links: readonly Link[];
  readonly extensions: Extensions;
}

/** OpenAPI 3.1, 4.8.20. */
export interface Link {
  readonly name: string;
  readonly description: string;
  /** The id of the operation that it leads to. */
  readonly operation: string;
  /** Parameter or body → where its value comes from. */
  readonly values: readonly (readonly [name: string, value: string])[];
}

export interface Model {
  readonly page: string;
  readonly name: string;
  readonly schema: unknown;
}

export interface Scheme {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  /** Label → value, such as the header of an API key. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly scopes: readonly (readonly [name: string, description: string])[];
  readonly extensions: Extensions;
}

/** Arazzo 1.0.1, 4.6.4. */
export interface Workflow {
  readonly page: string;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly inputs: unknown;
  readonly steps: readonly Step[];
  readonly outputs: readonly (readonly [name: string, value: string])[];
}

/** Arazzo 1.0.1, 4.6.5. */
export interface Step {
  readonly id: string;
  readonly description: string;
  /** The id of the operation that it calls, or the name of another workflow. */
  readonly calls: string;
  readonly parameters: readonly (readonly [name: string, value: string])[];
  readonly body: unknown;
  readonly criteria: readonly string[];
  readonly outputs: readonly (readonly [name: string, value: string])[];
  /** What was sent and received when the step was run, as HTTP messages. */
  readonly executed: { readonly request: string; readonly response: string } | undefined;
}
