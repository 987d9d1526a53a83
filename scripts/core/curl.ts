/** A request as a command for a POSIX shell. */

export interface CurlRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Undefined: no body. */
  readonly body: string | undefined;
  /** Additional curl flags. */
  readonly flags?: readonly string[];
  /** A variable, such as `$TOKEN`, that the shell expands wherever it stands; default: none. */
  readonly variable?: string;
  /** Whether curl is kept from adding a Content-Type of its own, and from leaving out empty headers. */
  readonly isExact?: boolean;
}

/** Quotes every value in single quotes, in which a shell expands nothing. curl does not read bodies from files. */
export function curl(request: CurlRequest): string {
  const { method, url, headers, body, flags = [], variable = "", isExact = false } = request;
  const shellWord = (text: string) => quoted(text, variable);
  const sent = headers.map(([name, value]) =>
    shellWord(isExact && value === "" ? `${name};` : `${name}: ${value}`),
  );
  const isUntyped = body !== undefined && !headers.some(([name]) => name.toLowerCase() === "content-type");
  const untyped = isExact && isUntyped ? [shellWord("Content-Type:")] : [];
  const verb = method === "HEAD" ? ["--head"] : method === "GET" ? [] : ["-X", method];
  const data = body === undefined ? [] : ["--data-raw", shellWord(body)];
  const named = [...sent, ...untyped].map((word) => `-H ${word}`);
  return ["curl", ...flags, ...verb, ...named, ...data, shellWord(url)].join(" ");
}

/** A word with a variable, if it is plain otherwise, is easier to read in double quotes. */
function quoted(text: string, variable: string): string {
  const parts = variable === "" ? [text] : text.split(variable);
  if (parts.length > 1 && parts.every((part) => /^[\w:;=., -]*$/.test(part))) return `"${text}"`;
  return parts.map((part) => `'${part.replaceAll("'", String.raw`'\''`)}'`).join(`"${variable}"`);
}
