import { defineConfig } from "vitest/config";

/** `--mode deep` runs the long campaigns, whose short forms stand in the other files. */
export default defineConfig(({ mode }) => ({
  test: {
    include: [mode === "deep" ? "test/**/*.deep.test.ts" : "test/**/*.test.ts"],
    exclude: [...(mode === "deep" ? [] : ["test/**/*.deep.test.ts"]), "test/bench/**", "**/fixtures/**"],
    testTimeout: mode === "deep" ? 600_000 : 60_000,
    hookTimeout: 60_000,
  },
}));
