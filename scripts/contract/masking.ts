/** Hides secrets by their values, wherever they are; nothing else is hidden. */
import { encodedBasic } from "./credentials.ts";

export interface Secret {
  readonly value: string;
  /** The shell variable that commands take it from, such as `TOKEN`. */
  readonly variable: string;
}

/** @param values in the order of the command line: `$TOKEN`, `$TOKEN2`, … */
export function secretsOf(values: readonly string[]): readonly Secret[] {
  return values.map((value, index) => ({ value, variable: variableOf(index) }));
}

export function variableOf(index: number): string {
  return `TOKEN${index === 0 ? "" : index + 1}`;
}

export function maskedText(text: string, secrets: readonly Secret[]): string {
  return secrets.reduce(
    (masked, { value, variable }) => replaced(masked, formsOf(value), `$${variable}`),
    text,
  );
}

/** In a shell command, where values are in single quotes: the variable is expanded, in the form that was sent. */
export function maskedCommand(command: string, secrets: readonly Secret[]): string {
  return secrets.reduce((masked, { value, variable }) => {
    const basic = encodedBasic(value);
    const encoded = `'"$(printf %s "$${variable}" | base64 | tr -d '\\n')"'`;
    const whole = basic === value ? masked : replaced(masked, [basic], encoded);
    return replaced(whole, formsOf(value), `'"$${variable}"'`);
  }, command);
}

/** The longer ones first if they overlap. A short one is only replaced as a whole word: `key` is not in `/keys`. */
function replaced(text: string, secrets: readonly string[], by: string): string {
  const longestFirst = [...new Set(secrets)]
    .filter((one) => one !== "")
    .toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((masked, secret) => {
    if (secret.length >= 8) return masked.replaceAll(secret, () => by);
    return masked.replaceAll(
      new RegExp(`(?<![\\w-])${secret.replaceAll(/[^\w\s]/g, String.raw`\$&`)}(?![\\w-])`, "g"),
      () => by,
    );
  }, text);
}

/** A secret as it is written in a URL, in JSON and in basic authentication. */
function formsOf(value: string): readonly string[] {
  return [
    value,
    encodeURIComponent(value),
    JSON.stringify(value).slice(1, -1),
    encodedBasic(value),
    value.replaceAll("'", String.raw`'\''`),
  ];
}
