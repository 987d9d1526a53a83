/** Judges what has changed in the requests of an operation. */
import type { MediaType } from "../model.ts";
import type { Change, Witness } from "./change.ts";
import { type Flow, compare } from "./comparison.ts";
import { encodingChanges } from "./encodings.ts";
import {
  type Subject,
  breaking,
  changesOf,
  compatible,
  draftFor,
  operationOf,
  requestWitness,
} from "./judgement.ts";
import { parameterChanges } from "./parameters.ts";
import { matchingType } from "./media-types.ts";

/** @param flow from whoever sends the requests */
export function requestChanges(subject: Subject, flow: Flow): readonly Change[] {
  return [...parameterChanges(subject, flow), ...bodyChanges(subject, flow)];
}

function bodyChanges(subject: Subject, flow: Flow): readonly Change[] {
  const [sent, read] = [operationOf(subject, flow.sender).body, operationOf(subject, flow.receiver).body];
  const at = {
    ...(sent && { [flow.sender]: ["requestBody"] }),
    ...(read && { [flow.receiver]: ["requestBody"] }),
  };
  const without = () => requestWitness(draftFor(subject, flow.sender, { body: undefined }));
  if (!sent && !read) return [];
  if (read?.required && !sent?.required) {
    const rule = sent ? "request-body-required" : "request-body-added-required";
    const [message, advice] = flow.fromConsumer
      ? ["A body is now required.", "Send a body with each request."]
      : ["The body can be missing, which always came.", "Do without a body where it is missing."];
    return [
      breaking(subject, { rule, at, message, advice, witness: without() }),
      ...(sent?.content ?? []).flatMap((media) => mediaChanges(subject, flow, media)),
    ];
  }
  if (!sent) {
    const [rule, message] = flow.fromConsumer
      ? ["request-body-added", "A body can be sent."]
      : ["request-body-removed", "No body comes any more."];
    return [compatible(subject, { rule, at, message, advice: "Do without a body." }, "proved")];
  }
  return sent.content.flatMap((media) => mediaChanges(subject, flow, media));
}

function mediaPlace(name: string): readonly string[] {
  return ["requestBody", "content", name];
}

function mediaChanges(subject: Subject, flow: Flow, media: MediaType): readonly Change[] {
  const content = operationOf(subject, flow.receiver).body?.content ?? [];
  const other = matchingType(content, media.name);
  const witnessOf = (value: unknown) =>
    requestWitness(draftFor(subject, flow.sender, { body: { mediaType: media, value } }));
  if (!other) return [refusedMedia(subject, flow, { media, content, witnessOf })];
  const schemas = { [flow.sender]: media.schema, [flow.receiver]: other.schema };
  const { old = true, new: next = true } = schemas;
  const comparison = compare({ old, new: next }, flow, subject.tools);
  const at = { [flow.sender]: mediaPlace(media.name), [flow.receiver]: mediaPlace(other.name) };
  return [
    ...changesOf(subject, { comparison, flow, what: "the body", at, prefix: "request", witnessOf }),
    ...encodingChanges(subject, { sent: media, read: other, flow, at, witnessOf }),
  ];
}

interface Refused {
  readonly media: MediaType;
  /** What the receiver describes. */
  readonly content: readonly MediaType[];
  readonly witnessOf: (value: unknown) => Witness | undefined;
}

function refusedMedia(subject: Subject, flow: Flow, { media, content, witnessOf }: Refused): Change {
  const made = subject.tools.make(subject.tools.both.read(flow.sender, media.schema));
  const isRange = media.name.includes("*"); // of its types, some may still be accepted
  const found = {
    at: { [flow.sender]: mediaPlace(media.name) },
    witness: made && !isRange ? witnessOf(made.value) : undefined,
  };
  const { name } = media;
  if (!flow.fromConsumer)
    return breaking(subject, {
      ...found,
      rule: "request-media-type-added",
      message: `A body in ${name} can come, which was not described.`,
      advice: `Read ${name}.`,
    });
  const others = content.map((each) => each.name);
  return breaking(subject, {
    ...found,
    rule: others.length > 0 ? "request-media-type-removed" : "request-body-removed",
    message: `A body in ${name} is no longer accepted.`,
    advice: others.length > 0 ? `Send ${others.join(" or ")}.` : "Send no body.",
  });
}
