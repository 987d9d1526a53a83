/** The report of a run as an HTML page: defects and how to reproduce them, then coverage. No scripts, no requests. */
import { escapeHtml, staticPage } from "../../scripts/core/html.ts";
import type { Api } from "../../scripts/core/model.ts";
import {
  type ReportData,
  type ReportedDefect,
  type Share,
  percentOf,
} from "../../scripts/core/contract-report.ts";

export function page({ title, version, operations }: Api, report: ReportData): string {
  const name = `${title} ${version}`.trim() || "An API";
  const errors = report.defects.filter(({ severity }) => severity === "error").length;
  const warnings = report.defects.length - errors;
  const verdict = errors === 0 ? "No defects" : plural(errors, "defect");
  const body = `    <header>
      <p>Contract test of ${escapeHtml(name)} on <code>${escapeHtml(report.target)}</code></p>
      <h1 class="${errors === 0 ? "good" : "bad"}">${verdict}${warnings === 0 ? "" : `, ${plural(warnings, "warning")}`}</h1>
      <p>${plural(report.requests, "request")} to ${plural(operations.length, "operation")} · coverage ${percentOf(report.coverage).toFixed(1)} %${report.seed === null ? "" : ` · seed ${report.seed}`}${report.readOnly ? " · read only" : ""}</p>
${report.stopped === null ? "" : `      <p class="bad">The run ended early: ${escapeHtml(report.stopped)}</p>\n`}    </header>
    <main>
${byOperation(report.defects)}
      <h2>Coverage</h2>
${report.coverage.map(share).join("\n")}
${list("Never successful", report.unsuccessful)}${list("No valid request could be generated", report.unmade)}    </main>
`;
  return staticPage({ title: `${verdict}: ${name}`, head: policy, styles, body });
}

const policy = `    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:" />\n`;

function byOperation(defects: readonly ReportedDefect[]): string {
  const operations = [...new Set(defects.map(({ operation }) => operation))];
  return operations
    .map((operation) => {
      const own = defects.filter((defect) => defect.operation === operation);
      return `      <h2>${escapeHtml(operation)}</h2>\n${own.map(article).join("\n")}`;
    })
    .join("\n");
}

function article({ severity, check, title, expected, got, seen, at, curl, replay }: ReportedDefect): string {
  const place = at ? ` · <code>${escapeHtml(`${at.file}:${at.line}`)}</code>` : "";
  return `      <article>
        <h3>${escapeHtml(check)}${severity === "warning" ? " (warning)" : ""}</h3>
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
`;
