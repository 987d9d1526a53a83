/** The HTML report in a real browser: text from specifications and servers stays text. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { junit } from "../../templates/contract/report-junit.ts";
import { page } from "../../templates/contract/report-html.ts";
import type { ReportData } from "../../scripts/core/contract-report.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { launch, none, open } from "./browser.ts";

const attack = `"'></title></style></pre></script><script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>]]>&amp;\u0000\u202e\ud800`;

const api = readApi({
  openapi: "3.1.0",
  info: { title: attack, version: attack },
  paths: { "/a": { get: { operationId: attack, responses: { 200: { description: "" } } } } },
});

const told = {
  check: attack,
  operation: attack,
  title: attack,
  expected: attack,
  got: attack,
  curl: attack,
  replay: attack,
  seen: 2,
  at: { file: attack, line: 1, column: 1, length: 1 },
};

const report: ReportData = {
  target: attack,
  seed: 1,
  requests: 1,
  percent: 50,
  stopped: attack,
  readOnly: true,
  defects: [{ severity: "error", ...told }],
  coverage: [{ aspect: "operations", reached: 1, of: 2, missing: [attack] }],
  started: attack,
  seconds: 1,
  warnings: [{ severity: "warning", ...told }],
  operations: [{ operation: attack, sent: 1, accepted: 1, refused: 0, exercised: 1, listed: 2 }],
  unreached: [{ operation: attack, reason: attack }],
  notAsked: [attack],
  explained: [{ constraint: attack, reason: attack }],
  unmade: [attack],
};

test("a hostile report runs nothing and requests nothing", async () => {
  const folder = await mkdtemp(join(tmpdir(), "report-"));
  const file = join(folder, "report.html");
  await writeFile(file, page(api, report));
  const browser = await launch();
  const { page: shown, trespasses } = await open(browser, pathToFileURL(file).href);
  const made = await shown.locator("script, img, svg, [onerror], [onload]").count();
  const got = await shown.locator("dd.bad").first().textContent();
  const after = await trespasses();
  await browser.close();
  await rm(folder, { recursive: true });
  expect({ made, after, got }).toEqual({
    made: 0,
    after: none,
    got: attack.replaceAll(/\p{Cc}|\u202e/gu, "\ufffd").toWellFormed(),
  });
});

test("JUnit XML of a hostile report is well-formed", () => {
  const xml = junit(api, report);
  const texts = xml.replaceAll(/<(?:\?xml|\/?test\w+|\/?failure|\/?system-out)(?: \w+="[^"<]*")*\??>/g, "");
  expect({ loose: /[<>"]/.test(texts), controls: /[^\P{Cc}\n]|\p{Cs}/u.test(xml) }).toEqual({
    loose: false,
    controls: false,
  });
});
