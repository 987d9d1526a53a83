/** The document's security schemes, as the client uses them. */
import { type Code, code, identifier, lines, literal } from "../../scripts/core/code.ts";
import type { Api, SecurityScheme } from "../../scripts/core/model.ts";

interface Written {
  /** What is imported from `client/credentials.ts`. */
  readonly imported: Code;
  readonly scheme: Code;
}

/** @returns undefined for schemes outside the request, such as mutual TLS */
function written(scheme: SecurityScheme): Written | undefined {
  if (scheme.type === "apiKey") {
    const imported = keyFunctions[scheme.in];
    return { imported, scheme: code`${imported}(${literal(scheme.name)})` };
  }
  if (scheme.type === "other") return scheme.name === "mutualTLS" ? undefined : named(code`bearer`);
  return scheme.scheme === "basic"
    ? named(code`basic`)
    : scheme.scheme === "bearer"
      ? named(code`bearer`)
      : undefined;
}

const keyFunctions = { header: code`headerKey`, query: code`queryKey`, cookie: code`cookieKey` } as const;

function named(scheme: Code): Written {
  return { imported: scheme, scheme };
}

export interface SecurityCode {
  /** Names to import from `client/credentials.ts`. */
  readonly imported: readonly Code[];
  /** The table of schemes. */
  readonly schemes: Code;
  /** The option for secrets other than the token; empty if there are none. */
  readonly option: Code;
}

export function renderSecurity({ securitySchemes }: Api): SecurityCode {
  const known = [...securitySchemes].flatMap(([name, scheme]) => {
    const how = written(scheme);
    return how ? [{ name, ...how }] : [];
  });
  const needsOption = known.length > 1 || known.some(({ imported }) => imported !== "bearer");
  const option = code`{
  /** Secrets by security scheme; for HTTP Basic, \`user:password\`. */
  readonly credentials?: {
${lines(known.map(({ name }) => code`readonly ${identifier(name)}?: Secret | undefined;`))}
  } | undefined;
}`;
  return {
    imported: [...new Set(known.map(({ imported }) => imported))].toSorted(),
    schemes: code`{
${lines(known.map(({ name, scheme }) => code`${identifier(name)}: ${scheme},`))}
}`,
    option: needsOption ? option : code``,
  };
}
