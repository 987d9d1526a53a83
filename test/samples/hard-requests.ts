/** A document of requests that break careless samples: each row is an operation. Its examples are its values. */
import type { Json } from "../../scripts/core/json.ts";
import { bodies } from "./hard-bodies.ts";
import { heads } from "./hard-heads.ts";
import { numbers } from "./hard-numbers.ts";
import { urls } from "./hard-urls.ts";
import { values } from "./hard-values.ts";
import { mixtures } from "./hard-mixtures.ts";
import type { Row } from "./rows.ts";

export const rows: Readonly<Record<string, Row>> = {
  ...bodies,
  ...heads,
  ...urls,
  ...values,
  ...mixtures,
  ...numbers,
};

/**
 * What no sample can send, of which a warning tells: whole segments of dots, which clients and servers remove however
 * they are written, and parts in a media type that says nothing of their form.
 */
export const unsendable: readonly string[] = [
  "pathDot",
  "pathDotDot",
  "pathDotOfTwo",
  "pathLabelDot",
  "partsMixed",
];

/** What a language cannot send, of which it warns. */
const refused: Readonly<Record<string, readonly string[]>> = {
  curl: ["textNul", "partsBinary", "bytesNul"],
  HTTPie: ["textNul", "partsBinary", "bytesNul"],
  Client: ["traceNothing"],
  fetch: ["traceNothing"],
  "C#": ["queryMarks", "pathMarks", "pathLabels", "pathLabelObject", "queryRightToLeft"],
  HTTP: [
    "textUnicode",
    "records",
    "textEmoji",
    "bytesText",
    "bytes",
    "partsControls",
    "textBom",
    "textNul",
    "xmlBom",
    "textFormFeed",
    "partsFileName",
    "partsBinary",
    "bytesNul",
  ],
};

export function refusals(language: string, chosen: readonly string[] = Object.keys(rows)): readonly string[] {
  const lacking = new Set([...unsendable, ...(refused[language] ?? [])]);
  const found = Object.keys(rows).filter((id) => lacking.has(id) && chosen.includes(id));
  return found.map((id) => `${id}: no sample`);
}

/**
 * @param url of the server
 * @param chosen the rows; defaults to all
 */
export function hardRequests(url: string, chosen: readonly string[] = Object.keys(rows)): Json {
  const paths = Object.entries(rows)
    .filter(([id]) => chosen.includes(id))
    .map(([id, { method = "post", path: own = "", parameters, body, security }]) => {
      const operation = {
        operationId: id,
        summary: id,
        security: security ?? [],
        ...(parameters && { parameters }),
        ...(body && { requestBody: { required: true, content: body } }),
        responses: { "200": { description: "Received." } },
      };
      return [`/${id}${own}`, { [method]: operation }] as const;
    });
  return {
    openapi: "3.1.1",
    info: { title: "Hard requests", version: "1.0.0" },
    servers: [{ url }],
    paths: Object.fromEntries(paths),
    components: { securitySchemes: schemes },
  };
}

const schemes = {
  headerKey: { type: "apiKey", in: "header", name: "X-Api-Key" },
  queryKey: { type: "apiKey", in: "query", name: "api key" },
  cookieKey: { type: "apiKey", in: "cookie", name: "session" },
  rawAuthorization: { type: "apiKey", in: "header", name: "Authorization" },
  basic: { type: "http", scheme: "basic" },
  bearer: { type: "http", scheme: "bearer" },
  oauth: {
    type: "oauth2",
    flows: { clientCredentials: { tokenUrl: "https://example.com/token", scopes: { a: "A" } } },
  },
};
