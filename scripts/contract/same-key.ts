/** A request with the Idempotency-Key of an earlier one is that one, sent again. */
import type { Operation } from "../core/model.ts";
import { bodyOf, isGood } from "./exchange.ts";
import { fresh } from "./fresh.ts";
import type { Trial } from "./reach.ts";
import { idIn } from "./resources.ts";
import { write } from "./serialise.ts";
import { samples } from "./violations.ts";

export function hasKey(operation: Operation): boolean {
  return operation.method === "post" && keyOf(operation) !== undefined;
}

function keyOf({ parameters }: Operation) {
  return parameters.find(({ in: place, name }) => place === "header" && /^idempotency-key$/i.test(name));
}

export async function sameKey({ session, base, step }: Trial): Promise<void> {
  const own = await fresh(session, base);
  const parameter = own && keyOf(own.operation);
  if (!own || !parameter) return;
  const { schemas, options } = session;
  const [made] = samples(parameter.schema, { schemas, place: "header", seed: options.seed + 909 }, 1);
  const key = own.values.get(parameter) ?? made;
  const draft = { ...own, values: new Map([...own.values, [parameter, key]]) };
  const full = { ...step, wire: write(options.api, draft, base.identity), exact: false };
  const first = await session.ask({ ...full, title: "a request with an Idempotency-Key" });
  const second =
    first && isGood(first.answer) ? await session.ask({ ...full, title: step.subject }) : undefined;
  if (!first || !second || !isGood(second.answer)) return;
  const [old, now] = [first, second].map(({ answer }) => idIn(bodyOf(answer), "id"));
  if (old === undefined || now === undefined || old === now) return;
  session.report(
    { ...full, title: step.subject },
    { check: "idempotency-key", cause: "", expected: `${String(old)}, as the first time`, got: String(now) },
  );
}
