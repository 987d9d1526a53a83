/** Slow libraries, run in threads. */
import { Thread } from "../edge/threads/threads.ts";

export const answers = new Thread().module<typeof import("../../templates/msw/answers.ts")>(
  new URL("../../templates/msw/answers.ts", import.meta.url),
);

export const validators = new Thread().module<typeof import("../edge/generators/validators.ts")>(
  new URL("../edge/generators/validators.ts", import.meta.url),
);

export const sdkGenerators = new Thread().module<typeof import("../edge/sdk/generate.ts")>(
  new URL("../edge/sdk/generate.ts", import.meta.url),
);
