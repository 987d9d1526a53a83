/** A request as one command for a POSIX shell. */

export interface CurlRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Undefined: none. */
  readonly body: string | undefined;
  /** More flags of curl. */
  readonly flags?: readonly string[];
  /** @returns a word of the shell for a header that is not to be shown as it is; undefined for the others */
  readonly masked?: (name: string, value: string) => string | undefined;
}

/** Every value stands in single quotes, in which a shell expands nothing; curl opens no file for a body. */
export function curl({ method, url, headers, body, flags = [], masked }: CurlRequest): string {
  const sent = headers.map(
    ([name, value]) => `-H ${masked?.(name, value) ?? shellWord(`${name}: ${value}`)}`,
  );
  const verb = method === "HEAD" ? ["--head"] : method === "GET" ? [] : ["-X", method];
  const data = body === undefined ? [] : ["--data-raw", shellWord(body)];
  return ["curl", ...flags, ...verb, ...sent, ...data, shellWord(url)].join(" ");
}

function shellWord(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
