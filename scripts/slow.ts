/** Slow libraries, each in a thread of its own. */
import { threadOf } from "./edge/threads.ts";

export const openapiTypescript = threadOf<typeof import("./edge/openapi-typescript.ts")>(
  new URL("./edge/openapi-typescript.ts", import.meta.url),
);

export const orval = threadOf<typeof import("./edge/orval.ts")>(new URL("./edge/orval.ts", import.meta.url));

export const ajv = threadOf<typeof import("./with-ajv.ts")>(new URL("./with-ajv.ts", import.meta.url));

export const redoclyClient = threadOf<typeof import("./edge/redocly-client.ts")>(
  new URL("./edge/redocly-client.ts", import.meta.url),
);
