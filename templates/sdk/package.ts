/** What the packages of all languages share: the template interface, and how text and versions go into package files. */
import { withEscapesOf } from "../../scripts/core/sdk/escapes.ts";
import type { Language, Sdk } from "../../scripts/core/sdk/sdk.ts";

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

/** A literal in double quotes. What JSON escapes has the same escapes in all of these, and Python's others are TOML's. */
export function quoted(language: Exclude<Language, "php">, text: string): string {
  return withEscapesOf(language, JSON.stringify(text.toWellFormed()));
}
