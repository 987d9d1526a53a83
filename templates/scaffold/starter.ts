/** A starter service: files that are written once and then belong to their user. */
import { type Code, code } from "../../scripts/core/code.ts";
import { inline } from "../../scripts/core/docs-markdown.ts";
import type { Api } from "../../scripts/core/model.ts";
import { packageName, packageVersion } from "../../scripts/core/names.ts";
import { compilerOptions } from "../compiler-options.ts";
import { renderAuthenticate } from "./authenticate.ts";
import { renderHandlers } from "./handlers.ts";
import { renderServiceTest } from "./service-test.ts";

export interface Starter {
  readonly api: Api;
  /** Exact versions of the packages that the service needs. */
  readonly versions: Readonly<Record<string, string>>;
  /** The command that regenerates its `generated/`. */
  readonly regenerate: string;
}

/** @returns path → text */
export function renderStarter({ api, versions, regenerate }: Starter): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ["package.json", JSON.stringify(packageOf(api, versions))],
    ["tsconfig.json", JSON.stringify(tsconfig)],
    ["README.md", readme(api, regenerate)],
    ["Dockerfile", dockerfile],
    [".dockerignore", "node_modules\n"],
    [".gitignore", "node_modules\n"],
    ["src/handlers.ts", renderHandlers(api)],
    ["src/authenticate.ts", renderAuthenticate(api)],
    ["src/service.ts", service],
    ["src/main.ts", main],
    ["test/service.test.ts", renderServiceTest(api)],
  ]);
}

function packageOf({ title, version }: Api, versions: Starter["versions"]) {
  const named = (...names: string[]) => Object.fromEntries(names.map((name) => [name, versions[name]]));
  return {
    name: `${packageName(title)}-service`,
    version: packageVersion(version),
    private: true,
    type: "module",
    scripts: {
      start: "node src/main.ts",
      dev: "node --watch src/main.ts",
      types: "tsc -p .",
      test: "npm run types && node --test test/service.test.ts",
    },
    dependencies: named("@hono/node-server", "hono"),
    devDependencies: named("@types/node", "typescript"),
    engines: { node: ">=24" },
  };
}

/** Node runs the sources as they are: nothing in them may need more than their types taken off. */
const tsconfig = {
  compilerOptions: {
    target: "es2024",
    ...compilerOptions,
    erasableSyntaxOnly: true,
    resolveJsonModule: true,
  },
  include: ["src", "test"],
};

function readme({ title }: Api, regenerate: string): string {
  return `# ${inline(title)} service

It runs on Node 24, without a build step.

\`\`\`sh
npm install
npm test
API_SECRET=secret npm start
\`\`\`

- \`src/handlers.ts\`: one handler per operation. Those that are not implemented answer 501.
- \`src/authenticate.ts\`: authentication.
- \`src/service.ts\`: the router, which checks requests and replies.
- \`src/main.ts\`: the server. Set \`PORT\` and \`HOST\` to choose where it listens.
- \`generated/\`: generated from the specification. Do not edit it.

When the specification has changed, run the command below in the repository of the pipeline, then \`npm run types\` here.
The compiler shows what needs to change.

\`\`\`sh
${regenerate.replaceAll("`", "")}
\`\`\`
`;
}

const dockerfile = `FROM node:24-slim
WORKDIR /service
COPY package*.json ./
RUN npm install --omit=dev
COPY generated generated
COPY src src
ENV HOST=0.0.0.0 PORT=8080 NODE_ENV=production
EXPOSE 8080
USER node
CMD ["node", "src/main.ts"]
`;

const service: Code = code`/** The router. It checks every request, and during development every reply. */
import { createRouter } from "../generated/typescript/src/server/index.ts";
import { authenticate } from "./authenticate.ts";
import { handlers } from "./handlers.ts";

/** How many requests it has answered, and how many of them refused. */
export const tally = { requests: 0, refused: 0 };

export const service = createRouter(handlers, {
  authenticate,
  log: (event) => {
    if (event.kind === "answered") {
      tally.requests++;
      if (event.reason !== undefined) tally.refused++;
    }
    if (event.kind === "unhandled") console.error("Not implemented yet:", event.operations.join(", "));
    if (event.kind === "failed") console.error(event.id, event.operation, event.error);
  },
});
`;

const main: Code = code`/** The service on Node's own HTTP server, with graceful shutdown. */
import { serve } from "../generated/typescript/src/server/node.ts";
import { service, tally } from "./service.ts";

const { PORT = "8080", HOST = "127.0.0.1" } = process.env;
try {
  const { url, close } = await serve(service, { port: Number(PORT), hostname: HOST });
  console.log(\`Listening on \${url}\`);
  const stop = async () => {
    await close();
    console.log(\`Stopped. Requests: \${tally.requests}, of these refused: \${tally.refused}\`);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
} catch (error) {
  console.error(\`Cannot listen on \${HOST}, port \${PORT}:\`, error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
`;
