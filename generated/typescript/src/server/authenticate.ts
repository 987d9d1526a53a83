// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** Who calls: the credentials of a request, looked at by the user's own functions. */
import type { Api } from "./engine/model.ts";
import type { RequestHead } from "./engine/refusal/request.ts";
import { credentialFor } from "./engine/refusal/security.ts";
import type { Call, ServerOptions } from "./options.ts";

interface Authenticating<Principal> {
  readonly api: Api;
  readonly options: ServerOptions<Principal>;
}

/**
 * One alternative must hold, with all its schemes (OpenAPI 3.1, 4.8.30).
 * @returns undefined when none holds; the principal is undefined where no scheme was asked for
 */
export async function authenticated<Principal>(
  server: Authenticating<Principal>,
  head: RequestHead,
  call: Call,
): Promise<{ readonly principal: Principal | undefined } | undefined> {
  const { security } = call.operation;
  if (security.length === 0) return { principal: undefined };
  for (const schemes of security) {
    const principals = await Promise.all(schemes.map((name) => prove(server, name, { head, call })));
    if (principals.every((principal) => principal !== undefined)) return { principal: principals[0] };
  }
  return undefined;
}

interface Proof {
  readonly head: RequestHead;
  readonly call: Call;
}

async function prove<Principal>(
  { api, options }: Authenticating<Principal>,
  name: string,
  { head, call }: Proof,
): Promise<Principal | undefined> {
  const scheme = api.securitySchemes.get(name);
  const credential = scheme && credentialFor(scheme, head);
  return credential === undefined ? undefined : options.authenticate[name]?.(credential, call);
}
