import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isGoFieldName } from "../../core/sdk/go-names.ts";
import { type Kind, renamedIn, wordsOf } from "../../core/sdk/identifiers.ts";
import { type Language, languageNames, languages, languagesIn } from "../../core/sdk/sdk.ts";
import { type Location, type Place, child, children, firstTime, follow, isFields } from "../document.ts";
import { type OperationPlace, operations } from "../operations.ts";

/** Names that the clients in other languages have to spell in another way. What is sent keeps the name. */
export const SdkNames: Oas3Rule = ({ outputs = {} }: { readonly outputs?: object }) => {
  const isNew = firstTime();
  const made = languagesIn(outputs);
  if (made.length === 0) return {};
  const renamings = (names: readonly NamePlace[], kind: Kind): Finding[] =>
    findings(names, renamedIn(namesOf(names), kind, made));
  return {
    Root(root: unknown, context: UserContext) {
      const isOther = firstTime(); // two paths may share their operations
      const all = operations(root, context).filter(({ location }) => isOther(location));
      const ids = all.map(({ node, location }) =>
        named(isFields(node) ? node.operationId : undefined, () => location.child("operationId")),
      );
      const components = children(child({ node: root, location: context.location }, "components"));
      const schemas = children(components.find(({ key }) => key === "schemas"));
      const found = [
        ...renamings(unique(ids.flat()), "operation"),
        ...renamings(schemas.map(keyOf), "type"),
        ...all.flatMap((operation) => ofParameters(operation, made)),
      ];
      for (const problem of found) if (isNew(problem.location)) context.report(problem);
    },
    Schema(node: unknown, context: UserContext) {
      const place = { node, location: context.location };
      if (!isNamed(place.location) || !isNew(place.location)) return;
      const properties = propertiesOf(place, context, new Set());
      const found = [
        ...renamings(properties, "property"),
        ...(made.includes("go") ? properties.filter(({ name }) => !isGoFieldName(name)).map(withoutTag) : []),
        ...renamings(membersOf(place), "member"),
      ];
      for (const problem of found) context.report(problem);
    },
  };
};

interface NamePlace {
  readonly name: string;
  /** Asked for only where there is a problem. */
  readonly at: () => Location;
}

interface Finding {
  readonly message: string;
  readonly location: Location;
}

function namesOf(places: readonly NamePlace[]): string[] {
  return places.map(({ name }) => name);
}

function findings(
  places: readonly NamePlace[],
  spellings: readonly ReadonlyMap<Language, string>[],
): Finding[] {
  return places.flatMap(({ name, at }, index) => {
    const own = spellings[index] ?? new Map();
    return own.size === 0 ? [] : [{ message: renaming(name, own), location: at() }];
  });
}

function renaming(name: string, spellings: ReadonlyMap<Language, string>): string {
  const byName = Map.groupBy(spellings, ([, identifier]) => identifier);
  const all = [...byName].map(
    ([identifier, owners]) =>
      `${identifier} (${owners.map(([language]) => languageNames[language]).join(", ")})`,
  );
  const reason =
    wordsOf(name).length === 0
      ? "it has neither letters nor digits"
      : "another name differs only in case or punctuation";
  return `In the SDKs, ${JSON.stringify(name)} is called ${all.join(", ")}: ${reason}. It is sent as it is.`;
}

function withoutTag({ name, at }: NamePlace): Finding {
  const message = `A Go struct field cannot represent ${JSON.stringify(name)}: in the Go SDK, the object is a map[string]any.`;
  return { message, location: at() };
}

/** In Python and PHP, all parameters are arguments; in Go and Java, those of the query are fields of their own. */
function ofParameters({ parameters }: OperationPlace, made: readonly Language[]): Finding[] {
  const among = (...some: readonly Language[]) => some.filter((language) => made.includes(language));
  const inPlace = (where: string): NamePlace[] => {
    const own = parameters.filter((parameter) => parameter.in === where);
    const places = own.flatMap(({ name, location }) => named(name, () => location.child("name")));
    return unique(places); // the operation's own replaces the path's
  };
  const [path, query] = [inPlace("path"), inPlace("query")];
  const all = [...path, ...query];
  const together = renamedIn(namesOf(all), "queryParameter", among("python", "php"));
  const apart = [
    ...renamedIn(namesOf(path), "pathParameter", among("go", "java")),
    ...renamedIn(namesOf(query), "queryParameter", among("go", "java")),
  ];
  return findings(
    all,
    all.map((_place, index) => inOrder(new Map([...(together[index] ?? []), ...(apart[index] ?? [])]))),
  );
}

function inOrder(spellings: ReadonlyMap<Language, string>): ReadonlyMap<Language, string> {
  return new Map(
    languages.flatMap((language) => {
      const identifier = spellings.get(language);
      return identifier === undefined ? [] : [[language, identifier] as const];
    }),
  );
}

/** The last of each name. */
function unique(places: readonly NamePlace[]): NamePlace[] {
  return [...new Map(places.map((place) => [place.name, place])).values()];
}

function named(name: unknown, at: () => Location): NamePlace[] {
  return typeof name === "string" ? [{ name, at }] : [];
}

function keyOf(place: Place & { readonly key: string }): NamePlace {
  return { name: place.key, at: () => place.location.key() };
}

/** Only schemas with a name of their own become types: components, definitions, and whole files. */
function isNamed({ pointer }: Location): boolean {
  return /^#\/?$|\/(?:schemas|\$defs|definitions)\/[^/]+$/.test(pointer);
}

/** The properties of an object, those of its `allOf` included. */
function propertiesOf(schema: Place, context: UserContext, above: ReadonlySet<unknown>): NamePlace[] {
  const place = follow(schema, context);
  if (!place || above.has(place.node)) return [];
  const inner = new Set([...above, place.node]);
  const own = children(child(place, "properties")).map(keyOf);
  const parts = children(child(place, "allOf")).flatMap((part) => propertiesOf(part, context, inner));
  return [...own, ...parts];
}

function membersOf(place: Place): NamePlace[] {
  const values = children(child(place, "enum"));
  const names = values.flatMap((value) => named(value.node, () => value.location));
  return names.length === values.length ? names : [];
}
