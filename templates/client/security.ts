/** The security schemes of a document, as the client knows them. */
import { type Code, code, identifier, lines, literal } from "../../scripts/core/code.ts";
import type { Api, SecurityScheme } from "../../scripts/core/model.ts";

interface Written {
  /** What is imported of `client/credentials.ts`. */
  readonly imported: Code;
  readonly scheme: Code;
}

/** @returns undefined for what stands in no part of a request that a client writes, such as mutual TLS */
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
  /** Names to import of `client/credentials.ts`. */
  readonly imported: readonly Code[];
  /** The table of the schemes. */
  readonly schemes: Code;
  /** The option for secrets beside the token; empty where the token is all there is. */
  readonly option: Code;
}

export function renderSecurity({ securitySchemes }: Api): SecurityCode {
  const known = [...securitySchemes].flatMap(([name, scheme]) => {
    const how = written(scheme);
    return how ? [{ name, ...how }] : [];
  });
  const needsOption = known.length > 1 || known.some(({ imported }) => imported !== "bearer");
  const option = code`{
  /** Secrets by their security scheme; of HTTP Basic it is \`user:password\`. */
  readonly credentials?: {
${lines(known.map(({ name }) => code`readonly ${identifier(name)}?: Secret;`))}
  };
}`;
  return {
    imported: [...new Set(known.map(({ imported }) => imported))].toSorted(),
    schemes: code`{
${lines(known.map(({ name, scheme }) => code`${identifier(name)}: ${scheme},`))}
}`,
    option: needsOption ? option : code``,
  };
}
