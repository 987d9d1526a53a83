/** What has changed and breaks nothing on the wire: people want to read it all the same. */
import { isEqual } from "../schema/equal.ts";
import type { Parameter } from "../model.ts";
import type { Change } from "./change.ts";
import { type Finding, type Subject, compatible, operationOf } from "./judgement.ts";

export function notesOn(subject: Subject): readonly Change[] {
  const found = [...renamed(subject), ...deprecated(subject), ...statusesGone(subject), ...defaults(subject)];
  return found.map((finding) => compatible(subject, finding, "proved"));
}

function renamed(subject: Subject): readonly Finding[] {
  const [old, next] = [operationOf(subject, "old"), operationOf(subject, "new")];
  if (old.id === next.id) return [];
  const at = { old: ["operationId"], new: ["operationId"] };
  return [{ rule: "operation-renamed", at, message: `The operation ${old.id} is now called ${next.id}.` }];
}

function deprecated(subject: Subject): readonly Finding[] {
  const next = operationOf(subject, "new");
  if (!next.deprecated || operationOf(subject, "old").deprecated) return [];
  return [
    { rule: "operation-deprecated", at: { new: ["deprecated"] }, message: `${next.id} is now deprecated.` },
  ];
}

function statusesGone(subject: Subject): readonly Finding[] {
  if (subject.exchanges.new.initiator === "server") return []; // consumers answer, so it is judged
  const known = new Set(operationOf(subject, "new").responses.map(({ status }) => status.toUpperCase()));
  return operationOf(subject, "old")
    .responses.filter(({ status }) => !known.has(status.toUpperCase()))
    .map(({ status }) => ({
      rule: "response-status-removed",
      at: { old: ["responses", status] },
      message: `Status ${status} is no longer described.`,
    }));
}

function defaults(subject: Subject): readonly Finding[] {
  const { exchanges } = subject;
  return operationOf(subject, "new").parameters.flatMap((parameter) => {
    const old = operationOf(subject, "old").parameters.find(
      ({ name, in: place }) => name === parameter.name && place === parameter.in,
    );
    if (!old || isEqual(defaultOf(old), defaultOf(parameter))) return [];
    return {
      rule: "request-default-changed",
      at: { old: exchanges.old.placeOf(old), new: exchanges.new.placeOf(parameter) },
      message: `The default of the ${parameter.in} parameter "${parameter.name}" was ${text(old)} and is now ${text(parameter)}.`,
    };
  });
}

function defaultOf({ schema }: Parameter): unknown {
  return typeof schema === "boolean" ? undefined : schema.default;
}

function text(parameter: Parameter): string {
  return JSON.stringify(defaultOf(parameter)) ?? "none";
}
