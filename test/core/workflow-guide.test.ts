/** Workflows as a chapter of the documentation. */
import { expect, test } from "vitest";
import { readApi } from "../../scripts/core/read-api.ts";
import { withWorkflows } from "../../scripts/core/workflow-guide.ts";

const document = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1", description: "What it is." },
  paths: {
    "/things": {
      get: { operationId: "listThings", summary: "List things", responses: { 200: { description: "" } } },
    },
  },
};
const { operations } = readApi(document);

test("without workflows nothing changes", () => {
  expect(withWorkflows(document, [], operations)).toBe(document);
});

test("renders a whole chapter", () => {
  const arazzo = {
    workflows: [
      {
        workflowId: "look",
        summary: "Look around",
        description: "First this,\nthen that.",
        steps: [
          { stepId: "list", description: "All of them.", operationId: "$sourceDescriptions.api.listThings" },
          { stepId: "more", operationPath: "{$sourceDescriptions.api.url}#/paths/~1things/get" },
          { stepId: "rest", workflowId: "other" },
        ],
      },
    ],
  };
  expect(withWorkflows(document, [arazzo], operations).info).toEqual({
    title: "Things",
    version: "1",
    description: `What it is.

# Workflows

## Look around

First this&#44; then that&#46;

1. **List things**: All of them&#46;
2. **&#123;&#36;sourceDescriptions&#46;api&#46;url&#125;&#35;&#47;paths&#47;&#126;1things&#47;get**: more
3. **other**: rest`,
  });
});

test("hostile text stays text", () => {
  const attack = "</td><script>alert(1)</script> [x](javascript:alert(2)) | `a` \n# {% raw %}";
  const arazzo = {
    workflows: [
      {
        summary: attack,
        description: attack,
        steps: [{ operationId: attack, description: attack }, null, 7],
      },
      null,
      7,
    ],
  };
  const { description } = withWorkflows(document, [arazzo], operations).info as { description: string };
  const own = description.replaceAll(/&#\d+;/g, "").replaceAll(/^#+ /gm, "");
  expect(/[<>[\]`{}#|]/.test(own)).toBe(false);
  expect(description.match(/^#+ .*/gm)?.length).toBe(4);
});
