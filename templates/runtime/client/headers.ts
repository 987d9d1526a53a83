/** Reads the headers of a response that the document describes (OpenAPI 3.1, 4.8.21: style `simple`). */

/** @returns the value; the text itself, if it is not what the document describes */
export type HeaderReader = (text: string, response: Response) => unknown;

/** @returns reads the headers that were sent, each by its name in the document */
export function headers(readers: Readers) {
  return (response: Response): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      Object.entries(readers).flatMap(([name, read]) => {
        const text = response.headers.get(name);
        return text === null ? [] : [[name, read(text, response)]];
      }),
    );
}

export const fromText: HeaderReader = (text) => text;

/** Numbers, booleans, and headers with JSON content. */
export const fromJson: HeaderReader = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** @param first reads the first items, if they differ from the others */
export const fromList =
  (item: HeaderReader, ...first: readonly HeaderReader[]): HeaderReader =>
  (text, response) =>
    partsOf(text).map((part, index) => (first[index] ?? item)(part, response));

type Readers = Readonly<Record<string, HeaderReader>>;

/** `role,admin,level,3`. @param other reads properties that are not described */
export const fromPairs =
  (readers: Readers, other = fromText): HeaderReader =>
  (text, response) =>
    propertiesOf(
      text.replaceAll(/([^,]*),([^,]*)(,|$)/g, "$1=$2$3"),
      (name) => own(readers, name) ?? other,
      response,
    );

/** With `explode`: `role=admin,level=3` */
export const fromExploded =
  (readers: Readers, other = fromText): HeaderReader =>
  (text, response) =>
    propertiesOf(text, (name) => own(readers, name) ?? other, response);

function propertiesOf(text: string, readerOf: (name: string) => HeaderReader, response: Response): unknown {
  return Object.fromEntries(
    partsOf(text).map((part) => {
      const [, name = part, value = ""] = /^(.*?)\s*=\s*(.*)$/s.exec(part) ?? [];
      return [name, readerOf(name)(value, response)];
    }),
  );
}

function own(readers: Readers, name: string): HeaderReader | undefined {
  return Object.hasOwn(readers, name) ? readers[name] : undefined;
}

function partsOf(text: string): string[] {
  return text === "" ? [] : text.split(",").map((part) => part.trim());
}

/** `Set-Cookie`, which is not one list: its values hold commas. */
export const fromCookies: HeaderReader = (_text, response) => response.headers.getSetCookie();

/** For a header that differs between responses. */
export const byStatus =
  (readers: Readers): HeaderReader =>
  (text, response) => {
    const status = String(response.status);
    const read = readers[status] ?? readers[`${status.charAt(0)}XX`] ?? readers["default"] ?? fromText;
    return read(text, response);
  };
