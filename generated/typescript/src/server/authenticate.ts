// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** Who calls: the credentials of a request, looked at by the user's own functions. */
import type { Api } from "./engine/model.ts";
import type { RequestHead } from "./engine/refusal/request.ts";
import { credentialFor } from "./engine/refusal/security.ts";
import { type Later, after } from "./later.ts";
import type { Call, ServerOptions } from "./options.ts";

interface Authenticating<Principal> {
  readonly api: Api;
  readonly options: ServerOptions<Principal>;
}

/**
 * One alternative must hold, with all its schemes (OpenAPI 3.1, 4.8.30).
 * @returns undefined when none holds; the principal is undefined where no scheme was asked for
 */
export function authenticated<Principal>(
  server: Authenticating<Principal>,
  head: RequestHead,
  call: Call,
): Later<Known<Principal> | undefined> {
  const { security } = call.operation;
  if (security.length === 0) return { principal: undefined };
  return firstOf(security, (schemes) => all(schemes, (name) => prove(server, name, { head, call })));
}

/** Every scheme must be satisfied; the principal is that of the first. */
function all<Principal>(
  [name, ...others]: readonly string[],
  ask: (name: string) => Later<Principal | undefined>,
): Later<Known<Principal> | undefined> {
  if (name === undefined) return { principal: undefined };
  return after(ask(name), (principal) => {
    if (principal === undefined) return undefined;
    if (others.length === 0) return { principal };
    return after(all(others, ask), (rest) => rest && { principal });
  });
}

/** The first value that is not undefined; those behind it are not asked. */
function firstOf<Item, Value>(
  [item, ...others]: readonly Item[],
  ask: (item: Item) => Later<Value | undefined>,
): Later<Value | undefined> {
  if (item === undefined) return undefined;
  return after(ask(item), (value) => value ?? firstOf(others, ask));
}

interface Known<Principal> {
  readonly principal: Principal | undefined;
}

interface Proof {
  readonly head: RequestHead;
  readonly call: Call;
}

function prove<Principal>(
  { api, options }: Authenticating<Principal>,
  name: string,
  { head, call }: Proof,
): Later<Principal | undefined> {
  const scheme = api.securitySchemes.get(name);
  const credential = scheme && credentialFor(scheme, head);
  return credential === undefined ? undefined : options.authenticate[name]?.(credential, call);
}
