import { defineConfig } from "vitest/config";
import { foldersWithoutPackages, otherPlatform, setupCommand } from "./test/packages.ts";

const deep = "test/**/*.deep.test.ts";
const workflows = "test/ci/**/*.test.ts";

/** Mode → the tests it runs and those it excludes. */
const modes: Record<string, { include: string[]; exclude: string[]; timeout: number }> = {
  test: { include: ["test/**/*.test.ts"], exclude: [deep, workflows], timeout: 120_000 },
  // The long campaigns; other files run samples of them.
  deep: { include: [deep], exclude: [], timeout: 600_000 },
  // The GitHub workflows, step by step in scratch clones.
  workflows: { include: [workflows], exclude: [deep], timeout: 600_000 },
};

export default defineConfig(({ mode }) => {
  const chosen = modes[mode];
  if (chosen === undefined) throw new Error(`--mode must be one of ${Object.keys(modes).join(", ")}`);
  return {
    test: {
      globalSetup: ["test/users-api/generate.ts"],
      include: chosen.include,
      exclude: [...chosen.exclude, ...skippedFolders(), "**/fixtures/**", "**/node_modules/**"],
      maxWorkers: "100%", // the default leaves one core idle, which is half of a two-core machine
      testTimeout: chosen.timeout,
      hookTimeout: 120_000,
      // Vitest prints the seed; `--sequence.seed=N` repeats an order.
      sequence: { shuffle: mode === "deep" },
    },
  };
});

/** Warns of skipped folders; fails if `CI` is set. */
function skippedFolders(): readonly string[] {
  const missing = foldersWithoutPackages();
  for (const folder of missing.filter(otherPlatform))
    console.warn(`SKIPPED: ${folder}. Its packages are programs for ${otherPlatform(folder)} only.`);
  const folders = missing.filter((folder) => !otherPlatform(folder));
  if (folders.length > 0) refuse(folders);
  return missing.map((folder) => `${folder}/**`);
}

/** Locally only a warning. */
function refuse(folders: readonly string[]): void {
  const names = folders.join(", ");
  if (process.env.CI) throw new Error(`Packages of ${names} are not installed: run '${setupCommand}'.`);
  console.warn(`SKIPPED: ${names}. Their packages are not installed; run '${setupCommand}'.`);
}
