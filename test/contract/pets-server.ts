/** A hand-written server for `pets.yaml`: correct, or with one bug. */
import { type IncomingMessage, type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { asObject, asString } from "../../scripts/core/json.ts";

interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
}

export interface PetsServer {
  readonly url: string;
  /** `GET /pets`, in the order of arrival. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** A bug: changes the response, or the request that is handled. */
export type Fault = (asked: Asked, right: (instead?: Asked) => Reply) => Reply;

export interface PetsOptions {
  readonly fault?: Fault;
  /** The address to listen on. */
  readonly host?: string;
  /** The delay of each response, in milliseconds. */
  readonly delay?: number;
}

export async function startPets({
  fault = (_asked, right) => right(),
  host = "127.0.0.1",
  delay = 0,
}: PetsOptions = {}): Promise<PetsServer> {
  const pets = createPets();
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = await request.toArray().catch(() => []);
    const { pathname: path, searchParams: query } = new URL(request.url ?? "/", "http://pets");
    const { method = "GET", headers } = request;
    asked.push(`${method} ${path}`);
    if (delay > 0) await setTimeout(delay);
    const one = { method: method === "HEAD" ? "GET" : method, path, query, headers };
    const whole = { ...one, text: Buffer.concat(chunks).toString() };
    const { status, headers: own = {}, body } = fault(whole, (instead = whole) => pets(instead));
    const type = status < 400 ? "application/json" : "application/problem+json";
    const text = body === undefined ? "" : JSON.stringify(body);
    response.writeHead(status, { ...(text !== "" && { "content-type": type }), ...own }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has a port
  return { url: `http://${host}:${port}`, asked, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

interface Pet {
  readonly id: number;
  readonly name: string;
  readonly kind: string;
}

const allowed: Readonly<Record<string, string>> = { "/pets": "GET, POST", "/pets/{pet_id}": "GET, DELETE" };

function createPets(): (asked: Asked) => Reply {
  const pets = new Map<number, Pet>([[1, { id: 1, name: "Minka", kind: "cat" }]]);
  const handlers: Readonly<Record<string, (asked: Asked, id: number) => Reply>> = {
    "GET /pets": ({ query }) => listed(query, [...pets.values()]),
    "POST /pets": ({ headers, text }) => {
      if (!headers["content-type"]?.startsWith("application/json")) return refused(415, "JSON is expected");
      const body = parsed(text);
      if (!isNewPet(body)) return refused(400, "this is no pet");
      const pet = { id: pets.size + 1, name: asString(body.name), kind: asString(body.kind) };
      pets.set(pet.id, pet);
      return { status: 201, headers: { Location: `/pets/${pet.id}` }, body: pet };
    },
    "GET /pets/{pet_id}": (_asked, id) => {
      const pet = pets.get(id);
      return pet ? { status: 200, body: pet } : refused(404, "there is no such pet");
    },
    "DELETE /pets/{pet_id}": (_asked, id) =>
      pets.delete(id) ? { status: 204 } : refused(404, "there is no such pet"),
  };
  return (asked) => {
    const [, id] = /^\/pets\/([^/]+)$/.exec(asked.path) ?? [];
    const path = id === undefined ? asked.path : "/pets/{pet_id}";
    const handle = handlers[`${asked.method} ${path}`];
    const allow = allowed[path];
    if (allow === undefined) return refused(404, "there is nothing");
    if (!handle) return { ...refused(405, "another method"), headers: { Allow: allow } };
    if (!asked.headers["x-key"]) return refused(401, "who asks?");
    const isKnown =
      asked.headers["x-key"] !== "contract-test-nobody" && !asked.headers["x-key"].includes(".");
    if (!isKnown) return refused(401, "nobody asks"); // no key has a dot
    if (!/json|\*\/\*/.test(asked.headers.accept ?? "*/*")) return refused(406, "JSON is all there is");
    return id !== undefined && !/^[1-9]\d*$/.test(id) ? refused(400, "no id") : handle(asked, Number(id));
  };
}

function listed(query: URLSearchParams, pets: readonly Pet[]): Reply {
  const limit = query.get("limit") ?? "20";
  const kinds = query.get("kinds")?.split("|") ?? [];
  const isLimit = /^[1-9]\d*$/.test(limit) && Number(limit) <= 100;
  const areKinds = kinds.every((kind) => /^(?:cat|dog)$/.test(kind)) && new Set(kinds).size === kinds.length;
  if (!isLimit || !areKinds) return refused(400, "limit or kinds are wrong");
  return { status: 200, body: pets.slice(0, Number(limit)) };
}

function isNewPet(body: unknown): body is { readonly name: unknown; readonly kind: unknown } {
  const { name, kind, chip = "", ...others } = asObject(body);
  const isName = typeof name === "string" && name !== "" && [...name].length <= 40;
  const isChip = typeof chip === "string" && [...chip].length <= 20;
  return isName && isChip && (kind === "cat" || kind === "dog") && Object.keys(others).length === 0;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refused(status: number, title: string): Reply {
  return { status, body: { title } };
}
