/** How changes are told: in a terminal, in a comment on a pull request, on a page. */
import { expect, test } from "vitest";
import {
  type Account,
  type Told,
  summaryOf,
  toHtml,
  toMarkdown,
  toText,
  verdictText,
  witnessLines,
} from "../../scripts/core/change/tell.ts";

const place = { file: "openapi.yaml", line: 3, column: 5, length: 4 };
const request = {
  method: "POST",
  target: "/boats",
  headers: { "Content-Type": "application/json" },
  body: { a: 1 },
};
const told: Told = {
  rule: "request-maximum",
  wire: "breaking",
  source: "compatible",
  servers: "breaking",
  evidence: "witness",
  operation: "addBoat",
  pointers: {},
  places: { new: place },
  message: "A *maximum* falls.",
  advice: "Send less.",
  witness: { request },
  exemption: {
    rule: "request-maximum",
    address: "addBoat",
    isHidden: false,
    index: 0,
    until: "2030-01-01",
    reason: "Nobody has `more`.",
  },
};
const { exemption: _exemption, witness: _witness, ...bare } = told;
const added: Told = {
  ...bare,
  rule: "operation-added",
  wire: "compatible",
  evidence: "proved",
  operation: undefined,
  places: { old: place, new: place },
  message: "It is new.",
};
const renamed: Told = {
  ...added,
  rule: "type-renamed",
  source: "breaking",
  operation: "showBoat",
  places: {},
};
const account: Account = {
  changes: [added, renamed, told, { ...told, operation: "setBoat" }],
  verdict: { wire: "breaking", source: "breaking" },
  evidence: { searched: 40 },
  server: "https://boats.example/",
};
const command = `curl -X POST -H 'Content-Type: application/json' --data-raw '{"a":1}' 'https://boats.example/boats'`;

test("text", () => {
  expect(toText(account)).toBe(
    `breaking (witness)  request-maximum  addBoat, setBoat
  A *maximum* falls.
  new: openapi.yaml:3:5
  was valid: ${command}
  consumers: Send less.
  exempt until 2030-01-01: Nobody has \`more\`.

breaking in code  type-renamed  showBoat
  It is new.
  consumers: Send less.

compatible (proved)  operation-added
  It is new.
  old: openapi.yaml:3:5
  new: openapi.yaml:3:5
  servers: adapt the handlers

On the wire: breaking (searched 40). In consumers' code: breaking.`,
  );
});

function paint(colour: string, text: string): string {
  return `<${colour} ${text}>`;
}

test("its colours", () => {
  const lines = toText(account, paint).split("\n");
  expect(lines.filter((line) => line.includes("<"))).toEqual([
    "<red breaking (witness)>  <dim request-maximum>  <bold addBoat, setBoat>",
    "<yellow breaking in code>  <dim type-renamed>  <bold showBoat>",
    "<green compatible (proved)>  <dim operation-added>  <bold >",
    "On the wire: <red breaking (searched 40)>. In consumers' code: <yellow breaking>.",
  ]);
  const fine = { ...account, changes: [], verdict: { wire: "compatible", source: "compatible" } } as const;
  expect(toText({ ...fine, evidence: "rule" }, paint)).toBe(
    "On the wire: <green compatible (rule)>. In consumers' code: <green compatible>.",
  );
});

test("Markdown", () => {
  expect(toMarkdown(account)).toBe(`## API changes: breaking (searched 40)

Consumers' code: breaking.

- **breaks** \`addBoat, setBoat\`: A &#42;maximum&#42; falls&#46; (\`request-maximum\`)
  - \`new: openapi.yaml:3:5\`
  - Consumers: Send less&#46;

  \`\`\`text
  was valid: ${command}
  \`\`\`

  - Exempt until 2030-01-01: Nobody has &#96;more&#96;&#46;
- **breaks code** \`showBoat\`: It is new&#46; (\`type-renamed\`)
  - Consumers: Send less&#46;
- compatible: It is new&#46; (\`operation-added\`)
  - \`old: openapi.yaml:3:5\`
  - \`new: openapi.yaml:3:5\`
  - Servers: adapt the handlers`);
  expect(
    toMarkdown({ ...account, changes: [] })
      .split("\n")
      .slice(4),
  ).toEqual(["Nothing has changed for consumers."]);
});

test("a fence is longer than any in its text", () => {
  const ticks = { request: { ...request, body: "````" } };
  const fences = toMarkdown({ ...account, changes: [{ ...told, witness: ticks }] }).match(
    /^ *`+(?=text$|$)/gm,
  );
  expect(fences).toEqual(["  `````", "  `````"]);
});

test("HTML", () => {
  const page = toHtml({ ...account, changes: [{ ...told, message: "<b>" }] });
  expect([page.includes("<b>"), page.includes("&#60;b&#62;"), page.match(/<pre>/g)?.length]).toEqual([
    false,
    true,
    1,
  ]);
  expect(page).toContain(
    "<h1>API changes</h1>\n    <p>breaking (searched 40); consumers' code: breaking</p>".replaceAll(
      "'",
      "&#39;",
    ),
  );
});

const get = { method: "GET", target: "boats", headers: {} };
test.each([
  [{ request: get }, ["was valid: curl 'https://boats.example/boats'"]],
  [
    { request: { ...get, target: "/boats", headers: { "X-A": "b" } } },
    ["was valid: curl -H 'X-A: b' 'https://boats.example/boats'"],
  ],
  [
    { request: { ...request, headers: {}, body: "text" } },
    ["was valid: curl -X POST --data-raw 'text' 'https://boats.example/boats'"],
  ],
  [{ response: { ...get, target: "/boats", status: 200 } }, ["can now come: GET /boats -> 200"]],
  [
    { response: { ...get, target: "/boats", status: 200, headers: { a: "b", c: "d" }, body: null } },
    ["can now come: GET /boats -> 200, a: b, c: d", "  null"],
  ],
  [{ webhook: { name: "paid", method: "POST", headers: {} } }, ["can now come: POST to paid"]],
  [
    { webhook: { name: "paid", method: "POST", headers: { a: "b" }, body: [1] } },
    ["can now come: POST to paid, a: b", "  [1]"],
  ],
  [
    { webhook: { name: "paid", method: "POST", headers: { a: "b" }, status: 410 } },
    ["was a valid answer: POST to paid -> 410, a: b"],
  ],
])("a witness: %j", (witness, want) => {
  expect(witnessLines(witness, "https://boats.example/")).toEqual(want);
});

test.each([
  [400, 400],
  [401, 401],
])("a body of %i characters is shown in %i", (length, shown) => {
  const body = "x".repeat(length - 2);
  const [, line = ""] = witnessLines({ response: { ...get, status: 200, body } }, "");
  const whole = JSON.stringify(body);
  expect([line.length - 2, line.slice(2)]).toEqual([shown, length > 400 ? `${whole.slice(0, 400)}…` : whole]);
});

test("the verdict and the sum", () => {
  expect([
    verdictText("breaking", "witness"),
    verdictText("compatible", { searched: 7 }),
    summaryOf([]),
    summaryOf([told]),
    summaryOf([told, told, added, renamed]),
  ]).toEqual([
    "breaking (witness)",
    "compatible (searched 7)",
    "0 breaking changes, 0 other changes.",
    "1 breaking change, 0 other changes.",
    "2 breaking changes, 2 other changes.",
  ]);
});
