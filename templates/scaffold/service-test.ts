/** `test/service.test.ts` of a starter service: tests that pass before and after anything is implemented. */
import { type Code, code, literal } from "../../scripts/core/code.ts";
import type { Api } from "../../scripts/core/model.ts";
import { fillTemplate } from "../../scripts/core/path-template.ts";
import { needsCredentials } from "../../scripts/core/request-validation/security.ts";

/** @returns TypeScript source that its user then owns */
export function renderServiceTest({ operations }: Api): Code {
  const guarded = operations.find(needsCredentials);
  return code`/** Tests the service without a network. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { service } from "../src/service.ts";

test("an unknown path answers 404", async () => {
  const response = await service.request("/no/such/path");
  assert.equal(response.status, 404);
});
${guarded ? refusal(guarded) : code``}`;
}

function refusal({ id, method, path }: Api["operations"][number]): Code {
  const target = fillTemplate(path, () => "1");
  return code`
test(${literal(`${id} answers 401 without credentials`)}, async () => {
  const response = await service.request(${literal(encodeURI(target))}, { method: ${literal(method.toUpperCase())} });
  assert.equal(response.status, 401);
});
`;
}
