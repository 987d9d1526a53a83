/** Leaves out what a request needs: a parameter, a body, a group of headers. */
import { isJson } from "../core/http/media-kind.ts";
import type { Excuse } from "./coverage.ts";
import { type Wire, withoutHeader } from "./exchange.ts";
import { fresh } from "./fresh.ts";
import type { Listed, Subject } from "./listing.ts";
import type { Trial } from "./reach.ts";
import { write } from "./serialise.ts";
import type { Asked, Base, Session } from "./session.ts";

export async function breakPresence(
  { session, base, step }: Trial,
  listed: Listed,
): Promise<Excuse | undefined> {
  const { subject, path } = listed;
  const draft = await fresh(session, base);
  if (!draft) return "refusedBase";
  let excuse: Excuse | undefined = "unwritable";
  for (const { wire, isTolerable } of withoutSubject(session, subject, { draft, identity: base.identity })) {
    if ((await session.judge(wire)).status === undefined) continue;
    const asked = await session.ask({ ...step, wire, title: `${path} is broken`, isTolerable });
    excuse = excuse === undefined || answered(asked, listed) ? undefined : "unanswered";
  }
  return excuse;
}

interface Without {
  readonly wire: Wire;
  readonly isTolerable: boolean;
}

function strictly(wire: Wire): Without {
  return { wire, isTolerable: false };
}

/** The request without a group of headers, its body or a parameter; and with an empty one in its place. */
function withoutSubject(session: Session, subject: Subject, { draft, identity }: Base): readonly Without[] {
  const { api } = session.options;
  const whole = write(api, draft, identity);
  if (subject.kind === "headers") return [strictly(subject.names.reduce(withoutHeader, whole))];
  if (subject.kind === "body") {
    const { mediaType } = subject;
    const none =
      isJson(mediaType.name) && session.schemas.accepts(session.schemas.plain(mediaType.schema), {}); // which servers read in an empty text
    return [
      strictly({ ...withoutHeader(whole, "Content-Type"), body: undefined }),
      { wire: { ...whole, body: "" }, isTolerable: none },
    ];
  }
  const { parameter } = subject;
  const values = new Map([...draft.values].filter(([own]) => own !== parameter));
  const empty = { ...whole, headers: emptied(whole, parameter.name) };
  return [
    strictly(write(api, { ...draft, values }, identity)),
    ...(parameter.in === "header" ? [strictly(empty)] : []),
  ];
}

function emptied({ headers }: Wire, name: string): Wire["headers"] {
  return headers.map(([own, value]) => [own, own.toLowerCase() === name.toLowerCase() ? "" : value] as const);
}

/** Refusals that say nothing of the constraint: the server did not come to look at it, or looked at something else first. */
const ofAnother = [401, 403, 405, 407, 408, 409, 429, 503];

/** Whether the server has said what it makes of what is broken: a refusal, or an acceptance, which is a defect. */
export function answered(asked: Asked | undefined, { subject }: Listed): boolean {
  if (!asked) return false;
  const { status } = asked.answer;
  const place = subject.kind === "parameter" ? subject.parameter.in : subject.kind;
  if (status === 404 || status === 410) return place === "path"; // what there is none of; elsewhere the resource is gone
  if (status === 412 || status === 428) return place === "header" || place === "headers"; // of a condition
  return !ofAnother.includes(status);
}
