/** Which headers an operation needs one of (`x-require-one-of-headers`). */
import type { Api, Operation } from "../model.ts";

/** @returns the groups that an operation declares all headers of, in lower case; none that a required header satisfies */
export function groupsFor({ conventions }: Api, { parameters }: Operation): readonly (readonly string[])[] {
  const headers = parameters.filter(({ in: place }) => place === "header");
  const known = new Map(headers.map(({ name, required }) => [name.toLowerCase(), required]));
  return conventions.oneOfHeaders
    .map((group) => group.map((name) => name.toLowerCase()))
    .filter((group) => group.every((name) => known.has(name)) && !group.some((name) => known.get(name)));
}
