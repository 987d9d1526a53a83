/**
 * The table of media types: what kind of body each is, which decides how it is read, written and typed. Client, stubs,
 * mocks, contract tests and the types all use it, so that what one side writes the other reads.
 */

/** Media types whose kind their names do not tell. In lower case, without parameters. */
const named = {
  "application/json": "json",
  "text/json": "json", // many frameworks send it (MIME Sniffing, 4.6)
  "application/x-ndjson": "lines",
  "application/ndjson": "lines",
  "application/jsonl": "lines",
  "application/x-jsonl": "lines",
  "application/jsonlines": "lines",
  "application/x-jsonlines": "lines",
  "application/json-lines": "lines",
  "application/stream+json": "lines", // Spring's name for it, in spite of RFC 6839
  "text/x-ndjson": "lines",
  "text/ndjson": "lines",
  "text/jsonl": "lines",
  "application/json-seq": "records",
  "text/event-stream": "events",
  "application/x-www-form-urlencoded": "fields",
  "multipart/form-data": "parts",
  "application/xml": "markup",
  "text/xml": "markup",
  "application/yaml": "markup",
  "application/x-yaml": "markup",
  "text/yaml": "markup",
  "text/x-yaml": "markup",
  "*/*": "any",
  "application/*": "any",
} as const;

/**
 * - `json`: one JSON value (RFC 8259)
 * - `lines`: JSON values, one per line (NDJSON, JSON Lines)
 * - `records`: JSON values, each after a record separator (RFC 7464)
 * - `events`: server-sent events (HTML Standard, 9.2)
 * - `fields`: a form as `application/x-www-form-urlencoded`
 * - `parts`: a form as `multipart/form-data` (RFC 7578)
 * - `text`: characters, described by a schema of type string
 * - `markup`: text in XML or YAML; a schema describes what it means, not its characters, so it is not applied
 * - `any`: a range that includes JSON, text and bytes; the media type that is sent decides
 * - `bytes`: anything else
 */
export type Kind = (typeof named)[keyof typeof named] | "text" | "bytes";

/** The kind of a media type or range, whatever its case and parameters. `KindOf` says the same of a type. */
export function kindOf(mediaType: string): Kind {
  const name = Object.hasOwn(named, mediaType) ? mediaType : nameOf(mediaType); // mostly it is as the table has it
  if (Object.hasOwn(named, name)) return named[name as keyof typeof named]; // it has just been found
  const [, suffix] = /^[^/]+\/[^/]+\+(json|json-seq|xml|yaml)$/.exec(name) ?? [];
  if (suffix !== undefined) return suffix === "json" ? suffix : suffix === "json-seq" ? "records" : "markup"; // RFC 6839, 8142
  return name.startsWith("text/") ? "text" : "bytes";
}

/** The kind of a media type, as a type. */
export type KindOf<Type> = KindOfName<NameOf<Lowercase<Type & string>>>;

type KindOfName<Name> = Name extends keyof typeof named
  ? (typeof named)[Name]
  : Name extends `${string}/${string}+json`
    ? "json"
    : Name extends `${string}/${string}+json-seq`
      ? "records"
      : Name extends `${string}/${string}+${"xml" | "yaml"}`
        ? "markup"
        : Name extends `text/${string}`
          ? "text"
          : "bytes";

/** The name of a media type, in lower case, without its parameters. */
export function nameOf(mediaType: string): string {
  return (mediaType.split(";", 1)[0] ?? "").trim().toLowerCase();
}

type NameOf<Type extends string> = Type extends `${infer Name};${string}` ? Trimmed<Name> : Trimmed<Type>;
type Trimmed<Text extends string> = Text extends `${infer Rest} ` | ` ${infer Rest}` ? Trimmed<Rest> : Text;

/**
 * How a body is read whose media type is declared as one name and sent as another. What a range includes is of the
 * range's kind: a schema of `image/*` is not applied to `image/svg+xml`.
 */
export function kindWithin(declared: string, sent: string): Kind {
  const kind = kindOf(declared);
  if (kind !== "any") return kind;
  const own = kindOf(sent);
  return own === "any" || isSequence(own) ? "bytes" : own;
}

/** The kinds that are many values, one after the other: their schema describes one of them. */
export type Sequence = "lines" | "records" | "events";

export function isSequence(kind: Kind): kind is Sequence {
  return kind === "lines" || kind === "records" || kind === "events";
}

/** Whether a media type is a single JSON value. */
export function isJson(mediaType: string): boolean {
  return kindOf(mediaType) === "json";
}
