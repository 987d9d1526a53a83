/**
 * The desk of a server for tests, the mock or the sandbox: every operation with its responses, to run in place or to
 * copy as a command; the latest requests; faults to inject. It requests nothing but its own server.
 */
import { escapeHtml, staticPage } from "../../scripts/core/html.ts";
import type { OperationScenarios, Scenario } from "../../scripts/core/mock/scenarios.ts";
import type { Api } from "../../scripts/core/model.ts";
import { scriptSafeJson } from "../../scripts/core/unicode-escape.ts";
import { type Controls, renderControls } from "./controls.ts";

export interface Desk extends Controls {
  /** `Mock`, `Sandbox`. */
  readonly name: string;
  readonly api: Api;
  readonly operations: readonly OperationScenarios[];
  /** Where the server's controls are: `/__mock`. */
  readonly base: string;
}

/** The text of the page's only script and style sheet. Its policy must allow both. */
export interface DeskAssets {
  readonly script: string;
  readonly styles: string;
}

/** Without JavaScript, it is a list of the responses and of the commands that request them. */
export function renderDesk(desk: Desk, { script, styles }: DeskAssets): string {
  const { name, api, operations, base, callers } = desk;
  const title = `${name} of ${`${api.title} ${api.version}`.trim() || "an API"}`;
  const few = operations.length <= 3;
  const body = `    <a class="skip" href="#operations">Skip to the operations</a>
    <header>
      <h1>${escapeHtml(title)}</h1>
      <nav aria-label="Pages">
        <a href="${base}/docs">Documentation</a>
        <a href="${base}/openapi.json">OpenAPI document</a>
        <a href="${base}/requests">Requests as JSON</a>
        <a class="narrow" href="#requests">Requests</a>
        <a class="narrow" href="#controls">Controls</a>
      </nav>
    </header>
    <div class="columns">
    <main id="operations" tabindex="-1">
      <p>A response of each operation can be requested with the header <code>Prefer</code>.
        ${name === "Mock" ? "The header <code>Mock-Reason</code> explains every refusal." : ""}</p>
      <div class="tools" data-tools></div>
      <p role="status" class="status" data-status></p>
${operations.map((one) => section(one, { docs: `${base}/docs`, isOpen: few })).join("\n")}
    </main>
${renderControls(desk)}
    </div>
    <script type="application/json" id="desk">${scriptSafeJson({ base, callers: callers ?? [] })}</script>
    <script>${script}</script>
`;
  return staticPage({ title, styles, body });
}

interface Shown {
  readonly docs: string;
  readonly isOpen: boolean;
}

function section(
  { operation, request, scenarios, complete }: OperationScenarios,
  { docs, isOpen }: Shown,
): string {
  const { id, method, path, summary, deprecated, tags } = operation;
  const hint = complete
    ? ""
    : "\n          <p>The document’s examples do not form a complete request: fill in the gaps in the commands.</p>";
  const anchor = `#/${[...tags.slice(0, 1), id].map(encodeURIComponent).join("/")}`;
  return `      <section id="${escapeHtml(id)}" data-request="${escapeHtml(scriptSafeJson(request))}">
        <details${isOpen ? " open" : ""}>
          <summary><h2><b>${method.toUpperCase()}</b> <span>${escapeHtml(path)}</span></h2>
            <span class="about">${escapeHtml(summary || id)}${deprecated ? " (deprecated)" : ""}</span></summary>
          <p><code>${escapeHtml(id)}</code> · <a href="${escapeHtml(docs + anchor)}" aria-label="Documentation of ${escapeHtml(id)}">Documentation</a></p>${hint}
          <ul class="scenarios">
${scenarios.map(item).join("\n")}
          </ul>
        </details>
      </section>`;
}

function item({ status, name, prefer, headers, curl }: Scenario): string {
  const header = prefer === undefined ? "" : `<code>Prefer: ${escapeHtml(prefer)}</code>`;
  return `            <li data-headers="${escapeHtml(scriptSafeJson(headers))}">
              <p class="scenario"><b class="s${escapeHtml(status.charAt(0))}">${escapeHtml(status)}</b> <span>${escapeHtml(name)}</span> ${header}</p>
              <details class="command"><summary>Command<span class="hidden"> for ${escapeHtml(`${status} ${name}`)}</span></summary><pre tabindex="0">${escapeHtml(curl)}</pre></details>
            </li>`;
}
