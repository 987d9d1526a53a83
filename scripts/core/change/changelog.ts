/**
 * The section of a version in `CHANGELOG.md` beside the document: what people write, and below it a list that is
 * generated, between two comments.
 */
import { codeSpan, inline } from "../docs-markdown.ts";
import { verdictText } from "./tell.ts";
import type { Release, ReleasedChange } from "./release.ts";

const begin = (version: string) => `<!-- generated: changes of ${version} -->`;
const end = "<!-- /generated -->";
/** The heading under which people write before the version has a number. */
const unreleased = /^##\s+\[?Unreleased\]?\s*$/i;

/** @returns the generated list, between its comments */
export function changeList(release: Release): string {
  const { version, previous, verdict, evidence, changes } = release;
  const summary =
    previous === undefined
      ? "The first version."
      : `Compared with ${inline(previous)}: on the wire ${verdictText(verdict.wire, evidence)}, in code ${verdict.source}.`;
  const entries = changes.map(entry);
  const body =
    entries.length > 0
      ? [entries.join("\n")]
      : previous === undefined
        ? []
        : ["Nothing has changed for consumers."];
  return [begin(version), summary, ...body, end].join("\n\n");
}

/** The record names all operations. */
const mostNames = 5;

function entry({ wire, source, operations, message, rule, advice, exemption }: ReleasedChange): string {
  const isBreak = wire === "breaking" || source === "breaking";
  const mark = wire === "breaking" ? "**breaks** " : source === "breaking" ? "**breaks code** " : "";
  const [shown, more] = [operations.slice(0, mostNames), operations.length - mostNames];
  const names = `${shown.map(codeSpan).join(", ")}${more > 0 ? ` and ${more} more` : ""}${shown.length > 0 ? ": " : ""}`;
  return [
    `- ${mark}${names}${inline(message)} (${codeSpan(rule)})`,
    ...(isBreak && advice !== undefined ? [`  - Consumers: ${inline(advice)}`] : []),
    ...(exemption ? [`  - Agreed to: ${inline(exemption.reason)}`] : []),
  ].join("\n");
}

/**
 * Puts the list into the section of its version, below what people wrote. Without such a section, the one called
 * Unreleased becomes it, or else a new one above all others. Nothing else changes.
 */
export function withChanges(changelog: string, release: Release): string {
  const lines = linesOf(changelog);
  const headings = headingsIn(lines);
  const own =
    headings.find(({ text }) => isOf(text, release.version)) ??
    headings.find(({ text }) => unreleased.test(text));
  const heading = `## ${release.version}`;
  if (!own) {
    const at = headings[0]?.line ?? lines.length;
    const head = changelog.trim() === "" ? ["# Changelog"] : lines.slice(0, at);
    return joined([head, [heading], [changeList(release)], lines.slice(at)]);
  }
  const next = headings.find(({ line }) => line > own.line)?.line ?? lines.length;
  const written = withoutList(lines.slice(own.line + 1, next), release.version);
  const title = unreleased.test(own.text) ? heading : own.text;
  return joined([lines.slice(0, own.line), [title], written, [changeList(release)], lines.slice(next)]);
}

/** @returns the section of a version without its heading; undefined if there is none */
export function sectionOf(changelog: string, version: string): string | undefined {
  const lines = linesOf(changelog);
  const headings = headingsIn(lines);
  const own = headings.find(({ text }) => isOf(text, version));
  if (!own) return undefined;
  const next = headings.find(({ line }) => line > own.line)?.line ?? lines.length;
  return lines
    .slice(own.line + 1, next)
    .join("\n")
    .trim();
}

/** @returns what people wrote of a version; empty if they wrote nothing */
export function wordsOf(changelog: string, version: string): string {
  const section = sectionOf(changelog, version) ?? "";
  return withoutList(linesOf(section), version).join("\n").trim();
}

interface Heading {
  readonly line: number;
  readonly text: string;
}

/** Headings of the second level, without those that are text in a fenced block. */
function headingsIn(lines: readonly string[]): readonly Heading[] {
  let fence: string | undefined;
  return lines.flatMap((text, line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1];
    if (mark !== undefined && fence === undefined) fence = mark;
    else if (fence !== undefined && mark?.startsWith(fence) && text.trim() === mark) fence = undefined;
    return fence === undefined && /^##\s/.test(text) ? [{ line, text }] : [];
  });
}

/** `## 2.0.0`, `## [2.0.0]`, `## v2.0.0 (2026-12-31)`. */
function isOf(heading: string, version: string): boolean {
  const [, name = ""] = /^##\s+\[?v?([^\s\]()]+)/.exec(heading) ?? [];
  return name === version.replace(/^v/, "");
}

/** What people wrote: all but an earlier list of the same version. */
function withoutList(lines: readonly string[], version: string): readonly string[] {
  const from = lines.lastIndexOf(begin(version));
  const to = lines.indexOf(end, from);
  return from < 0 || to < 0 ? lines : [...lines.slice(0, from), ...lines.slice(to + 1)];
}

function linesOf(text: string): readonly string[] {
  return text.replaceAll("\r\n", "\n").split("\n");
}

function joined(parts: readonly (readonly string[])[]): string {
  const blocks = parts.map((lines) => lines.join("\n").replaceAll(/^\s*\n|\s+$/g, ""));
  return `${blocks.filter((text) => text !== "").join("\n\n")}\n`;
}
