/** Escapes text for HTML and XML. */
import { replaceHidden } from "./hidden-characters.ts";

/**
 * Escapes any text for an element or a quoted attribute. Numeric character references mean the same in HTML and in
 * XML 1.0. Replaces characters that neither allows (XML, 2.2: control characters, lone surrogates) and others that no
 * reader sees.
 */
export function escapeHtml(text: string): string {
  if (harmless.test(text)) return text;
  return replaceHidden(text, () => "\uFFFD")
    .replaceAll(/[\r\uFFFE\uFFFF]/g, "\uFFFD")
    .replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Most text: printable ASCII without what is escaped. */
const harmless = /^[\n !#-%(-;=?-~]*$/;

export interface StaticPage {
  /** Plain text, not escaped. */
  readonly title: string;
  /** Additional HTML for the head. */
  readonly head?: string;
  readonly styles: string;
  /** As HTML. */
  readonly body: string;
}

/** A page without scripts that loads no other files. */
export function staticPage({ title, head = "", styles, body }: StaticPage): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="data:," />
${head}    <title>${escapeHtml(title)}</title>
    <style>${styles}</style>
  </head>
  <body>
${body}  </body>
</html>
`;
}
