/** What a reader chooses a sample's body by: the named examples of each media type (OpenAPI 3.1, 4.8.14). */
import type { MediaType, Operation } from "../model.ts";

export interface Choice {
  /** No two choices have the same; empty if there is nothing to choose. */
  readonly title: string;
  /** Undefined: no body. */
  readonly media: MediaType | undefined;
  /** The name of the example; undefined if the document has none. */
  readonly example: string | undefined;
}

/** Plain JSON comes first, as in the client, and then the media types in the document's order. */
export function choicesOf({ body }: Operation): readonly Choice[] {
  const content = body?.content ?? [];
  const first = content.find(({ name }) => name.toLowerCase().endsWith("/json")) ?? content[0];
  const ordered = content.toSorted((one, other) => Number(other === first) - Number(one === first));
  const all = ordered.flatMap((media) => {
    const named = [...media.examples].filter(([, value]) => value !== undefined).map(([name]) => name);
    const examples: readonly (string | undefined)[] = named.length > 0 ? named : [undefined];
    return examples.map((example) => ({
      media,
      example,
      title: titleOf(media, example, ordered.length > 1),
    }));
  });
  const [only = { media: undefined, example: undefined }] = all;
  return all.length > 1 ? all.slice(0, most) : [{ ...only, title: "" }];
}

/** Nobody chooses among more; the page lists all examples. */
const most = 12;

function titleOf({ name }: MediaType, example: string | undefined, hasSeveral: boolean): string {
  if (example === undefined || example === "example") return name;
  return hasSeveral ? `${example} (${name})` : example;
}
