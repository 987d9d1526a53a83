/** The Go client as a module: https://go.dev/ref/mod */
import { banner } from "../../scripts/core/files.ts";
import { hasHidden } from "../../scripts/core/hidden-characters.ts";
import type { Credential, Example, Sdk } from "../../scripts/core/sdk/sdk.ts";
import { type SdkTemplate, quoted } from "./package.ts";
import { renderReadme } from "./readme.ts";

export const goSdk: SdkTemplate = {
  files: ["README.md", "go.mod", "client.go"],
  render: (sdk) => [readme(sdk), goMod(sdk), sdk.source],
};

function goMod(sdk: Sdk): string {
  return `// ${banner}\n// Experimental: see README.md.\n\nmodule ${modulePath(sdk)}\n\ngo 1.18\n`;
}

/** A reserved domain (RFC 2606): the description does not say where the module will live. */
function modulePath({ slug }: Sdk): string {
  return `example.com/${slug}`;
}

function readme(sdk: Sdk): string {
  const path = modulePath(sdk);
  return renderReadme(sdk, {
    language: "go",
    fence: "go",
    needs: "It needs Go 1.18 or later and only the standard library.",
    install: `\`\`\`sh\ngo mod edit -require=${path}@v0.0.0 -replace=${path}=/path/to/this/folder\n\`\`\`\n\nThe package is \`${sdk.container}\`. To publish it, copy it to its own repository and set the module path in \`go.mod\`.`,
    example: example(sdk),
    remarks: [
      "The `…Items` and `…Pages` functions of a list request further pages as needed, until the callback returns false. With Go 1.23 or later, use them in `for item, err := range`.",
      "Optional parameters are pointer fields of a struct; nil leaves them out.",
      "Requests are retried only if `Config.Retry` is set.",
    ],
  });
}

function example(sdk: Sdk): string {
  const { container, example: chosen } = sdk;
  const body = [...(chosen.create ? creation(sdk) : []), ...listing(sdk)];
  const imports = ["context", ...(chosen.create ? ["encoding/json"] : []), "errors", "fmt", "log"];
  return [
    "package main",
    "",
    "import (",
    ...(body.length > 0 ? imports.map((name) => `\t${literalOf(name)}`) : ['\t"fmt"']),
    "",
    `\t${container} ${literalOf(modulePath(sdk))}`,
    ")",
    "",
    "func main() {",
    ...configuration(container, chosen),
    ...(body.length > 0 ? ["\tctx := context.Background()", ...body] : ["\tfmt.Println(api)"]),
    "}",
    ...(body.length > 0 ? report(container) : []),
  ].join("\n");
}

function configuration(container: string, { credential, headers }: Example): string[] {
  return [
    `\tapi := ${container}.New(${container}.Config{`,
    '\t\tServerURL: "http://127.0.0.1:4010",',
    ...(credential ? [`\t\tAuth: ${container}.Auth{${auth(container, credential)}},`] : []),
    ...(headers.length > 0 ? ["\t\tHeaders: map[string]string{"] : []),
    ...headers.map(([name, value]) => `\t\t\t${literalOf(name)}: ${literalOf(value)},`),
    ...(headers.length > 0 ? ["\t\t},"] : []),
    "\t})",
  ];
}

function auth(container: string, credential: Credential): string {
  const token = 'func() string { return "any" }';
  if (credential.kind === "bearer") return `Bearer: ${token}`;
  if (credential.kind === "basic")
    return `Basic: &${container}.BasicAuth{Username: "user", Password: "password"}`;
  return `APIKey: map[string]func() string{${literalOf(credential.scheme)}: ${token}}`;
}

function creation({ container, example: { create } }: Sdk): string[] {
  if (!create) return [];
  const json = JSON.stringify(create.body);
  const source = /[`\r]/.test(json) || hasHidden(json) ? literalOf(json) : `\`${json}\``;
  return [
    "",
    `\tvar body ${qualified(container, create.type)}`,
    `\tif err := json.Unmarshal([]byte(${source}), &body); err != nil {`,
    "\t\tlog.Fatal(err)",
    "\t}",
    `\tcreated, err := api.${create.name}(ctx, body)`,
    "\tif err != nil {",
    "\t\treport(err)",
    "\t} else {",
    '\t\tfmt.Printf("%+v\\n", created)',
    "\t}",
  ];
}

function listing({ container, source, example: { list } }: Sdk): string[] {
  if (!list) return [];
  if (!list.items) return ["", `\tlist, err := api.${list.name}(${list.parameters})`, ...printed("list")];
  const declared = new RegExp(`\\) ${list.items}\\(.*\\) func\\(yield func\\((.+), error\\) bool\\)`);
  const type = qualified(container, declared.exec(source)?.[1] ?? "any");
  return [
    "",
    `\tapi.${list.items}(${list.parameters})(func(item ${type}, err error) bool {`,
    ...printed("item").map((line) => `\t${line}`),
    "\t\treturn err == nil",
    "\t})",
  ];
}

function printed(name: string): string[] {
  return ["\tif err != nil {", "\t\treport(err)", "\t} else {", `\t\tfmt.Printf("%+v\\n", ${name})`, "\t}"];
}

function report(container: string): string[] {
  return [
    "",
    "func report(err error) {",
    `\tvar refused *${container}.APIError`,
    "\tif !errors.As(err, &refused) {",
    "\t\tlog.Fatal(err)",
    "\t}",
    "\tfmt.Println(refused.Status, refused.Body)",
    "}",
  ];
}

/** The package's types start with a capital; Go's built-in types do not. */
function qualified(container: string, type: string): string {
  return type.replaceAll(/\b[A-Z]\w*/g, (name) => `${container}.${name}`);
}

function literalOf(text: string): string {
  return quoted("go", text);
}
