/** The script and the style sheet of a desk, and the policy of a page that has no others. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

export interface DeskFiles {
  readonly script: string;
  readonly styles: string;
  /** A Content-Security-Policy: requests only to the page's own server. */
  readonly policy: string;
}

const folder = new URL("../../../templates/desk/", import.meta.url);

export async function deskFiles(): Promise<DeskFiles> {
  const [first, second, styles] = await Promise.all(["desk.js", "controls.js", "desk.css"].map(read));
  const script = `${first}\n${second}`;
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(styles ?? "")}'`,
    "connect-src 'self'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return { script, styles: styles ?? "", policy };
}

function read(name: string): Promise<string> {
  return readFile(new URL(name, folder), "utf8");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
