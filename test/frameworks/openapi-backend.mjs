/** openapi-backend, on the server of Node. */
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import addFormats from "ajv-formats";
import { OpenAPIBackend } from "openapi-backend";
import { add, find, list, remove, replace } from "./plants.mjs";

const answer = (status, body, headers = {}) => ({ status, body, headers });
const none = answer(404, { message: "There is no such plant." });
const idOf = ({ request }) => request.params.plantId;

const api = new OpenAPIBackend({
  definition: new URL("plants.yaml", import.meta.url).pathname,
  quick: true,
  ajvOpts: { strict: false },
  customizeAjv: (ajv) => addFormats.default(ajv),
  handlers: {
    listPlants: ({ request }) => answer(200, list(request.query)),
    addPlant: ({ request }) => answer(201, add(request.requestBody)),
    getPlant: (context) => (find(idOf(context)) ? answer(200, find(idOf(context))) : none),
    putPlant: (context) =>
      find(idOf(context)) ? answer(200, replace(idOf(context), context.request.requestBody)) : none,
    dropPlant: (context) => (remove(idOf(context)) ? answer(204) : none),
    validationFail: ({ validation }) => answer(400, { message: JSON.stringify(validation.errors) }),
    notFound: () => none,
    methodNotAllowed: ({ api: { router }, request }) => {
      const own = router
        .getOperations()
        .filter(({ path }) => path.split("/").length === request.path.split("/").length);
      const allow = own.map(({ method }) => method.toUpperCase()).join(", ");
      return answer(405, { message: "Not this method." }, { Allow: allow });
    },
  },
});
await api.init();

async function answered(request) {
  const { method, headers } = request;
  const url = new URL(request.url, "http://localhost");
  const body = await text(request);
  const isRead = /^(?:POST|PUT)$/.test(method);
  const [type] = (headers["content-type"] ?? "").split(";");
  if (isRead && body !== "" && type !== "application/json") return answer(415, { message: "Only JSON." });
  try {
    if (isRead && body !== "") JSON.parse(body);
  } catch {
    return answer(400, { message: "Not JSON." });
  }
  return api.handleRequest({
    method: method === "HEAD" ? "GET" : method,
    path: url.pathname,
    query: url.search,
    headers,
    body: isRead ? body : undefined,
  });
}

const server = createServer(async (request, response) => {
  const { status, body, headers } = await answered(request).catch(({ message }) => answer(500, { message }));
  const written = body === undefined || request.method === "HEAD" ? undefined : JSON.stringify(body);
  response.writeHead(status, {
    ...(status === 204 ? {} : { "Content-Type": "application/json" }),
    ...headers,
  });
  response.end(written);
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
