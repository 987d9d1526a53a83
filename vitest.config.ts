import { defineConfig } from "vitest/config";
import { foldersWithoutPackages, setupCommand } from "./test/packages.ts";

const deep = "test/**/*.deep.test.ts";
const workflows = "test/ci/**/*.test.ts";

/** What a mode runs, and leaves out. */
const modes: Record<string, { include: string[]; exclude: string[]; timeout: number }> = {
  test: { include: ["test/**/*.test.ts"], exclude: [deep, workflows], timeout: 120_000 },
  // The long campaigns, whose short forms stand in the other files.
  deep: { include: [deep], exclude: [], timeout: 600_000 },
  // The workflows of GitHub, step by step in scratch clones.
  workflows: { include: [workflows], exclude: [], timeout: 600_000 },
};

export default defineConfig(({ mode }) => {
  const chosen = modes[mode];
  if (chosen === undefined) throw new Error(`--mode is one of ${Object.keys(modes).join(", ")}`);
  return {
    test: {
      globalSetup: ["test/users-api/generate.ts"],
      include: chosen.include,
      exclude: [...chosen.exclude, ...leftOut(), "**/fixtures/**", "**/node_modules/**"],
      maxWorkers: "100%", // one core less by default, which is half of a machine that has two
      testTimeout: chosen.timeout,
      hookTimeout: 120_000,
      // Vitest prints the seed; `--sequence.seed=N` repeats an order.
      sequence: { shuffle: mode === "deep" },
    },
  };
});

/** Says what is left out; where `CI` is set nothing may be. */
function leftOut(): readonly string[] {
  const folders = foldersWithoutPackages();
  if (folders.length === 0) return [];
  const names = folders.join(", ");
  if (process.env.CI) throw new Error(`Packages of ${names} are not installed: run '${setupCommand}'.`);
  console.warn(`LEFT OUT: ${names}, whose packages are not installed. '${setupCommand}' installs them.`);
  return folders.map((folder) => `${folder}/**`);
}
