/**
 * If a parameter has the same name as a variable in the client's methods, it is overwritten before it is sent: PHP
 * sends an array as `query`. The generators add an underscore to reserved words, so these words are reserved while a
 * client with such parameters is generated.
 */
import { type Model, operationsOf } from "./model.ts";
import type { Language } from "./sdk.ts";

const variables: Readonly<Record<Language, readonly string[]>> = {
  python: words("self op url base params response auth_headers auth_query page_params data"),
  go: words("c ctx out op query base body params requesturl authheaders payload err resp req headers"),
  java: words("op auth query url spec payload response base call params body headers config"),
  php: words(
    "this op query url base call params items page item payload response authheaders authquery cookies requestheaders",
  ),
};

/** @returns the words to reserve, in the letter case that the generators compare */
export function wordsToReserve(language: Language, model: Model): readonly string[] {
  const parameters = operationsOf(model).flatMap(({ pathParams, queryParams }) => [
    ...pathParams,
    ...queryParams,
  ]);
  const used = new Set(parameters.map(({ name }) => folded(name)));
  return variables[language].filter((word) => used.has(folded(word)));
}

/** Runs work while a language has additional reserved words. */
export function reserving<Result>(
  reserved: Set<string>,
  more: readonly string[],
  work: () => Result,
): Result {
  const added = more.filter((word) => !reserved.has(word));
  for (const word of added) reserved.add(word);
  try {
    return work();
  } finally {
    for (const word of added) reserved.delete(word);
  }
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

function words(text: string): readonly string[] {
  return text.split(" ");
}
