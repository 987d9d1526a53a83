/** The package's uses, one row per sub-path. */

export interface Use {
  /** The sub-path, as written in `exports`. */
  readonly path: string;
  /** Its module in `src/` and `dist/`, without file extension. */
  readonly module: string;
  /** Packages to install for this sub-path only. */
  readonly peers: readonly string[];
  /** Markdown. */
  readonly does: string;
}

const uses: readonly Use[] = [
  { path: ".", module: "index", peers: [], does: "the client" },
  {
    path: "./react-query",
    module: "react-query",
    peers: ["@tanstack/react-query", "@types/react", "react"],
    does: "hooks and query options for TanStack Query",
  },
  {
    path: "./react-query/options",
    module: "react-query/options",
    peers: ["@tanstack/react-query", "@types/react", "react"],
    does: "the query options alone, which server components can call",
  },
  { path: "./zod", module: "zod", peers: ["zod"], does: "a zod schema for each input and each response" },
  { path: "./msw", module: "msw", peers: ["msw"], does: "Mock Service Worker handlers for tests" },
  {
    path: "./server",
    module: "server/index",
    peers: ["hono"],
    does: "server stubs on Hono, for any runtime",
  },
  {
    path: "./server/node",
    module: "server/node",
    peers: ["hono", "@hono/node-server", "@types/node"],
    does: "the same on Node's own HTTP server",
  },
];

/** @param modules the modules of the package, as paths in `src/` without file extension */
export function usesOf(modules: ReadonlySet<string>): readonly Use[] {
  return uses.filter(({ module }) => modules.has(module));
}
