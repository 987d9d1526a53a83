import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { child, firstTime, isReference } from "./document.ts";

/** A named body becomes one type in every language. Nothing can refer to an inline one. */
export const NamedBodies: Oas3Rule = () => {
  const isNew = firstTime();
  const visit = (media: unknown, { location, report }: UserContext): void => {
    const schema = child({ node: media, location }, "schema");
    if (!schema || !isNew(location)) return;
    if (isReference(schema.node) && /(^|\/)schemas\/[^/]+$/.test(schema.node.$ref)) return;
    const message = `The body's schema has no name: move it to components/schemas/ and put a "$ref" to it here.`;
    report({ message, location: schema.location.key() });
  };
  return { Response: { MediaType: visit }, RequestBody: { MediaType: visit } };
};
