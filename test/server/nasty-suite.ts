/** Nasty requests over real sockets: each gets an exact answer, and the server stays healthy. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { goodHeaders } from "../mock/contract.ts";
import { type Answer, abandon, request, send } from "../mock/socket.ts";
import { type Victim, runCampaign, startVictim } from "./nasty-campaign.ts";
import { nastyRequests } from "./nasty-requests.ts";

const headers = { ...goodHeaders, authorization: "Bearer marta-token" };
const post = "POST /v1/users/me/conversations/2/messages";
const json = { ...headers, "content-type": "application/json" };
const body = `{"message":{"content":"Hello"}}`;

/**
 * @param program a module that calls `beVictim`
 * @param others statuses where this server is right to answer otherwise than the stubs
 */
export function nastySuite(
  name: string,
  program: URL,
  others: Readonly<Record<string, readonly number[]>> = {},
): void {
  describe(`${nastyRequests.length} nasty requests to the ${name}`, { timeout: 20_000 }, () => {
    let victim: Victim;
    /** They hang while the others are answered. */
    let unended: Promise<readonly PromiseSettledResult<readonly Answer[]>[]>;
    beforeAll(async () => {
      victim = await startVictim(program);
      const half = request(post, { ...json, "content-length": "1000" }, "{");
      const halves = [half, half.subarray(0, 60)];
      const sent = Array.from({ length: 100 }, () => halves.map((bytes) => send(victim.port, bytes)));
      unended = Promise.allSettled(sent.flat());
    });
    afterAll(() => victim.stop());

    /** Whether it still answers, and has had no internal error. */
    async function health() {
      const answers = await send(victim.port, request("GET /v1/users", headers));
      return { answers: answers.map(({ status }) => status), faults: await victim.faults() };
    }
    const healthy = { answers: [200], faults: [] };

    test("every difference is one of the table", () => {
      const names = nastyRequests.map(([title]) => title);
      expect(Object.keys(others).filter((title) => !names.includes(title))).toEqual([]);
    });

    test.each(nastyRequests)("%s", async (title, bytes, usual) => {
      const statuses = Object.hasOwn(others, title) ? others[title] : usual;
      const answers = await send(victim.port, bytes);
      expect([answers.map(({ status }) => status), await health()]).toEqual([statuses, healthy]);
    });

    test("a body aborted after any number of bytes", async () => {
      const bytes = request(post, json, body);
      const pieces = Array.from({ length: bytes.length }, (_, index) => bytes.subarray(0, index + 1));
      await Promise.all(pieces.map((piece) => abandon(victim.port, piece)));
      expect(await health()).toEqual(healthy);
    });

    test("200 requests that never end block nobody, and time out", async () => {
      expect(await health()).toEqual(healthy);
      const statuses = (await unended).flatMap<number | string>((one) =>
        one.status === "fulfilled" ? one.value.map(({ status }) => status) : [String(one.reason)],
      );
      expect([statuses.length, new Set(statuses)]).toEqual([200, new Set([408])]);
    });

    test("a sample of the campaign", async () => {
      const { sent, faults, unexpected } = await runCampaign(victim, { requests: 1500, seed: 1 });
      expect({ sent, faults, unexpected, health: await health() }).toEqual({
        sent: 1500,
        faults: [],
        unexpected: [],
        health: healthy,
      });
    });
  });
}
