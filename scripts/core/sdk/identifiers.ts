/**
 * Names of a document as identifiers of another language. Each scope (the operations of a client, the properties of
 * one object …) is named at once, so two names of a document never become one identifier.
 */
import { type Language, languages } from "./sdk.ts";

export type Kind =
  | "type"
  | "operation"
  | "pathParameter"
  | "queryParameter"
  | "property"
  | "member"
  | "server"
  | "variable";

type Style = "snake" | "camel" | "pascal" | "screaming";

/** The languages' own conventions. */
const styles: Readonly<Record<Language, Readonly<Record<Kind, Style>>>> = {
  python: styled("snake", { type: "pascal", member: "screaming" }),
  go: styled("pascal", { pathParameter: "camel", variable: "camel" }),
  java: styled("camel", { type: "pascal", member: "screaming" }),
  php: styled("camel", { type: "pascal", member: "pascal" }),
};

/** What a name without letters and digits is called. */
const fallbacks: Readonly<Record<Kind, string>> = {
  type: "model",
  operation: "operation",
  pathParameter: "parameter",
  queryParameter: "parameter",
  property: "property",
  member: "value",
  server: "server",
  variable: "variable",
};

export interface Scope {
  readonly language: Language;
  readonly kind: Kind;
  /** Identifiers of the scope in the form that `fold` gives; those that are handed out are added. */
  readonly taken: Set<string>;
  /** Words that the language or the client needs for itself. */
  readonly isReserved?: (identifier: string) => boolean;
  /** Everything that the client declares for a name, such as its method and the class of its parameters. */
  readonly forms?: (identifier: string, index: number) => readonly string[];
}

/**
 * The first of several names with the same identifier keeps it, and the others get a number.
 * @param names as they are sent, in the order of the document
 * @returns an identifier for each name
 */
export function identifiers(names: readonly string[], scope: Scope): string[] {
  return named(names.map(wordsOf), scope).map(({ identifier }) => identifier);
}

interface Named {
  readonly identifier: string;
  /** The name alone gives it: it got no number, and does not stand for a name without letters and digits. */
  readonly isOwn: boolean;
}

/** @param names each as its words */
function named(names: readonly Words[], scope: Scope): Named[] {
  const wanted = names.map((words) => wantedFor(words, scope));
  const isClaimed = wanted.map((identifier, index) => claim(identifier, index, scope));
  return wanted.map((own, index) =>
    isClaimed[index] === true
      ? { identifier: own, isOwn: names[index]?.length !== 0 }
      : { identifier: numbered(own, index, scope), isOwn: false },
  );
}

/**
 * @returns for each name, the identifiers that got a number or that say nothing of the name, which has neither letters
 * nor digits
 */
export function renamedIn(
  names: readonly string[],
  kind: Kind,
  among: readonly Language[] = languages,
): readonly ReadonlyMap<Language, string>[] {
  const words = names.map(wordsOf);
  if (areApart(words)) return names.map(() => new Map());
  const found = among.map(
    (language) => [language, named(words, { language, kind, taken: new Set() })] as const,
  );
  return names.map((_name, index) => {
    const renamed = found.filter(([, all]) => all[index]?.isOwn === false);
    return new Map(renamed.map(([language, all]) => [language, all[index]?.identifier ?? ""]));
  });
}

/** Whether names are different identifiers in every style, and short: a quick look, for most names are. */
function areApart(names: readonly Words[]): boolean {
  const letters = names.map((words) => words.join(""));
  return letters.every(isPlain) && new Set(letters).size === letters.length;
}

function isPlain(letters: string): boolean {
  return /^[a-z]/.test(letters) && letters.length < longest / 2;
}

/** PHP has no case in types and methods, and some file systems have none, on which Java writes a file per class. */
export function fold({ language, kind }: Pick<Scope, "language" | "kind">, identifier: string): string {
  const isMethod = kind === "operation" || kind === "server";
  const isCaseless = kind === "type" || (language === "php" && isMethod);
  return isCaseless ? identifier.toLowerCase() : identifier;
}

/** Class files and their names have limits. */
const longest = 120;

function wantedFor(words: Words, scope: Scope): string {
  const identifier = spelled(words, scope);
  if (scope.isReserved?.(identifier) !== true) return identifier;
  return scope.kind === "type" ? `${identifier}Model` : `${identifier}_`;
}

function spelled(found: Words, { language, kind }: Scope): string {
  const words = found.length > 0 ? found : [fallbacks[kind]];
  const text = joined(words, styles[language][kind]).slice(0, longest).replace(/_$/, "");
  if (!/^[0-9]/.test(text) || (language === "go" && kind === "member")) return text; // after the type's name
  return language === "go" && styles.go[kind] === "pascal" ? `N${text}` : `_${text}`;
}

function numbered(wanted: string, index: number, scope: Scope): string {
  const style = styles[scope.language][scope.kind];
  const mark = style === "snake" || style === "screaming" ? "_" : "";
  const stem = wanted.replace(/_$/, "");
  for (let count = 2; ; count++) {
    const identifier = `${stem}${mark}${count}`;
    if (scope.isReserved?.(identifier) !== true && claim(identifier, index, scope)) return identifier;
  }
}

/** @returns whether nothing in the scope had the identifier, which is then taken */
function claim(identifier: string, index: number, scope: Scope): boolean {
  const forms = [identifier, ...(scope.forms?.(identifier, index) ?? [])].map((form) => fold(scope, form));
  if (forms.some((form) => scope.taken.has(form))) return false;
  for (const form of forms) scope.taken.add(form);
  return true;
}

type Words = readonly string[];

/**
 * Words in lower case. Letters lose their marks, and those of other scripts are spelled by code point.
 * @example wordsOf("userIDs by-name") // ["user", "ids", "by", "name"]
 */
export function wordsOf(name: string): Words {
  if (/^[a-z0-9]+(?:_[a-z0-9]+)*$/.test(name)) return name.split("_");
  const latin = /[^\0-\x7F]/.test(name) ? inAscii(name) : name;
  const plain = latin.replace(/^\+(?=\d)/, "plus ").replace(/^-(?=\d)/, "minus ");
  return plain
    .split(boundary)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());
}

function inAscii(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/(?![a-z0-9])[\p{L}\p{N}]/giu, (letter) => `u${letter.codePointAt(0)?.toString(16)}`);
}

/** Between `a` and `B`, before the last capital of `ABc`, and at everything else; `IDs` is one word. */
const boundary = /(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z](?!s(?![a-z]))[a-z])|[^A-Za-z0-9]+/;

function joined(words: readonly string[], style: Style): string {
  if (style === "snake") return words.join("_");
  if (style === "screaming") return words.join("_").toUpperCase();
  const capitalised = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return style === "pascal" ? capitalised : capitalised.charAt(0).toLowerCase() + capitalised.slice(1);
}

function styled(style: Style, others: Partial<Record<Kind, Style>>): Readonly<Record<Kind, Style>> {
  return {
    type: style,
    operation: style,
    pathParameter: style,
    queryParameter: style,
    property: style,
    member: style,
    server: style,
    variable: style,
    ...others,
  };
}
