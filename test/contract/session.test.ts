/** What a session counts: failures in a row, successes, and what of the document was exercised. */
import { describe, expect, test } from "vitest";
import { createCoverage } from "../../scripts/contract/coverage.ts";
import { OperationFails, type Options, Session, type Step } from "../../scripts/contract/session.ts";
import { percentOf } from "../../scripts/core/contract-report.ts";
import { answered, anybody, api, operation, wire } from "./small-api.ts";

/** What a session makes of a server that answers with these statuses, one after the other; 0 is no answer. */
function sessionWith(statuses: readonly number[]) {
  const left = [...statuses];
  const options: Options = {
    api,
    identities: [anybody],
    send: async () => {
      const status = left.shift() ?? 200;
      if (status === 0) throw new Error("no answer");
      return answered(status, []);
    },
    seed: 1,
    runs: 1,
    url: "http://127.0.0.1",
    only: [],
    readOnly: false,
    failFast: false,
    signal: new AbortController().signal,
  };
  const session = new Session(options);
  const step: Step = {
    operation: operation("listBoxes"),
    wire: wire("/boxes"),
    title: "a valid request",
    subject: "valid",
    identity: anybody,
    replay: "",
  };
  const asked = async (): Promise<string> => {
    try {
      while (left.length > 0) await session.ask(step);
      return "goes on";
    } catch (error) {
      return error instanceof OperationFails ? `ends with ${left.length} left` : String(error);
    }
  };
  return { session, asked, add: (more: readonly number[]) => void left.push(...more) };
}

function failing(count: number, status = 500): number[] {
  return Array.from({ length: count }, () => status);
}

describe("an operation that keeps failing is left", () => {
  test.each<[name: string, statuses: number[], want: string]>([
    ["19 failures in a row", failing(19), "goes on"],
    ["20 failures in a row", [...failing(20), 200], "ends with 1 left"],
    ["a success between 19 and 19", [...failing(19), 200, ...failing(19)], "goes on"],
    ["a refusal is no failure", [...failing(19), 404, ...failing(19)], "goes on"],
    ["20 after a success", [200, ...failing(20), 200], "ends with 1 left"],
    ["silences count", [...failing(17), ...failing(3, 0), 200], "ends with 1 left"],
  ])("%s", async (_name, statuses, want) => {
    expect(await sessionWith(statuses).asked()).toBe(want);
  });

  test("the next operation begins anew", async () => {
    const { session, asked, add } = sessionWith(failing(19));
    const first = await asked();
    session.begin();
    add(failing(19));
    expect([first, await asked()]).toEqual(["goes on", "goes on"]);
    add(failing(1));
    expect(await asked()).toBe("ends with 0 left");
  });

  test("six silences in a row end the run", async () => {
    expect(await sessionWith(failing(7, 0)).asked()).toBe("Error: The server no longer answers.");
    expect(await sessionWith([...failing(5, 0), 200, ...failing(5, 0)]).asked()).toBe("goes on");
  });
});

describe("an operation is reached by a success", () => {
  test.each<[statuses: number[], isReached: boolean, said: string]>([
    [[200], true, "200"],
    [[302], true, "302"],
    [[404, 404, 400], false, "404 (2 times), 400"],
    [[500], false, "500"],
    [[404, 200], true, "404, 200"],
  ])("answered %j: %s", async (statuses, isReached, said) => {
    const { session, asked } = sessionWith(statuses);
    await asked();
    const { tally } = session;
    const accepted = statuses.filter((status) => status < 400).length;
    const refused = statuses.filter((status) => status >= 400 && status < 500).length;
    expect([tally.reached(operation("listBoxes")), tally.said(operation("listBoxes"))]).toEqual([
      isReached,
      said,
    ]);
    expect(tally.totals(operation("listBoxes"))).toEqual({ sent: statuses.length, accepted, refused });
    expect([tally.reached(operation("listArticles")), tally.said(operation("listArticles"))]).toEqual([
      false,
      "",
    ]);
  });
});

describe("coverage", () => {
  const boxes = operation("listBoxes");

  test("a constraint that nothing broke is missing, and says why", () => {
    const coverage = createCoverage([boxes], ["a", "b", "c"]);
    coverage.reach("constraints", "a");
    coverage.explain("a", "unmade");
    coverage.explain("b", "unmade");
    const share = coverage.shares().find(({ aspect }) => aspect === "constraints");
    expect([share, [...coverage.explained()]]).toEqual([
      { aspect: "constraints", reached: 1, of: 3, missing: ["b", "c"] },
      [
        ["b", "unmade"],
        ["c", "not asked"],
      ],
    ]);
  });

  test("every constraint of the schemas is expected before the first request", () => {
    const { session } = sessionWith([]);
    const share = session.coverage.shares().find(({ aspect }) => aspect === "constraints");
    expect(share).toEqual({
      aspect: "constraints",
      reached: 0,
      of: 6,
      missing: [
        "showArticle path code type",
        "showArticleAway path code type",
        "showBox path boxId type",
        "showBoxAway path boxId type",
        "showCategory path category_id type",
        "showCategoryAway path category_id type",
      ],
    });
  });

  test("what is not listed adds nothing", () => {
    const coverage = createCoverage([boxes], ["a"]);
    coverage.reach("constraints", "another");
    expect(coverage.shares().find(({ aspect }) => aspect === "constraints")).toEqual({
      aspect: "constraints",
      reached: 0,
      of: 1,
      missing: ["a"],
    });
  });

  test("each declared status and media type is asked for, one by one", () => {
    const coverage = createCoverage([boxes]);
    expect(Math.round(percentOf(coverage.shares()))).toBe(0);
    coverage.exchange({ operation: boxes, wire: wire("/boxes"), answer: answered(404) });
    expect(coverage.shares().map(({ aspect, missing }) => [aspect, missing])).toEqual([
      ["operations", []],
      ["statuses", ["listBoxes 200"]],
      ["media types", ["listBoxes 200 application/json"]],
      ["parameters", []],
      ["constraints", []],
    ]);
    coverage.exchange({ operation: boxes, wire: wire("/boxes", "HEAD"), answer: answered(200) });
    expect(percentOf(coverage.shares())).toBe(60);
    coverage.exchange({ operation: boxes, wire: wire("/boxes"), answer: answered(200) });
    expect(percentOf(coverage.shares())).toBe(100);
  });
});
