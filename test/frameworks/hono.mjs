/** Hono, with zod. */
import { serve } from "@hono/node-server";
import { zValidator } from "@hono/zod-validator";
import { Hono } from "hono";
import { z } from "zod";
import { add, find, list, remove, replace } from "./plants.mjs";

const whole = (least, most) =>
  z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));
const tags = z.array(z.string().regex(/^[a-z]+$/)).max(4);
const plant = z.strictObject({
  id: z.unknown().optional(),
  name: z.string().min(1).max(40),
  height: z.number().min(0).max(500),
  light: z.enum(["sun", "shade"]).optional(),
  planted: z.iso.date().optional(),
  mail: z.email().optional(),
  note: z.string().max(20).nullable().optional(),
  tags: tags.refine((all) => new Set(all).size === all.length).optional(),
});
const query = z.object({
  limit: whole(1, 50).optional(),
  offset: whole(0, 1e16).optional(),
  light: z.enum(["sun", "shade"]).optional(),
  ids: z
    .string()
    .regex(/^-?\d+(?:,-?\d+){0,2}$/)
    .optional(),
});
const header = z.object({ "x-ref": z.guid().optional() });
const param = z.object({ id: whole(1, 1e16) });
const checked = (place, schema) =>
  zValidator(place, schema, ({ success }, context) =>
    success ? undefined : context.json({ message: "no" }, 400),
  );
const none = (context) => context.json({ message: "There is no such plant." }, 404);
const idOf = (context) => context.req.valid("param").id;

const app = new Hono();
app.get("/plants", checked("query", query), checked("header", header), (context) =>
  context.json(list(context.req.valid("query"))),
);
app.post("/plants", checked("json", plant), (context) => context.json(add(context.req.valid("json")), 201));
app.get("/plants/:id", checked("param", param), (context) => {
  const found = find(idOf(context));
  return found ? context.json(found) : none(context);
});
app.put("/plants/:id", checked("param", param), checked("json", plant), (context) =>
  find(idOf(context)) ? context.json(replace(idOf(context), context.req.valid("json"))) : none(context),
);
app.delete("/plants/:id", checked("param", param), (context) =>
  remove(idOf(context)) ? context.body(null, 204) : none(context),
);
app.onError(({ status = 500, message }, context) => context.json({ message }, status));
app.notFound(none);
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
  console.log(`http://127.0.0.1:${port}`),
);
