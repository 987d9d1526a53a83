// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Identifies the caller by passing the request's credentials to the user's functions. */
import { heldBy } from "./engine/held-by.ts";
import type { Api, RequiredScheme } from "./engine/model.ts";
import type { RequestHead } from "./engine/http/request.ts";
import { credentialFor, isInRequest } from "./engine/request-validation/security.ts";
import { type Later, after } from "./later.ts";
import type { Call, ServerOptions } from "./options.ts";

interface Authenticating<Principal> {
  readonly api: Api;
  readonly options: ServerOptions<Principal>;
}

export interface Known<Principal> {
  readonly principal: Principal | undefined;
  /** The alternative that the request satisfies; empty if the caller is anonymous. */
  readonly satisfied: readonly RequiredScheme[];
}

/**
 * One alternative must be satisfied, with all its schemes (OpenAPI 3.1, 4.8.30). Their order matters only if several are
 * satisfied. If credentials are optional, who sends none is anonymous, but who sends wrong ones is refused.
 * @returns undefined if no alternative is satisfied
 */
export function authenticated<Principal>(
  server: Authenticating<Principal>,
  head: RequestHead,
  call: Call,
): Later<Known<Principal> | undefined> {
  return call.operation.security.length === 0
    ? anyone
    : oneHolds({ server, head, call, isRefused: false }, 0);
}

export const anyone = { principal: undefined, satisfied: [] };

interface Proof<Principal> {
  readonly server: Authenticating<Principal>;
  readonly head: RequestHead;
  readonly call: Call;
  /** Whether credentials in the request have been refused. */
  isRefused: boolean;
}

/** Tries the alternatives that the request has all credentials for, and stops at the first that is satisfied. */
function oneHolds<Principal>(proof: Proof<Principal>, index: number): Later<Known<Principal> | undefined> {
  const { security } = proof.call.operation;
  const needed = security[index];
  if (!needed) return !proof.isRefused && security.some(isEmpty) ? anyone : undefined;
  const credentials = needed.map(({ scheme }) => credentialOf(proof, scheme));
  if (isEmpty(needed) || credentials.includes(undefined)) return oneHolds(proof, index + 1);
  return after(allHold(proof, { needed, credentials }, 0), (principal) => {
    if (isKnown(principal)) return { principal, satisfied: needed };
    proof.isRefused ||= credentials.some((credential) => credential !== "");
    return oneHolds(proof, index + 1);
  });
}

interface Alternative {
  readonly needed: readonly RequiredScheme[];
  /** One for each scheme. */
  readonly credentials: readonly (string | undefined)[];
}

/** Every scheme must be satisfied. @returns the principal of the first */
function allHold<Principal>(
  proof: Proof<Principal>,
  alternative: Alternative,
  index: number,
): Later<Principal | undefined | null> {
  const { server, call } = proof;
  const { scheme = "", scopes = [] } = alternative.needed[index] ?? {};
  const credential = alternative.credentials[index] ?? "";
  const owner = heldBy(server.options.authenticate, scheme)?.(credential, { ...call, scopes });
  if (index + 1 === alternative.needed.length) return owner;
  return after(owner, (principal) =>
    isKnown(principal)
      ? after(allHold(proof, alternative, index + 1), (other) => (isKnown(other) ? principal : undefined))
      : undefined,
  );
}

/** Undefined if there is none. Empty for schemes outside the request, such as mutual TLS, which only the server sees. */
function credentialOf<Principal>({ server, head }: Proof<Principal>, name: string): string | undefined {
  const scheme = server.api.securitySchemes.get(name);
  if (!scheme) return undefined;
  return isInRequest(scheme) ? credentialFor(scheme, head) : "";
}

function isKnown<Principal>(principal: Principal | undefined | null): principal is Principal {
  return principal !== undefined && principal !== null;
}

function isEmpty(needed: readonly RequiredScheme[]): boolean {
  return needed.length === 0;
}
