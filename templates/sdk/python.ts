/** The Python client as a package: https://packaging.python.org/en/latest/specifications/pyproject-toml/ */
import { banner } from "../../scripts/core/files.ts";
import { type Syntax, literal } from "../../scripts/core/sdk/literal.ts";
import type { Credential, Sdk } from "../../scripts/core/sdk/sdk.ts";
import { type SdkTemplate, packageVersion, quoted } from "./package.ts";
import { renderReadme } from "./readme.ts";

export const pythonSdk: SdkTemplate = {
  files: ["README.md", "pyproject.toml", "src/__init__.py", "src/py.typed"],
  render: (sdk) => [readme(sdk), pyproject(sdk), sdk.source, ""],
};

function pyproject({ title, version, license, slug, container }: Sdk): string {
  return `# ${banner}

[build-system]
requires = ["setuptools>=61"]
build-backend = "setuptools.build_meta"

[project]
name = ${literalOf(slug)}
version = ${literalOf(packageVersion(version))}
description = ${literalOf(`An experimental client for ${title}`)}
readme = "README.md"
requires-python = ">=3.9"
dependencies = ["httpx>=0.23"]
classifiers = ["Development Status :: 3 - Alpha"]
${license === "" ? "" : `license = { text = ${literalOf(license)} }\n`}
[tool.setuptools]
packages = [${literalOf(container)}]
package-dir = { ${literalOf(container)} = "src" }

[tool.setuptools.package-data]
${literalOf(container)} = ["py.typed"]
`;
}

function readme(sdk: Sdk): string {
  return renderReadme(sdk, {
    language: "python",
    fence: "python",
    needs: "It needs Python 3.9 or later and `httpx`, and is fully typed: `mypy --strict` accepts it.",
    install: `\`\`\`sh\npip install .\n\`\`\`\n\nImport it as \`${sdk.container}\`.`,
    example: example(sdk),
    remarks: [
      "The `…_items()` and `…_pages()` methods of a list request further pages as needed.",
      "Request and response bodies are dataclasses. `decode(Type, value)` creates one from plain data, including the body of an error.",
      "`AsyncClient` has the same methods as coroutines. Requests are retried only if `retry` is set.",
      "Connections stay open until the program ends; pass `http_client=httpx.Client()` to close them yourself.",
    ],
  });
}

function example({ container, example: { create, list, headers, credential } }: Sdk): string {
  const types = create ? [create.type, "decode"] : [];
  return [
    `from ${container} import ${["ApiError", "Client", ...types].join(", ")}`,
    "",
    "client = Client(",
    '    "http://127.0.0.1:4010",',
    ...(credential ? [`    auth=${auth(credential)},`] : []),
    ...(headers.length > 0 ? [`    headers=${literal(Object.fromEntries(headers), syntax, "    ")},`] : []),
    ")",
    ...(create || list ? ["", "try:"] : []),
    ...(create
      ? [
          `    body = decode(${create.type}, ${literal(create.body, syntax, "    ")})`,
          `    print(client.${create.name}(body))`,
        ]
      : []),
    ...(list?.items ? [`    for item in client.${list.items}():`, "        print(item)"] : []),
    ...(list && !list.items ? [`    print(client.${list.name}())`] : []),
    ...(create || list ? ["except ApiError as error:", "    print(error.status, error.body)"] : []),
  ].join("\n");
}

function auth(credential: Credential): string {
  if (credential.kind === "bearer") return '{"bearer": "any"}';
  if (credential.kind === "basic") return '{"basic": ("user", "password")}';
  return `{"api_key": {${literalOf(credential.scheme)}: "any"}}`;
}

const syntax: Syntax = {
  text: literalOf,
  none: "None",
  yes: "True",
  no: "False",
  array: ["[", "]"],
  object: ["{", "}"],
  entry: (key, value) => `${key}: ${value}`,
  trailingComma: true,
  indent: "    ",
};

function literalOf(text: string): string {
  return quoted("python", text);
}
