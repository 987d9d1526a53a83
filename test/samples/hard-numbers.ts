/** Numbers with a fraction or an exponent that a JavaScript number does not hold, in each place. */
import { ExactNumber } from "../../scripts/core/exact-number.ts";
import { type Row, cookie, form, header, json, parts, path, query, text } from "./rows.ts";

const pi = new ExactNumber("3.14159265358979323846");
const huge = new ExactNumber("-1e400");

export const numbers: Readonly<Record<string, Row>> = {
  jsonDecimals: json({
    pi,
    huge,
    tiny: new ExactNumber("2.50E-400"),
    list: [pi, 1.5, { n: huge }],
    s: "'\n",
  }),
  jsonTopDecimal: json(pi),
  jsonTopHuge: json([huge]),
  textDecimal: text(pi),
  linesDecimal: { body: { "application/x-ndjson": { example: [{ pi }, huge, "'"] } } },
  formDecimal: form({ pi, list: [pi, huge], nested: { pi } }),
  formDeepDecimal: form({ f: { pi: [pi] } }, { encoding: { f: { style: "deepObject", explode: true } } }),
  partsDecimal: parts({ pi, list: [pi, huge], nested: { pi } }),
  queryDecimal: query(pi),
  queryDecimals: query({ pi, list: [huge] }, { style: "deepObject", explode: true }),
  queryDecimalList: query([pi, huge], { explode: false }),
  queryJsonDecimal: {
    method: "get",
    parameters: [
      {
        name: "q",
        in: "query",
        required: true,
        content: { "application/json": { schema: {}, example: { pi } } },
      },
    ],
  },
  pathDecimal: path(pi),
  pathDecimals: path({ pi }, { style: "matrix", explode: true }),
  headerDecimal: header(huge),
  headerDecimals: header([pi, huge]),
  cookieDecimal: cookie(pi),
};
