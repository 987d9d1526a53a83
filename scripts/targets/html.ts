/** The pages rendered from a specification: its documentation, and the overview page of a mock. */
import { renderPage } from "../../templates/docs/page.ts";
import { docsDocument } from "../core/docs-document.ts";
import { type Json, asObject } from "../core/json.ts";
import { shieldForReaders } from "../core/openapi/shield.ts";
import type { Api } from "../core/model.ts";

/** @returns a single self-contained page */
export async function renderDocs(document: Json, workflows: readonly Json[] = []): Promise<string> {
  const { loadRedoc } = await import("../edge/redocly/redoc.ts");
  return renderPage({
    document: docsDocument(asObject(shieldForReaders(document)), workflows),
    ...(await loadRedoc()),
  });
}

/** @returns the page of the mock at this URL: the responses of each operation, and how to request them */
export async function renderMockPage(api: Api, url: string): Promise<string> {
  const [{ renderScenarios }, { scenariosOf }, { createMockGate }] = await Promise.all([
    import("../../templates/mock/page.ts"),
    import("../core/mock/scenarios.ts"),
    import("../core/mock/mock-gate.ts"),
  ]);
  const operations = await scenariosOf(api, createMockGate(api), url);
  return renderScenarios({ api, operations, docs: "/__mock/docs" });
}
