/** Redocly's engine, from its bundle if there is one. */
import { prebundled } from "../generators/prebundle.ts";

/** The names of `entries/openapi-core.ts` once more: what comes from a bundle has to be taken out of it by name. */
export const {
  BaseResolver,
  ResolveError,
  Source,
  YamlParseError,
  bundle,
  createConfig,
  isAbsoluteUrl,
  lintDocument,
  parseYaml,
} = await prebundled("openapi-core");
