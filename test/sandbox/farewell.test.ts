import { once } from "node:events";
import { expect, test } from "vitest";
import { end, startProcess } from "./process.ts";

test("SIGTERM ends it, and its last line says what it did", async () => {
  const { url, child } = await startProcess();
  const chunks: string[] = [];
  child.stdout?.on("data", (chunk) => chunks.push(String(chunk)));
  const statuses = [await fetch(`${url}/v1/users`), await fetch(`${url}/v1/nowhere`)];
  const closed = once(child, "close");
  const exitCode = await end(child);
  await closed;
  expect([
    statuses.map(({ status }) => status),
    exitCode,
    chunks.join("").trimEnd().split("\n").at(-1),
  ]).toEqual([[401, 404], 0, "The sandbox has stopped: 2 requests, 2 refused."]);
});
