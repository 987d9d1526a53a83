/** Samples in Ruby: `Net::HTTP`. */
import { type SampleRequest, type Secret, secretsOf } from "../../scripts/core/samples/request.ts";
import {
  blocks,
  doubleQuoted,
  escaped,
  expressionOf,
  hasLines,
  hex,
  literalLines,
  snakeCase,
} from "./language.ts";
import { whole } from "./parts.ts";

/** In double quotes, `#{`, `#$` and `#@` would be code. */
function literal(text: string): string {
  return `"${escaped(text, { ...doubleQuoted, "#": String.raw`\#` }, (codePoint) => `\\u{${hex(codePoint, 4)}}`).replaceAll(/\\#(?![{$@])/g, "#")}"`;
}

/** A heredoc in single quotes expands nothing; its text does not contain the word that ends it. */
function bodyLines(text: string): readonly string[] {
  if (hasLines(text) && !/^\s*BODY$/m.test(text)) return ["request.body = <<'BODY'.chomp", text, "BODY"];
  return [`request.body = ${literalLines(text, literal, { operator: " \\", indent: "  " })}`];
}

const joining = {
  literal,
  operator: " + ",
  secret: (secret: Secret) => {
    const name = snakeCase(secret);
    if (secret.form === "percent") return `ERB::Util.url_encode(${name})`;
    return secret.form === "base64" ? `[${name}].pack("m0")` : name;
  },
};

export function ruby(request: SampleRequest): string {
  const { headers, text } = whole(request);
  return blocks(
    [
      ...(request.url.some((part) => typeof part !== "string") ? ['require "erb"'] : []),
      'require "net/http"',
    ],
    secretsOf(request).map(
      (secret) =>
        `${snakeCase(secret)} = ENV.fetch(${literal(secret.variable)}, ${literal(secret.placeholder)})`,
    ),
    [
      `uri = URI(${expressionOf(request.url, joining)})`,
      ...made(request.method, text !== undefined),
      ...headers.map(([name, value]) => `request[${literal(name)}] = ${expressionOf(value, joining)}`),
      ...(text === undefined ? [] : bodyLines(text)),
    ],
    [
      'response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == "https") do |http|',
      "  http.request(request)",
      "end",
      "puts response.code, response.body",
    ],
  );
}

/** `Post.new` and its siblings would send an empty form instead of no body. */
function made(method: string, hasBody: boolean): readonly string[] {
  const kind = method.slice(0, 1) + method.slice(1).toLowerCase();
  if (hasBody || !["POST", "PUT", "PATCH"].includes(method)) return [`request = Net::HTTP::${kind}.new(uri)`];
  return [
    `request = Net::HTTPGenericRequest.new(${literal(method)}, false, true, uri)`,
    'request["Content-Length"] = "0"',
  ];
}
