/** What the proxy reports of traffic that a document does not describe. */
import { expect, test } from "vitest";
import { recorder, rooms } from "./rooms.ts";
import { proxyOf, serving, told } from "./running.ts";

const usual = / -H '(?:connection|accept[^:]*|sec-fetch-mode|user-agent): [^']*'/gi;

test("defects of two parameters are two, and a command is the request that was sent", async () => {
  const { url } = await recorder();
  const { url: at, end } = await proxyOf(url, { api: rooms });
  const get = async (path: string, headers: Record<string, string>) => {
    await (await fetch(at + path, { headers })).text();
  };
  await get("/rooms?floor=10", { Authorization: "Bearer hush-hush" });
  await get("/rooms?floor=11", { Authorization: "Bearer hush-hush" });
  await get("/rooms?beds=0", { Authorization: "Basic aHVzaDpodXNo" });
  await get("/rooms?beds=0&floor=10&guest=hush-hush", { Cookie: "sid=hush-hush; lang=de" });
  const { problems } = await end();
  const ofClient = problems.filter(({ code }) => code === "contract/request");
  const shown = ofClient.map(({ message, hint = "" }) => [
    message.replace(/^.*got /, ""),
    hint.replaceAll(usual, "").replace(url, "…"),
  ]);
  expect(shown).toEqual([
    [
      '422: Parameter "floor" must be <= 9. (2 times)',
      `curl -i -g --path-as-is -H "Authorization: Bearer $TOKEN" '…/rooms?floor=10'`,
    ],
    [
      '422: Parameter "beds" must be >= 1.',
      `curl -i -g --path-as-is -H "Authorization: Basic $TOKEN" '…/rooms?beds=0'`,
    ],
    [
      '422: Parameter "floor" must be <= 9. Parameter "beds" must be >= 1.',
      `curl -i -g --path-as-is -H "Cookie: sid=$TOKEN; lang=$TOKEN" '…/rooms?beds=0&floor=10&guest='"$TOKEN"''`,
    ],
  ]);
});

test("a refusal that is not described is told, and a path that does not exist once", async () => {
  const url = await serving((_request, response) => response.writeHead(404).end());
  const { url: at, end } = await proxyOf(url, { api: rooms });
  for (const path of ["/rooms", "/room", "/room?floor=1", "/roms"]) await fetch(at + path);
  expect(told(await end())).toEqual([
    "contract/status-declared: listRooms, the server's response: expected one of 200; got 404",
    "contract/described: (undescribed), the server's response: expected GET /room to be described; got 404 (2 times)",
    "contract/described: (undescribed), the server's response: expected GET /roms to be described; got 404",
  ]);
});

test("--errors refuses such a path itself, tells it, and lets a browser ask", async () => {
  const { url, asked } = await recorder();
  const { url: at, end } = await proxyOf(url, { api: rooms, errors: true });
  const headers = { Origin: "http://shop.example", "Access-Control-Request-Method": "GET" };
  const statuses = [await fetch(`${at}/room`), await fetch(`${at}/rooms`, { method: "OPTIONS", headers })];
  const result = await end();
  expect([statuses.map(({ status }) => status), asked, told(result), result.summary]).toEqual([
    [404, 200],
    ["OPTIONS /rooms"],
    ["contract/described: (undescribed), the server's response: expected GET /room to be described; got 404"],
    "2 requests, 1 refused, 1 defect, coverage 0.0 %.",
  ]);
});
