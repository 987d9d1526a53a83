/**
 * Serves a documentation site from memory: each page as HTML or, if the request prefers it, as Markdown. An open page
 * loads again when the site is replaced.
 */
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import { negotiate } from "../../core/http/media-type.ts";
import { readTarget } from "../../core/http/request.ts";
import { serverOptions } from "../../core/http/serving.ts";
import { escapeHtml } from "../../core/html.ts";
import { type Address, type Listening, listen } from "../http-server.ts";

type Files = ReadonlyMap<string, string>;

export interface SiteServer extends Listening {
  /** Shows other files from now on, and tells the open pages. */
  replace(files: Files): void;
}

export interface SiteOptions extends Address {
  /** Empty until `replace`: only then is the site's URL known. */
  readonly files?: Files;
  /** Servers that the form on an operation's page offers. */
  readonly servers: readonly string[];
}

/**
 * How long a connection may be idle, in milliseconds. Node closes one after five seconds, and a client that is busy for
 * so long, such as a checker of all pages, sends its next request into the closed one.
 */
const patience = 65_000;

interface Front {
  files: Files;
  readonly servers: readonly string[];
  /** The open pages. */
  readonly open: Set<ServerResponse>;
}

/** @throws {AddressError} if it cannot listen there */
export async function serveSite({
  files = new Map(),
  servers,
  ...address
}: SiteOptions): Promise<SiteServer> {
  const front: Front = { files, servers, open: new Set() };
  const listening = await listen(
    createServer({ ...serverOptions({}), keepAliveTimeout: patience }, (request, response) =>
      answer(front, request, response),
    ),
    address,
    0,
  );
  const replace = (next: Files): void => {
    front.files = next;
    for (const page of front.open) page.write("data: changed\n\n");
  };
  return { ...listening, replace };
}

const live = "/__docs/live";
const liveScript = `${live}.js`;

function answer(
  front: Front,
  { method = "GET", url = "/", headers }: IncomingMessage,
  response: ServerResponse,
): void {
  const { path } = readTarget(url);
  if (method !== "GET" && method !== "HEAD")
    return send(response, { status: 405, type: "text/plain", text: "Only GET and HEAD.\n" });
  if (path === live && method === "GET") return follow(front, response);
  if (path === liveScript) return send(response, { status: 200, type: "text/javascript", text: reload });
  send(response, found(front, path, headers.accept));
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

function send(response: ServerResponse, { status, type, text }: Answer): void {
  const headers = {
    "Content-Type": `${type}; charset=utf-8`,
    "Content-Length": Buffer.byteLength(text),
    "Cache-Control": "no-cache",
    Vary: "Accept",
    "X-Content-Type-Options": "nosniff",
  };
  response.writeHead(status, headers).end(response.req.method === "HEAD" ? undefined : text);
}

/** More open pages than a person has. */
const mostOpen = 64;

/** Server-sent events: one for each change. */
function follow({ open }: Front, response: ServerResponse): void {
  if (open.size >= mostOpen)
    return send(response, { status: 503, type: "text/plain", text: "Too many open pages.\n" });
  response
    .writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" })
    .write(": open\n\n");
  open.add(response);
  response.once("close", () => open.delete(response));
}

const reload = `new EventSource("${live}").addEventListener("message", () => location.reload());\n`;

const types: Readonly<Record<string, string>> = {
  html: "text/html",
  md: "text/markdown",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
  yaml: "application/yaml",
  xml: "application/xml",
  txt: "text/plain",
};

/** `/` is the start page, and `.html` may be left out. */
function found({ files, servers }: Front, path: string, accept: string | undefined): Answer {
  const name = decoded(path).slice(1) || "index.html";
  const file = [name, `${name}.html`, `${name.replace(/\/$/, "")}/index.html`].find((one) => files.has(one));
  if (file === undefined) return missing(name, accept);
  const twin = file.replace(/\.html$/, ".md");
  const wantsMarkdown =
    file !== twin && files.has(twin) && negotiate(accept, ["text/html", "text/markdown"]) === "text/markdown";
  const chosen = wantsMarkdown ? twin : file;
  const text = files.get(chosen) ?? "";
  const type = types[chosen.split(".").at(-1) ?? ""] ?? "text/plain";
  return {
    status: 200,
    type,
    text: type === "text/html" && files.has(twin) ? withLive(text, servers) : text,
  };
}

function missing(name: string, accept: string | undefined): Answer {
  const isMarkdown = negotiate(accept, ["text/html", "text/markdown"]) === "text/markdown";
  const text = `There is no page ${name}. All pages are in /llms.txt.\n`;
  return {
    status: 404,
    type: isMarkdown ? "text/markdown" : "text/html",
    text: isMarkdown ? text : `<!DOCTYPE html><title>Not found</title><p>${escapeHtml(text)}`,
  };
}

/** The page, with a script that loads it again after a change, which its policy has to allow. */
function withLive(html: string, servers: readonly string[]): string {
  return html
    .replace("connect-src 'none'", "connect-src 'self'")
    .replace("</head>", () => `<script src="${liveScript}" defer></script>\n</head>`)
    .replace("<body ", () => `<body data-servers="${escapeHtml(JSON.stringify(servers))}" `);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
