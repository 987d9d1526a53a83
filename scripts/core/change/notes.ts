/** What has changed and breaks nothing on the wire: people want to read it all the same. */
import { deprecationNote, deprecationOf } from "../deprecation.ts";
import { isEqual } from "../schema/equal.ts";
import { type Json, asObject, follow } from "../json.ts";
import { formatPointer } from "../json-pointer.ts";
import type { Schema } from "../model.ts";
import type { Change, SideName } from "./change.ts";
import { type Finding, type Subject, compatible, operationOf } from "./judgement.ts";
import { matchingType } from "./media-types.ts";

export function notesOn(subject: Subject): readonly Change[] {
  const found = [
    ...renamed(subject),
    ...deprecated(subject),
    ...statusesGone(subject),
    ...defaults(subject),
    ...bodyDefaults(subject),
  ];
  return found.map((finding) => compatible(subject, finding, "proved"));
}

function renamed(subject: Subject): readonly Finding[] {
  const [old, next] = [operationOf(subject, "old"), operationOf(subject, "new")];
  if (old.id === next.id) return [];
  const at = { old: ["operationId"], new: ["operationId"] };
  const message = `The operation ${old.id} is now called ${next.id}.`;
  return [{ rule: "operation-renamed", at, message, advice: `Call ${next.id} instead of ${old.id}.` }];
}

function deprecated(subject: Subject): readonly Finding[] {
  const next = operationOf(subject, "new");
  if (!next.deprecated || operationOf(subject, "old").deprecated) return [];
  const note = deprecationNote(deprecationOf({ ...next.extensions, deprecated: true }) ?? {});
  const message = `${next.id} is now deprecated${note === "" ? "." : `: ${note}`}`;
  return [{ rule: "operation-deprecated", at: { new: ["deprecated"] }, message }];
}

function statusesGone(subject: Subject): readonly Finding[] {
  if (subject.exchanges.new.initiator === "server") return []; // consumers answer, so it is judged
  const known = new Set(operationOf(subject, "new").responses.map(({ status }) => status.toUpperCase()));
  return operationOf(subject, "old")
    .responses.filter(({ status }) => !known.has(status.toUpperCase()))
    .map(({ status }) => ({
      rule: "response-status-removed",
      at: { old: ["responses", status] },
      message: `${status === "default" ? "The default response" : `Status ${status}`} is no longer described.`,
      advice: `Remove the code that handles ${status === "default" ? "it" : `status ${status}`}.`,
    }));
}

function defaults(subject: Subject): readonly Finding[] {
  const { exchanges } = subject;
  return operationOf(subject, "new").parameters.flatMap((parameter) => {
    const old = operationOf(subject, "old").parameters.find(
      ({ name, in: place }) => name === parameter.name && place === parameter.in,
    );
    if (!old) return [];
    return defaultsIn(subject, { old: old.schema, new: parameter.schema }).map(({ path, was, is }) => ({
      rule: "request-default-changed",
      at: { old: exchanges.old.placeOf(old), new: exchanges.new.placeOf(parameter) },
      message: `The default of the ${parameter.in} parameter "${parameter.name}"${path} was ${was} and is now ${is}.`,
    }));
  });
}

function bodyDefaults(subject: Subject): readonly Finding[] {
  const next = operationOf(subject, "new").body?.content ?? [];
  return (operationOf(subject, "old").body?.content ?? []).flatMap((media) => {
    const other = matchingType(next, media.name);
    if (!other) return [];
    return defaultsIn(subject, { old: media.schema, new: other.schema }).map(({ path, was, is }) => ({
      rule: "request-default-changed",
      at: { old: ["requestBody", "content", media.name], new: ["requestBody", "content", other.name] },
      message: `The default of the body${path} was ${was} and is now ${is}.`,
    }));
  });
}

interface Default {
  /** ` at /items/0`; empty for the value itself. */
  readonly path: string;
  readonly was: string;
  readonly is: string;
}

/** Of properties and items that both sides describe. */
function defaultsIn({ apis }: Subject, schemas: Readonly<Record<SideName, Schema>>): readonly Default[] {
  const seen = new Set<unknown>();
  const read = (side: SideName, schema: unknown) => asObject(follow({ components: apis[side] }, schema));
  const visit = (old: unknown, next: unknown, path: readonly string[]): readonly Default[] => {
    const [before, after] = [read("old", old), read("new", next)];
    if (seen.has(after) || path.length > deepest) return [];
    seen.add(after);
    const own = isEqual(before.default, after.default)
      ? []
      : [{ path: path.length > 0 ? ` at ${formatPointer(path)}` : "", was: text(before), is: text(after) }];
    const properties = Object.entries(asObject(after.properties)).flatMap(([name, inner]) =>
      Object.hasOwn(asObject(before.properties), name)
        ? visit(asObject(before.properties)[name], inner, [...path, name])
        : [],
    );
    const items = before.items && after.items ? visit(before.items, after.items, [...path, "*"]) : [];
    return [...own, ...properties, ...items];
  };
  return visit(schemas.old, schemas.new, []);
}

const deepest = 12;

function text(schema: Json): string {
  return JSON.stringify(schema.default) ?? "none";
}
