/** The report of a run as an HTML page: defects and how to reproduce them, then coverage. No scripts, no requests. */
import { escapeHtml, staticPage } from "../../scripts/core/html.ts";
import type { Api } from "../../scripts/core/model.ts";
import {
  type ReportData,
  type ReportedDefect,
  type Share,
  markOf,
  percentOf,
} from "../../scripts/core/contract-report.ts";

export function page({ title, version, operations }: Api, report: ReportData): string {
  const name = `${title} ${version}`.trim() || "An API";
  const { defects, warnings, seconds, started } = report;
  const verdict = defects.length === 0 ? "No defects" : plural(defects.length, "defect");
  const told = [...defects, ...warnings];
  const body = `    <header>
      <p>Contract test of ${escapeHtml(name)} on <code>${escapeHtml(report.target)}</code></p>
      <h1 class="${defects.length === 0 ? "good" : "bad"}">${verdict}${warnings.length === 0 ? "" : `, ${plural(warnings.length, "warning")}`}</h1>
      <p>${plural(report.requests, "request")} to ${plural(operations.length, "operation")} · coverage ${percentOf(report.coverage).toFixed(1)} %${report.seed === null ? "" : ` · seed ${report.seed}`}${report.readOnly ? " · read only" : ""}</p>
      <p><time>${escapeHtml(started)}</time> · ${seconds} s</p>
${report.stopped === null ? "" : `      <p class="bad">The run ended early: ${escapeHtml(report.stopped)}</p>\n`}    </header>
    <main>
${contents(told)}${byOperation(told)}
      <h2 id="operations">Operations</h2>
${table(report)}
      <h2 id="coverage">Coverage</h2>
${report.coverage.map(share).join("\n")}
${leftOut(report)}    </main>
`;
  return staticPage({ title: `${verdict}: ${name}`, head: policy, styles, body });
}

/** What was not reached, and why. */
function leftOut({ unreached, notAsked, explained, unmade }: ReportData): string {
  const never = unreached.map(({ operation, reason }) => `${operation}: ${reason}`);
  const untried = explained.map(({ constraint, reason }) => `${constraint}: ${reason}`);
  const lists = [
    list("Never successful", never),
    list("Not asked", notAsked),
    list("Constraints that were not tried", untried),
    list("No valid request could be generated", unmade),
  ].join("");
  return lists === "" ? "" : `      <h2 id="left">Not reached</h2>\n${lists}`;
}

/** Links to the operations, and a filter that needs no script: a check box for each check hides its articles. */
function contents(told: readonly ReportedDefect[]): string {
  if (told.length === 0) return "";
  const byName = [...Map.groupBy(told, ({ operation }) => operation)];
  const links = byName.map(
    ([name, own], index) => `<li><a href="#o${index}">${escapeHtml(name)}</a> ${own.length}</li>`,
  );
  const parts = `<a href="#operations">Operations</a> · <a href="#coverage">Coverage, and what was not reached</a>`;
  const checks = [...Map.groupBy(told, ({ check }) => check)];
  const boxes = checks.map(
    ([check, own], index) =>
      `<label><input type="checkbox" id="c${index}" checked> ${escapeHtml(check)} ${own.length}</label>`,
  );
  const rules = checks.map((_, index) => `body:has(#c${index}:not(:checked)) .c${index} { display: none; }`);
  return `      <nav><ul>${links.join("")}</ul><p>${parts}</p><p>${boxes.join(" ")}</p></nav>\n      <style>${rules.join(" ")}</style>\n`;
}

function table({ operations }: ReportData): string {
  const rows = operations.map(
    ({ operation, sent, accepted, refused, exercised, listed }) =>
      `<tr><td>${escapeHtml(operation)}</td>${[sent, accepted, refused].map((number) => `<td>${number}</td>`).join("")}<td>${exercised} of ${listed}</td></tr>`,
  );
  const head = ["Operation", "Sent", "Accepted", "Refused", "Constraints exercised"].map(
    (name) => `<th>${name}</th>`,
  );
  return `      <table><thead><tr>${head.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

const policy = `    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:" />\n`;

function byOperation(told: readonly ReportedDefect[]): string {
  const checks = [...new Set(told.map(({ check }) => check))];
  return [...Map.groupBy(told, ({ operation }) => operation)]
    .map(([operation, own], index) => {
      const articles = own.map((one) => article(one, checks.indexOf(one.check)));
      return `      <h2 id="o${index}">${escapeHtml(operation)}</h2>\n${articles.join("\n")}`;
    })
    .join("\n");
}

function article(defect: ReportedDefect, index: number): string {
  const { severity, check, title, expected, got, seen, at, curl, replay } = defect;
  const place = at ? ` · <code>${escapeHtml(`${at.file}:${at.line}`)}</code>` : "";
  return `      <article class="c${index}">
        <h3>${escapeHtml(check)}${severity === "warning" ? " (warning)" : ""}${markOf(defect)}</h3>
        <p>${escapeHtml(title)}${seen > 1 ? ` · ${seen} times` : ""}${place}</p>
        <dl><dt>Expected</dt><dd>${escapeHtml(expected)}</dd><dt>Got</dt><dd class="bad">${escapeHtml(got)}</dd></dl>
        <pre>${escapeHtml(curl)}</pre>${replay === "" ? "" : `\n        <pre>${escapeHtml(replay)}</pre>`}
      </article>`;
}

function share({ aspect, reached, of, missing }: Share): string {
  const line = `<b>${escapeHtml(aspect)}</b> <meter value="${reached}" max="${Math.max(of, 1)}"></meter> ${reached} of ${of}`;
  if (missing.length === 0) return `      <p>${line}</p>`;
  return `      <details><summary>${line}</summary><ul>${items(missing)}</ul></details>`;
}

function list(title: string, names: readonly string[]): string {
  return names.length === 0 ? "" : `      <h3>${title}</h3>\n      <ul>${items(names)}</ul>\n`;
}

function items(names: readonly string[]): string {
  return names.map((name) => `<li>${escapeHtml(name)}</li>`).join("");
}

function plural(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

const styles = `
:root { font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 62rem; padding: 1rem 1.5rem 4rem; }
h1 { font-size: 2rem; margin: 0; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; overflow-wrap: anywhere; }
h3 { font: 600 .95rem/1.5 ui-monospace, monospace; margin: 0; }
p { margin: .3rem 0; overflow-wrap: anywhere; }
article { border: 1px solid light-dark(#ccc, #444); border-radius: .4rem; padding: .8rem 1rem; margin: .8rem 0; }
dl { display: grid; grid-template-columns: 6rem 1fr; gap: .2rem .8rem; margin: .5rem 0; }
dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; min-width: 0; }
.good { color: light-dark(#12652f, #6fd08f); } .bad { color: light-dark(#a3171f, #ff9191); }
code, pre { font: .82rem/1.5 ui-monospace, monospace; }
pre { background: light-dark(#f4f4f4, #222); padding: .5rem .7rem; margin: .4rem 0; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; user-select: all; }
main b { display: inline-block; min-width: 8rem; } meter { width: 12rem; vertical-align: middle; }
li { overflow-wrap: anywhere; }
nav ul { columns: 3 14rem; } nav label { display: inline-block; margin-right: .8rem; }
table { border-collapse: collapse; } th, td { border-bottom: 1px solid light-dark(#ccc, #444); padding: .2rem .7rem; text-align: right; }
th:first-child, td:first-child { text-align: left; overflow-wrap: anywhere; }
`;
