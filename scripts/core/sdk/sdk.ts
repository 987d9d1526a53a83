/** What a template needs to know to pack a generated client: its source, the names in it, an example of its use. */

export const languages = ["python", "go", "java", "php"] as const;
export type Language = (typeof languages)[number];

export interface Sdk {
  readonly title: string;
  /** The description's `info.version`. */
  readonly version: string;
  /** The description's licence: an SPDX identifier where it gives one, else its name; empty when it says nothing. */
  readonly license: string;
  /** The title as packages are named, such as `users-api`. */
  readonly slug: string;
  /** The whole client, one file. */
  readonly source: string;
  /** What the language puts the client into: a module, a package, a namespace. */
  readonly container: string;
  readonly operations: readonly SdkOperation[];
  /** How many operations there are beside those. */
  readonly unlisted: number;
  readonly example: Example;
  /** What the generator had to do otherwise than the description says. */
  readonly notes: readonly string[];
}

export interface SdkOperation extends Call {
  readonly http: string;
  readonly summary: string;
}

export interface Call {
  /** The client's method, as the language spells it. */
  readonly name: string;
  /** What it has to be called with, as the language writes it, such as `ctx, nil`. */
  readonly parameters: string;
}

/** A use of the client that works against the description's own mock. */
export interface Example {
  readonly credential: Credential | undefined;
  /** Headers that each request needs. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** An operation that creates something: it takes a body that is an object of a named type. */
  readonly create: (Call & { readonly type: string; readonly body: unknown }) | undefined;
  readonly list: List | undefined;
}

export interface List extends Call {
  /** The method that walks all its pages, item by item; absent when the operation has no pages. */
  readonly items: string | undefined;
}

export type Credential =
  | { readonly kind: "bearer" }
  | { readonly kind: "basic" }
  | { readonly kind: "apiKey"; readonly scheme: string };
