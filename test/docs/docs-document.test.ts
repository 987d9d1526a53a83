import { describe, expect, test } from "vitest";
import { docsDocument } from "../../scripts/core/docs-document.ts";
import type { Json } from "../../scripts/core/json.ts";

const partly =
  "*Partly*: the API’s own documentation says some of this, and we inferred the rest. The text says which.";
const meaning =
  "*Inferred*: the API’s own documentation does not say this. We concluded it from what the documentation does say, so the running service may differ.";

function lines(...all: string[]): string {
  return all.join("\n");
}

/** An operation in the document → the same operation on the page. */
const operations: readonly [string, { given: Json; want: Json }][] = [
  ["nothing to add", { given: { summary: "List" }, want: { summary: "List" } }],
  [
    "one-line extensions become rows, in the document's order; the extensions stay",
    {
      given: { description: "Lists.", "x-permit": "Api:Users:Index", "x-rate-limit-cost": 1, "x-beta": true },
      want: {
        description: lines(
          "Lists.",
          "",
          "|  |  |",
          "| --- | --- |",
          "| Permit&#32; | `Api:Users:Index`&#32; |",
          "| Rate limit cost&#32; | `1`&#32; |",
          "| Beta&#32; | `true`&#32; |",
        ),
        "x-permit": "Api:Users:Index",
        "x-rate-limit-cost": 1,
        "x-beta": true,
      },
    },
  ],
  [
    "provenance marks the rows it names and lists the rest, with one sentence on what inferred means",
    {
      given: {
        "x-permit": "P",
        "x-provenance": {
          method: "documented",
          permit: "inferred",
          request: "inferred",
          response: "inferred",
        },
      },
      want: {
        description: lines(
          "|  |  |",
          "| --- | --- |",
          "| Permit&#32; | `P` *inferred*&#32; |",
          "| Documented&#32; | method&#32; |",
          "| *Inferred*&#32; | request, response&#32; |",
          "",
          meaning,
        ),
        "x-permit": "P",
        "x-provenance": {
          method: "documented",
          permit: "inferred",
          request: "inferred",
          response: "inferred",
        },
      },
    },
  ],
  [
    "what is partly documented is marked likewise, and both marks are explained",
    {
      given: {
        "x-permit": "P",
        "x-provenance": { permit: "partly", request: "partly", response: "inferred" },
      },
      want: {
        description: lines(
          "|  |  |",
          "| --- | --- |",
          "| Permit&#32; | `P` *partly*&#32; |",
          "| *Partly*&#32; | request&#32; |",
          "| *Inferred*&#32; | response&#32; |",
          "",
          partly,
          "",
          meaning,
        ),
        "x-permit": "P",
        "x-provenance": { permit: "partly", request: "partly", response: "inferred" },
      },
    },
  ],
  [
    "lifecycle is a badge too, after those that the document has",
    {
      given: { "x-lifecycle": "released", "x-badges": [{ name: "Beta" }] },
      want: {
        description: lines("|  |  |", "| --- | --- |", "| Lifecycle&#32; | `released`&#32; |"),
        "x-lifecycle": "released",
        "x-badges": [{ name: "Beta" }, { name: "released", color: "green" }],
      },
    },
  ],
  [
    "headers of which at least one is required, if the operation has them all",
    {
      given: { parameters: [{ $ref: "#/components/parameters/A" }, { name: "X-B", in: "header" }] },
      want: {
        description: lines(
          "|  |  |",
          "| --- | --- |",
          "| Headers&#32; | at least one of `X-A`, `X-B`&#32; |",
        ),
        parameters: [{ $ref: "#/components/parameters/A" }, { name: "X-B", in: "header" }],
      },
    },
  ],
  [
    "multi-line values and extensions for tools do not become rows",
    {
      given: {
        "x-pagination": { page: "p" },
        "x-note": "two\nlines",
        "x-empty": " ",
        "x-internal": true,
        "x-list": [1],
      },
      want: {
        "x-pagination": { page: "p" },
        "x-note": "two\nlines",
        "x-empty": " ",
        "x-internal": true,
        "x-list": [1],
      },
    },
  ],
  [
    "hostile names and values stay text, and create no cell, tag, emphasis or template",
    {
      given: {
        "x-a|b<i>": '`| {% partial file="x" %} {{ $y }} <script>alert(1)</script> *x* [l](javascript:z)',
        "x-lifecycle": "__proto__",
        "x-provenance": { "m|*x*": "in|<b>", lifecycle: "constructor" },
      },
      want: {
        description: lines(
          "|  |  |",
          "| --- | --- |",
          "| A&#124;b&#60;i&#62;&#32; | &#96;&#124; &#123;&#37; partial file&#61;&#34;x&#34; &#37;&#125; &#123;&#123; &#36;y &#125;&#125; &#60;script&#62;alert&#40;1&#41;&#60;&#47;script&#62; &#42;x&#42; &#91;l&#93;&#40;javascript&#58;z&#41;&#32; |",
          "| Lifecycle&#32; | `__proto__`&#32; |",
          "| In&#124;&#60;b&#62;&#32; | m&#124;&#42;x&#42;&#32; |",
        ),
        "x-a|b<i>": '`| {% partial file="x" %} {{ $y }} <script>alert(1)</script> *x* [l](javascript:z)',
        "x-lifecycle": "__proto__",
        "x-provenance": { "m|*x*": "in|<b>", lifecycle: "constructor" },
        "x-badges": [{ name: "__proto__", color: "blue" }],
      },
    },
  ],
];

describe("docsDocument", () => {
  const root = {
    openapi: "3.1.1",
    info: { title: "T" },
    "x-require-one-of-headers": [["X-A", "X-B"]],
    components: { parameters: { A: { name: "X-A", in: "header" } } },
  };

  test.each(operations)("%s", (_name, { given, want }) => {
    const document = { ...root, paths: { "/things": { summary: "Things", get: given } } };
    expect(docsDocument(document)).toEqual({
      ...root,
      paths: { "/things": { summary: "Things", get: want } },
    });
  });

  test("a referenced path item is shown where it is used", () => {
    const item = { get: { "x-lifecycle": "designing" } };
    const document = {
      ...root,
      components: { pathItems: { Thing: item } },
      paths: { "/t": { $ref: "#/components/pathItems/Thing" } },
    };
    const { paths, components } = docsDocument(document);
    expect({ paths, components }).toEqual({
      components: { pathItems: { Thing: item } },
      paths: {
        "/t": {
          get: {
            "x-lifecycle": "designing",
            description: lines("|  |  |", "| --- | --- |", "| Lifecycle&#32; | `designing`&#32; |"),
            "x-badges": [{ name: "designing", color: "blue" }],
          },
        },
      },
    });
  });

  test("a document without paths is accepted", () => {
    expect(docsDocument({ openapi: "3.1.1" })).toEqual({ openapi: "3.1.1", paths: {} });
  });
});
