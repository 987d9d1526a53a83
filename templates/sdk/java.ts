/** The Java client as a Maven project: https://maven.apache.org/pom.html */
import { banner } from "../../scripts/core/files.ts";
import { type Syntax, literal } from "../../scripts/core/sdk/literal.ts";
import type { Credential, Sdk } from "../../scripts/core/sdk/sdk.ts";
import { escapeHtml } from "../../scripts/core/html.ts";
import { type SdkTemplate, packageVersion, quoted } from "./package.ts";
import { renderReadme } from "./readme.ts";

export const javaSdk: SdkTemplate = {
  files: ["README.md", "pom.xml", "src/ApiClient.java"],
  render: (sdk) => [readme(sdk), pom(sdk), sdk.source],
};

function pom({ title, version, license, slug, container }: Sdk): string {
  const licenses = `  <licenses>\n    <license>\n      <name>${escapeHtml(license)}</name>\n    </license>\n  </licenses>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- ${banner} -->
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>${escapeHtml(container)}</groupId>
  <artifactId>${escapeHtml(slug)}</artifactId>
  <version>${escapeHtml(packageVersion(version))}</version>
  <name>${escapeHtml(title)}</name>
  <description>An experimental client</description>
${license === "" ? "" : licenses}  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <build>
    <sourceDirectory>src</sourceDirectory>
  </build>
</project>
`;
}

function readme(sdk: Sdk): string {
  const { container, slug, version } = sdk;
  return renderReadme(sdk, {
    language: "java",
    fence: "java",
    needs: "It needs Java 17 or later and only the standard library.",
    install: `\`\`\`sh\nmvn install\n\`\`\`\n\nThe dependency is \`${container}:${slug}:${packageVersion(version)}\`. Or copy \`src/ApiClient.java\`, which contains the whole client.`,
    example: example(sdk),
    remarks: [
      "The `…Items` and `…Pages` methods of a list return an `Iterable` that requests further pages as needed.",
      "Request and response bodies are records. `fromJson` creates one from plain data, including the body of an error. A missing value is null.",
      "Requests are retried only if `Config.retry` is set.",
    ],
  });
}

function example({ container, example: { create, list, headers, credential } }: Sdk): string {
  const isUsed = create !== undefined || list !== undefined;
  const listed = list?.items
    ? [`for (var item : client.${list.items}(${list.parameters})) {`, "    System.out.println(item);", "}"]
    : list && [`System.out.println(client.${list.name}(${list.parameters}));`];
  const body = create && literal(create.body, syntax, "            ");
  const created = create && [
    `var body = ApiClient.${create.type}.fromJson(${body});`,
    `System.out.println(client.${create.name}(body));`,
  ];
  return [
    "import java.util.List;",
    "import java.util.Map;",
    `import ${container}.ApiClient;`,
    "",
    "public final class Example {",
    "    public static void main(String[] args) {",
    "        var client = new ApiClient(new ApiClient.Config()",
    '            .serverUrl("http://127.0.0.1:4010")',
    ...headers.map(([name, value]) => `            .header(${literalOf(name)}, ${literalOf(value)})`),
    ...(credential ? [`            .auth(new ApiClient.Auth().${auth(credential)})`] : []),
    "        );",
    ...(isUsed ? ["        try {"] : []),
    ...[...(created ?? []), ...(listed ?? [])].map((line) => `            ${line}`),
    ...(isUsed
      ? [
          "        } catch (ApiClient.ApiException error) {",
          '            System.out.println(error.status + " " + error.body);',
          "        }",
        ]
      : []),
    "    }",
    "}",
  ].join("\n");
}

function auth(credential: Credential): string {
  if (credential.kind === "bearer") return 'bearer("any")';
  if (credential.kind === "basic") return 'basic("user", "password")';
  return `apiKey(${literalOf(credential.scheme)}, "any")`;
}

/** `Map.of` and `List.of` reject null, and `Map.of` takes at most ten entries. */
const syntax: Syntax = {
  text: literalOf,
  none: '""',
  yes: "true",
  no: "false",
  array: ["List.of(", ")"],
  object: ["Map.ofEntries(", ")"],
  entry: (key, value) => `Map.entry(${key}, ${value})`,
  trailingComma: false,
  indent: "    ",
};

function literalOf(text: string): string {
  return quoted("java", text);
}
