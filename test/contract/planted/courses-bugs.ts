/** The bugs planted in the school's server, and what it may do otherwise and still be right. */
import type { Json } from "../../../scripts/core/json.ts";
import { type Bug, mutants } from "./bugs.ts";

const kinds: Readonly<Record<string, readonly string[]>> = {
  refusals: [
    "keeps refused patch",
    "keeps refused put",
    "keeps refused post",
    "patch without token",
    "put without token",
    "post without token",
    "delete without token",
    "put 404 makes",
  ],
  state: [
    "same id twice",
    "deletes all",
    "deletes next",
    "key ignored",
    "wrong default",
    "ascii only",
    "list shows old",
    "online of text",
    "patch resets level",
    "nested forgotten",
    "teacher merged",
    "time without zone",
  ],
  lists: [
    "q ignored",
    "order default desc",
    "offset default 1",
    "filters page",
    "sorts page",
    "past end 500",
    "total of filter none",
    "online false ignored",
    "maxSeats is less",
    "level by start",
  ],
  protocol: [
    "Allow lacks PUT",
    "Allow has POST",
    "400 for unknown",
    "204 as 200",
    "problem as json",
    "status of problem",
  ],
  values: ["last tag unchecked", "nested unchecked", "seats of text", "null level"],
};

/** Each is right: the document allows it, or says nothing of it. */
export const rightTraits = [
  "types in capitals",
  "trims",
  "fills defaults",
  "counts views",
  "moves updatedAt on read",
  "caps pages",
  "more headers",
  "level in any case",
  "lists later",
  "leaves out nothing",
  "times in UTC",
  "one title once",
  "404 for 405",
  "no HEAD",
  "newest first",
  "410 for gone",
  "tags sorted",
  "problem without status",
  "short list",
  "token family",
  "q by start",
] as const;

export function coursesBugs(document: Json): readonly Bug[] {
  const flawed = Object.entries(kinds).flatMap(([kind, flaws]) =>
    flaws.map((flaw): Bug => ({ kind, name: flaw, flaws: [flaw] })),
  );
  return [...flawed, ...mutants(document)];
}
