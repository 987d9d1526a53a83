/** What people who use an API want to know, although it changes no value that can be sent: as notes that break nothing. */
import { dayOf, deprecationKeys, secondsOf } from "../deprecation.ts";
import type { MediaType, Operation, Parameter } from "../model.ts";
import { isEqual } from "../schema/equal.ts";
import type { Change } from "./change.ts";
import { type Finding, type Subject, compatible, operationOf } from "./judgement.ts";
import { counterpart } from "./source/parts.ts";
import { matchingType } from "./media-types.ts";

export function remarksOn(subject: Subject): readonly Change[] {
  const found = [
    ...extensions(subject),
    ...parameters(subject),
    ...mediaTypesGone(subject),
    ...examplesGone(subject),
  ];
  return found.map((finding) => compatible(subject, finding, "rule"));
}

/** Their meaning is not known here, except of a sunset. */
function extensions(subject: Subject): readonly Finding[] {
  const [old, next] = [operationOf(subject, "old").extensions, operationOf(subject, "new").extensions];
  const isNoted = operationOf(subject, "new").deprecated && !operationOf(subject, "old").deprecated;
  const noted: ReadonlySet<string> = new Set(isNoted ? deprecationKeys : []); // with the deprecation itself
  const names = [...new Set([...Object.keys(old), ...Object.keys(next)])];
  return names
    .filter((name) => !noted.has(name))
    .filter((name) => !isEqual(old[name], next[name]))
    .map((name): Finding => {
      const at = {
        ...(Object.hasOwn(old, name) && { old: [name] }),
        ...(Object.hasOwn(next, name) && { new: [name] }),
      };
      const sunset = name === "x-sunset" && sunsetNote(old[name], next[name]);
      if (sunset) return { rule: "sunset-changed", at, message: sunset };
      const [before, after] = [shown(old[name]), shown(next[name])];
      const isLong = before.length + after.length > longest;
      const message = isLong ? `${name} has changed.` : `${name} was ${before} and is now ${after}.`;
      return { rule: "extension-changed", at, message };
    });
}

function sunsetNote(old: unknown, next: unknown): string | undefined {
  const [before, after] = [secondsOf(old), secondsOf(next)];
  if (before !== undefined && after !== undefined)
    return `The sunset moved from ${dayOf(before)} to ${dayOf(after)}, which is ${after < before ? "earlier" : "later"}.`;
  if (after !== undefined) return `The operation can be gone from ${dayOf(after)}.`;
  return before === undefined ? undefined : `The sunset of ${dayOf(before)} is no longer announced.`;
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? "absent";
}

const longest = 160;

function parameters(subject: Subject): readonly Finding[] {
  const { old, new: next } = subject.exchanges;
  return old.operation.parameters.flatMap((parameter): readonly Finding[] => {
    const other = counterpart(parameter, old.operation, next.operation);
    if (!other || parameter.in !== "query" || parameter.allowReserved === other.allowReserved) return [];
    const at = { old: old.placeOf(parameter), new: next.placeOf(other) };
    return [{ rule: "request-parameter-reserved", at, message: reservedNote(other) }];
  });
}

function reservedNote({ name, allowReserved }: Parameter): string {
  return `Reserved characters in the query parameter "${name}" ${allowReserved ? "may now be" : "are no longer"} sent unencoded.`;
}

/** A server may choose what it sends, so this is no break; consumers that ask for the type get another. */
function mediaTypesGone(subject: Subject): readonly Finding[] {
  const next = operationOf(subject, "new").responses;
  return operationOf(subject, "old").responses.flatMap(({ status, content }) => {
    const other = next.find((response) => response.status.toUpperCase() === status.toUpperCase());
    if (!other || other.content.length === 0) return [];
    return content
      .filter(
        (media) =>
          !matchingType(other.content, media.name) &&
          !other.content.some(({ name }) => matchingType([media], name)),
      )
      .map(({ name }) => ({
        rule: "response-media-type-removed",
        at: { old: ["responses", status, "content", name] },
        message: `The response ${status} no longer comes in ${name}, whatever Accept says.`,
      }));
  });
}

interface Place {
  readonly what: string;
  readonly keys: readonly string[];
  readonly media: MediaType;
}

function placesOf({ body, responses }: Operation): readonly Place[] {
  const requests = (body?.content ?? []).map((media) => ({
    what: "body",
    keys: ["requestBody", "content", media.name],
    media,
  }));
  const answers = responses.flatMap(({ status, content }) =>
    content.map((media) => ({
      what: `response ${status}`,
      keys: ["responses", status, "content", media.name],
      media,
    })),
  );
  return [...requests, ...answers];
}

/** Tests, mocks and documentation use them by name. */
function examplesGone(subject: Subject): readonly Finding[] {
  const next = new Map(placesOf(operationOf(subject, "new")).map((place) => [place.keys.join("\n"), place]));
  return placesOf(operationOf(subject, "old")).flatMap(({ what, keys, media }) => {
    const other = next.get(keys.join("\n"));
    const gone = [...media.examples.keys()].filter((name) => other && !other.media.examples.has(name));
    return gone.map((name) => ({
      rule: "example-removed",
      at: { old: keys, new: keys },
      message: `The example "${name}" of the ${what} is gone.`,
    }));
  });
}
