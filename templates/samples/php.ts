/** Samples in PHP 8: the curl extension. */
import {
  type Part,
  type SampleRequest,
  type Secret,
  allHeaders,
  secretsOf,
} from "../../scripts/core/samples/request.ts";
import { doubleQuoted, escaped, expressionOf, hasLines, hex, isPlain, snakeCase } from "./language.ts";
import { isUsual, whole } from "./parts.ts";

/** Single quotes expand nothing; escapes need double ones, in which a dollar is escaped. */
function literal(text: string): string {
  if (isPlain(text) && !text.includes("\n")) return `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
  return `"${escaped(text, { ...doubleQuoted, $: String.raw`\$` }, (codePoint) => `\\u{${hex(codePoint, 4)}}`)}"`;
}

/** A nowdoc, whose text does not contain the word that ends it. */
function textOf(text: string): string {
  const isUsable = hasLines(text) && !/^\s*BODY/m.test(text);
  return isUsable ? `<<<'BODY'\n${text}\nBODY` : literal(text);
}

const joining = {
  literal,
  operator: " . ",
  secret: (secret: Secret) => {
    const name = `$${snakeCase(secret)}`;
    if (secret.form === "percent") return `rawurlencode(${name})`;
    return secret.form === "base64" ? `base64_encode(${name})` : name;
  },
};

/** An array of fields is no form if it is empty, and has one value for each name. Only files have a media type. */
function isArray(parts: readonly Part[]): boolean {
  const names = new Set(parts.map(({ name }) => name));
  return parts.length > 0 && isUsual(parts) && parts.every(isField) && names.size === parts.length;
}

function isField({ type, fileName }: Part): boolean {
  return type === undefined || fileName !== undefined;
}

function fields(parts: readonly Part[]): string {
  const entries = parts.map(({ name, text, type, fileName }) => {
    const file = `new CURLStringFile(${literal(text)}, ${literal(fileName ?? "")}, ${literal(type ?? "application/octet-stream")})`;
    return `        ${literal(name)} => ${fileName === undefined ? literal(text) : file},`;
  });
  return `[\n${entries.join("\n")}\n    ]`;
}

export function php(request: SampleRequest): string {
  const { body, method, url } = request;
  const isForm = body?.kind === "parts" && isArray(body.parts);
  const { headers, text } = isForm ? { headers: allHeaders(request), text: undefined } : whole(request);
  const sent = isForm ? fields(body.parts) : text === undefined ? undefined : textOf(text);
  const lines = [
    ...secretsOf(request).map(
      (secret) =>
        `$${snakeCase(secret)} = getenv(${literal(secret.variable)}) ?: ${literal(secret.placeholder)};`,
    ),
    `$curl = curl_init(${expressionOf(url, joining)});`,
    "curl_setopt_array($curl, [",
    ...(method === "HEAD"
      ? ["    CURLOPT_NOBODY => true,"]
      : [`    CURLOPT_CUSTOMREQUEST => ${literal(method)},`]),
    "    CURLOPT_RETURNTRANSFER => true,",
    ...(headers.length === 0 ? [] : ["    CURLOPT_HTTPHEADER => [", ...headers.map(header), "    ],"]),
    ...(sent === undefined ? [] : [`    CURLOPT_POSTFIELDS => ${sent},`]),
    "]);",
    "$answer = curl_exec($curl);",
    "if ($answer === false) {",
    "    throw new RuntimeException(curl_error($curl));",
    "}",
    "echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $answer, PHP_EOL;",
  ];
  return `<?php

${lines.join("\n")}
`;
}

/** Without a value curl would remove the header. */
function header([name, value]: SampleRequest["headers"][number]): string {
  return `        ${value.join("") === "" ? literal(`${name};`) : expressionOf(joinFirst(name, value), joining)},`;
}

function joinFirst(name: string, [first = "", ...rest]: SampleRequest["url"]): SampleRequest["url"] {
  return typeof first === "string" ? [`${name}: ${first}`, ...rest] : [`${name}: `, first, ...rest];
}
