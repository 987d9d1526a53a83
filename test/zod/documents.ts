/** Documents of one operation, as models. */
import type { Api } from "../../scripts/core/model.ts";
import { readApi } from "../../scripts/core/read-api.ts";

interface Parts {
  readonly schemas?: Readonly<Record<string, unknown>>;
  readonly operations?: Readonly<Record<string, unknown>>;
}

/** @param operations by path and method: `get /a` */
export function apiOf({ schemas = {}, operations = {} }: Parts): Api {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [place, operation] of Object.entries(operations)) {
    const [method = "", path = ""] = place.split(" ");
    paths[path] = { ...paths[path], [method]: operation };
  }
  return readApi({ openapi: "3.1.1", info: { title: "T", version: "1" }, paths, components: { schemas } });
}
