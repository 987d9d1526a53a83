/** The pages rendered from a specification: its documentation, and the desk of a mock or a sandbox. */
import type { Desk } from "../../templates/desk/page.ts";
import { renderPage } from "../../templates/docs/page.ts";
import { docsDocument } from "../core/docs-document.ts";
import { type Json, asObject } from "../core/json.ts";
import { shieldForReaders } from "../core/openapi/shield.ts";
import type { Api } from "../core/model.ts";
import type { OperationScenarios } from "../core/mock/scenarios.ts";
import type { Page } from "../edge/mock/admin.ts";

/** @returns a single self-contained page */
export async function renderDocs(document: Json, workflows: readonly Json[] = []): Promise<string> {
  const { loadRedoc } = await import("../edge/redocly/redoc.ts");
  return renderPage({
    document: docsDocument(asObject(shieldForReaders(document)), workflows),
    ...(await loadRedoc()),
  });
}

/** @returns the desk of the mock at this URL, and its policy */
export function renderMockPage(api: Api, url: string): Promise<Page> {
  return renderDeskPage(api, { name: "Mock", url, base: "/__mock" });
}

export interface DeskOptions extends Pick<Desk, "name" | "base" | "callers" | "seed"> {
  /** The server's. */
  readonly url: string;
}

/** @returns a page for testers of a server of this API: its scenarios, its latest requests, its controls */
export async function renderDeskPage(api: Api, { url, ...desk }: DeskOptions): Promise<Page> {
  const [{ renderDesk }, { scenariosOf }, { createMockGate }, { deskFiles }] = await Promise.all([
    import("../../templates/desk/page.ts"),
    import("../core/mock/scenarios.ts"),
    import("../core/mock/mock-gate.ts"),
    import("../edge/mock/desk-assets.ts"),
  ]);
  const [all, files] = await Promise.all([scenariosOf(api, createMockGate(api), url), deskFiles()]);
  const operations = desk.seed === undefined ? all : all.map(declaredOnly);
  return { html: renderDesk({ ...desk, api, operations }, files), policy: files.policy };
}

/** A server with data of its own invents none. */
function declaredOnly({ scenarios, ...others }: OperationScenarios): OperationScenarios {
  const declared = scenarios.filter(({ prefer = "" }) => !prefer.includes("dynamic=true"));
  return { ...others, scenarios: declared };
}
