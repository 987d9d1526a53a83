/** `src/authenticate.ts` of a starter service: authentication with one token from the environment. */
import { type Code, code, comment, identifier, lines } from "../../scripts/core/code.ts";
import type { Api } from "../../scripts/core/model.ts";

/** @returns TypeScript source that its user then owns */
export function renderAuthenticate({ securitySchemes }: Api): Code {
  const isOpen = securitySchemes.size === 0;
  return code`/** Authentication. */
${isOpen ? code`` : code`import { createHash, timingSafeEqual } from "node:crypto";\n`}import type { SecurityScheme, ServerOptions } from "../generated/typescript/src/server/index.ts";

/** The caller, as handlers see it. */
export interface Principal {
  readonly name: string;
}

/** One function per security scheme: returns the owner of a credential, or undefined to answer 401. */
export const authenticate: ServerOptions<Principal, SecurityScheme>["authenticate"] = {
${lines([...securitySchemes.keys()].map((name) => code`${identifier(name)}: bySecret,`))}
};
${isOpen ? code`` : bySecret}`;
}

const bySecret = code`
${comment("Accepts callers that know API_SECRET, and nobody if it is not set. Replace it with your own users.")}function bySecret(credential: string): Principal | undefined {
  const secret = process.env["API_SECRET"];
  if (!secret || !timingSafeEqual(digest(credential), digest(secret))) return undefined;
  return { name: "API_SECRET" };
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
`;
