import { defineConfig } from "vitest/config";
import { foldersWithoutPackages, setupCommand } from "./test/packages.ts";

/** `--mode deep` runs the long campaigns, whose short forms stand in the other files. */
export default defineConfig(({ mode }) => ({
  test: {
    globalSetup: ["test/users-api/generate.ts"],
    include: [mode === "deep" ? "test/**/*.deep.test.ts" : "test/**/*.test.ts"],
    exclude: [
      ...(mode === "deep" ? [] : ["test/**/*.deep.test.ts"]),
      ...leftOut(),
      "**/fixtures/**",
      "**/node_modules/**",
    ],
    maxWorkers: "100%", // one core less by default, which is half of a machine that has two
    testTimeout: mode === "deep" ? 600_000 : 120_000,
    hookTimeout: 120_000,
    // Vitest prints the seed; `--sequence.seed=N` repeats an order.
    sequence: { shuffle: mode === "deep" },
  },
}));

/** Says what is left out; where `CI` is set nothing may be. */
function leftOut(): readonly string[] {
  const folders = foldersWithoutPackages();
  if (folders.length === 0) return [];
  const names = folders.join(", ");
  if (process.env.CI) throw new Error(`Packages of ${names} are not installed: run '${setupCommand}'.`);
  console.warn(`LEFT OUT: ${names}, whose packages are not installed. '${setupCommand}' installs them.`);
  return folders.map((folder) => `${folder}/**`);
}
