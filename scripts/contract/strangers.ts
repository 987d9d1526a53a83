/** Whether a server knows its callers at all. A stub takes any credentials, and the document does not say which are good. */
import { type Attempt, allAttempts } from "./attempts.ts";
import { fresh } from "./fresh.ts";
import { writeWith } from "./serialise.ts";
import { type Base, type Session, isSafe } from "./session.ts";

const telling = new WeakMap<Session, Map<string, Promise<boolean>>>();

/** Whether a server refuses made-up credentials anywhere: a stub that knows nobody takes any, everywhere. */
export function tellsCallers(session: Session, base: Base): Promise<boolean> {
  const all = telling.get(session) ?? new Map<string, Promise<boolean>>();
  telling.set(session, all);
  const { id } = base.draft.operation;
  const own = all.get(id) ?? refusesAny(session, base);
  all.set(id, own);
  return own;
}

async function refusesAny(session: Session, base: Base): Promise<boolean> {
  const reads = [...session.bases].filter(([{ method }]) => isSafe(method)).map(([, one]) => one);
  const all = [base, ...reads].flatMap((one) =>
    allAttempts(session, one)
      .filter(({ isForged }) => isForged)
      .map((attempt) => ({ one, attempt })),
  );
  for (const { one, attempt } of all) if (await isRefused(session, one, attempt)) return true;
  return false;
}

/** Whether a server takes credentials that begin alike, so that the end of one means nothing. */
export async function isFamily(session: Session, base: Base, attempt: Attempt): Promise<boolean> {
  const { altered } = attempt;
  return altered !== undefined && !(await isRefused(session, base, { ...attempt, credentials: altered }));
}

async function isRefused(
  session: Session,
  base: Base,
  { title, credentials }: Pick<Attempt, "title" | "credentials">,
): Promise<boolean> {
  const draft = await fresh(session, base);
  if (!draft) return false;
  const { operation } = draft;
  const wire = writeWith(draft, credentials);
  const plain = { operation, identity: base.identity, wire, title, subject: title, replay: "" };
  const asked = await session.ask({ ...plain, exact: false, isUndescribed: true });
  return asked !== undefined && /^40[13]$/.test(String(asked.answer.status));
}
