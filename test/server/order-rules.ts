/** A document, a valid request, and for each rule of the table, how to make the request break only that rule. */
import { readApi } from "../../scripts/core/read-api.ts";
import type { RuleName } from "../../scripts/core/request-validation/order.ts";

const text = { "text/plain": { schema: { type: "string" } } };
const header = (name: string, required: boolean) => ({
  name,
  in: "header",
  required,
  schema: { type: "string", pattern: "^[a-z]+$" },
});
const plain = (description: string) => ({ description, content: text });

export const requestErrors = {
  "missing-header": 470,
  "malformed-header": 471,
  "unparsable-body": 400,
  "invalid-parameters": 422,
};

export const api = readApi({
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  "x-request-errors": requestErrors,
  paths: {
    "/things/{id}": {
      put: {
        operationId: "changeThing",
        security: [{ token: [] }],
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "integer" } },
          { name: "size", in: "query", schema: { type: "integer" } },
          header("X-Needed", true),
          header("X-Other", false),
        ],
        requestBody: { required: true, content: { "application/json": { schema: { type: "object" } } } },
        responses: {
          200: plain("It is done."),
          404: plain("It is not there."),
          405: plain("It is too late."),
        },
      },
    },
  },
  components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
});

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Broken rules that only the server can know. */
  readonly unseen: readonly RuleName[];
}

export const good: Asked = {
  method: "PUT",
  path: "/things/1?size=1",
  headers: {
    authorization: "Bearer any",
    "x-needed": "a",
    "x-other": "b",
    accept: "text/plain",
    "content-type": "application/json",
  },
  body: "{}",
  unseen: [],
};

type Change = (asked: Asked) => Asked;

const having =
  (name: string, value: string): Change =>
  (asked) => ({ ...asked, headers: { ...asked.headers, [name]: value } });
const without =
  (unwanted: string): Change =>
  (asked) => ({
    ...asked,
    headers: Object.fromEntries(Object.entries(asked.headers).filter(([name]) => name !== unwanted)),
  });
const unseen =
  (rule: RuleName): Change =>
  (asked) => ({ ...asked, unseen: [...asked.unseen, rule] });

/** Rule → how to break only it. */
export const breaks: Readonly<Record<RuleName, Change>> = {
  path: (asked) => ({ ...asked, path: asked.path.replace("/things", "/nothing") }),
  method: (asked) => ({ ...asked, method: "DELETE" }),
  credentials: without("authorization"),
  "missing-header": without("x-needed"),
  "malformed-header": having("x-other", "!"),
  accept: having("accept", "image/png"),
  "rate-limit": unseen("rate-limit"),
  permission: unseen("permission"),
  payment: unseen("payment"),
  "media-type": having("content-type", "text/csv"),
  "body-size": (asked) => ({ ...asked, body: asked.body.padEnd(2000) }),
  "unparsable-body": (asked) => ({ ...asked, body: `{${asked.body}` }),
  "invalid-parameters": (asked) => ({ ...asked, path: asked.path.replace(/=\d+$/, "=one") }),
  record: unseen("record"),
  state: unseen("state"),
};
