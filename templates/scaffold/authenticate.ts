/** `src/authenticate.ts` of a starter service: who may call, by one token from the environment. */
import { type Code, code, comment, identifier, lines } from "../../scripts/core/code.ts";
import type { Api } from "../../scripts/core/model.ts";

/** @returns TypeScript source; its user takes it over */
export function renderAuthenticate({ securitySchemes }: Api): Code {
  const isOpen = securitySchemes.size === 0;
  return code`/** Who may call. */
${isOpen ? code`` : code`import { createHash, timingSafeEqual } from "node:crypto";\n`}import type { SecurityScheme, ServerOptions } from "../generated/typescript/src/server/index.ts";

/** Who calls, as handlers get it. */
export interface Principal {
  readonly name: string;
}

/** One function for each security scheme: the credential that came, to whom it belongs, or undefined, which is 401. */
export const authenticate: ServerOptions<Principal, SecurityScheme>["authenticate"] = {
${lines([...securitySchemes.keys()].map((name) => code`${identifier(name)}: bySecret,`))}
};
${isOpen ? code`` : bySecret}`;
}

const bySecret = code`
${comment("Lets in whoever knows API_SECRET, and nobody while it is not set. Put your users in its place.")}function bySecret(credential: string): Principal | undefined {
  const secret = process.env["API_SECRET"];
  if (!secret || !timingSafeEqual(digest(credential), digest(secret))) return undefined;
  return { name: "API_SECRET" };
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
`;
