/** The column beside the operations: the latest requests, faults, and what only a server with a memory has. */
import { escapeHtml } from "../../scripts/core/html.ts";
import type { OperationScenarios } from "../../scripts/core/mock/scenarios.ts";

export interface Controls {
  readonly operations: readonly OperationScenarios[];
  /** Whose tokens requests can have; undefined: the server takes any. */
  readonly callers?: readonly Caller[];
  /** A seed in YAML, to edit and load; undefined: the server has no memory, and no clock. */
  readonly seed?: string;
}

export interface Caller {
  readonly name: string;
  readonly token: string;
}

/** Forms that the page's script fills and sends; without it they are hidden. */
export function renderControls({ operations, callers, seed }: Controls): string {
  return `    <aside aria-label="Requests and controls">
      <section id="requests" aria-labelledby="requests-title">
        <h2 id="requests-title">Requests</h2>
        <noscript><p>Live only with JavaScript: see the link above.</p></noscript>
        <div class="tools" data-journal-tools></div>
        <ol class="journal" data-journal></ol>
      </section>
      <section id="controls" aria-labelledby="faults-title" class="scripted" tabindex="-1">
        <h2 id="faults-title">Latency and faults</h2>
        <form data-faults>
          ${number("from", "Latency from, ms", { most: 60_000 })}
          ${number("to", "to, ms", { most: 60_000 })}
          ${number("errors", "Fail, % of requests", { most: 100 })}
          ${number("status", "with status", { least: 400, most: 599 })}
          ${number("resets", "Reset the connection, %", { most: 100 })}
${callers ? `          ${number("capacity", "Rate limit: requests at once", { most: 1_000_000 })}\n          ${number("refill", "refilled per second", { most: 60_000 })}\n` : ""}          <p><label for="faults-operation">Only this operation</label>
            <select id="faults-operation" name="operation"><option value="">all</option>${operations.map(option).join("")}</select></p>
          <p class="buttons"><button>Apply</button> <button type="button" data-off>Turn off</button></p>
          <p role="status" data-state></p>
        </form>
      </section>
${seed === undefined ? "" : stateful(seed)}    </aside>`;
}

interface Bounds {
  readonly least?: number;
  readonly most: number;
}

function number(name: string, label: string, { least = 0, most }: Bounds): string {
  const id = `faults-${name}`;
  return `<p><label for="${id}">${label}</label> <input id="${id}" name="${name}" type="number" min="${least}" max="${most}" step="any"></p>`;
}

function option({ operation: { id } }: OperationScenarios): string {
  return `<option value="${escapeHtml(id)}">${escapeHtml(id)}</option>`;
}

function stateful(seed: string): string {
  return `      <section aria-labelledby="clock-title" class="scripted">
        <h2 id="clock-title">Clock</h2>
        <form data-clock>
          <p><output data-now></output></p>
          <p><label for="clock-set">Time, in UTC</label> <input id="clock-set" name="set" placeholder="2030-01-31T12:00:00Z" autocomplete="off" spellcheck="false"></p>
          <p class="buttons"><button>Set</button>
            <button type="button" data-change='{"frozen":true}'>Freeze</button>
            <button type="button" data-change='{"frozen":false}'>Run</button>
            <button type="button" data-change='{"advance_seconds":60}'>+1 minute</button>
            <button type="button" data-change='{"advance_seconds":3600}'>+1 hour</button>
            <button type="button" data-change='{"advance_seconds":86400}'>+1 day</button>
            <button type="button" data-change='{"reset":true}'>System time</button></p>
          <p role="status" data-state></p>
        </form>
      </section>
      <section aria-labelledby="seed-title" class="scripted">
        <h2 id="seed-title">Data</h2>
        <form data-seed>
          <p class="buttons"><button type="button" data-reset>Reset everything</button></p>
          <details><summary>Other data</summary>
            <p><label for="seed-text">A seed, in YAML or JSON</label></p>
            <textarea id="seed-text" rows="14" spellcheck="false">${escapeHtml(`\n${seed}`)}</textarea>
            <p class="buttons"><button>Replace the data</button></p>
          </details>
          <p role="status" data-state></p>
        </form>
      </section>
`;
}
