/** A small repository whose generator copies one file, and two people who push to it. */
import { join } from "node:path";
import { type Clone, bash, environment, root, scratch } from "./scratch.ts";

export const generator = "cp spec/openapi.yaml generated/openapi.yaml";
const files = {
  "package.json": JSON.stringify({
    scripts: { generate: generator, verify: "! grep --quiet broken generated/openapi.yaml" },
  }),
  "package-lock.json": "{}\n",
  "redocly.yaml": "rules: {}\n",
  "scripts/main.ts": "\n",
  "templates/server.ts": "\n",
  "spec/openapi.yaml": "title: A\nversion: 1\n",
  "generated/openapi.yaml": "title: A\nversion: 1\n",
  "README.md": "A project\n",
};

/** The subject of the commit. */
export const committed = "generated: follow the specification";

export interface SmallRepository {
  readonly folder: string;
  /** The person who pushed an edit of the specification, without the generated files. */
  readonly ada: Clone;
  readonly grace: Clone;
  /** Ada's commit. */
  readonly specified: string;
  /** Generates and commits in Ada's clone. @returns its output, without hashes and this folder's path */
  commitGenerated(env?: Record<string, string>): Promise<{ exitCode: number | null; says: string }>;
  /** The commit subjects on a branch of the remote, newest first. */
  log(branch?: string): Promise<string[]>;
  /** Runs git in the remote. @returns what it prints */
  git(...argv: string[]): Promise<string>;
  remove(): Promise<void>;
}

export async function smallRepository(): Promise<SmallRepository> {
  const home = await scratch(files);
  const [ada, grace] = [await home.clone(), await home.clone()];
  await ada.write("spec/openapi.yaml", "title: B\nversion: 1\n");
  const specified = await ada.push("spec: rename the API");
  return {
    folder: home.folder,
    ada,
    grace,
    specified,
    commitGenerated: async (env = {}) => {
      const script = `${generator} && node ${join(root, ".ci/commit-generated.ts")}`;
      const { exitCode, output } = await bash(script, ada.folder, { ...environment(home.folder), ...env });
      const says = output.replaceAll(/\b[0-9a-f]{10,40}\b/g, "SHA").replaceAll(home.folder, "…");
      return { exitCode, says };
    },
    log: async (branch = "main") => (await home.git("log", "--format=%s", branch)).split("\n"),
    git: home.git,
    remove: home.remove,
  };
}
