/** Which media type of a document stands for one of the other document. */
import { declaredFor, readMediaType } from "../http/media-type.ts";

/**
 * A range stands for each of its types, and a type without parameters for one with any. A parameter such as `version=2`
 * tells types apart (RFC 9110, 8.3.1); a charset of UTF-8 does not, for it is what JSON is in anyway (RFC 8259, 8.1).
 * @returns what the content declares for a media type; undefined if it declares nothing, or other parameters
 */
export function matchingType<Declared extends { readonly name: string }>(
  content: readonly Declared[],
  text: string,
): Declared | undefined {
  const given = parametersOf(text);
  const met = content.filter(({ name }) =>
    [...parametersOf(name)].every(([parameter, value]) => given.get(parameter) === value),
  );
  return declaredFor(met, text);
}

function parametersOf(text: string): ReadonlyMap<string, string> {
  const { parameters = new Map<string, string>() } = readMediaType(text) ?? {};
  const telling = [...parameters].map(([name, value]) => [name, value.toLowerCase()] as const);
  return new Map(telling.filter(([name, value]) => name !== "charset" || value !== "utf-8"));
}
