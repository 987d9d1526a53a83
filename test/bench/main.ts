/** `npm run bench [-- NAME…]`: measures two things side by side in one run, and prints the ratio. */
import { foldersWithoutPackages, setupCommand } from "../packages.ts";
import { benchClient } from "./client.ts";
import { benchDocs } from "./docs.ts";
import { benchMock } from "./mock.ts";
import { benchPipeline } from "./pipeline.ts";
import { benchSandbox } from "./sandbox.ts";
import { benchStubs } from "./stubs.ts";

const benchmarks: Readonly<Record<string, () => Promise<void>>> = {
  client: benchClient,
  docs: benchDocs,
  mock: benchMock,
  pipeline: benchPipeline,
  sandbox: benchSandbox,
  stubs: benchStubs,
};

const wanted = process.argv.slice(2);
const absent = foldersWithoutPackages().filter((folder) => /bench|browser|foreign/.test(folder));
const unknown = wanted.filter((name) => !Object.hasOwn(benchmarks, name));
if (unknown.length > 0) {
  console.error(
    `Unknown benchmark: ${unknown.join(", ")}. Available: ${Object.keys(benchmarks).join(", ")}.`,
  );
  process.exitCode = 2;
} else if (absent.length > 0) {
  console.error(
    `The tools to compare with are not installed in ${absent.join(" and ")}. Run '${setupCommand}'.`,
  );
  process.exitCode = 2;
} else {
  for (const name of wanted.length > 0 ? wanted : Object.keys(benchmarks)) await benchmarks[name]?.();
}
