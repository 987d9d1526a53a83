/**
 * READ THIS FIRST: what a contract refuses, and in which order. Pure: a request goes in, a decision comes out.
 * What a refusal is answered with stands in `refusal.ts`.
 */
import { type Api, type Operation, methods } from "../model.ts";
import { createChecks } from "./faults.ts";
import {
  type Asked,
  malformedHeader,
  missingHeader,
  notAcceptable,
  unauthorized,
  unsupported,
  wrongBody,
} from "./objections.ts";
import { readSources } from "./parameters.ts";
import { type Objection, type Refusal, createRefuse } from "./refusal.ts";
import { type Body, type RequestHead, announcesBody, readTarget } from "./request.ts";
import { type Route, createRouter } from "./route.ts";
import { type Wish, readWish } from "./wish.ts";

/** The head is in order. Once the body is there, `finish` decides on it. */
export interface Passage {
  readonly kind: "head";
  readonly operation: Operation;
  /** False: the operation takes no body, or none was announced, so `finish` takes no bytes. */
  readonly readsBody: boolean;
  readonly finish: (body: Body) => Refusal | Wish;
}

export interface Gate {
  /** The methods that are declared for a path, as `Allow` lists them; undefined when there is no such path. */
  readonly allow: (target: string) => string | undefined;
  readonly enter: (head: RequestHead) => Refusal | Passage;
}

type Step = (asked: Asked) => Objection | undefined;

/** The first that objects, answers. Before them come 404 and 405: there is no operation yet; after them, the body. */
const headSteps: readonly Step[] = [unauthorized, missingHeader, malformedHeader, notAcceptable, unsupported];

export function createGate(api: Api): Gate {
  const checks = createChecks(api);
  const refuse = createRefuse(api, checks);
  const route = createRouter(api.operations);
  const enter = (head: RequestHead): Refusal | Passage => {
    const { path } = readTarget(head.target);
    const found = route(path);
    if (!found) return refuse({ error: 404, reason: `There is no path ${path}.` });
    const operation = operationFor(found, head.method);
    if (!operation) return refuse(wrongMethod(found, head.method));
    const asked = { api, checks, operation, head, sources: readSources(head, found, operation) };
    const objection = first(headSteps, asked);
    if (objection) return refuse(objection, operation);
    const readsBody = operation.body !== undefined && announcesBody(head.headers);
    const finish = (body: Body) => {
      const wrong = wrongBody(asked, body);
      if (wrong) return refuse(wrong, operation);
      const wish = readWish(operation, head.headers);
      return typeof wish === "string" ? refuse({ error: 404, reason: wish }, operation) : wish;
    };
    return { kind: "head", operation, readsBody, finish };
  };
  const allowed = (target: string) => {
    const found = route(readTarget(target).path);
    return found && allow(found);
  };
  return { enter, allow: allowed };
}

function first(steps: readonly Step[], asked: Asked): Objection | undefined {
  for (const step of steps) {
    const objection = step(asked);
    if (objection) return objection;
  }
  return undefined;
}

/** HEAD is GET without the content (RFC 9110, 9.3.2). */
function operationFor({ operations }: Route, name: string): Operation | undefined {
  const method = methods.find((known) => known.toUpperCase() === name);
  const own = method && operations.get(method);
  return own ?? (method === "head" ? operations.get("get") : undefined);
}

function wrongMethod(route: Route, method: string): Objection {
  const names = allow(route);
  return { error: 405, reason: `${method} is not allowed here: use ${names}.`, headers: { Allow: names } };
}

function allow({ operations }: Route): string {
  return [...operations.keys()].map((method) => method.toUpperCase()).join(", ");
}
