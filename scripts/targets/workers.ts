/** Slow libraries, run in threads. */
import { Thread } from "../edge/threads/threads.ts";

/** The generators of TypeScript share a thread: together they take as long as lint, which runs in parallel. */
const typescript = new Thread();

export const openapiTypescript = typescript.module<typeof import("../edge/generators/openapi-typescript.ts")>(
  new URL("../edge/generators/openapi-typescript.ts", import.meta.url),
);

export const answers = typescript.module<typeof import("../../templates/msw/answers.ts")>(
  new URL("../../templates/msw/answers.ts", import.meta.url),
);

export const validators = new Thread().module<typeof import("../edge/generators/validators.ts")>(
  new URL("../edge/generators/validators.ts", import.meta.url),
);

export const sdkGenerators = new Thread().module<typeof import("../edge/sdk/generate.ts")>(
  new URL("../edge/sdk/generate.ts", import.meta.url),
);
