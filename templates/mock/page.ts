/** The mock's page: every operation with its responses, and how to request each. No scripts, no requests. */
import { escapeHtml, staticPage } from "../../scripts/core/html.ts";
import type { OperationScenarios, Scenario } from "../../scripts/core/mock/scenarios.ts";
import type { Api } from "../../scripts/core/model.ts";

export interface ScenarioPage {
  readonly api: Api;
  readonly operations: readonly OperationScenarios[];
  /** The URL of the documentation. */
  readonly docs: string;
}

export function renderScenarios({ api, operations, docs }: ScenarioPage): string {
  const name = `${api.title} ${api.version}`.trim() || "An API";
  const body = `    <header>
      <h1>Mock of ${escapeHtml(name)}</h1>
      <p>Each response, the <code>Prefer</code> header that requests it, and a command to copy: click to select it.
        The <code>Mock-Reason</code> header explains every refusal.</p>
      <p><a href="${escapeHtml(docs)}">Documentation</a> · <a href="/__mock/openapi.json">OpenAPI document</a> ·
        <a href="/__mock/requests">Requests so far</a></p>
    </header>
    <nav aria-label="Operations">
      <ul>
${operations.map(entry).join("\n")}
      </ul>
    </nav>
    <main>
${operations.map(section).join("\n")}
    </main>
`;
  return staticPage({ title: `Mock of ${name}`, styles, body });
}

function entry({ operation: { id, method, path } }: OperationScenarios): string {
  return `        <li><a href="#${escapeHtml(encodeURIComponent(id))}"><b>${method.toUpperCase()}</b> ${escapeHtml(path)}</a></li>`;
}

function section({ operation, scenarios, complete }: OperationScenarios): string {
  const { id, method, path, summary, deprecated } = operation;
  const hint = complete
    ? ""
    : "<p>The document’s examples do not form a complete request: fill in the gaps in the commands.</p>";
  return `      <section id="${escapeHtml(id)}">
        <h2><b>${method.toUpperCase()}</b> ${escapeHtml(path)}</h2>
        <p>${escapeHtml(summary || id)}${deprecated ? " (deprecated)" : ""} · <code>${escapeHtml(id)}</code></p>${hint}
        <table>
          <thead><tr><th scope="col">Status</th><th scope="col">Response</th><th scope="col">Header</th><th scope="col">Command</th></tr></thead>
          <tbody>
${scenarios.map(row).join("\n")}
          </tbody>
        </table>
      </section>`;
}

function row({ status, name, prefer, curl }: Scenario): string {
  const header = prefer === undefined ? "none needed" : `<code>Prefer: ${escapeHtml(prefer)}</code>`;
  return `            <tr><td class="s${escapeHtml(status.charAt(0))}">${escapeHtml(status)}</td><td>${escapeHtml(name)}</td><td>${header}</td><td><pre>${escapeHtml(curl)}</pre></td></tr>`;
}

const styles = `
:root { font: 16px/1.5 system-ui, sans-serif; background: light-dark(#fff, #15171c); color: light-dark(#1b1f26, #e8eaee); }
body { margin: 0 auto; max-width: 76rem; padding: 1rem 1.5rem 4rem; }
h1 { font-size: 1.6rem; margin: 1rem 0 .5rem; }
h2 { font-size: 1.1rem; font-weight: 500; margin: 2.5rem 0 0; overflow-wrap: anywhere; }
h2 b, nav b { font: 600 .8rem ui-monospace, monospace; display: inline-block; min-width: 3.4rem; }
p { margin: .3rem 0; }
nav ul { columns: 34rem; list-style: none; padding: 0; font-size: .9rem; }
nav li { break-inside: avoid; }
nav a { text-decoration: none; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin-top: .6rem; }
th { text-align: left; font-size: .8rem; font-weight: 600; }
th:nth-child(1) { width: 4.5rem; } th:nth-child(2) { width: 15rem; } th:nth-child(3) { width: 15rem; }
td, th { border-bottom: 1px solid light-dark(#ccc, #444); padding: .35rem .6rem .35rem 0; vertical-align: top; overflow-wrap: anywhere; }
td:first-child { font: 600 .9rem/1.6 ui-monospace, monospace; }
.s2 { color: light-dark(#12652f, #6fd08f); } .s4 { color: light-dark(#8a4b00, #f0b060); } .s5 { color: light-dark(#a3171f, #ff9191); }
a { color: light-dark(#1a4fb8, #9db8ff); }
code, pre { font: .82rem/1.5 ui-monospace, monospace; user-select: all; }
pre { margin: 0; white-space: pre-wrap; }
@media (max-width: 60rem) { thead { position: absolute; clip-path: inset(100%); } tr, td { display: block; } td { border: 0; padding: 0; } tr { border-bottom: 1px solid light-dark(#ccc, #444); padding: .6rem 0; } }
section:target h2 { text-decoration: underline; text-underline-offset: .3em; }
`;
