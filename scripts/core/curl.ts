/** A request as a command for a POSIX shell. */

export interface CurlRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Undefined: no body. */
  readonly body: string | undefined;
  /** Additional curl flags. */
  readonly flags?: readonly string[];
  /** @returns a shell word for a header whose value must not be shown; undefined for other headers */
  readonly masked?: (name: string, value: string) => string | undefined;
}

/** Quotes every value in single quotes, in which a shell expands nothing. curl does not read bodies from files. */
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
