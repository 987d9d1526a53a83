/** Redocly's engine. */
export {
  BaseResolver,
  ResolveError,
  Source,
  YamlParseError,
  bundle,
  createConfig,
  isAbsoluteUrl,
  lintDocument,
  parseYaml,
} from "@redocly/openapi-core";
