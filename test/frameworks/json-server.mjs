/** json-server as its readers write it, with the checks that it lacks in front. */
import jsonServer from "json-server";
import { Ajv } from "ajv";
import { load } from "js-yaml";
import { readFileSync } from "node:fs";

const { components } = load(readFileSync(new URL("posts.yaml", import.meta.url), "utf8"));
const ajv = new Ajv({ strict: false });
const { NewPost, PostChange } = components.schemas;
const bodies = { POST: ajv.compile(NewPost), PUT: ajv.compile(NewPost), PATCH: ajv.compile(PostChange) };
const query = {
  _page: /^[1-9]\d*$/,
  _limit: /^(?:[1-9]|[1-4]\d|50)$/,
  _sort: /^(?:id|title)$/,
  _order: /^(?:asc|desc)$/,
};

const app = jsonServer.create();
const posts = ["Choir", "Lost cat", "Bikes", "Yoga"].map((title, index) => ({
  id: index + 1,
  title,
  author: "ann",
}));
app.use(jsonServer.defaults({ logger: false, static: "." }));
app.use(jsonServer.bodyParser);
app.use((request, response, next) => {
  const { method, path } = request;
  const isWrongQuery = Object.entries(query).some(
    ([name, form]) => request.query[name] !== undefined && !form.test(String(request.query[name])),
  );
  const isWrongId = /^\/posts\/(?!-?\d+$)/.test(path);
  const isTyped = !bodies[method] || request.is("application/json");
  const isWrongBody = bodies[method] !== undefined && !bodies[method](request.body);
  if (!isTyped) return response.status(415).json({ message: "Only JSON." });
  return isWrongQuery || isWrongId || isWrongBody ? response.status(400).json({ message: "No." }) : next();
});
app.use(jsonServer.router({ posts }));
app.use(({ status = 500, message }, _request, response, _next) => response.status(status).json({ message }));
const server = app.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
