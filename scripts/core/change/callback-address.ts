/** Whether a callback still goes to the address that consumers give (OpenAPI 3.1, 4.8.18 and 4.8.20.4). */
import type { Change } from "./change.ts";
import { type Subject, breaking } from "./judgement.ts";

/** @param subject a webhook, whose name never changes, or a callback */
export function callbackAddressChanges(subject: Subject): readonly Change[] {
  const { old, new: next } = subject.exchanges;
  const [before, after] = [old.operation.path, next.operation.path];
  if (plain(before) === plain(after)) return [];
  return [
    breaking(subject, {
      rule: "callback-address-changed",
      at: { old: [], new: [] },
      message: `The callback went to ${before} and now goes to ${after}.`,
      advice: "Give its address where the new document reads it.",
    }),
  ];
}

/** A parameter of a path can have another name. */
function plain(expression: string): string {
  return expression.replaceAll(/\$request\.path\.[^{}]+/g, "$request.path");
}
