/** What HTTP says of any operation: other methods, HEAD, OPTIONS, Accept, media types, bodies that cannot be read. */
import { type Operation, methods } from "../core/model.ts";
import { isJson, kindOf } from "../core/http/media-kind.ts";
import type { Finding } from "./checks.ts";
import { type Answer, type Wire, isGood, withHeader, withoutHeader } from "./exchange.ts";
import { fresh } from "./fresh.ts";
import type { Trial } from "./reach.ts";
import { write } from "./serialise.ts";
import type { Base, Session, Step } from "./session.ts";

interface Probe {
  readonly name: string;
  readonly change: (wire: Wire) => Wire;
  readonly step?: Pick<Step, "exact" | "breaks" | "isTolerable" | "isUndescribed">;
}

export function protocolNames(session: Session, base: Base): readonly string[] {
  return probesOf(session, base).map(({ name }) => name);
}

/** @param step of the case of this name */
export async function probe({ session, base, step }: Trial, name: string): Promise<void> {
  const found = probesOf(session, base).find((one) => one.name === name);
  const draft = found && (await fresh(session, base));
  if (!found || !draft) return;
  const wire = found.change(write(session.options.api, draft, base.identity));
  if ((await session.judge(wire)).status === undefined && found.step?.breaks === undefined) return;
  const full = { ...step, wire, title: name, ...found.step };
  const asked = await session.ask(full);
  const fault = asked && allowFault(session, full, asked.answer);
  if (fault) session.report(full, fault);
}

/** Allow in a 405 lists the methods that there are (RFC 9110, 10.2.1): those that were answered, and not the refused one. */
function allowFault(
  { bases }: Session,
  { operation: { path }, wire: { method } }: Step,
  { status, headers }: Answer,
): Finding | undefined {
  const listed = (headers.get("allow") ?? "").toUpperCase().split(/[\s,]+/);
  if (status !== 405 || listed.join("") === "") return undefined;
  const known = [...bases.keys()].filter((one) => one.path === path).map((one) => one.method.toUpperCase());
  const absent = known.find((one) => !listed.includes(one));
  if (absent === undefined && !listed.includes(method)) return undefined;
  const expected =
    absent === undefined ? `Allow without ${method}, which is refused` : `Allow with ${absent}`;
  return { check: "allow-header", cause: "methods", expected, got: listed.join(", ") };
}

function probesOf({ options: { api } }: Session, { draft: { operation, body } }: Base): readonly Probe[] {
  const isConventional = Object.keys(api.conventions.requestErrors).length > 0;
  return [
    ...otherMethods(api.operations, operation, isConventional),
    ...(operation.responses.some(({ content }) => content.length > 0) ? [unheardOf(isConventional)] : []),
    ...(body ? bodies(body.mediaType.name) : []),
  ];
}

function otherMethods(
  operations: readonly Operation[],
  { path }: Operation,
  isConventional: boolean,
): readonly Probe[] {
  const taken = operations.filter((other) => other.path === path).map(({ method }) => method);
  return methods
    .filter((method) => !taken.includes(method) && method !== "trace" && method !== "head")
    .map((method) => ({
      name: `the undeclared method ${method.toUpperCase()}`,
      change: (wire) => withoutBody({ ...wire, method: method.toUpperCase() }),
      step: {
        isUndescribed: !isConventional || method === "options",
        isTolerable: !isConventional || method === "options",
      },
    }));
}

/** A server may disregard Accept (RFC 9110, 12.5.1). */
function unheardOf(isConventional: boolean): Probe {
  return {
    name: "Accept: application/x-unheard-of",
    change: (wire) => withHeader(wire, "Accept", "application/x-unheard-of"),
    ...(!isConventional && { step: { isTolerable: true } }),
  };
}

function bodies(mediaType: string): readonly Probe[] {
  const typed: Probe = {
    name: "an undeclared Content-Type",
    change: (wire) => withHeader(wire, "Content-Type", "text/csv"),
  };
  if (!isJson(mediaType)) return kindOf(mediaType) === "any" ? [] : [typed];
  const texts = [
    ["malformed JSON", '{"a":'],
    ["a body that is not UTF-8 JSON", "\u{FFFD}"],
  ] as const;
  const trailing: Probe = {
    name: "text after the JSON",
    change: (wire) => ({ ...wire, body: `${wire.body ?? "{}"}{}` }),
  };
  return [
    typed,
    trailing,
    ...texts.map(([name, body]): Probe => ({ name, change: (wire) => ({ ...wire, body }) })),
  ];
}

function withoutBody(wire: Wire): Wire {
  return { ...withoutHeader(wire, "Content-Type"), body: undefined };
}

/** HEAD has the status of GET (RFC 9110, 9.3.2); a server may have no HEAD at all. */
export async function head({ session, base, step }: Trial): Promise<void> {
  const draft = await fresh(session, base);
  if (!draft) return;
  const wire = write(session.options.api, draft, base.identity);
  const first = await session.ask({
    ...step,
    wire,
    title: "a valid request",
    subject: "valid",
    exact: false,
  });
  const headed = { ...step, wire: { ...wire, method: "HEAD" }, title: "HEAD instead of GET", exact: false };
  const asked = await session.ask(headed);
  const [status, own] = [first?.answer.status, asked?.answer.status];
  if (status === undefined || own === undefined || own === status || [status, own].includes(429)) return;
  const isLoose = Object.keys(session.options.api.conventions.requestErrors).length === 0;
  const isWithout =
    isLoose && (own === 405 || own === 501 || (own === 404 && !(await hasHead(session, step))));
  const isWarning = isWithout ? ({ isWarning: true } as const) : {};
  session.report(headed, {
    check: "head-as-get",
    cause: "",
    expected: String(status),
    got: String(own),
    ...isWarning,
  });
}

/** Whether another operation answers HEAD: where none does, the server knows only the methods of the document. */
async function hasHead(session: Session, step: Trial["step"]): Promise<boolean> {
  const others = [...session.bases].filter(
    ([{ method, id }]) => method === "get" && id !== step.operation.id,
  );
  for (const [operation, { draft, identity }] of others.slice(0, 3)) {
    const wire = { ...write(session.options.api, draft, identity), method: "HEAD" };
    const title = "HEAD of another operation";
    const asked = await session.ask({ ...step, operation, identity, wire, title, exact: false });
    if (asked && isGood(asked.answer)) return true;
  }
  return false;
}
