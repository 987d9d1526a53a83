/** What the packages of all languages share: the template interface, and how text and versions go into package files. */
import type { Sdk } from "../../scripts/core/sdk/sdk.ts";

/** The package of a language: its files and how they are rendered. */
export interface SdkTemplate {
  /** Relative to the language's folder. */
  readonly files: readonly string[];
  /** @returns the texts of `files`, in their order */
  readonly render: (sdk: Sdk) => readonly string[];
}

/** Package managers reject versions that are not numeric; the README shows the description's own. */
export function packageVersion(version: string): string {
  return /^\d+(?:\.\d+){0,3}$/.test(version) ? version : "0.0.0";
}

/** A JSON string is also a valid string in TOML, Python, Go and Java, except for lone surrogates. */
export function quoted(text: string): string {
  return JSON.stringify(text.toWellFormed()).replaceAll("\u007F", "\\u007f");
}
