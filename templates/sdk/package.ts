/** What the languages' packages share: what a template is, and how texts and versions are written into package files. */
import type { Sdk } from "../../scripts/core/sdk/sdk.ts";

/** A language's package: what it holds, and how it is filled. */
export interface SdkTemplate {
  /** Relative to the language's folder. */
  readonly files: readonly string[];
  /** @returns the text of each of the files, in their order */
  readonly render: (sdk: Sdk) => readonly string[];
}

/** Text between an element's tags (XML 1.0, 2.4). */
export function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Package managers refuse a version that is not made of numbers; the README tells the description's own. */
export function packageVersion(version: string): string {
  return /^\d+(?:\.\d+){0,3}$/.test(version) ? version : "0.0.0";
}

/** JSON's strings are also TOML's, Python's, Go's and Java's, but for what they escape by a lone surrogate. */
export function quoted(text: string): string {
  return JSON.stringify(text.toWellFormed()).replaceAll("\u007F", "\\u007f");
}
