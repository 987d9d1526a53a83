/** The pages that are made from a specification: its documentation, and what a mock of it can answer. */
import { renderPage } from "../../templates/docs/page.ts";
import { docsDocument } from "../core/docs-document.ts";
import { type Json, asObject } from "../core/json.ts";
import { shieldForReaders } from "../core/openapi/shield.ts";
import type { Api } from "../core/model.ts";

/** @returns one page that needs no other file */
export async function renderDocs(document: Json, workflows: readonly Json[] = []): Promise<string> {
  const { loadRedoc } = await import("../edge/redocly/redoc.ts");
  return renderPage({
    document: docsDocument(asObject(shieldForReaders(document)), workflows),
    ...(await loadRedoc()),
  });
}

/** @returns the page of a mock that is at this URL: what each operation can answer, and how to ask for it */
export async function renderMockPage(api: Api, url: string): Promise<string> {
  const [{ renderScenarios }, { scenariosOf }, { createMockGate }] = await Promise.all([
    import("../../templates/mock/page.ts"),
    import("../core/mock/scenarios.ts"),
    import("../core/mock/mock-gate.ts"),
  ]);
  const operations = await scenariosOf(api, createMockGate(api), url);
  return renderScenarios({ api, operations, docs: "/__mock/docs" });
}
