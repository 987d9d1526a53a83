/** Samples in Java 17: `java.net.http`. */
import { type SampleRequest, type Secret, secretsOf } from "../../scripts/core/samples/request.ts";
import {
  camelCase,
  doubleQuoted,
  escaped,
  expressionOf,
  hasLines,
  indented,
  literalLines,
  utf16Escape,
} from "./language.ts";
import { whole } from "./parts.ts";

/** In ASCII, so that it does not matter in which encoding a compiler reads the file. */
function ascii(text: string): string {
  return text.replaceAll(/[^\0-\x7f]/gu, (character) => utf16Escape(character.codePointAt(0) ?? 0));
}

/** Escapes that Java reads before it looks for literals must not be written for quotes and line ends. */
function literal(text: string): string {
  return `"${ascii(escaped(text, doubleQuoted, utf16Escape))}"`;
}

const joining = {
  literal,
  operator: " + ",
  secret: (secret: Secret) => {
    const name = camelCase(secret);
    if (secret.form === "percent") return `URLEncoder.encode(${name}, StandardCharsets.UTF_8)`;
    return secret.form === "base64"
      ? `Base64.getEncoder().encodeToString(${name}.getBytes(StandardCharsets.UTF_8))`
      : name;
  },
};

const indent = " ".repeat(12);

/** A text block for text of several lines; a constant has at most 65535 bytes. */
function textOf(text: string): string {
  if (text.length > 10_000) return chunks(text);
  if (!hasLines(text) || /[ ]\n|[ ]$/.test(text) || isIndented(text))
    return literalLines(text, literal, { operator: " +", indent });
  const shown = ascii(escaped(text, { "\\": "\\\\" }, utf16Escape));
  const inner = shown.replaceAll(/"{3,}|"+$/g, (quotes) => quotes.replaceAll('"', String.raw`\"`));
  return `"""\n${indent}${indented(inner, indent)}"""`;
}

/** Of a text block, the indentation that all of its lines have is no part (JLS 17, 3.10.6). */
function isIndented(text: string): boolean {
  return !text.endsWith("\n") && text.split("\n").every((line) => line === "" || line.startsWith(" "));
}

/** `HttpClient` sends this header to a proxy alone. */
export function javaRefuses({ headers }: SampleRequest): string | undefined {
  const isLost = headers.some(([name]) => name.toLowerCase() === "proxy-authorization");
  return isLost ? "HttpClient sends the header Proxy-Authorization only to a proxy" : undefined;
}

function chunks(text: string): string {
  const all = text.match(/[\s\S]{1,5000}/gu) ?? [];
  return `String.join("",\n${indent}${all.map(literal).join(`,\n${indent}`)})`;
}

function imports(request: SampleRequest): readonly string[] {
  const forms = new Set(
    [...request.url, ...request.headers.flatMap(([, value]) => value)].map((part) =>
      typeof part === "string" ? "" : part.form,
    ),
  );
  return [
    "java.net.URI",
    ...(forms.has("percent") ? ["java.net.URLEncoder"] : []),
    "java.net.http.HttpClient",
    "java.net.http.HttpRequest",
    "java.net.http.HttpRequest.BodyPublishers",
    "java.net.http.HttpResponse.BodyHandlers",
    ...(forms.has("percent") || forms.has("base64") ? ["java.nio.charset.StandardCharsets"] : []),
    ...(forms.has("base64") ? ["java.util.Base64"] : []),
  ].map((name) => `import ${name};`);
}

export function java(request: SampleRequest): string {
  const { headers, text } = whole(request);
  const body = text === undefined ? "BodyPublishers.noBody()" : `BodyPublishers.ofString(${textOf(text)})`;
  const lines = [
    ...secretsOf(request).map(
      (secret) =>
        `    String ${camelCase(secret)} = System.getenv().getOrDefault(${literal(secret.variable)}, ${literal(secret.placeholder)});`,
    ),
    `    HttpRequest request = HttpRequest.newBuilder(URI.create(${expressionOf(request.url, joining)}))`,
    ...headers.map(([name, value]) => `        .header(${literal(name)}, ${expressionOf(value, joining)})`),
    `        .method(${literal(request.method)}, ${body})`,
    "        .build();",
    "    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());",
    "    System.out.println(response.statusCode());",
    "    System.out.println(response.body());",
  ];
  return `${imports(request).join("\n")}

public class Main {
  public static void main(String[] args) throws Exception {
${lines.join("\n")}
  }
}
`;
}
