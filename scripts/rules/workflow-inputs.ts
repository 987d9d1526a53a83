/** `$inputs.x` and `$components.parameters.x` in a workflow (Arazzo 1.0): the engine does not check that they exist. */
import { dirname, resolve } from "node:path";
import type { UserContext } from "@redocly/openapi-core";
import { nearestByWords } from "../core/nearest.ts";
import { fileAt } from "./beside.ts";
import { child, children } from "./document.ts";
import type { Place, Resolver } from "./document.ts";
import { listed } from "./expressions.ts";
import { lookUp } from "./pointer-lookup.ts";

export function checkInputs(document: Place, workflow: Place, context: UserContext): void {
  const inputs = child(workflow, "inputs");
  const parts = ["parameters", "steps", "outputs", "successActions", "failureActions"];
  const own = parts.flatMap((key) => texts(child(workflow, key)));
  const shared = child(child(document, "components"), "parameters");
  const referred = own.flatMap((text) => parameterAt(text, shared, context));
  for (const text of [...own, ...referred.flatMap(texts)]) {
    for (const [, name = ""] of text.node.matchAll(/\$inputs\.([\w-]+)/g))
      checkInput(name, text, { inputs, document, context });
  }
}

/** @returns the referenced parameter */
function parameterAt({ node, location }: Text, shared: Place | undefined, context: UserContext): Place[] {
  const [, name] = /^\$components\.parameters\.([\w.-]+)$/.exec(node) ?? [];
  if (name === undefined) return [];
  const parameter = child(shared, name);
  if (parameter) return [parameter];
  const names = children(shared).map(({ key }) => key);
  const message = `There is no parameter "${name}" under components${listed(names, "only")}.`;
  context.report({ message, location, suggest: nearestByWords(name, names) });
  return [];
}

interface Around {
  readonly inputs: Place | undefined;
  readonly document: Place;
  readonly context: UserContext;
}

function checkInput(name: string, { location }: Text, { inputs, document, context }: Around): void {
  const found = inputs
    ? lookUp([inputs], `/${name}`, resolverOf(document))
    : ({ kind: "missing", names: [] } as const);
  if (found.kind !== "missing") return;
  const message = `The workflow has no input "${name}"${listed(found.names)}.`;
  context.report({ message, location, suggest: nearestByWords(name, found.names) });
}

/** Resolves the references of a workflow document. */
function resolverOf(document: Place): Resolver {
  const resolveFrom = ({ $ref }: { $ref: string }, from = document.location.source.absoluteRef) => {
    const [path = "", pointer = ""] = $ref.split("#");
    const file = path === "" ? document : fileAt(resolve(dirname(from), path), document.location);
    const tokens = pointer.split("/").slice(1);
    const found = tokens.reduce<Place | undefined>(child, file);
    return found ?? { node: undefined, location: undefined };
  };
  return { resolve: resolveFrom as Resolver["resolve"] }; // generic in the node, whose type is unknown here
}

interface Text extends Place {
  readonly node: string;
}

function texts(place: Place | undefined): readonly Text[] {
  if (typeof place?.node === "string") return [{ node: place.node, location: place.location }];
  return children(place).flatMap(texts);
}
