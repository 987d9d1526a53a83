/** Redocly's engine, in one file where there is one. */
import { partsOf } from "../generators/prebundle.ts";

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
} = await partsOf("openapi-core");
