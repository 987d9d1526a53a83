/** What the views of a schema say of properties that belong to the other direction. */
import { type Code, code, literal, regex } from "../../scripts/core/code.ts";
import { type Json, asArray } from "../../scripts/core/json.ts";
import { hiddenKeywords } from "../../scripts/core/openapi/views/keywords.ts";
import { type Printed, type Printing, list } from "./printing.ts";

/** A request view takes its read-only properties out before anything looks at the value. */
export function withoutReadOnly(printed: Printed, schema: Json, { helper }: Printing): Printed {
  const [properties] = listed(schema, hiddenKeywords.request);
  if (!properties) return printed;
  return {
    ...printed,
    code: code`${helper("withoutReadOnly")}(${properties}, ${printed.code})`,
    keeps: false,
  };
}

/** A response view refuses its write-only properties. */
export function writeOnlyRules(schema: Json, { helper }: Printing): Code[] {
  return listed(schema, hiddenKeywords.response).map(
    (properties) => code`${helper("noWriteOnly")}(${properties})`,
  );
}

function listed(schema: Json, keywords: Readonly<Record<"names" | "patterns", string>>): Code[] {
  const [names, patterns] = [keywords.names, keywords.patterns].map((keyword) =>
    asArray(schema[keyword]).filter((text) => typeof text === "string"),
  );
  const fields = [
    ...(names?.length ? [code`names: [${list(names.map(literal))}]`] : []),
    ...(patterns?.length ? [code`patterns: [${list(patterns.map(regex))}]`] : []),
  ];
  return fields.length === 0 ? [] : [code`{ ${list(fields)} }`];
}
