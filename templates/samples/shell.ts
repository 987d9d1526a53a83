/** Samples for bash and zsh: curl and HTTPie. */
import { hasNeedlessEscape } from "../../scripts/core/samples/url.ts";
import { escaped, isPlain, literalsIn } from "./language.ts";
import {
  type Part,
  type SampleRequest,
  type Secret,
  type Text,
  allHeaders,
  secretsOf,
} from "../../scripts/core/samples/request.ts";
import { isUsual, whole } from "./parts.ts";

/** Words of a command, one a line. */
function command(words: readonly string[]): string {
  return words.join(" \\\n  ");
}

/** `TOKEN="${TOKEN:-YOUR_TOKEN}"`: the variable, or what stands for it. */
function settings(request: SampleRequest): string {
  const lines = secretsOf(request).map(
    ({ variable, placeholder }) => `${variable}="\${${variable}:-${placeholder}}"\n`,
  );
  return lines.length === 0 ? "" : `${lines.join("")}\n`;
}

/** In single quotes a shell expands nothing. Characters that nobody sees are escaped, in bash's and zsh's own quotes. */
function quoted(text: string): string {
  if (isPlain(text)) return `'${text.replaceAll("'", String.raw`'\''`)}'`;
  return `$'${escaped(text, ansi, octal)}'`;
}

const ansi = {
  "'": String.raw`\'`,
  "\\": String.raw`\\`,
  "\n": String.raw`\n`,
  "\r": String.raw`\r`,
  "\t": String.raw`\t`,
};

/** The bytes of UTF-8: other escapes depend on the locale. */
function octal(codePoint: number): string {
  const bytes = new TextEncoder().encode(String.fromCodePoint(codePoint));
  return [...bytes].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}

/** A word that may hold variables, in double quotes if nothing else in it would be expanded. */
function word(text: Text): string {
  const literals = text.filter((part) => typeof part === "string");
  if (literals.length === text.length) return quoted(literals.join(""));
  const parts = text.map((part) => (typeof part === "string" ? part : `\${${part.variable}}`));
  if (literals.every((part) => /^[\w :.,/?&=%+;@*()~-]*$/.test(part)))
    return `"${parts.join("").replaceAll(/\$\{(\w+)\}(?!\w)/g, "$$$1")}"`;
  return text.map((part) => (typeof part === "string" ? quoted(part) : `"$${part.variable}"`)).join("");
}

/** The secret of HTTP Basic, `user:password`, for which both commands have an option. */
function basicOf(value: Text): Secret | undefined {
  return value.find((part) => typeof part !== "string" && part.form === "base64") as Secret | undefined; // no string is
}

export function curl(request: SampleRequest): string {
  const { method, url, body } = request;
  const verb = method === "HEAD" ? "--head" : method === "GET" ? "" : `--request ${method} `;
  const isForm = body?.kind === "parts" && isUsual(body.parts) && isShort(body.parts);
  const { headers, text } = isForm ? { headers: allHeaders(request), text: undefined } : whole(request);
  const large = text !== undefined && isLarge(text);
  const words = [
    `curl ${verb}${verb.endsWith(" ") || verb === "" ? "" : " "}${word(url)}`,
    ...headers.map(curlHeader),
    ...(isForm ? body.parts.map(curlPart) : []),
    ...(text === undefined ? [] : [large ? "--data-binary @-" : `--data-raw ${quoted(text)}`]),
  ];
  return `${settings(request)}${large ? piped(text) : ""}${command(words)}\n`;
}

/** A command's argument has at most 128 KiB on Linux. */
function isLarge(text: string): boolean {
  return text.length > 30_000;
}

/** The parts are arguments; without any, curl would send no form. */
function isShort(parts: readonly Part[]): boolean {
  return parts.length > 0 && !isLarge(parts.map(({ text }) => text).join(""));
}

function piped(text: string): string {
  return `printf '%s' ${quoted(text)} |\n  `;
}

/** Without a value curl would remove the header, and take one that begins with `@` for the name of a file. */
function curlHeader([name, value]: SampleRequest["headers"][number]): string {
  const basic = basicOf(value);
  if (basic) return `--user "$${basic.variable}"`;
  return `--header ${value.join("") === "" ? quoted(`${name};`) : word([`${name}: `, ...value])}`;
}

/** `--form` reads values that begin with `@` or `<` from files, unless they are in double quotes. */
function curlPart({ name, text, type, fileName }: Part): string {
  if (type === undefined && fileName === undefined) return `--form-string ${quoted(`${name}=${text}`)}`;
  const value = `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
  const file = fileName === undefined ? "" : `;filename="${fileName}"`;
  return `--form ${quoted(`${name}=${value}${file};type=${type ?? "text/plain"}`)}`;
}

export function httpie(request: SampleRequest): string {
  const { headers, text } = whole(request);
  const large = text !== undefined && (isLarge(text) || text === "--"); // which Python's argparse takes away
  const basic = headers.map(([, value]) => basicOf(value)).find((secret) => secret !== undefined);
  const flags = [
    ...(large ? [] : ["--ignore-stdin"]),
    ...(hasNeedlessEscape(literalsIn(request.url)) ? ["--path-as-is"] : []),
    ...(basic ? [`--auth "$${basic.variable}"`] : []), // among headers, it would end them
  ];
  const words = [
    ["http", ...flags, request.method, word(request.url)].join(" "),
    ...headers.filter(([, value]) => !basicOf(value)).map(httpieHeader),
    ...(text === undefined || large ? [] : [`--raw=${quoted(text)}`]),
  ];
  return `${settings(request)}${large ? piped(text) : ""}${command(words)}\n`;
}

/** `:@` reads a file and `:=` is JSON; a backslash before a separator would be lost, so that a file takes its place. */
function httpieHeader([name, value]: SampleRequest["headers"][number]): string {
  const [first = "", ...rest] = value;
  if (first === "") return quoted(`${name};`);
  if (typeof first !== "string") return word([`${name}:`, ...value]);
  if (/\\[:;@=]/.test(first)) return `${quoted(`${name}:@`)}<(printf '%s' ${word(value)})`;
  return word([`${name}:${first.replace(/^[=@]/, String.raw`\$&`)}`, ...rest]);
}

/** Of the URL, HTTPie can keep only the path as it is. */
export function httpieRefuses(request: SampleRequest): string | undefined {
  const [, query = ""] = literalsIn(request.url).split("?");
  return hasNeedlessEscape(query) ? "it decodes escapes in the query" : shellRefuses(request);
}

/** A command's arguments end at a NUL. */
export function shellRefuses(request: SampleRequest): string | undefined {
  return whole(request).text?.includes("\0")
    ? "a shell's arguments cannot hold the character U+0000"
    : undefined;
}
