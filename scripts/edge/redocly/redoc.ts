/**
 * Redoc, as @redocly/cli carries it: one script for the browser. It is put into the page, never fetched by it.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** A text and its hash, as Content Security Policy Level 3 writes it. */
export interface Hashed {
  readonly text: string;
  readonly hash: string;
}

/** What the documentation page holds beside the document. */
export interface DocsAssets {
  /** Redoc and the call that starts it: the text of a `<script type="module">`. */
  readonly script: Hashed;
  readonly styles: Hashed;
}

/** Reads Redoc and what `templates/docs/` adds to it. Redoc's telemetry is off, and its vendor's addresses are out. */
export async function loadRedoc(): Promise<DocsAssets> {
  const bundle = createRequire(import.meta.url).resolve("@redocly/cli/lib/chunks/redoc.standalone.js");
  const [redoc, boot, styles] = await Promise.all([
    readFile(bundle, "utf8"),
    readFile(new URL("../../../templates/docs/boot.js", import.meta.url), "utf8"),
    readFile(new URL("../../../templates/docs/styles.css", import.meta.url), "utf8"),
  ]);
  return { script: hashed(inlineScript(`${withoutVendor(redoc)}\n${boot}`)), styles: hashed(styles) };
}

/** What Redoc asks of its vendor: where it reports to, a logo in the side menu, and icons. */
const vendorAddresses = [
  "https://otel.cloud.redocly.com/v1/traces",
  "https://cdn.redoc.ly/",
  "https://cdn.redocly.com/",
] as const;

/**
 * Replaces the vendor's addresses by empty data: the page's policy would refuse them, but each refusal is an error
 * in the reader's console, and a page that never asks needs no refusal.
 * @throws when an address is missing: another Redoc than this was written for, so what it asks for must be read anew
 */
export function withoutVendor(redoc: string): string {
  const missing = vendorAddresses.filter((address) => !redoc.includes(address));
  if (missing.length > 0) {
    throw new Error(
      `Redoc no longer names ${missing.join(", ")}: see what it fetches now, and update redoc.ts.`,
    );
  }
  return vendorAddresses.reduce((text, address) => text.replaceAll(address, "data:,"), redoc);
}

/** A script must not hold what would end its element, or open a comment that hides its end (HTML, 13.2.5.4). */
function inlineScript(code: string): string {
  return code.replaceAll(/<(?=\/script|!--)/gi, "\\x3c");
}

function hashed(text: string): Hashed {
  return { text, hash: `sha256-${createHash("sha256").update(text).digest("base64")}` };
}
