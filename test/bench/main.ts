/** `npm run bench [-- NAME…]`: ratios of two things measured side by side in one run. */
import { foldersWithoutPackages, setupCommand } from "../packages.ts";
import { benchClient } from "./client.ts";
import { benchMock } from "./mock.ts";
import { benchPipeline } from "./pipeline.ts";
import { benchSandbox } from "./sandbox.ts";
import { benchStubs } from "./stubs.ts";

const benchmarks: Readonly<Record<string, () => Promise<void>>> = {
  client: benchClient,
  mock: benchMock,
  pipeline: benchPipeline,
  sandbox: benchSandbox,
  stubs: benchStubs,
};

const wanted = process.argv.slice(2);
const absent = foldersWithoutPackages().filter((folder) => folder !== "test/browser");
const unknown = wanted.filter((name) => !Object.hasOwn(benchmarks, name));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(", ")}. There are: ${Object.keys(benchmarks).join(", ")}.`,
  );
  process.exitCode = 2;
} else if (absent.length > 0) {
  console.error(
    `What is compared with ours is not installed in ${absent.join(" and ")}: run '${setupCommand}'.`,
  );
  process.exitCode = 2;
} else {
  for (const name of wanted.length > 0 ? wanted : Object.keys(benchmarks)) await benchmarks[name]?.();
}
