/** The samples as readers see them: whole, in every language. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { exactApi } from "../../scripts/core/samples/exact-api.ts";
import { samplesOf } from "../../templates/samples/index.ts";
import { load } from "../../scripts/specification.ts";
import { hardRequests } from "./hard-requests.ts";

const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));

test.each(["changeOrder", "addPhoto"])("%s in every language", async (id) => {
  const loaded = await load({ cwd: fixtures, spec: "shop.yaml" });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const api = exactApi(loaded.published);
  const { samples, warnings } = samplesOf(api, operationOf(api, id));
  const shown = samples.map(
    ({ lang, label, source }) => `## ${label}\n\n\`\`\`${lang}\n${source.trimEnd()}\n\`\`\`\n`,
  );
  expect(warnings).toEqual([]);
  const page = `# ${id}\n\n${shown.join("\n")}`.replaceAll("\r", "␍"); // git would change line ends
  await expect(page).toMatchFileSnapshot(`fixtures/${id}.md`);
});

function operationOf(api: ReturnType<typeof exactApi>, id: string) {
  const found = api.operations.find((operation) => operation.id === id);
  if (!found) throw new Error(`There is no operation ${id}`);
  return found;
}

/** What a careless printer gets wrong, and the line that gets it right. */
test.each<[row: string, label: string, line: string]>([
  ["jsonAtString", "curl", `  --data-raw '"@/etc/passwd"'`],
  ["textFile", "curl", `  --data-raw '@secret.txt'`],
  ["textLineEnds", "curl", String.raw`  --data-raw $'\r\nfirst\nsecond\rthird\r\n\\'`],
  ["textUnicode", "curl", String.raw`  --data-raw $'Grüße, 世界 👋 \342\200\256\007'`],
  ["headerEmpty", "curl", `  --header 'X-Value;'`],
  ["headerAt", "curl", `  --header 'X-Value: @file'`],
  ["partsText", "curl", String.raw`  --form-string 'note=@me; type="x"' ` + "\\"],
  [
    "partsFile",
    "curl",
    String.raw`  --form 'scan="@\"%PDF\"\\;type=x";filename="scan";type=application/octet-stream'`,
  ],
  ["jsonLong", "curl", `  --data-binary @-`],
  ["headerEmpty", "HTTPie", `  'X-Value;'`],
  ["headerAt", "HTTPie", String.raw`  'X-Value:\@file'`],
  ["headerEquals", "HTTPie", String.raw`  'X-Value:\=1:2;3@4'`],
  ["headerEscapes", "HTTPie", String.raw`  'X-Value:@'<(printf '%s' 'a\:b\=c\@d\;e')`],
  ["textDash", "HTTPie", `  --raw='--help'`],
  [
    "pathLabels",
    "HTTPie",
    `http --ignore-stdin --path-as-is GET 'https://api.example.com/pathLabels/.a%2Eb.c'`,
  ],
  ["jsonIntegers", "fetch", `  "id": 9007199254740993,`],
  ["jsonProto", "fetch", `  body: JSON.stringify({ ["__proto__"]: { a: 1 }, b: 2 }),`],
  ["jsonProto", "axios", `  "__proto__": {`],
  ["nothing", "axios", `    "Content-Type": false,`],
  ["records", "axios", String.raw`  data: new TextEncoder().encode("\u001e{\"a\":1}\n\u001e\"it's\"\n"),`],
  ["cookieTwo", "fetch", `    Cookie: "a=1; b_2=%2541%2B",`],
  ["formList", "Python requests", `payload = "to=a&to=b"`],
  ["jsonString", "Python requests", `payload = "a \\"string\\" at the top, it's 'one'"`],
  ["partsTyped", "Python httpx", `    ("csv", (None, "a;b\\n1;2".encode(), "text/csv")),`],
  ["jsonInterpolation", "PHP", `    CURLOPT_POSTFIELDS => <<<'BODY'`],
  ["textQuotes", "PHP", `    CURLOPT_POSTFIELDS => '\\'"\`$(id)\`"\\'',`],
  ["textTabs", "PHP", `    CURLOPT_POSTFIELDS => "a\\tb\\\\tc",`],
  [
    "headerCode",
    "Ruby",
    `request["X-Value"] = "$HOME \${x} \`id\` %s #1 ! \\\\(x)"`.replace("#1", String.raw`\#{1}`),
  ],
  ["nothing", "Ruby", `request = Net::HTTPGenericRequest.new("POST", false, true, uri)`],
  ["jsonTripleQuotes", "Java", String.raw`              "a": "\\"\\"\\"",`],
  ["jsonLong", "Java", `        .method("POST", BodyPublishers.ofString(String.join("",`],
  ["headerQuotes", "Java", String.raw`        .header("X-Value", "\"quoted\" it's \\ and \\\\ end\\")`],
  [
    "jsonTripleQuotes",
    "Go",
    `  "d": "\`\`\`"`.replace(/.*/, String.raw`		"  \"d\": \"` + "```" + String.raw`\"\n" +`),
  ],
  ["jsonInterpolation", "Swift", `request.httpBody = Data((##"""`],
  [
    "contentHeader",
    "C#",
    `        request.Content.Headers.TryAddWithoutValidation("Content-Language", "de");`,
  ],
  ["cookieTwo", "Swift", `request.httpShouldHandleCookies = false`],
])("%s with %s", (row, label, line) => {
  const api = exactApi(hardRequests("https://api.example.com", [row]));
  const source = samplesOf(api, operationOf(api, row)).samples.find(
    (sample) => sample.label === label,
  )?.source;
  expect(source?.split("\n").filter((own) => own === line)).toEqual([line]);
});

const document = (more: object) =>
  exactApi({
    openapi: "3.1.1",
    info: { title: "T", version: "1" },
    servers: [{ url: "https://api.example.com" }],
    components: {
      securitySchemes: {
        digest: { type: "http", scheme: "digest" },
        certificate: { type: "mutualTLS" },
      },
    },
    paths: { "/x": { post: { operationId: "x", responses: {}, ...more } } },
  });
const given = (name: string, place: string, example: string) => ({
  parameters: [{ name, in: place, required: true, schema: {}, example }],
});
const sent = (type: string, media: object) => ({ requestBody: { content: { [type]: media } } });

test.each<[title: string, operation: object, samples: number, warnings: readonly string[]]>([
  [
    "a line end in a header",
    given("X-A", "header", "a\r\nB: c"),
    0,
    [
      String.raw`There is no code sample: the header X-A cannot be "a\r\nB: c": clients agree only on printable ASCII.`,
    ],
  ],
  [
    "letters in a header",
    given("X-A", "header", "ä"),
    0,
    [`There is no code sample: the header X-A cannot be "ä": clients agree only on printable ASCII.`],
  ],
  [
    "a header's name",
    given("X A", "header", "a"),
    0,
    [`There is no code sample: "X A" cannot be the name of a header.`],
  ],
  [
    "XML without an example",
    sent("text/xml", { schema: { type: "object" } }),
    0,
    ["There is no code sample: there is no example that could be sent as text/xml."],
  ],
  [
    "NUL",
    sent("text/plain", { example: "a\0" }),
    11,
    [
      "There is no sample for curl: a shell's arguments cannot hold the character U+0000.",
      "There is no sample for HTTPie: a shell's arguments cannot hold the character U+0000.",
      "There is no sample for HTTP: its body has characters that no reader sees.",
    ],
  ],
  [
    "a scheme that the client lacks",
    { security: [{ digest: [] }] },
    13,
    ["There is no sample for Client: the client does not know the security scheme digest."],
  ],
  [
    "a header of content without content",
    given("Content-Language", "header", "de"),
    13,
    ["There is no sample for C#: HttpClient sends the header Content-Language only with a body."],
  ],
  [
    "a header that each client writes itself",
    given("Content-Length", "header", "7"),
    14,
    ["The code samples leave out the header Content-Length, which each client writes itself."],
  ],
  [
    "a parameter without a value",
    { parameters: [{ name: "q", in: "query", required: true, schema: { not: {} } }] },
    14,
    ["The code samples leave out the query parameter q, which has no example with a value."],
  ],
  [
    "a certificate",
    { security: [{ certificate: [] }] },
    14,
    ["The code samples leave out the credentials of certificate, which are in no header, query or cookie."],
  ],
  [
    "half of a character in a parameter",
    given("q", "query", "a\ud83d"),
    0,
    ["There is no code sample: the query parameter q has half of a character in it."],
  ],
  [
    "half of a character in a form",
    sent("application/x-www-form-urlencoded", { example: { a: ["\udc00"] } }),
    0,
    [
      "There is no code sample: the example of application/x-www-form-urlencoded has half of a character in it.",
    ],
  ],
  [
    "one example of two",
    sent("text/plain", { examples: { one: { value: "a" }, two: { value: "b\0" } } }),
    14,
    [],
  ],
  [
    "a header for proxies",
    given("Proxy-Authorization", "header", "Basic eDp5"),
    13,
    ["There is no sample for Java: HttpClient sends the header Proxy-Authorization only to a proxy."],
  ],
  [
    "parts that are no form",
    sent("multipart/mixed", { schema: { type: "object" }, example: { a: 1 } }),
    0,
    ["There is no code sample: there is no example that could be sent as multipart/mixed."],
  ],
])("what cannot be sent: %s", (_title, operation, samples, warnings) => {
  const api = document(operation);
  const made = samplesOf(api, operationOf(api, "x"));
  expect({ samples: made.samples.length, warnings: made.warnings }).toEqual({ samples, warnings });
});
