/** What a template needs to package a generated client: its source, its names and an example of its use. */

export const languages = ["python", "go", "java", "php"] as const;
export type Language = (typeof languages)[number];

export const languageNames: Readonly<Record<Language, string>> = {
  python: "Python",
  go: "Go",
  java: "Java",
  php: "PHP",
};

/** The languages among the outputs of a run. */
export function languagesIn(outputs: object): readonly Language[] {
  return languages.filter((language) => language in outputs);
}

export interface Sdk {
  readonly title: string;
  /** The description's `info.version`. */
  readonly version: string;
  /** The description's licence: its SPDX identifier if given, otherwise its name; empty if there is no licence. */
  readonly license: string;
  /** The title as a package name, such as `users-api`. */
  readonly slug: string;
  /** The whole client in one file. */
  readonly source: string;
  /** The module, package or namespace of the client. */
  readonly container: string;
  readonly operations: readonly SdkOperation[];
  /** The number of other operations. */
  readonly unlisted: number;
  readonly example: Example;
  /** Where the generator had to deviate from the description. */
  readonly notes: readonly string[];
}

export interface SdkOperation extends Call {
  readonly http: string;
  readonly summary: string;
}

export interface Call {
  /** The client's method, as spelled in the language. */
  readonly name: string;
  /** Its required arguments, as written in the language, such as `ctx, nil`. */
  readonly parameters: string;
}

/** An example of using the client that works against the description's mock. */
export interface Example {
  readonly credential: Credential | undefined;
  /** Headers required by every request. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** An operation that creates something and takes an object of a named type as its body. */
  readonly create: (Call & { readonly type: string; readonly body: unknown }) | undefined;
  readonly list: List | undefined;
}

export interface List extends Call {
  /** The method that iterates over the items of all pages; absent if the operation has no pages. */
  readonly items: string | undefined;
}

export type Credential =
  | { readonly kind: "bearer" }
  | { readonly kind: "basic" }
  | { readonly kind: "apiKey"; readonly scheme: string };
