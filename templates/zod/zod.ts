/** `zod.ts`: a zod schema for each component and for each input and response of an operation. */
import { type Code, code, comment, lines } from "../../scripts/core/code.ts";
import { deprecatedTag } from "../../scripts/core/deprecation.ts";
import { asObject } from "../../scripts/core/json.ts";
import type { Api, Schema } from "../../scripts/core/model.ts";
import { type Types, anyType, typesIn } from "../../scripts/core/schema/types.ts";
import { toJsonSchema } from "../../scripts/core/schema/dialect.ts";
import { type Component, componentsOf, reachable } from "./components.ts";
import { Imports } from "./imports.ts";
import { ExportNames } from "./names.ts";
import { type Printings, isForm, partsOf, printPart } from "./operations.ts";
import { type Direction, type Printed, type Printing, unknown } from "./printing.ts";
import { printSchema } from "./schema.ts";

/** @returns TypeScript source; it imports zod and the runtime beside it */
export function renderZod(api: Api): Code {
  const names = new ExportNames();
  const components = componentsOf(api, names);
  const imports = new Imports();
  const json = printingOf(components, { imports, hasFiles: false });
  const form = printingOf(components, { imports, hasFiles: true });
  const translate = (schema: Schema) => toJsonSchema(schema, api.openapi);
  const printings = { json, form, translate };
  const { helper } = imports;
  const isFile = filesIn(api, components, translate);
  const declared = [...components].map(([reference, component]) =>
    printComponent(component, isFile(reference) ? form : json),
  );
  const operations = api.operations.flatMap((operation) => {
    const parts = partsOf(operation);
    const name = names.operation(
      operation.id,
      parts.map(({ suffix }) => suffix),
    );
    return parts.map((part) => printPart(part, name + part.suffix, { operation, printings, helper }));
  });
  return code`${imports.source}
${lines([...declared, ...operations])}`;
}

/** A component that only forms lead to describes files as bytes; in JSON they are strings. */
function filesIn(
  { operations }: Api,
  components: ReadonlyMap<string, Component>,
  translate: Printings["translate"],
): (reference: string) => boolean {
  const all = operations.flatMap(({ body, responses }) =>
    [body, ...responses].flatMap((part) => part?.content ?? []),
  );
  const led = (inForms: boolean) =>
    reachable(
      all.filter(({ name }) => isForm(name) === inForms).map(({ schema }) => translate(schema)),
      components,
    );
  const [inForms, elsewhere] = [led(true), led(false)];
  return (reference) => inForms.has(reference) && !elsewhere.has(reference);
}

interface Style {
  readonly imports: Imports;
  readonly hasFiles: boolean;
}

function printingOf(components: ReadonlyMap<string, Component>, { imports, hasFiles }: Style): Printing {
  const target = (reference: string) => components.get(reference)?.schema;
  const typesOf = typesIn(target);
  const printing: Printing = {
    hasFiles,
    target,
    typesOf,
    helper: imports.helper,
    print: (schema: unknown, within: Types = anyType) => printSchema(schema, within, printing),
    reference: (reference) => referenceTo(components.get(reference), typesOf),
  };
  return printing;
}

function referenceTo(component: Component | undefined, typesOf: Printing["typesOf"]): Printed {
  if (!component) return unknown;
  const { exportName, schema, keeps } = component;
  return {
    code: exportName as Code, // letters and digits
    types: typesOf(schema),
    keeps,
    type: (direction) => typeName(component, direction),
  };
}

function typeName({ exportName, keeps }: Component, direction: Direction): Code {
  return (direction === "input" || keeps ? exportName : `${exportName}Output`) as Code; // letters and digits
}

function printComponent(component: Component, { print, helper }: Printing): Code {
  const name = component.exportName as Code; // letters and digits
  const printed = print(component.schema);
  const tag = comment(deprecatedTag(asObject(component.schema)));
  if (!component.isRecursive)
    return code`${tag}export const ${name} = ${/^[A-Za-z]\w*$/.test(printed.code) ? printed.code : code`/* @__PURE__ */ ${helper("define")}(() => ${printed.code})`};
export type ${name} = zod.input<typeof ${name}>;
export type ${name}Output = zod.output<typeof ${name}>;
`;
  const output = component.keeps ? name : printed.type("output");
  return code`export type ${name} = ${printed.type("input")};
export type ${name}Output = ${output};
${tag}export const ${name}: zod.ZodType<${name}Output, ${name}> = /* @__PURE__ */ ${helper("recursive")}(() => ${printed.code});
`;
}
