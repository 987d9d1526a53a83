import { posix } from "node:path";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

/** Redocly's name for a kind of component → its folder. */
const folders: Readonly<Record<string, string>> = {
  Schema: "schemas",
  Parameter: "parameters",
  Header: "headers",
  Response: "responses",
  Example: "examples",
  RequestBody: "requestBodies",
};

/** One component per file. The file name becomes the component's name and the type's name in every language. */
export const ComponentFileName: Oas3Rule = () => ({
  ref({ $ref }: { $ref: string }, { type, location, report }: UserContext) {
    const folder = folders[type.name];
    const message = folder && misplaced(location.source.absoluteRef, $ref, folder);
    if (message) report({ message, location: location.child("$ref") });
  },
});

function misplaced(from: string, $ref: string, folder: string): string | undefined {
  // A schema may refer to itself, as a tree does.
  if ($ref.startsWith("#") && !$ref.startsWith("#/components/")) return undefined;
  if ($ref.includes("#")) {
    return `"${$ref}" points into a file: move the component to its own file in components/${folder}/.`;
  }
  const path = posix.join(posix.dirname(from.replaceAll("\\", "/")), $ref);
  const name = posix.basename(path);
  if (!path.endsWith(`/components/${folder}/${name}`)) {
    return `"${$ref}" is in the wrong folder: move it to components/${folder}/${name}.`;
  }
  if (/^[A-Z][A-Za-z0-9]*\.yaml$/.test(name)) return undefined;
  return `"${name}" is not a component name: rename the file to PascalCase, like ${pascalCase(name)}.`;
}

function pascalCase(file: string): string {
  const words = file.replace(/\.\w+$/, "").split(/[^A-Za-z0-9]+/);
  return `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}.yaml`;
}
