/** Lets pages of other origins call the sandbox, with credentials or without (Fetch Standard, CORS protocol). */
import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";

/** @returns the answer to a browser's preflight; undefined for any other request */
export function preflight({ incoming: { method, headers } }: HttpBindings): Response | undefined {
  const asked = headers["access-control-request-method"];
  if (method !== "OPTIONS" || headers.origin === undefined || asked === undefined) return undefined;
  return new Response(null, {
    status: 204,
    headers: {
      ...allowed(headers.origin),
      "Access-Control-Allow-Methods": asked,
      "Access-Control-Allow-Headers": headers["access-control-request-headers"] ?? "",
    },
  });
}

/** The response, readable by the page that asked. */
export function shared(response: Response, { incoming: { headers } }: HttpBindings): Response {
  if (headers.origin === undefined || response === RESPONSE_ALREADY_SENT) return response;
  const names = [...response.headers.keys()]; // with credentials, `*` is the name of a header
  const exposed = { ...allowed(headers.origin), "Access-Control-Expose-Headers": names.join(", ") };
  for (const [name, value] of Object.entries(exposed)) response.headers.append(name, value);
  return response;
}

function allowed(origin: string): Record<string, string> {
  return {
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Allow-Credentials": "true",
    Vary: "Origin",
  };
}
