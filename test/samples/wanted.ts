/** What has to arrive for a sample's request, and how what arrived differs from it. */
import { type Part, type SampleRequest, type Text, allHeaders } from "../../scripts/core/samples/request.ts";
import { longNumber } from "../../scripts/core/exact-number.ts";
import type { Received } from "./echo-server.ts";

/** A shell does not encode a key for the URL. */
export function variablesFor(language: string): Readonly<Record<string, string>> {
  const key = ["curl", "HTTPie", "HTTP"].includes(language) ? "key-1_." : "k+/=&?#%";
  const basic = "user:p:ass";
  const encoded = Buffer.from(basic).toString("base64");
  return {
    TOKEN: "t0ken_-.~",
    API_KEY: key,
    API_KEY_2: "key-2",
    CREDENTIALS: basic,
    CREDENTIALS_BASE64: encoded,
  };
}

/** @returns what differs, a line each */
export function differences(
  request: SampleRequest,
  { received, language, variables }: Arrived,
): readonly string[] {
  const fill = (text: Text) => filled(text, variables);
  const wanted = new Map(allHeaders(request).map(([name, value]) => [name.toLowerCase(), fill(value)]));
  const target = fill(request.url).replace(/^http:\/\/[^/]*/, "");
  const more = [...received.headers.keys()].filter((name) => !wanted.has(name) && !own.has(name));
  const form = request.body?.kind === "parts";
  return [
    ...differ("method", request.method, received.method),
    ...differ("target", seenBy(target, language), seenBy(received.target, language)),
    ...[...wanted].flatMap(([name, value]) => headerDiffers(name, value, { received, language, variables })),
    ...more
      .filter((name) => !(form && name === "content-type"))
      .map((name) => `sends ${name}: ${received.headers.get(name)}`),
    ...bodyDiffers(request, received, language),
  ];
}

export interface Arrived {
  readonly received: Received;
  readonly language: string;
  /** The environment in which the sample ran. */
  readonly variables: Readonly<Record<string, string>>;
}

/** What clients send without being asked. */
const own = new Set(
  "host user-agent accept accept-encoding accept-language connection content-length transfer-encoding upgrade http2-settings sec-fetch-mode expect keep-alive cache-control pragma".split(
    " ",
  ),
);

function filled(text: Text, variables: Readonly<Record<string, string>>): string {
  return text
    .map((part) => {
      if (typeof part === "string") return part;
      const value = variables[part.variable] ?? part.placeholder;
      if (part.form === "percent") return encodeURIComponent(value);
      return part.form === "base64" ? Buffer.from(value).toString("base64") : value;
    })
    .join("");
}

/**
 * The client writes credentials before parameters, and encodes other characters that mean the same; so does `Uri` of
 * Mono, which decodes some of a query.
 */
function seenBy(target: string, language: string): string {
  if (language !== "Client" && language !== "C#") return target;
  const [path = "", query = ""] = target.split("?");
  const pairs = query.split("&").map(decodeURIComponent);
  const order = language === "Client" ? pairs.toSorted() : pairs;
  return JSON.stringify([path.split("/").map(decodeURIComponent), order]);
}

function headerDiffers(name: string, wanted: string, { received, language }: Arrived): readonly string[] {
  const value = received.headers.get(name);
  const form = forms[language]?.[name] ?? String;
  return differ(name, form(wanted), value === undefined ? value : form(value));
}

/** Mono writes one space after each semicolon of some headers. */
const spaced = (text: string) => text.replaceAll(/; */g, "; ");

/** Language → header → what takes out of its value what means nothing, and differs. */
const forms: Readonly<Record<string, Readonly<Record<string, (text: string) => string>>>> = {
  Client: {
    cookie: sortedCookies,
    "content-type": (text) => text.replace(/^text\/plain;charset=UTF-8$/, "text/plain"),
  },
  "C#": { "content-type": spaced, "accept-language": spaced, "content-disposition": spaced },
};

function sortedCookies(text: string): string {
  return text.split("; ").toSorted().join("; ");
}

function differ(name: string, wanted: unknown, received: unknown): readonly string[] {
  return wanted === received
    ? []
    : [`${name}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(received)}`];
}

/** These write a value as JSON in their own way: spaces and escapes may differ, digits may not. */
const serializers = new Set(["Client", "fetch", "axios", "Python requests", "Python httpx"]);

function bodyDiffers({ body }: SampleRequest, received: Received, language: string): readonly string[] {
  const text = received.body.toString("utf8");
  if (body?.kind === "parts") return partsDiffer(body.parts, received, language);
  if (body?.kind !== "json" || !serializers.has(language))
    return differ("body", short(body?.text ?? ""), short(text));
  return differ("body", short(tokens(body.text)), short(tokens(text)));
}

/** Long texts by their ends. */
function short(text: string): string {
  return text.length < 2000 ? text : `${text.length} ${text.slice(0, 500)}…${text.slice(-500)}`;
}

/** JSON without spaces between its tokens, each string and number in one form that keeps its digits. */
function tokens(json: string): string {
  return json.replaceAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|\s+/g, (token) => {
    if (token.startsWith('"')) return JSON.stringify(JSON.parse(token));
    if (token.trim() === "") return "";
    if (/^-?\d+$/.test(token)) return token;
    return longNumber(token) === undefined ? String(Number(token)) : token.toLowerCase();
  });
}

function partsDiffer(parts: readonly Part[], received: Received, language: string): readonly string[] {
  const sent = readParts(received);
  const wanted = parts.map((part) => asSentBy(part, language));
  return differ("parts", JSON.stringify(wanted), JSON.stringify(sent));
}

/** `FormData` makes a file of each blob, and CRLF of line ends in text (HTML, multipart/form-data). */
function asSentBy({ name, text, type, fileName }: Part, language: string): unknown {
  const isOurs = language === "Client";
  const inLines = (raw: string) => (isOurs ? raw.replaceAll(/\r\n|\r|\n/g, "\r\n") : raw);
  return {
    name: inLines(name),
    fileName: fileName ?? (isOurs && type !== undefined ? "blob" : null),
    type: type ?? null,
    text: type === undefined && fileName === undefined ? inLines(text) : text,
  };
}

function unquoted(name: string): string {
  return name.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n");
}

/** Strictly as in RFC 7578 and RFC 2046, 5.1.1. */
function readParts({ headers, body }: Received): readonly unknown[] {
  const [, quoted, bare] =
    /^multipart\/form-data;\s*boundary=(?:"([^"]+)"|([^\s;]+))$/.exec(headers.get("content-type") ?? "") ??
    [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return ["no boundary"];
  const text = `\r\n${body.toString("utf8")}`;
  const [, ...pieces] = text.split(`\r\n--${boundary}`);
  const end = pieces.pop();
  if (end !== "--\r\n" && end !== "--") return [`ends with ${JSON.stringify(end)}`];
  return pieces.map((piece) => {
    const [, head = "", content = ""] = /^\r\n(.*?)\r\n\r\n(.*)$/s.exec(piece) ?? [];
    const [, name = ""] = /^content-disposition: *form-data; *name="([^"]*)"/im.exec(head) ?? [];
    const [, fileName] = /; *filename="([^"]*)"/i.exec(head) ?? [];
    const [, type = null] = /^content-type: *(.+)$/im.exec(head) ?? [];
    return {
      name: unquoted(name),
      fileName: fileName === undefined ? null : unquoted(fileName),
      type,
      text: content,
    };
  });
}
