/** The constraints of an operation's requests: every parameter's and every body's, listed before anything is sent. */
import type { Api, MediaType, Operation, Parameter, Schema } from "../core/model.ts";
import { isSequence, kindOf, nameOf as mediaName } from "../core/http/media-kind.ts";
import { memoize } from "../core/memoize.ts";
import { type Constraint, constraintsOf, nameOf } from "./constraints.ts";
import type { Schemas } from "./schemas.ts";

/** What a constraint belongs to. */
export type Subject =
  | { readonly kind: "parameter"; readonly parameter: Parameter }
  | { readonly kind: "body"; readonly mediaType: MediaType }
  /** At least one of these headers (`x-require-one-of-headers`). */
  | { readonly kind: "headers"; readonly names: readonly string[] };

export interface Listed {
  /** Such as `listOrders query limit maximum`: its name in reports. */
  readonly id: string;
  /** The same without the operation: the path of its case. */
  readonly path: string;
  readonly operation: Operation;
  readonly subject: Subject;
  /** Undefined: that the parameter or body is there at all. */
  readonly constraint: Constraint | undefined;
}

/** Parameters that OpenAPI ignores, because it describes them elsewhere (3.1, 4.8.12.1). */
const ignored = /^(?:accept|content-type|authorization)$/i;

export function parametersOf({ parameters }: Operation): readonly Parameter[] {
  return parameters.filter(({ in: place, name }) => place !== "header" || !ignored.test(name));
}

export const listingOf = memoize((api: Api) => {
  return (schemas: Schemas) =>
    memoize((operation: Operation): readonly Listed[] => [
      ...parametersOf(operation).flatMap((parameter) => ofParameter(operation, parameter, schemas)),
      ...groupsOf(api, operation),
      ...ofBody(operation, schemas),
    ]);
});

function ofParameter(operation: Operation, parameter: Parameter, schemas: Schemas): readonly Listed[] {
  const { in: place, name, required, schema, mediaType } = parameter;
  const subject: Subject = { kind: "parameter", parameter };
  const isText = mediaType === undefined;
  const presence =
    required && place !== "path" ? [entry({ operation, subject }, `${place} ${name} required`)] : [];
  return [
    ...presence,
    ...constraintsOf(schema, schemas, isText)
      .filter((constraint) => isBreakable(place, constraint))
      .map((constraint) =>
        entry({ operation, subject }, `${place} ${name} ${shortName(constraint)}`, constraint),
      ),
  ];
}

/** A path cannot hold an empty segment: that is another path. */
function isBreakable(place: Parameter["in"], { keyword, steps, schema }: Constraint): boolean {
  const isEmptyOnly = keyword === "minLength" && schema.minLength === 1;
  return !((place === "path" || place === "header") && steps.length === 0 && isEmptyOnly);
}

function shortName(constraint: Constraint): string {
  return nameOf(constraint).replace(/^\/ /, "");
}

function entry(owner: Pick<Listed, "operation" | "subject">, path: string, constraint?: Constraint): Listed {
  return { ...owner, id: `${owner.operation.id} ${path}`, path, constraint };
}

function groupsOf({ conventions }: Api, operation: Operation): readonly Listed[] {
  const own = new Set(
    operation.parameters.filter((one) => one.in === "header").map(({ name }) => name.toLowerCase()),
  );
  return conventions.oneOfHeaders
    .filter((names) => names.every((name) => own.has(name.toLowerCase())))
    .map((names) =>
      entry({ operation, subject: { kind: "headers", names } }, `header one of ${names.join(", ")}`),
    );
}

function ofBody(operation: Operation, schemas: Schemas): readonly Listed[] {
  const { content = [], required = false } = operation.body ?? {};
  const [first] = content;
  const presence =
    first && required
      ? [entry({ operation, subject: { kind: "body", mediaType: first } }, "body required")]
      : [];
  return [
    ...presence,
    ...content.flatMap((mediaType) => {
      const kind = kindOf(mediaType.name);
      if (kind === "bytes" || kind === "markup") return []; // whose schema is not applied
      const named = content.length > 1 ? `body ${mediaName(mediaType.name)}` : "body";
      const isText = kind === "fields" || kind === "parts" || kind === "text";
      return constraintsOf(wholeSchema(mediaType), schemas, isText).map((constraint) =>
        entry(
          { operation, subject: { kind: "body", mediaType } },
          `${named} ${nameOf(constraint)}`,
          constraint,
        ),
      );
    }),
  ];
}

/** A stream is a list of a few items. */
export function wholeSchema({ name, schema }: MediaType): Schema {
  return isSequence(kindOf(name)) ? { type: "array", items: schema, maxItems: 3 } : schema;
}

export function subjectName({ subject }: Listed): string {
  return subject.kind === "parameter" ? `${subject.parameter.in} ${subject.parameter.name}` : "body";
}
