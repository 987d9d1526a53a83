/** Redocly's engine, in one file where there is one. */
import { prebundled } from "../generators/prebundle.ts";

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
