/**
 * Redoc, as included in @redocly/cli: one script for the browser, which is embedded in the page, not fetched by it.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** A text and its hash, in the format of Content Security Policy Level 3. */
export interface Hashed {
  readonly text: string;
  readonly hash: string;
}

/** The contents of the documentation page, except for the document. */
export interface DocsAssets {
  /** Redoc and the call that starts it, for a `<script type="module">`. */
  readonly script: Hashed;
  readonly styles: Hashed;
}

/** Reads Redoc and the additions from `templates/docs/`. Turns off telemetry and removes the vendor's addresses. */
export async function loadRedoc(): Promise<DocsAssets> {
  const bundle = createRequire(import.meta.url).resolve("@redocly/cli/lib/chunks/redoc.standalone.js");
  const [redoc, boot, styles] = await Promise.all([
    readFile(bundle, "utf8"),
    readFile(new URL("../../../templates/docs/boot.js", import.meta.url), "utf8"),
    readFile(new URL("../../../templates/docs/styles.css", import.meta.url), "utf8"),
  ]);
  return { script: hashed(inlineScript(`${withoutVendor(redoc)}\n${boot}`)), styles: hashed(styles) };
}

/** What Redoc loads from its vendor: the address for telemetry, a logo in the side menu, and icons. */
const vendorAddresses = [
  "https://otel.cloud.redocly.com/v1/traces",
  "https://cdn.redoc.ly/",
  "https://cdn.redocly.com/",
] as const;

/**
 * Replaces the vendor's addresses with empty data. The page's policy would block them anyway, but each blocked request
 * is an error in the reader's console.
 * @throws if an address is missing: Redoc has changed, and somebody has to check what it loads now
 */
export function withoutVendor(redoc: string): string {
  const missing = vendorAddresses.filter((address) => !redoc.includes(address));
  if (missing.length > 0) {
    throw new Error(
      `Redoc no longer contains ${missing.join(", ")}: check what it loads now, and update redoc.ts.`,
    );
  }
  return vendorAddresses.reduce((text, address) => text.replaceAll(address, "data:,"), redoc);
}

/** A script must not contain text that ends its element or opens a comment that hides its end (HTML, 13.2.5.4). */
function inlineScript(code: string): string {
  return code.replaceAll(/<(?=\/script|!--)/gi, "\\x3c");
}

function hashed(text: string): Hashed {
  return { text, hash: `sha256-${createHash("sha256").update(text).digest("base64")}` };
}
