/** Says in the doc comments of deprecated operations that they are, in the form that each language's tools read. */
import { deprecationNote, deprecationOf } from "../../core/deprecation.ts";
import type { Api } from "../../core/model.ts";
import type { Language } from "../../core/sdk/sdk.ts";
import type { Model, ModelOperation } from "./model.ts";
import { key } from "./pagination.ts";

const mark: Readonly<Record<Language, string>> = {
  python: "Deprecated:",
  go: "Deprecated:", // https://go.dev/wiki/Deprecated
  java: "@deprecated",
  php: "@deprecated",
};

/** @returns the model with a paragraph at the end of their summaries */
export function withDeprecations<M extends Model>(language: Language, model: M, { operations }: Api): M {
  const notes = new Map(
    operations.flatMap((operation) => {
      const deprecation = deprecationOf({ ...operation.extensions, deprecated: operation.deprecated });
      return deprecation ? [[key(operation), deprecationNote(deprecation)] as const] : [];
    }),
  );
  const told = (operation: ModelOperation): ModelOperation => {
    const note = notes.get(key(operation));
    if (note === undefined) return operation;
    const title = operation.summary?.trim() || key(operation);
    return {
      ...operation,
      summary: `${title}\n\n${mark[language]} ${note === "" ? "do not use it." : note}`,
    };
  };
  const services = model.services.map((service) => ({
    ...service,
    operations: service.operations.map(told),
  }));
  return { ...model, services };
}
