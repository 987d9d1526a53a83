// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Identifies the caller by passing the request's credentials to the user's functions. */
import type { Api } from "./engine/model.ts";
import type { RequestHead } from "./engine/http/request.ts";
import { credentialFor } from "./engine/request-validation/security.ts";
import { type Later, after } from "./later.ts";
import type { Call, ServerOptions } from "./options.ts";

interface Authenticating<Principal> {
  readonly api: Api;
  readonly options: ServerOptions<Principal>;
}

/**
 * One alternative must be satisfied, with all its schemes (OpenAPI 3.1, 4.8.30).
 * @returns undefined if none is; the principal is undefined if no scheme is required
 */
export function authenticated<Principal>(
  server: Authenticating<Principal>,
  head: RequestHead,
  call: Call,
): Later<Known<Principal> | undefined> {
  return call.operation.security.length === 0 ? anyone : oneHolds({ server, head, call }, 0);
}

const anyone = { principal: undefined };

/** Tries the alternatives in order and stops at the first that is satisfied. */
function oneHolds<Principal>(proof: Proof<Principal>, index: number): Later<Known<Principal> | undefined> {
  const schemes = proof.call.operation.security[index];
  if (!schemes) return undefined;
  return after(allHold(proof, schemes, 0), (known) => known ?? oneHolds(proof, index + 1));
}

/** Every scheme must be satisfied; the principal is that of the first. */
function allHold<Principal>(
  proof: Proof<Principal>,
  schemes: readonly string[],
  index: number,
): Later<Known<Principal> | undefined> {
  const name = schemes[index];
  if (name === undefined) return anyone;
  return after(prove(proof, name), (principal) => {
    if (principal === undefined || principal === null) return undefined;
    if (index + 1 === schemes.length) return { principal };
    return after(allHold(proof, schemes, index + 1), (rest) => rest && { principal });
  });
}

interface Proof<Principal> {
  readonly server: Authenticating<Principal>;
  readonly head: RequestHead;
  readonly call: Call;
}

interface Known<Principal> {
  readonly principal: Principal | undefined;
}

function prove<Principal>(
  { server: { api, options }, head, call }: Proof<Principal>,
  name: string,
): Later<Principal | undefined> {
  const scheme = api.securitySchemes.get(name);
  const credential = scheme && credentialFor(scheme, head);
  return credential === undefined ? undefined : options.authenticate[name]?.(credential, call);
}
