/** A style guide is honoured, or its author is told which part is not, where it stands, and what to do. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Project, project } from "./project.ts";

let copy: Project;
beforeEach(async () => {
  copy = await project([]);
});
afterEach(() => copy.remove());

const document = `openapi: 3.1.0
info: {title: T, version: '1'}
paths: {/a: {get: {operationId: a, responses: {'204': {description: ok}}}}}
`;

/** @returns the exit code, and each problem in one line with its hint */
async function told(...argv: readonly string[]) {
  const { exitCode, stderr } = await copy.run("lint", ...argv);
  const problems = stderr.matchAll(
    /^(?:(\S+:\d+:\d+) {2})?(error|warning) {2}(\S+)\n {2}(.*)(?:\n {2}(?!hint).*)*(?:\n {2}hint: (.*))?$/gm,
  );
  const lines = [...problems].map(([, at, severity, code, message, hint]) =>
    [at, severity, `${code}:`, message, ...(hint === undefined ? [] : [`(${hint})`])].join(" "),
  );
  return { exitCode, lines };
}

const required = (at: string, line: string) =>
  `${at} warning style-guide: \`${line}\` is not honoured: the rule always runs, because the output relies on it. (remove this line; a document that is not yours can be mended with --overlay)`;
const onlyWrong = (at: string, line: string) =>
  `${at} warning style-guide: \`${line}\` is honoured only where the output would be wrong: anything else that it finds is a warning. (add \`struct: error\` under \`rules\`, which demands the structure that OpenAPI prescribes)`;
const ignored = (file: string) =>
  `${file}:1:1 warning style-guide: ${file} is not read: what it leaves out is reported all the same. (set the severities of these rules in redocly.yaml, or remove the file)`;
const untrusted = (at: string, part: string) =>
  `${at} warning style-guide: \`${part}\` has no effect: the style guide is not in the current folder, so only its rules run. (read it, then pass --allow plugins or run the command in its folder)`;
const old = (at: string, part: string) =>
  `${at} warning style-guide: Redocly no longer reads \`${part}\`: what it holds has no effect. (move what it holds one level up)`;
const inApi = (at: string, part: string) =>
  `${at} warning style-guide: \`${part}\` has no effect on a single API: only rules have. (move it to the top level of the style guide)`;
const noLicence = (severity: string) =>
  `s.yaml:2:1 ${severity} info-license: Info object should contain \`license\` field. (the rule is explained at https://redocly.com/docs/cli/rules/oas/info-license)`;

interface Row {
  readonly name: string;
  /** The folder of the document and its style guide; the current one unless given. */
  readonly folder?: string;
  readonly files: Readonly<Record<string, string>>;
  readonly argv?: readonly string[];
  readonly lines: readonly string[];
}

const rows: readonly Row[] = [
  { name: "nothing is asked for", files: { "redocly.yaml": "" }, lines: [] },
  {
    name: "a key without a value",
    files: { "redocly.yaml": "rules: {struct: , none: }\noas3_1Rules:\napis: [s.yaml]\nresolve: 7\n" },
    lines: [],
  },
  {
    name: "parts for other commands and other documents",
    files: {
      "redocly.yaml":
        "telemetry: off\ntheme: {openapi: {}}\noas2Rules: {none: off}\napis: {b: {root: b.yaml, rules: {struct: off, info-license: error}}, s: {root: ./s.yaml}}\n",
    },
    lines: [],
  },
  {
    name: "a rule that always runs",
    files: {
      "redocly.yaml":
        "rules:\n  struct: warn\n  no-unresolved-refs: {severity: off}\n  operation-operationId-unique: error\n  required/known-status: off\n",
    },
    lines: [
      required("redocly.yaml:2:3", "struct: warn"),
      required("redocly.yaml:3:3", "no-unresolved-refs: off"),
      onlyWrong("redocly.yaml:4:3", "operation-operationId-unique: error"),
      required("redocly.yaml:5:3", "required/known-status: off"),
    ],
  },
  {
    name: "a rule that always runs, as it runs",
    files: {
      "redocly.yaml":
        "rules: {struct: error, no-unresolved-refs: error, operation-operationId-unique: error, rule/own: {subject: {type: Info}, assertions: {defined: true}}}\n",
    },
    lines: [],
  },
  {
    name: "a rule that there is not",
    files: { "redocly.yaml": "rules:\n  spec: error\n  info-licence: warn\n  gone: off\n" },
    lines: [
      "redocly.yaml:2:3 warning style-guide: No rule is called spec, so nothing is checked by it. (correct the name or remove this line)",
      "redocly.yaml:3:3 warning style-guide: No rule is called info-licence, so nothing is checked by it. (correct the name or remove this line)",
    ],
  },
  {
    name: "rules in another file",
    files: { "redocly.yaml": "rules: {$ref: ./rules.yaml}\n", "rules.yaml": "info-license: warn\n" },
    lines: [noLicence("warning")],
  },
  {
    name: "rules for a version of OpenAPI",
    files: {
      "redocly.yaml": "oas3_0Rules: {info-contact: error}\noas3_1Rules: {info-license: warn, struct: off}\n",
    },
    lines: [required("redocly.yaml:2:35", "struct: off"), noLicence("warning")],
  },
  {
    name: "rules for this document",
    files: {
      "redocly.yaml":
        "rules: {info-license: error}\napis:\n  s@v1:\n    root: ./s.yaml\n    rules: {info-license: warn}\n    oas3_1Rules: {no-unresolved-refs: off}\n    decorators: {remove-x-internal: on}\n    extends: [minimal]\n    styleguide: {rules: {}}\n",
    },
    lines: [
      required("redocly.yaml:6:19", "no-unresolved-refs: off"),
      inApi("redocly.yaml:7:5", "decorators"),
      inApi("redocly.yaml:8:5", "extends"),
      old("redocly.yaml:9:5", "styleguide"),
      noLicence("warning"),
    ],
  },
  {
    name: "rules for a version of this document, over those for all",
    files: {
      "redocly.yaml":
        "rules: {info-license: error}\napis: {s: {root: s.yaml, oas3_0Rules: {info-license: error}, oas3_1Rules: {info-license: warn}}}\n",
    },
    lines: [noLicence("warning")],
  },
  {
    name: "the parts of the first version of Redocly",
    files: { "redocly.yaml": "lint:\n  rules: {info-license: error}\n" },
    lines: [old("redocly.yaml:1:1", "lint")],
  },
  {
    name: "a list of what lint leaves out",
    files: {
      ".redocly.lint-ignore.yaml": "s.yaml: {info-license: ['#/info']}\n",
      "redocly.yaml": "rules: {info-license: warn}\n",
    },
    lines: [ignored(".redocly.lint-ignore.yaml"), noLicence("warning")],
  },
  {
    name: "such a list without a style guide",
    files: { ".redocly.lint-ignore.yaml": "" },
    lines: [ignored(".redocly.lint-ignore.yaml")],
  },
  {
    name: "such a list one folder up",
    folder: "api/",
    files: { ".redocly.lint-ignore.yaml": "" },
    lines: [ignored(".redocly.lint-ignore.yaml")],
  },
  {
    name: "headers for the files of others",
    files: {
      "redocly.yaml":
        "resolve:\n  http:\n    headers: [{matches: 'https://a.example/**', name: A, envVariable: A}]\n",
    },
    lines: [
      "redocly.yaml:2:3 warning style-guide: Requests are sent without these headers. (save the files that need them beside the document, and refer to these)",
    ],
  },
  {
    name: "a style guide that may change nothing",
    folder: "api/",
    files: {
      "api/redocly.yaml":
        "decorators: {remove-x-internal: on}\noas3_1Preprocessors: {}\nresolve: {doNotResolveExamples: true}\noas3_1Rules: {info-license: warn}\n",
    },
    lines: [
      untrusted("api/redocly.yaml:1:1", "decorators"),
      untrusted("api/redocly.yaml:2:1", "oas3_1Preprocessors"),
      untrusted("api/redocly.yaml:3:1", "resolve"),
      `api/${noLicence("warning")}`,
    ],
  },
  {
    name: "a style guide that may",
    folder: "api/",
    files: { "api/redocly.yaml": "decorators: {remove-x-internal: on}\noas3_1Rules: {info-license: warn}\n" },
    argv: ["--allow", "plugins"],
    lines: [`api/${noLicence("warning")}`],
  },
];

test.each(rows)("$name", async ({ folder = "", files, argv = [], lines }) => {
  await copy.write(`${folder}s.yaml`, document);
  for (const [path, text] of Object.entries(files)) await copy.write(path, text);
  expect(await told("--spec", `${folder}s.yaml`, ...argv)).toEqual({ exitCode: 0, lines });
});

test.each([
  ["struct", "parameters: [{name: x, in: nowhere, schema: {}}], ", "struct"],
  ["required/all", "security: [{none: []}], ", "required/known-security"],
])("the rules for a version cannot turn off %s", async (rule, part, code) => {
  await copy.write("s.yaml", document.replace("responses", `${part}responses`));
  await copy.write("redocly.yaml", `oas3_1Rules: {${rule}: off}\n`);
  const { exitCode, lines } = await told("--spec", "s.yaml");
  const errors = lines.filter((line) => line.includes(" error ")).map((line) => line.split(" ")[2]);
  expect({ exitCode, errors, warning: lines[0] }).toEqual({
    exitCode: 1,
    errors: [`${code}:`],
    warning: required("redocly.yaml:1:15", `${rule}: off`),
  });
});

test.each<[text: string, lines: readonly string[]]>([
  [
    "oas3_1Rules: [info-license]\n",
    [
      "redocly.yaml:1:1 error style-guide: The style guide redocly.yaml cannot be used: `oas3_1Rules` is not a mapping. (correct it or move it away: without a style guide, only the required rules run)",
    ],
  ],
  [
    "apis: {s: {root: s.yaml, rules: info-license}}\n",
    [
      "redocly.yaml:1:1 error style-guide: The style guide redocly.yaml cannot be used: `rules` of s is not a mapping. (correct it or move it away: without a style guide, only the required rules run)",
    ],
  ],
  ["apis: {s: {root: s.yaml, rules: {info-license: error}}}\n", [noLicence("error")]],
  ["apis: {s: {root: s.yaml, oas3_1Rules: {info-license: error}}}\n", [noLicence("error")]],
])("%j is refused", async (text, lines) => {
  await copy.write("s.yaml", document);
  await copy.write("redocly.yaml", text);
  expect(await told("--spec", "s.yaml")).toEqual({ exitCode: 1, lines });
});

test("a list that is added is told although nothing else has changed", async () => {
  await copy.write("s.yaml", document);
  const none = await told("--spec", "s.yaml");
  await copy.write(".redocly.lint-ignore.yaml", "");
  expect([none.lines, (await told("--spec", "s.yaml")).lines]).toEqual([
    [],
    [ignored(".redocly.lint-ignore.yaml")],
  ]);
});
