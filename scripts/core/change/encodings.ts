/** Judges how the fields of forms are written (OpenAPI 3.1, 4.8.15). */
import { bodyContent } from "../http/write-body.ts";
import type { Encoding, MediaType } from "../model.ts";
import type { Change, Witness } from "./change.ts";
import type { Flow } from "./comparison.ts";
import { isDescribedAt } from "./schema/described.ts";
import { type Finding, type Subject, breaking } from "./judgement.ts";
import { matchingType } from "./media-types.ts";

export interface Written {
  readonly sent: MediaType;
  readonly read: MediaType;
  readonly flow: Flow;
  readonly at: Finding["at"];
  readonly witnessOf: (value: unknown) => Witness | undefined;
}

/** @returns a break for each field that is written in another way than before */
export function encodingChanges(
  subject: Subject,
  { sent, read, flow, at, witnessOf }: Written,
): readonly Change[] {
  const { both } = subject.tools;
  const schemas = [both.read(flow.sender, sent.schema), both.read(flow.receiver, read.schema)];
  const names = new Set([...Object.keys(sent.encoding), ...Object.keys(read.encoding)]);
  const shared = [...names].filter((name) =>
    schemas.every((schema) => isDescribedAt(schema, [name], both.resolve)),
  );
  return shared.flatMap((name) => {
    const refused = refusedTypes(sent.encoding[name], read.encoding[name]);
    if (refused.length > 0) return [partRefused(subject, { name, refused, at })];
    const value = valuesWith(subject, { name, sent, flow }).find(
      (each) => textOf(sent, each) !== textOf({ ...read, name: sent.name }, each),
    );
    if (value === undefined) return [];
    return [
      breaking(subject, {
        rule: "request-encoding",
        at,
        message: `The field ${name} of the body is written in another way.`,
        advice: `Write ${name} as the new document says.`,
        witness: witnessOf(value),
      }),
    ];
  });
}

/** Of the kinds that are written differently. */
const kinds = [{ type: "array", minItems: 2 }, { type: "object", minProperties: 2 }, { type: "string" }, {}];

function valuesWith(
  { tools: { both, make } }: Subject,
  { name, sent, flow }: Pick<Written, "sent" | "flow"> & { readonly name: string },
): readonly unknown[] {
  const schema = both.read(flow.sender, sent.schema);
  return kinds.flatMap((kind) => {
    const made = make({
      allOf: [schema, { type: "object", required: [name], properties: { [name]: kind } }],
    });
    return made ? [made.value] : [];
  });
}

function textOf(mediaType: MediaType, value: unknown): string | undefined {
  return bodyContent({ mediaType, value }).text;
}

/** @returns media types of a field that were accepted and are not any more; unknown if the document named none */
function refusedTypes(sent: Encoding | undefined, read: Encoding | undefined): readonly string[] {
  const [before, after] = [listed(sent), listed(read)];
  if (after.length === 0) return [];
  return before.filter(
    (name) =>
      !matchingType(
        after.map((each) => ({ name: each })),
        name,
      ),
  );
}

/** OpenAPI 3.1, 4.8.15.1.1, `contentType`: several are separated by commas. */
function listed(encoding: Encoding | undefined): readonly string[] {
  const names = encoding?.contentType?.split(",").map((name) => name.trim()) ?? [];
  return names.filter((name) => name !== "");
}

interface Refused extends Pick<Finding, "at"> {
  readonly name: string;
  readonly refused: readonly string[];
}

function partRefused(subject: Subject, { name, refused, at }: Refused): Change {
  return breaking(subject, {
    rule: "request-encoding",
    at,
    message: `The field ${name} of the body is no longer accepted in ${refused.join(", ")}.`,
    advice: `Send ${name} in a media type that the new document gives.`,
  });
}
