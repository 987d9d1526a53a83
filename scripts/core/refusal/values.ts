/** The values of a request that broke nothing, as a handler gets them. */
import { follow } from "../json.ts";
import type { Operation, Parameter } from "../model.ts";
import { oncePer } from "./once.ts";
import type { Content } from "./body.ts";
import type { Asked } from "./objections.ts";
import { type Sources, readParameter } from "./parameters.ts";

export interface Values {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** By the names that the document gives them. */
  readonly header: Readonly<Record<string, unknown>>;
  readonly cookie: Readonly<Record<string, unknown>>;
  /** The parsed value of JSON; undefined when there was no body, or one that is not looked into. */
  readonly body: unknown;
}

/** Parameters that were not sent have their default (OpenAPI 3.1, 4.8.24), or are left out. */
export function readValues({ operation, sources, api }: Asked, content: Content): Values {
  const places = byPlace(operation);
  const of = (place: keyof Sources) =>
    Object.fromEntries(places[place].flatMap((parameter) => valueOf(parameter, sources, api.schemas)));
  return {
    path: of("path"),
    query: of("query"),
    header: of("header"),
    cookie: of("cookie"),
    body: content.kind === "json" ? content.value : undefined,
  };
}

const byPlace = oncePer(({ parameters }: Operation) => {
  const of = (place: keyof Sources) => parameters.filter((parameter) => parameter.in === place);
  return { path: of("path"), query: of("query"), header: of("header"), cookie: of("cookie") };
});

type Schemas = Parameters<typeof readParameter>[2];

function valueOf(parameter: Parameter, sources: Sources, schemas: Schemas): [string, unknown][] {
  const given = readParameter(parameter, sources, schemas);
  const { default: usual } = follow({ components: { schemas } }, parameter.schema);
  const value = given.kind === "value" ? given.value : usual;
  return value === undefined ? [] : [[parameter.name, value]];
}
