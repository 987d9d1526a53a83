/** The documentation site: in a folder of its own, and built on demand. */
import type { Target } from "./target.ts";

export const docs: Target = {
  name: "docs",
  files: [],
  render: () => [],
  told: async (specification, site) => [
    ...(await import("./samples.ts")).sampleWarnings(specification),
    ...(await (await import("./docs-records.ts")).recordWarnings(site)),
  ],
  folder: async (specification, site, cache) =>
    (await import("./docs-site.ts")).renderSite(specification, site, cache),
};
