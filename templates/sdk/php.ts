/** The PHP client as a Composer package: https://getcomposer.org/doc/04-schema.md */
import { hasHidden } from "../../scripts/core/hidden-characters.ts";
import { withEscapesOf } from "../../scripts/core/sdk/escapes.ts";
import { type Syntax, literal } from "../../scripts/core/sdk/literal.ts";
import type { Credential, Sdk } from "../../scripts/core/sdk/sdk.ts";
import { type SdkTemplate, packageVersion } from "./package.ts";
import { renderReadme } from "./readme.ts";

export const phpSdk: SdkTemplate = {
  files: ["README.md", "composer.json", "src/client.php"],
  render: (sdk) => [readme(sdk), composer(sdk), sdk.source],
};

function composer({ title, version, license, slug }: Sdk): string {
  const manifest = {
    name: `${slug}/client`,
    description: `An experimental client for ${title}`,
    keywords: ["experimental"],
    type: "library",
    version: packageVersion(version),
    ...(license !== "" && { license }),
    require: { php: ">=8.1", "ext-curl": "*", "ext-json": "*" },
    autoload: { files: ["src/client.php"] },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function readme(sdk: Sdk): string {
  return renderReadme(sdk, {
    language: "php",
    fence: "php",
    needs: "It needs PHP 8.1 or later with the curl extension.",
    install: `\`\`\`sh\ncomposer config repositories.client path /path/to/this/folder\ncomposer require ${sdk.slug}/client\n\`\`\`\n\nThe namespace is \`${sdk.container}\`. Or copy \`src/client.php\`, which contains the whole client.`,
    example: example(sdk),
    remarks: [
      "The `…Items` and `…Pages` methods of a list are generators that request further pages as needed.",
      "Request and response bodies are objects. `fromArray` creates one from plain data, including the body of an error.",
      "Requests are retried only if `retry` is set. A token may be a `Closure`.",
    ],
  });
}

function example({ container, example: { create, list, headers, credential } }: Sdk): string {
  const isUsed = create !== undefined || list !== undefined;
  const names = ["ApiError", "Client", "Config", ...(create ? [create.type] : [])];
  const listed = list?.items
    ? [`foreach ($client->${list.items}() as $item) {`, "    print_r($item);", "}"]
    : list && [`print_r($client->${list.name}());`];
  const created = create && [
    `$body = ${create.type}::fromArray(${literal(create.body, syntax, "    ")});`,
    `print_r($client->${create.name}($body));`,
  ];
  return [
    "<?php",
    "",
    `use ${container}\\{${names.join(", ")}};`,
    "",
    "require 'vendor/autoload.php';",
    "",
    "$client = new Client(new Config(",
    "    serverUrl: 'http://127.0.0.1:4010',",
    ...(credential ? [`    auth: ${auth(credential)},`] : []),
    ...(headers.length > 0 ? [`    headers: ${literal(Object.fromEntries(headers), syntax, "    ")},`] : []),
    "));",
    ...(isUsed ? ["", "try {"] : []),
    ...[...(created ?? []), ...(listed ?? [])].map((line) => `    ${line}`),
    ...(isUsed
      ? [
          "} catch (ApiError $error) {",
          "    echo $error->status, ' ', json_encode($error->body), \"\\n\";",
          "}",
        ]
      : []),
  ].join("\n");
}

function auth(credential: Credential): string {
  if (credential.kind === "bearer") return "['bearer' => 'any']";
  if (credential.kind === "basic") return "['basic' => ['username' => 'user', 'password' => 'password']]";
  return `['apiKey' => [${text(credential.scheme)} => 'any']]`;
}

/** In single quotes, only the quote and the backslash are special, and nothing can be escaped. */
function text(value: string): string {
  if (hasHidden(value)) return `"${withEscapesOf("php", value.replaceAll(/[\\"$]/g, String.raw`\$&`))}"`;
  return `'${value.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
}

const syntax: Syntax = {
  text,
  none: "null",
  yes: "true",
  no: "false",
  array: ["[", "]"],
  object: ["[", "]"],
  entry: (key, value) => `${key} => ${value}`,
  trailingComma: true,
  indent: "    ",
};
