import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { renderDocs } from "../../scripts/targets/html.ts";
import { loadRedoc, withoutVendor } from "../../scripts/edge/redocly/redoc.ts";
import { escapeHtml } from "../../scripts/core/html.ts";
import { scriptSafeJson } from "../../scripts/core/unicode-escape.ts";
import { renderPage } from "../../templates/docs/page.ts";

test("renders a whole page", () => {
  const page = renderPage({
    document: {
      info: {
        title: "</title><script>alert(1)</script>",
        version: "1.0.0",
        summary: 'Says "hi" & <b>bye</b>.',
      },
      paths: { "/<x>": { get: { summary: "</noscript><img src=x>", description: "</script><!-- \u2028" } } },
    },
    script: { text: "run();", hash: "sha256-S" },
    styles: { text: "a{}", hash: "sha256-C" },
  });
  expect(page).toBe(`<!doctype html>
<!-- Generated from an OpenAPI description. Do not edit. Change the description and generate again. -->
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-S'; style-src 'sha256-C' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src data:; font-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <meta name="description" content="Says &#34;hi&#34; &#38; &#60;b&#62;bye&#60;/b&#62;." />
    <link rel="icon" href="data:," />
    <title>&#60;/title&#62;&#60;script&#62;alert(1)&#60;/script&#62;</title>
    <style>a{}</style>
  </head>
  <body>
    <noscript>
      <h1>&#60;/title&#62;&#60;script&#62;alert(1)&#60;/script&#62; 1.0.0</h1>
      <p>This page needs JavaScript to show details. It describes these operations:</p>
      <ul>
        <li><code>GET /&#60;x&#62;</code> &#60;/noscript&#62;&#60;img src=x&#62;</li>
      </ul>
    </noscript>
    <div id="redoc"></div>
    <script type="application/json" id="openapi">{"info":{"title":"\\u003c/title>\\u003cscript>alert(1)\\u003c/script>","version":"1.0.0","summary":"Says \\"hi\\" & \\u003cb>bye\\u003c/b>."},"paths":{"/\\u003cx>":{"get":{"summary":"\\u003c/noscript>\\u003cimg src=x>","description":"\\u003c/script>\\u003c!-- \\u2028"}}}}</script>
    <script type="module">run();</script>
  </body>
</html>
`);
});

test.each(["</script>", "<!--<script>", "\u2028\u2029", "\\u003c", '"', "\ud800", "$&$1"])(
  "%j survives the page's JSON unchanged",
  (text) => {
    const inline = scriptSafeJson({ text });
    expect({ back: JSON.parse(inline), breaks: /[<\u2028\u2029]/.test(inline) }).toEqual({
      back: { text },
      breaks: false,
    });
  },
);

test.each([
  ["line ends and tabs stay", "a\n\tb", "a\n\tb"],
  ["control characters", "a\u0000\u001b\u0085b", "a\uFFFD\uFFFD\uFFFDb"],
  ["what turns the reading direction", "a\u202eb\u200f", "a\uFFFDb\uFFFD"],
  ["half a character, and none", "a\ud800\uffff", "a\uFFFD\uFFFD"],
  ["letters of any script", "é 漢 😀", "é 漢 😀"],
])("as HTML and XML: %s", (_title, given, want) => {
  expect(escapeHtml(given)).toBe(want);
});

test("html escapes everything that could end an attribute or open a tag", () => {
  expect(escapeHtml(`a"b'c<d>e&f`)).toBe("a&#34;b&#39;c&#60;d&#62;e&#38;f");
});

test("the script cannot close its element, and its hash matches its text", async () => {
  const { script } = await loadRedoc();
  expect({
    hash: script.hash,
    dangerous: script.text.match(/<\/script|<!--|\r/gi),
    vendor: script.text.match(/https:\/\/(?:cdn|otel)[\w.]*\.(?:redocly\.com|redoc\.ly)/g),
    telemetry: script.text.match(/^ *disableTelemetry: .*$/gm),
  }).toEqual({
    hash: `sha256-${createHash("sha256").update(script.text).digest("base64")}`,
    dangerous: null,
    vendor: null,
    telemetry: ["    disableTelemetry: true,"],
  });
});

test("a Redoc that contacts its vendor at other addresses is an error", () => {
  expect(() => withoutVendor("const logo = `https://cdn.redoc.ly/logo.svg`;")).toThrow(
    "Redoc no longer contains https://otel.cloud.redocly.com/v1/traces, https://cdn.redocly.com/: check what it loads now, and update redoc.ts.",
  );
});

test("the same document gives the same bytes", async () => {
  const document = { openapi: "3.1.1", info: { title: "T", version: "1" }, paths: {} };
  const [one, two] = await Promise.all([renderDocs(document), renderDocs(structuredClone(document))]);
  expect(one === two).toBe(true);
});
