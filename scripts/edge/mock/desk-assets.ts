/** The script and the style sheet of a desk, and the policy of a page that has no others. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

export interface DeskFiles {
  readonly script: string;
  readonly styles: string;
  /** A Content-Security-Policy: requests only to the page's own server. */
  readonly policy: string;
}

const templates = new URL("../../../templates/", import.meta.url);

export async function deskFiles(): Promise<DeskFiles> {
  const [script, styles] = await Promise.all([
    joined("desk/desk.js", "desk/controls.js"),
    joined("palette.css", "desk/desk.css"),
  ]);
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(styles)}'`,
    "connect-src 'self'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return { script, styles, policy };
}

async function joined(...names: readonly string[]): Promise<string> {
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, templates), "utf8")));
  return texts.join("\n");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
