/** A body of exactly the limit is taken, one byte more is not; whether its length is announced or not. */
import { request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../../scripts/edge/mock/server.ts";
import { api, createMessage, document } from "./contract.ts";

const { method, target, headers, body } = createMessage;
const whole = Buffer.from(String(body));

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ document, api, port: 0, bodyLimit: whole.length });
});
afterAll(() => mock.close());

/** JSON may end with spaces. */
function sent(more: number, isAnnounced: boolean): Promise<number | undefined> {
  const bytes = Buffer.concat([whole, Buffer.alloc(more, " ")]);
  const framing = isAnnounced ? { "content-length": bytes.length } : { "transfer-encoding": "chunked" };
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  const asked = request(mock.url + target, { method, headers: { ...headers, ...framing } }, (response) => {
    text(response).then(() => resolve(response.statusCode), reject);
  });
  asked.on("error", reject);
  asked.end(bytes);
  return promise;
}

test.each([
  [0, true, 200],
  [0, false, 200],
  [1, true, 413],
  [1, false, 413],
])("%i bytes more than the limit, announced %s: %i", async (more, isAnnounced, status) => {
  expect(await sent(more, isAnnounced)).toBe(status);
});
