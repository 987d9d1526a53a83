/** The sandbox's pages for testers: its desk at `/__sandbox`, and the documentation and the document that it links. */
import { readFile } from "node:fs/promises";
import { Hono } from "hono";
import { dump } from "js-yaml";
import { asObject } from "../../scripts/core/json.ts";
import { renderDeskPage, renderDocs } from "../../scripts/targets/html.ts";
import type { Sandbox } from "./parts.ts";

/** A seed with more characters is not shown in the desk. */
const longest = 200_000;

type Parts = Pick<Sandbox, "api" | "seed" | "store">;

export function createDesk({ api, seed, store }: Parts): Hono {
  const callers = () => {
    const ofUsers = Map.groupBy(store.users.tokens(), ({ name }) => name);
    return [...ofUsers].flatMap(([name, owners]) => owners.map(({ token }) => ({ name, token })));
  };
  const text = dump(seed);
  return new Hono()
    .get("/", async ({ req }) => {
      const shown = text.length > longest ? "" : text;
      const { origin } = new URL(req.url);
      const desk = { name: "Sandbox", url: origin, base: "/__sandbox", callers: callers(), seed: shown };
      const { html, policy } = await renderDeskPage(api, desk);
      return page(html, `${policy}; frame-ancestors 'none'`);
    })
    .get("/docs", async () => page(await renderDocs(await described()), "frame-ancestors 'none'"))
    .get("/openapi.json", async (context) => context.json(await described()));
}

async function described() {
  const file = new URL("../../generated/openapi.json", import.meta.url);
  return asObject(JSON.parse(await readFile(file, "utf8")));
}

function page(html: string, policy: string): Response {
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": policy,
    "Cache-Control": "no-store",
  };
  return new Response(html, { headers });
}
