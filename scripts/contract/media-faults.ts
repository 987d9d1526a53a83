/** What is wrong with the body of a response. */
import { isObject } from "../core/json.ts";
import type { MediaType } from "../core/model.ts";
import { eventsIn, withJson } from "../core/http/event-stream.ts";
import { type Sequence, isSequence, kindWithin, nameOf } from "../core/http/media-kind.ts";
import { valuesIn } from "../core/http/sequences.ts";
import { type Answer, bodyOf } from "./exchange.ts";
import type { Schemas } from "./schemas.ts";

/** What Ajv finds in a body, or in the items of a stream. */
export function bodyFaults(media: MediaType, answer: Answer, schemas: Schemas): readonly string[] {
  const type = answer.headers.get("content-type") ?? "";
  const kind = kindWithin(media.name, type);
  const schema = schemas.plain(media.schema);
  if (kind === "json") return schemas.faults(schema, bodyOf(answer));
  if (!isSequence(kind)) return [];
  try {
    const items = itemsOf(kind, answer.text, media.jsonData);
    return items.flatMap((item, index) =>
      schemas.faults(schema, item).map((fault) => `item ${index} ${fault}`),
    );
  } catch (error) {
    return [`an item is not JSON: ${String(error)}`];
  }
}

function itemsOf(kind: Sequence, text: string, jsonData: boolean | undefined): readonly unknown[] {
  if (kind !== "events") return valuesIn(text, kind);
  const events = eventsIn(text);
  return jsonData ? events.map(withJson) : events;
}

/**
 * RFC 9457, 3.1.2: the status that a problem document names, if it is another one than that of its response.
 * @param media as declared: a document whose schema does not allow the status of the response relaxes the rule
 */
export function otherStatus(
  media: MediaType | undefined,
  answer: Answer,
  schemas: Schemas,
): number | undefined {
  if (nameOf(answer.headers.get("content-type") ?? "") !== "application/problem+json") return undefined;
  const body = bodyOf(answer);
  if (!isObject(body) || typeof body.status !== "number" || body.status === answer.status) return undefined;
  const schema = media ? schemas.plain(media.schema) : true;
  const isRelaxed =
    schemas.accepts(schema, body) && !schemas.accepts(schema, { ...body, status: answer.status });
  return isRelaxed ? undefined : body.status;
}
