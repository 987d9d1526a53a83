/** Reads response headers, as contract tests see them (OpenAPI 3.1, 4.8.21). */
import { noTexts } from "../http/query.ts";
import type { Api, ResponseHeader } from "../model.ts";
import { readerFor } from "./read-parameters.ts";

/** @returns reads the text of a header, which is written like that of a request */
export function readHeader(header: ResponseHeader, schemas: Api["schemas"]): (text: string) => unknown {
  const { name, required, explode, schema, mediaType } = header;
  const style = { in: "header", style: "simple", allowReserved: false, description: "" } as const;
  const parameter = { ...style, name, required, explode, schema, mediaType, example: undefined };
  const read = readerFor({ parameter, schemas, parameters: [] });
  return (text) => {
    const headers = new Map([[name.toLowerCase(), text]]);
    return read({ path: new Map(), query: noTexts, headers, cookie: noTexts });
  };
}
