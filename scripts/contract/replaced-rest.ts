/** PUT replaces the whole, with what is in its objects: what it leaves out is gone (RFC 9110, 9.3.4). */
import { type Json, asObject, isObject } from "../core/json.ts";
import { isCounted, isEmpty } from "./alike.ts";
import { type Finding, same } from "./checks.ts";
import { type Answer, bodyOf } from "./exchange.ts";
import { wholeSchema } from "./listing.ts";
import type { Trial } from "./reach.ts";
import { itemIn, propertiesOf } from "./resources.ts";
import type { Draft } from "./serialise.ts";
import { shownText } from "./showing.ts";

/** Property → its values that a PUT without it left. */
export type Kept = Map<string, Set<string>>;

interface Looks {
  readonly kept: Kept;
  readonly before: Answer;
  readonly after: Answer;
}

/** What is left out is gone, or what it is by default. One that the document does not name is always the same: it takes two that stayed. */
export function keptRest({ session }: Trial, { body, operation }: Draft, looks: Looks): Finding | undefined {
  if (operation.method !== "put" || !isObject(body?.value) || !body) return undefined;
  const { schemas } = session;
  const settable = propertiesOf(schemas, schemas.plain(wholeSchema(body.mediaType)));
  const [old, now] = [itemIn(bodyOf(looks.before)), itemIn(bodyOf(looks.after))];
  const sent = body.value;
  const inner = Object.keys(sent).flatMap((name) => {
    const parts = { sent: asObject(sent[name]), old: asObject(old[name]), now: asObject(now[name]) };
    const stayed = isObject(sent[name]) ? stayedIn(parts, propertiesOf(schemas, settable[name])) : [];
    return stayed.map(([own, value]) => [`${name}/${own}`, value] as const);
  });
  const stayed = [...stayedIn({ sent, old, now }, settable), ...inner];
  for (const [one, value] of stayed)
    looks.kept.set(one, new Set([...(looks.kept.get(one) ?? []), shownText(value)]));
  const found = stayed.find(([one]) => (looks.kept.get(one)?.size ?? 0) > 1);
  if (!found) return undefined;
  const [name, value] = found;
  return {
    check: "updated",
    cause: `replaces ${name}`,
    expected: `no ${name}, which the request left out`,
    got: shownText(value),
  };
}

interface Replacing {
  readonly sent: Json;
  readonly old: Json;
  readonly now: Json;
}

/** What was not sent and is there all the same, with its value. */
function stayedIn(
  { sent, old, now }: Replacing,
  settable: Json,
): readonly (readonly [name: string, value: unknown])[] {
  return Object.keys(settable)
    .filter(
      (one) =>
        !Object.hasOwn(sent, one) &&
        !isCounted(one, old[one]) &&
        !isEmpty(old[one]) &&
        same(old[one], now[one]) &&
        !same(asObject(settable[one]).default, now[one]),
    )
    .map((one) => [one, now[one]]);
}

/** The request whose objects have as little in them as they may. */
export function thinned({ session }: Trial, draft: Draft): readonly Draft[] {
  const { body, operation } = draft;
  if (operation.method !== "put" || !body || !isObject(body.value)) return [];
  const schema = session.schemas.plain(wholeSchema(body.mediaType));
  const value: Record<string, unknown> = { ...body.value };
  for (const [name, part] of Object.entries(value))
    if (isObject(part))
      value[name] = Object.keys(part).reduce<Json>((kept, own) => {
        const { [own]: _left, ...rest } = kept;
        return session.schemas.accepts(schema, { ...value, [name]: rest }) ? rest : kept;
      }, part);
  return same(value, body.value) ? [] : [{ ...draft, body: { ...body, value } }];
}
