/**
 * Gathers what a release publishes beside the npm package, in packed/ and pages/: the specification, what has changed,
 * the notes, and the documentation for GitHub Pages. Stops if the tag and the record of the version do not agree.
 *
 *     npm run release -- --dry-run --pack packed/npm && npm run docs && npm run assets
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { env } from "node:process";
import { sectionOf } from "../scripts/core/change/changelog.ts";

/** A reason to stop, for people. */
class Stop extends Error {}

function main(): void {
  const { version } = JSON.parse(readFileSync("generated/openapi.json", "utf8")).info as { version: string }; // lint saw it
  const tag = env.GITHUB_REF_NAME ?? `v${version}`;
  if (tag !== `v${version}`) throw new Stop(`The tag is ${tag}, but info.version is ${version}.`);
  const record = `spec/changes/${version}.json`;
  if (!existsSync(record))
    throw new Stop(`${record} is missing: run \`npm run release\`, commit, and tag that.`);
  const section = sectionOf(readFileSync("spec/CHANGELOG.md", "utf8"), version);
  if (section === undefined) throw new Stop(`spec/CHANGELOG.md has no section ${version}.`);
  if (globSync("packed/npm/*.tgz").length !== 1) throw new Stop("packed/npm/ has to hold one tarball.");
  mkdirSync("packed/assets", { recursive: true });
  for (const file of ["generated/openapi.yaml", "generated/openapi.json"])
    cpSync(file, file.replace("generated", "packed/assets"));
  cpSync(record, "packed/assets/changes.json");
  writeFileSync("packed/notes.md", `${section.trim()}\n`);
  pages();
}

/** An artifact for Pages is a tar file of the site, without owners and links. */
function pages(): void {
  mkdirSync("pages", { recursive: true });
  const words = ["--dereference", "--hard-dereference", "--directory", "generated/docs", "-cf"];
  const { status, stderr } = spawnSync("tar", [...words, "pages/artifact.tar", "."], { encoding: "utf8" });
  if (status !== 0) throw new Stop(`tar failed.\n${stderr}`);
}

try {
  main();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
