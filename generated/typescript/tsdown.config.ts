// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

import type { UserConfig } from "tsdown";

/** Builds `dist/` from `src/`: a module with types per sub-path, and shared chunks. */
const config: UserConfig = {
  entry: {
    index: "src/index.ts",
    "react-query": "src/react-query.ts",
    "react-query/options": "src/react-query/options.ts",
    zod: "src/zod.ts",
    msw: "src/msw.ts",
    "server/index": "src/server/index.ts",
    "server/node": "src/server/node.ts",
  },
  platform: "neutral",
  // What Node brings along is imported as it is, and no reason for a warning.
  deps: { neverBundle: [/^node:/] },
  target: "es2022",
  dts: true,
  sourcemap: true,
  // Build times and sizes are of no interest here.
  report: false,
  // "use client" opens an entry, where it is preserved.
  checks: { bundlerTimings: false, moduleLevelDirective: false },
};

export default config;
