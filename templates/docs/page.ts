/**
 * The documentation page: one self-contained HTML file that may not request anything else.
 */
import { banner } from "../../scripts/core/files.ts";
import { escapeHtml } from "../../scripts/core/html.ts";
import { type Json, asObject, asString } from "../../scripts/core/json.ts";
import type { Operation } from "../../scripts/core/model.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { scriptSafeJson } from "../../scripts/core/unicode-escape.ts";

/** Text inside the page, and the hash that the page's policy uses to allow it. */
export interface Inline {
  readonly text: string;
  /** The hash of exactly that text, as in Content Security Policy Level 3: `sha256-…` in base64. */
  readonly hash: string;
}

export interface Page {
  /** The bundled document that the page shows. */
  readonly document: Json;
  /** The text of the page's only script, a module: it finds the document in `#openapi` and fills `#redoc`. */
  readonly script: Inline;
  readonly styles: Inline;
}

/** Renders the page. Same input, same bytes. Without JavaScript it still lists the operations. */
export function renderPage({ document, script, styles }: Page): string {
  const { title, version, operations } = readApi(document);
  return `<!doctype html>
<!-- ${banner} -->
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy(script, styles)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <meta name="description" content="${escapeHtml(summary(asObject(document.info)))}" />
    <link rel="icon" href="data:," />
    <title>${escapeHtml(title || "API reference")}</title>
    <style>${styles.text}</style>
  </head>
  <body>
    <noscript>
      <h1>${escapeHtml(`${title} ${version}`.trim())}</h1>
      <p>This page needs JavaScript to show details. It describes these operations:</p>
      <ul>
${operations.map(outline).join("\n")}
      </ul>
    </noscript>
    <div id="redoc"></div>
    <script type="application/json" id="openapi">${scriptSafeJson(document)}</script>
    <script type="module">${script.text}</script>
  </body>
</html>
`;
}

/** The hash of the empty string: allows the empty style element that Redoc creates and then fills rule by rule. */
const emptyStyle = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

/** No outside connections; no script and no style sheet except the two in this page. */
function policy(script: Inline, styles: Inline): string {
  return [
    "default-src 'none'",
    `script-src '${script.hash}'`,
    `style-src '${styles.hash}' '${emptyStyle}'`,
    "img-src data:",
    "font-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The text for search engines and link previews: the summary or the first paragraph, cut at a word boundary. */
function summary(info: Json): string {
  const [paragraph = ""] = asString(info.description)
    .trim()
    .split(/\n\s*\n/);
  const line = (asString(info.summary) || paragraph || asString(info.title)).replaceAll(/\s+/g, " ");
  return line.length <= 160 ? line : `${line.slice(0, 160).replace(/\s+\S*$/, "")}…`;
}

function outline({ method, path, summary: says }: Operation): string {
  return `        <li><code>${escapeHtml(`${method.toUpperCase()} ${path}`)}</code> ${escapeHtml(says)}</li>`;
}
