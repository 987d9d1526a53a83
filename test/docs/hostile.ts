/** A document by an attacker. */
import type { Json } from "../../scripts/core/json.ts";

const attack = `</title></script></code><script>alert(1)</script><img src=x onerror=alert(2)>" onload="alert(3) [l](javascript:alert(4)) ![i](https://outside.example/i.png) <style>*{}</style> {{x}} \u202e\u0000 \`</code>`;

/** An attacker's text wherever a document can have text. */
export const hostile: Json = {
  openapi: "3.1.1",
  info: {
    title: attack,
    version: attack,
    summary: attack,
    description: `${attack}\n\n# ${attack}\n\n${attack}`,
    contact: { name: attack, url: "javascript:alert(1)" },
  },
  servers: [{ url: `https://a.example/"><script>alert(1)</script>`, description: attack }],
  tags: [
    { name: attack, description: attack, externalDocs: { url: "javascript:alert(1)", description: attack } },
  ],
  paths: {
    [`/${attack}/{${attack}}`]: {
      get: {
        operationId: attack,
        tags: [attack],
        summary: attack,
        description: attack,
        "x-lifecycle": attack,
        [`x-${attack}`]: attack,
        externalDocs: { url: "data:text/html,<script>alert(1)</script>" },
        parameters: [
          {
            name: attack,
            in: "query",
            description: attack,
            schema: { type: "string", pattern: attack, default: attack, enum: [attack] },
            examples: { [attack]: { summary: attack, value: attack } },
          },
        ],
        requestBody: {
          content: {
            [attack]: {
              schema: { $ref: `#/components/schemas/${attack.replaceAll("~", "~0").replaceAll("/", "~1")}` },
              examples: { [attack]: { value: { [attack]: attack } } },
            },
          },
        },
        responses: {
          [attack]: {
            description: attack,
            headers: { [attack]: { description: attack, schema: {} } },
            links: { [attack]: { operationId: attack, description: attack } },
          },
        },
        security: [{ [attack]: [attack] }],
      },
    },
  },
  components: {
    schemas: {
      [attack]: {
        title: attack,
        description: attack,
        properties: { [attack]: { description: attack, examples: [attack, { a: attack }] } },
      },
    },
    securitySchemes: { [attack]: { type: "apiKey", in: "header", name: attack, description: attack } },
  },
};
