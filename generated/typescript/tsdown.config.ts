// Generated from an OpenAPI description. Do not edit: change the description, generate again.

import type { UserConfig } from "tsdown";

/** Of `src/` makes `dist/`: a module and its types for each sub-path, and what they share once. */
const config: UserConfig = {
  entry: {
    index: "src/index.ts",
    "react-query": "src/react-query.ts",
    zod: "src/zod.ts",
    msw: "src/msw.ts",
    "server/index": "src/server/index.ts",
    "server/node": "src/server/node.ts",
  },
  platform: "neutral",
  target: "es2022",
  dts: true,
  // How long which part took is of no use to who builds it.
  report: false,
  checks: { bundlerTimings: false },
};

export default config;
