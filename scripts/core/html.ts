/** Text inside HTML and XML. */

/**
 * Any text for an element or a quoted attribute, so that it is shown and nothing more. Character references by number
 * mean the same in HTML and in XML 1.0. What neither may hold (2.2 of XML: control characters, lone surrogates) and
 * what turns the reading direction is replaced.
 */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\n\t]|\p{Bidi_Control}|[\uFFFE\uFFFF]/gu, "\uFFFD")
    .replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

export interface StaticPage {
  /** Not yet escaped. */
  readonly title: string;
  /** More of the head, as HTML. */
  readonly head?: string;
  readonly styles: string;
  /** HTML. */
  readonly body: string;
}

/** A page without script that asks for no other file. */
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
