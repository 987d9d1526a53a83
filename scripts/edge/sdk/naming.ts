/** Names for one scope of a model. A name that a generator would spell otherwise becomes a placeholder. */
import { type Kind, type Scope, identifiers } from "../../core/sdk/identifiers.ts";
import { isReservedWord } from "../../core/sdk/reserved-words.ts";
import type { Language } from "../../core/sdk/sdk.ts";
import type { ModelOperation } from "./model.ts";
import type { Placeholders } from "./placeholders.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface Naming {
  readonly language: Language;
  /** The identifier that the generator makes of a name. */
  readonly natural: (kind: Kind, name: string) => string;
  /** Words that the generator does not use as they are. */
  readonly reserved: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
  readonly placeholders: Placeholders;
  /** Whether an operation has pages. */
  readonly isPaged: (operation: ModelOperation) => boolean;
}

export interface Given {
  readonly kind: Kind;
  readonly taken?: Set<string>;
  readonly more?: (identifier: string) => boolean;
  readonly forms?: Scope["forms"];
  /** Whether the generator would give a name another identifier in this scope. */
  readonly isUnsure?: (identifier: string) => boolean;
}

export interface Name {
  readonly identifier: string;
  /** As the generator gets it. */
  readonly passed: string;
}

/** Whether a name needs no escape in any literal. */
export function passesAsItIs(name: string): boolean {
  return /^[A-Za-z0-9_. -]+$/.test(name);
}

export function namesFor(names: readonly string[], given: Given, naming: Naming): Name[] {
  const { language, reserved, natural, placeholders } = naming;
  const { kind, taken = new Set(), more, forms, isUnsure } = given;
  const isReserved = (identifier: string): boolean =>
    isReservedWord(language, kind, identifier) ||
    more?.(identifier) === true ||
    (isKept(kind) && reserved.has(identifier.toLowerCase()));
  const found = identifiers(names, { language, kind, taken, isReserved, ...(forms && { forms }) });
  return found.map((identifier, index) => {
    const name = names[index] ?? "";
    const isSafe =
      passesAsItIs(name) && natural(kind, name) === identifier && isUnsure?.(identifier) !== true;
    return { identifier, passed: isSafe ? name : placeholders.add(name, identifier) };
  });
}

/** Types and members begin with a capital, so that most of these words are none of them. */
function isKept(kind: Kind): boolean {
  return kind !== "member" && kind !== "type";
}
