/** Samples in Swift: `URLSession`. */
import { type SampleRequest, type Secret, secretsOf } from "../../scripts/core/samples/request.ts";
import {
  blocks,
  camelCase,
  doubleQuoted,
  escaped,
  expressionOf,
  hasLines,
  hex,
  literalLines,
} from "./language.ts";
import { whole } from "./parts.ts";

/** A backslash is escaped, so that `\(` is no code. */
function literal(text: string): string {
  return `"${escaped(text, doubleQuoted, (codePoint) => `\\u{${hex(codePoint, 4)}}`)}"`;
}

/** A raw string of several lines, with so many number signs that nothing in it ends it or is code. */
function textOf(text: string): string {
  if (!hasLines(text)) return literalLines(text, literal, { operator: " +", indent: "    " });
  let signs = "#";
  while (text.includes(`"""${signs}`) || text.includes(`\\${signs}`)) signs += "#";
  return `${signs}"""\n${text}\n"""${signs}`;
}

const joining = {
  literal,
  operator: " + ",
  secret: (secret: Secret) => {
    const name = camelCase(secret);
    if (secret.form === "percent")
      return `${name}.addingPercentEncoding(withAllowedCharacters: .alphanumerics)!`;
    return secret.form === "base64" ? `Data(${name}.utf8).base64EncodedString()` : name;
  },
};

export function swift(request: SampleRequest): string {
  const { headers, text } = whole(request);
  return blocks(
    ["import Foundation", "#if canImport(FoundationNetworking)", "import FoundationNetworking", "#endif"],
    secretsOf(request).map(
      (secret) =>
        `let ${camelCase(secret)} = ProcessInfo.processInfo.environment[${literal(secret.variable)}] ?? ${literal(secret.placeholder)}`,
    ),
    [
      `var request = URLRequest(url: URL(string: ${expressionOf(request.url, joining)})!)`,
      `request.httpMethod = ${literal(request.method)}`,
      ...(headers.some(([name]) => name === "Cookie") ? ["request.httpShouldHandleCookies = false"] : []),
      ...headers.map(
        ([name, value]) =>
          `request.setValue(${expressionOf(value, joining)}, forHTTPHeaderField: ${literal(name)})`,
      ),
      ...(text === undefined ? [] : [`request.httpBody = Data((${textOf(text)}).utf8)`]),
    ],
    [
      "let (data, response) = try await URLSession.shared.data(for: request)",
      "print((response as! HTTPURLResponse).statusCode)",
      "print(String(decoding: data, as: UTF8.self))",
    ],
  );
}
