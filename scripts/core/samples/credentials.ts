/** The credentials of a sample's request (OpenAPI 3.1, 4.8.27 and 4.8.30), as variables of the environment. */
import type { Api, Operation, SecurityScheme } from "../model.ts";
import type { Secret, Text } from "./request.ts";

export interface Credential {
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  readonly value: Text;
  /** The scheme's name under `components.securitySchemes`. */
  readonly scheme: string;
}

/** Credentials for the first alternative that needs any. */
export function credentialsOf({ securitySchemes }: Api, { security }: Operation): readonly Credential[] {
  const needed = security.find((alternative) => alternative.length > 0) ?? [];
  const used = new Map<string, number>();
  return needed.flatMap(({ scheme: name }) => {
    const scheme = securitySchemes.get(name);
    const kind = scheme && kindOf(scheme);
    if (!kind) return [];
    const count = (used.get(kind) ?? 0) + 1;
    used.set(kind, count);
    return credential(scheme, { ...kinds[kind], variable: count === 1 ? kind : `${kind}_${count}` }).map(
      (made) => ({ ...made, scheme: name }),
    );
  });
}

/** Variable → what stands for it. */
const kinds = {
  TOKEN: { placeholder: "YOUR_TOKEN", form: "plain" },
  API_KEY: { placeholder: "YOUR_API_KEY", form: "plain" },
  CREDENTIALS: { placeholder: "user:password", form: "base64" },
} as const;

function kindOf(scheme: SecurityScheme): keyof typeof kinds | undefined {
  if (scheme.type === "apiKey") return "API_KEY";
  if (scheme.type === "other") return scheme.name === "mutualTLS" ? undefined : "TOKEN";
  return scheme.scheme === "basic" ? "CREDENTIALS" : "TOKEN";
}

function credential(scheme: SecurityScheme, secret: Secret): readonly Omit<Credential, "scheme">[] {
  if (scheme.type === "apiKey") {
    const form = scheme.in === "query" ? "percent" : "plain";
    return [{ in: scheme.in, name: scheme.name, value: [{ ...secret, form }] }];
  }
  const name = scheme.type === "http" ? scheme.scheme : "bearer";
  const word = name.slice(0, 1).toUpperCase() + name.slice(1);
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name)
    ? [{ in: "header", name: "Authorization", value: [`${word} `, secret] }]
    : [];
}
