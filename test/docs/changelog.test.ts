/** The changelog of a site, and what pages say of parts that are new or will go. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Release, ReleasedChange } from "../../scripts/core/change/release.ts";
import { load, plan, targetsNamed } from "../../scripts/pipeline.ts";
import { formatProblem } from "../../scripts/core/problem.ts";
import { renderSite } from "../../scripts/targets/docs-site.ts";
import { type Site, deadLinks, deadTwinLinks, textOf } from "./pages.ts";

const document = {
  openapi: "3.1.1",
  info: { title: "Orchard", version: "2.1.0" },
  servers: [{ url: "https://orchard.example" }],
  security: [],
  paths: {
    "/trees": {
      get: {
        operationId: "listTrees",
        summary: "List trees",
        deprecated: true,
        "x-deprecated-since": "2026-01-31",
        "x-sunset": "2027-12-31",
        "x-replaced-by": "searchTrees",
        parameters: [
          {
            name: "age",
            in: "query",
            deprecated: true,
            "x-sunset": "2027-06-30",
            schema: { type: "integer" },
          },
        ],
        responses: { 200: { description: "Trees.", content: { "application/json": { schema: tree() } } } },
      },
    },
    "/trees/search": {
      get: {
        operationId: "searchTrees",
        summary: "Search trees",
        responses: { 204: { description: "None." } },
      },
    },
  },
};

function tree() {
  return {
    type: "object",
    properties: { girth: { type: "number", deprecated: true, "x-sunset": "2028-01-01" } },
  };
}

function change(rule: string, more: Partial<ReleasedChange>): ReleasedChange {
  return {
    rule,
    wire: "compatible",
    source: "compatible",
    evidence: "proved",
    operations: [],
    message: "",
    pointers: {},
    ...more,
  };
}

const releases: readonly Release[] = [
  {
    version: "2.0.0",
    previous: "1.0.0",
    date: "2026-03-01",
    verdict: { wire: "breaking", source: "compatible" },
    evidence: "proved",
    changes: [
      change("request-maximum", {
        wire: "breaking",
        operations: ["listTrees", "fellTree"],
        message: 'age <b> is now "at most" 100.',
        advice: "Send less.",
        exemption: { reason: "Nobody sent more.", until: "2026-12-31" },
      }),
      change("operation-removed", { message: "gone" }),
    ],
  },
  {
    version: "2.1.0",
    previous: "2.0.0",
    date: "2026-04-01",
    verdict: { wire: "compatible", source: "compatible" },
    evidence: "proved",
    changes: [change("operation-added", { operations: ["searchTrees"], message: "searchTrees is new." })],
  },
];

const changelog = `# Changelog

## 2.0.0 (2026-03-01)

Older **trees** <script>alert(1)</script> are [refused](javascript:alert(1)).

<!-- generated: changes of 2.0.0 -->

- the list

<!-- /generated -->
`;

let folder: string;
let site: Site;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "changelog-"));
  await mkdir(join(folder, "changes"));
  await writeFile(join(folder, "openapi.json"), JSON.stringify(document));
  await writeFile(join(folder, "CHANGELOG.md"), changelog);
  for (const release of releases)
    await writeFile(join(folder, "changes", `${release.version}.json`), JSON.stringify(release));
  site = await siteIn("openapi.json");
});
afterAll(() => rm(folder, { recursive: true }));

async function siteIn(spec: string): Promise<Site> {
  const at = { cwd: folder, spec };
  const read = await load(at);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return renderSite(read, { ...at, url: "", edit: "" });
}

const main = (path: string) => textOf(/<article.*<\/article>/s.exec(site.get(path) ?? "")?.[0] ?? "").trim();

describe("a document with records", () => {
  test("has a page of its versions, the newest first, with people's words and links to the operations", () => {
    expect(main("changelog.html")).toBe(
      "Start Changelog 2.1.0 2026-04-01 # Compared with 2.0.0: on the wire compatible (proved), in code compatible. " +
        "Other changes (1) Search trees: searchTrees is new. operation-added " +
        "2.0.0 2026-03-01 # Compared with 1.0.0: on the wire breaking, in code compatible. " +
        "Older trees <script>alert(1)</script> are refused. " +
        'Breaks (1) breaks List trees, fellTree: age <b> is now "at most" 100. request-maximum ' +
        "What to do: Send less. Agreed to: Nobody sent more. Other changes (1) gone operation-removed",
    );
    expect([...deadLinks(site), ...deadTwinLinks(site)]).toEqual([]);
    expect(site.get("changelog.html")).not.toMatch(/<script>alert|javascript:/);
  });

  test.each([
    ["operations/list-trees.html", /<h1>(.*?)<\/h1>/, "List trees deprecated sunset 2027-12-31"],
    ["operations/list-trees.html", /id="query\.age">(.*?)<\/p>/, "age integer deprecated sunset 2027-06-30"],
    [
      "operations/list-trees.html",
      /id="response-200\.girth">(.*?)<\/p>/,
      "girth number deprecated sunset 2028-01-01",
    ],
    ["operations/list-trees.html", /<dt>Replaced by<\/dt><dd>(.*?)<\/dd>/, "Search trees"],
    ["operations/list-trees.html", /<dt>Changed in<\/dt><dd>(.*?)<\/dd>/, "2.0.0"],
    ["operations/search-trees.html", /<h1>(.*?)<\/h1>/, "Search trees since 2.1.0"],
    [
      "index.html",
      /<nav id="menu".*?<\/nav>/s,
      "Guide Changelog Operations List trees deprecated sunset 2027-12-31 GET Search trees since 2.1.0 GET",
    ],
    [
      "index.html",
      /<ul class="operations">.*?<\/ul>/s,
      "GET List trees deprecated sunset 2027-12-31 /trees GET Search trees since 2.1.0 /trees/search",
    ],
  ])("%s: %s says %s", (path, part, want) => {
    expect(textOf(part.exec(site.get(path) ?? "")?.[0].replace(/^id="[^"]*">/, "") ?? "").trim()).toContain(
      want,
    );
  });

  test.each([
    ["operations/list-trees.md", "# List trees (*deprecated* *sunset 2027-12-31*)"],
    ["operations/list-trees.md", "- `age` (integer, deprecated, sunset 2027-06-30)"],
    ["operations/search-trees.md", "# Search trees (*since 2.1.0*)"],
    ["index.md", "- GET [Search trees](operations/search-trees.md) `/trees/search` (since 2.1.0)"],
    ["changelog.md", "## 2.1.0 *2026-04-01*"],
    ["llms.txt", "- [List trees](operations/list-trees.md) (deprecated, sunset 2027-12-31)"],
    ["llms.txt", "- [Changelog](changelog.md): What changed in each version of the description of Orchard"],
  ])("for machines, %s says %s", (path, want) => {
    expect((site.get(path) ?? "").split("\n").find((line) => line.startsWith(want))).toBeDefined();
  });
});

test("a document without records has no such page, and nothing is since any version", async () => {
  await mkdir(join(folder, "other"));
  await writeFile(join(folder, "other/openapi.json"), JSON.stringify(document));
  const other = await siteIn("other/openapi.json");
  expect([
    other.has("changelog.html"),
    [...other.values()].some((text) => /changelog\.html|since 2\.1/.test(text)),
  ]).toEqual([false, false]);
});

test("a file among the records that is none is told, with its address, and left out", async () => {
  await mkdir(join(folder, "broken/changes"), { recursive: true });
  await writeFile(join(folder, "broken/openapi.json"), JSON.stringify(document));
  await writeFile(join(folder, "broken/changes/2.0.0.json"), "{");
  await writeFile(join(folder, "broken/changes/3.0.0.json"), JSON.stringify(releases[0]));
  const outcome = await plan({ cwd: folder, spec: "broken/openapi.json" }, targetsNamed(["docs"]));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  expect({
    told: outcome.warnings.filter(({ code }) => code === "target/docs").map((one) => formatProblem(one)),
    has: outcome.files.has("changelog.html"),
  }).toEqual({
    told: ["2.0.0", "3.0.0"].map(
      (version) =>
        `broken/changes/${version}.json  warning  target/docs\n  broken/changes/${version}.json is no record of a version, so the changelog leaves it out.`,
    ),
    has: false,
  });
});
