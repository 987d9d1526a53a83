/** Samples in Go: `net/http`. */
import { type SampleRequest, type Secret, secretsOf } from "../../scripts/core/samples/request.ts";
import { camelCase, doubleQuoted, escaped, expressionOf, hasLines, hex, literalLines } from "./language.ts";
import { whole } from "./parts.ts";

function literal(text: string): string {
  const inner = escaped(text, doubleQuoted, (codePoint) =>
    codePoint > 0xffff ? `\\U${hex(codePoint, 8)}` : `\\u${hex(codePoint, 4)}`,
  );
  return `"${inner}"`;
}

const joining = {
  literal,
  operator: "+", // as gofmt writes it in arguments
  secret: (secret: Secret) => {
    const name = camelCase(secret);
    if (secret.form === "percent") return `url.QueryEscape(${name})`;
    return secret.form === "base64" ? `base64.StdEncoding.EncodeToString([]byte(${name}))` : name;
  },
};

/** A raw string shows lines as they are, but has no escape for its own quote. */
function textOf(text: string): string {
  if (hasLines(text) && !text.includes("`")) return `\`${text}\``;
  return literalLines(text, literal, { operator: " +", indent: "\t\t" });
}

function imports(request: SampleRequest, text: string | undefined): readonly string[] {
  const secrets = secretsOf(request);
  const forms = new Set(
    [...request.url, ...request.headers.flatMap(([, value]) => value)].map((part) =>
      typeof part === "string" ? "" : part.form,
    ),
  );
  return [
    ...(forms.has("base64") ? ["encoding/base64"] : []),
    "fmt",
    "io",
    "net/http",
    ...(forms.has("percent") ? ["net/url"] : []),
    ...(secrets.length > 0 ? ["os"] : []),
    ...(text === undefined ? [] : ["strings"]),
  ].map((name) => `\t"${name}"`);
}

export function go(request: SampleRequest): string {
  const { headers, text } = whole(request);
  const secrets = secretsOf(request).flatMap((secret) => [
    `\t${camelCase(secret)} := os.Getenv(${literal(secret.variable)})`,
    `\tif ${camelCase(secret)} == "" {`,
    `\t\t${camelCase(secret)} = ${literal(secret.placeholder)}`,
    "\t}",
  ]);
  const lines = [
    ...secrets,
    ...(text === undefined ? [] : [`\tbody := strings.NewReader(${textOf(text)})`]),
    `\trequest, err := http.NewRequest(${literal(request.method)}, ${expressionOf(request.url, joining)}, ${text === undefined ? "nil" : "body"})`,
    ...failing,
    ...headers.map(
      ([name, value]) => `\trequest.Header.Set(${literal(name)}, ${expressionOf(value, joining)})`,
    ),
    "",
    "\tresponse, err := http.DefaultClient.Do(request)",
    ...failing,
    "\tdefer response.Body.Close()",
    "\tanswer, err := io.ReadAll(response.Body)",
    ...failing,
    "\tfmt.Println(response.StatusCode, string(answer))",
  ];
  return `package main

import (
${imports(request, text).join("\n")}
)

func main() {
${lines.join("\n")}
}
`;
}

const failing = ["\tif err != nil {", "\t\tpanic(err)", "\t}"];
