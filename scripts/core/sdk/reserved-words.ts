/** Words that a language does not accept as a name, or that would change the meaning of generated code, by their kind. */
import type { Kind } from "./identifiers.ts";
import type { Language } from "./sdk.ts";

const shared: Readonly<Record<Language, ReadonlySet<string>>> = {
  // https://docs.python.org/3/reference/lexical_analysis.html#keywords
  python: words(
    "False None True and as assert async await break case class continue def del elif else except finally for from global if import in is lambda match nonlocal not or pass raise return try type while with yield self cls",
  ),
  // https://go.dev/ref/spec#Keywords
  go: words(
    "break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var init main",
  ),
  // JLS 3.9, and literals
  java: words(
    "_ abstract assert boolean break byte case catch char class const continue default do double else enum extends false final finally float for goto if implements import instanceof int interface long native new null package permits private protected public record return sealed short static strictfp super switch synchronized this throw throws transient true try var void volatile while yield",
  ),
  php: new Set(),
};

const own: Readonly<Record<Language, Partial<Record<Kind, ReadonlySet<string>>>>> = {
  python: {
    // Annotations of a class are looked up among its attributes first.
    property: words("str int float bool"),
    operation: words("str int float bool"),
    server: words("str staticmethod"),
  },
  go: {},
  java: {
    // JLS 8.10.1, and what a record declares itself.
    property: words(
      "clone finalize getClass hashCode notify notifyAll toString wait equals data json toJson fromJson",
    ),
    queryParameter: words("clone finalize getClass hashCode notify notifyAll toString wait equals"),
    operation: words("clone finalize getClass hashCode notify notifyAll toString wait equals"),
    server: words("clone finalize getClass hashCode notify notifyAll toString wait equals"),
  },
  php: {
    // https://www.php.net/manual/en/reserved.php, in lower case
    type: phpTypes(),
    member: words("class"),
    // https://www.php.net/manual/en/language.variables.basics.php
    property: words("this"),
    pathParameter: words("this"),
    queryParameter: words("this"),
    variable: words("this"),
  },
};

export function isReservedWord(language: Language, kind: Kind, identifier: string): boolean {
  const word = language === "php" ? identifier.toLowerCase() : identifier;
  return shared[language].has(word) || own[language][kind]?.has(word) === true;
}

function phpTypes(): ReadonlySet<string> {
  return words(
    "__halt_compiler abstract and array as break callable case catch class clone const continue declare default die do echo else elseif empty enddeclare endfor endforeach endif endswitch endwhile enum eval exit extends false final finally float fn for foreach function global goto if implements include include_once instanceof insteadof int interface isset iterable list match mixed namespace never new null numeric object or parent print private protected public readonly require require_once resource return self static string switch throw trait true try unset use var void while xor yield bool",
  );
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}
