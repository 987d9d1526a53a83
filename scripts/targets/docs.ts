/** The documentation site: in a folder of its own, and built on demand. */
import type { Target } from "./target.ts";

export const docs: Target = {
  name: "docs",
  files: [],
  render: () => [],
  told: async (specification) => (await import("./samples.ts")).sampleWarnings(specification),
  folder: async (specification, site, cache) =>
    (await import("./docs-site.ts")).renderSite(specification, site, cache),
};
