import { defineConfig } from "vitest/config";

/** `--mode deep` runs the long campaigns, whose short forms stand in the other files. */
export default defineConfig(({ mode }) => ({
  test: {
    include: [mode === "deep" ? "test/**/*.deep.test.ts" : "test/**/*.test.ts"],
    exclude: [...(mode === "deep" ? [] : ["test/**/*.deep.test.ts"]), "test/bench/**", "**/fixtures/**"],
    maxWorkers: "100%", // one core less by default, which is half of a machine that has two
    testTimeout: mode === "deep" ? 600_000 : 120_000,
    hookTimeout: 120_000,
  },
}));
