/** A GET with If-None-Match (RFC 9110, 13.1.2), where the document has a 304. */
import type { Operation } from "../core/model.ts";
import { withHeader } from "./exchange.ts";
import { succeed } from "./looking.ts";
import type { Trial } from "./reach.ts";
import { write } from "./serialise.ts";

export function hasNotModified({ method, responses }: Operation): boolean {
  return method === "get" && responses.some(({ status }) => status === "304");
}

/** 304 for the ETag that the resource has, and for no other. */
export async function notModified(trial: Trial): Promise<void> {
  const values = [...trial.base.draft.values].filter(([{ name }]) => !/^if-none-match$/i.test(name));
  const draft = { ...trial.base.draft, values: new Map(values) };
  const asked = await succeed({ ...trial, base: { ...trial.base, draft } });
  const etag = asked?.answer.headers.get("etag");
  if (!asked || !etag) return;
  const { session, step, base } = trial;
  // Without its own Cache-Control, fetch adds "no-cache" beside a condition, and servers then rightly send everything.
  const plain = withHeader(
    write(session.options.api, asked.draft, base.identity),
    "Cache-Control",
    "max-age=0",
  );
  await restless(trial, asked);
  const other = '"contract-other"';
  for (const [value, isOwn] of [[etag, true] as const, [other, false] as const]) {
    const wire = withHeader(plain, "If-None-Match", value);
    const title = `If-None-Match: ${value}`;
    const found = await session.ask({ ...step, wire, title, exact: false });
    if (!found) return;
    const { status, headers } = found.answer;
    const isRight = isOwn ? status !== 200 || headers.get("etag") !== etag : status !== 304;
    if (isRight) continue;
    const expected = isOwn ? "304 for the ETag that it has" : "200 for another ETag";
    session.report(
      { ...step, wire, title },
      { check: "etag", cause: title.slice(0, 13), expected, got: String(status) },
    );
  }
}

/** An ETag that is another one for the same bytes, twice in a row, never lets anything be reused (8.8.3). */
async function restless(trial: Trial, { draft, answer }: Succeeded): Promise<void> {
  const { session, step, base } = trial;
  const wire = write(session.options.api, draft, base.identity);
  const answers = [answer];
  for (let time = 0; time < 2; time++) {
    const asked = await session.ask({ ...step, wire, title: "the same GET again", exact: false });
    if (asked) answers.push(asked.answer);
  }
  const etags = new Set(answers.map(({ headers }) => headers.get("etag")));
  const isOne = new Set(answers.map(({ text }) => text)).size === 1;
  if (!isOne || etags.has(null) || etags.size < 3) return;
  session.report(
    { ...step, wire, title: "the same GET again" },
    {
      check: "etag",
      cause: "restless",
      expected: "the same ETag for the same response",
      got: [...etags].join(", "),
    },
  );
}

type Succeeded = NonNullable<Awaited<ReturnType<typeof succeed>>>;
