/** What the package is used for: a row for each sub-path. */

export interface Use {
  /** The sub-path, as `exports` names it. */
  readonly path: string;
  /** Its module, in `src/` and in `dist/`, without ending. */
  readonly module: string;
  /** Packages that only who imports this sub-path has to install. */
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
  { path: "./zod", module: "zod", peers: ["zod"], does: "a zod schema for each input and each answer" },
  { path: "./msw", module: "msw", peers: ["msw"], does: "handlers of Mock Service Worker for tests" },
  {
    path: "./server",
    module: "server/index",
    peers: ["hono"],
    does: "stubs of a server on Hono, in any runtime",
  },
  {
    path: "./server/node",
    module: "server/node",
    peers: ["hono", "@hono/node-server", "@types/node"],
    does: "the same on Node's own server",
  },
];

/** @param modules the modules of the package, as paths in `src/` without ending */
export function usesOf(modules: ReadonlySet<string>): readonly Use[] {
  return uses.filter(({ module }) => modules.has(module));
}
