/** Samples in C#: `HttpClient`. They compile with .NET and with Mono. */
import { type SampleRequest, type Secret, secretsOf } from "../../scripts/core/samples/request.ts";
import {
  camelCase,
  doubleQuoted,
  escaped,
  expressionOf,
  hasLines,
  literalLines,
  literalsIn,
  utf16Escape,
} from "./language.ts";
import { hasNeedlessEscape } from "../../scripts/core/samples/url.ts";
import { whole } from "./parts.ts";

function literal(text: string): string {
  return `"${escaped(text, doubleQuoted, utf16Escape)}"`;
}

/** A verbatim string shows lines as they are. */
function textOf(text: string): string {
  if (hasLines(text)) return `@"${text.replaceAll('"', '""')}"`;
  return literalLines(text, literal, { operator: " +", indent: " ".repeat(12) });
}

const joining = {
  literal,
  operator: " + ",
  secret: (secret: Secret) => {
    const name = camelCase(secret);
    if (secret.form === "percent") return `Uri.EscapeDataString(${name})`;
    return secret.form === "base64" ? `Convert.ToBase64String(Encoding.UTF8.GetBytes(${name}))` : name;
  },
};

/** `Uri` removes the marks of a direction, in whatever form. */
const directionMarks = /%E2%8(?:0%(?:8[EF]|A[A-E])|1%A[6-9])/i;

/** Headers of content, which a request itself does not take. */
const ofContent = /^(?:allow|content-.+|expires|last-modified)$/i;

export function csharpRefuses(request: SampleRequest): string | undefined {
  const { headers, text } = whole(request);
  const url = literalsIn(request.url);
  if (hasNeedlessEscape(url)) return "Uri decodes escapes of letters, digits, dots and hyphens";
  if (directionMarks.test(url)) return "Uri removes characters that set the direction of text";
  const lost = headers.find(([name]) => ofContent.test(name));
  return text === undefined && lost ? `HttpClient sends the header ${lost[0]} only with a body` : undefined;
}

export function csharp(request: SampleRequest): string {
  const { headers, text } = whole(request);
  const lines = [
    ...secretsOf(request).map(
      (secret) =>
        `var ${camelCase(secret)} = Environment.GetEnvironmentVariable(${literal(secret.variable)}) ?? ${literal(secret.placeholder)};`,
    ),
    "var client = new HttpClient(new HttpClientHandler { UseCookies = false });",
    `var request = new HttpRequestMessage(new HttpMethod(${literal(request.method)}), ${expressionOf(request.url, joining)});`,
    ...(text === undefined
      ? []
      : [`request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(${textOf(text)}));`]),
    ...headers.map(([name, value]) => {
      const holder = ofContent.test(name) ? "request.Content" : "request";
      return `${holder}.Headers.TryAddWithoutValidation(${literal(name)}, ${expressionOf(value, joining)});`;
    }),
    "var response = await client.SendAsync(request);",
    "Console.WriteLine((int)response.StatusCode);",
    "Console.WriteLine(await response.Content.ReadAsStringAsync());",
  ];
  const usesText = text !== undefined || /Encoding\./.test(lines.join("\n"));
  return `using System;
using System.Net.Http;
${usesText ? "using System.Text;\n" : ""}using System.Threading.Tasks;

public static class Program
{
    public static async Task Main()
    {
${lines.map((line) => `        ${line}`).join("\n")}
    }
}
`;
}
