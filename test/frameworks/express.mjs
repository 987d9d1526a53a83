/** Express, with express-openapi-validator. */
import express from "express";
import { middleware } from "express-openapi-validator";
import { add, find, list, remove, replace } from "./plants.mjs";

const app = express();
const none = { status: 404, message: "There is no such plant." };
app.use(express.json());
app.use(middleware({ apiSpec: new URL("plants.yaml", import.meta.url).pathname }));
app.get("/plants", ({ query }, response) => response.json(list(query)));
app.post("/plants", ({ body }, response) => response.status(201).json(add(body)));
app.get("/plants/:id", ({ params }, response, next) => {
  const plant = find(params.id);
  return plant ? response.json(plant) : next(none);
});
app.put("/plants/:id", ({ params, body }, response, next) =>
  find(params.id) ? response.json(replace(params.id, body)) : next(none),
);
app.delete("/plants/:id", ({ params }, response, next) =>
  remove(params.id) ? response.status(204).end() : next(none),
);
app.use(({ status = 500, message, headers = {} }, _request, response, _next) =>
  response.status(status).set(headers).json({ message }),
);
const server = app.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
