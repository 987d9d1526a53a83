/** Requests as other clients write them. */

const crlf = "\r\n";
const boundary = "a boundary";

/** @param parts what follows `form-data; ` in the first header, with further headers; and the content */
export function multipart(parts: readonly (readonly [disposition: string, content: string])[]): {
  headers: Record<string, string>;
  body: string;
} {
  const texts = parts.map(
    ([disposition, content]) =>
      `--${boundary}${crlf}Content-Disposition: form-data; ${disposition}${crlf}${crlf}${content}${crlf}`,
  );
  return {
    headers: { "content-type": `multipart/form-data; boundary="${boundary}"` },
    body: `${texts.join("")}--${boundary}--${crlf}`,
  };
}

type Request = readonly [
  title: string,
  target: string,
  init: { headers: Record<string, string>; body: string | Uint8Array<ArrayBuffer> },
  wanted: { status: number; body: unknown },
];

const rows = ['name="rows"', '{"n":2}'] as const;
const typed = (type: string, body: string | Uint8Array<ArrayBuffer>) => ({
  headers: { "content-type": type },
  body,
});

export const requests: readonly Request[] = [
  [
    "JSON parts with a media type and no file name, as curl writes them",
    "/upload",
    multipart([
      [`name="meta"${crlf}Content-Type: application/json`, '{"n":1}'],
      [`name="rows"${crlf}Content-Type: application/json`, '{"n":2}'],
      [`name="rows"${crlf}Content-Type: application/json`, '{"n":3}'],
    ]),
    { status: 200, body: { meta: { n: 1 }, rows: [{ n: 2 }, { n: 3 }] } },
  ],
  [
    "JSON parts without a media type",
    "/upload",
    multipart([['name="meta"', '{"n":1}'], rows]),
    { status: 200, body: { meta: { n: 1 }, rows: [{ n: 2 }] } },
  ],
  [
    "JSON parts with a file name",
    "/upload",
    multipart([
      [`name="meta"; filename="meta.json"${crlf}Content-Type: application/json`, '{"n":1}'],
      ['name="rows"; filename="blob"', '{"n":2}'],
    ]),
    { status: 200, body: { meta: { n: 1 }, rows: [{ n: 2 }] } },
  ],
  [
    "text and numbers with a file name",
    "/upload",
    multipart([
      ['name="meta"', '{"n":1}'],
      rows,
      ['name="title"; filename="title.txt"', "ä"],
      ['name="count"; filename="blob"', "7"],
    ]),
    { status: 200, body: { meta: { n: 1 }, rows: [{ n: 2 }], title: "ä", count: 7 } },
  ],
  [
    "file names in UTF-8 and as extended values, and headers in any case",
    "/upload",
    multipart([
      ['name="meta"', '{"n":1}'],
      rows,
      [`name="files"; filename="größe.txt"${crlf}content-type: text/plain`, "a"],
      [`name="files"; filename*=utf-8''%E4%B8%AD.txt${crlf}CONTENT-TYPE: text/plain`, "b"],
      [`name="files"; filename="q%22.bin"${crlf}X-Other: 1${crlf}Content-Type: image/png`, `--${crlf}-`],
    ]),
    {
      status: 200,
      body: {
        meta: { n: 1 },
        rows: [{ n: 2 }],
        files: [
          { file: "größe.txt", type: "text/plain", bytes: [97] },
          { file: "中.txt", type: "text/plain", bytes: [98] },
          { file: 'q".bin', type: "image/png", bytes: [45, 45, 13, 10, 45] },
        ],
      },
    },
  ],
  [
    "a part that is not JSON where an object is described",
    "/upload",
    multipart([['name="meta"; filename="blob"', "{"], rows]),
    {
      status: 422,
      body: expect422('Body: "meta" must be object.', [{ detail: "must be object", pointer: "#/meta" }]),
    },
  ],
  [
    "text in another charset",
    "/plain",
    typed("text/plain; charset=ISO-8859-1", new Uint8Array([0xe4])),
    { status: 200, body: "ä" },
  ],
  [
    "text that its schema refuses",
    "/plain",
    typed("text/plain", "x".repeat(41)),
    {
      status: 422,
      body: expect422("The body must NOT have more than 40 characters.", [
        { detail: "must NOT have more than 40 characters", pointer: "#" },
      ]),
    },
  ],
  [
    "a media type in another case",
    "/text-json",
    typed("Text/JSON; Charset=UTF-8", '{"n":1}'),
    { status: 200, body: { n: 1 } },
  ],
  [
    "lines in another case",
    "/lines",
    typed("Application/X-NDJSON; charset=utf-8", '{"n":1}\r\n\r\n{"n":2}'),
    { status: 200, body: '{"n":1}\n{"n":2}\n' },
  ],
  ["no line at all", "/lines", typed("application/x-ndjson", ""), { status: 200, body: "" }],
  [
    "a sequence",
    "/records",
    typed("application/json-seq", '\u001e{"n":\n1}\n'),
    { status: 200, body: '\u001e{"n":1}\n' },
  ],
  [
    "events",
    "/events",
    typed("text/event-stream", "\u{FEFF}:\n\ndata: a\r\rretry: 5\ndata: b\n\n"),
    { status: 200, body: "event: message\nid: \ndata: a\n\nevent: message\nid: \nretry: 5\ndata: b\n\n" },
  ],
];

function expect422(detail: string, errors: readonly object[]): object {
  return { type: "about:blank", title: "Unprocessable Content", status: 422, detail, errors };
}
