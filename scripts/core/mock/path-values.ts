/** The values in a request's path. */
import type { PathValue } from "../fake/echo.ts";
import type { Api, Operation } from "../model.ts";
import { readTarget } from "../http/request.ts";
import { wholeTemplate } from "../path-template.ts";
import { decodePercent } from "../percent.ts";
import { readText, typesOf } from "../request-validation/coerce.ts";

/** The values of path parameters that are whole segments, parsed by their schemas. */
export function pathValues({ schemas }: Api, operation: Operation, target: string): readonly PathValue[] {
  const sent = readTarget(target).path.split("/");
  return operation.path.split("/").flatMap((segment, place) => {
    const name = wholeTemplate(segment);
    const parameter = operation.parameters.find((known) => known.in === "path" && known.name === name);
    if (name === undefined || !parameter) return [];
    return [{ name, value: readText(decodePercent(sent[place] ?? ""), typesOf(parameter.schema, schemas)) }];
  });
}
