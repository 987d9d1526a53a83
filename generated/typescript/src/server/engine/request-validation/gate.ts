// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/**
 * Decides whether a contract refuses a request, checking in the order of `order.ts`. Pure: a request goes in, a
 * decision comes out. `refusal.ts` builds the response to a refused request.
 */
import { type Api, type Operation, methods } from "../model.ts";
import type { Content } from "./content.ts";
import type { Checks } from "./faults.ts";
import { type HeaderRules, headerRules } from "./headers.ts";
import {
  type Asked,
  invalidParameters,
  malformedHeader,
  missingHeader,
  notAcceptable,
  readBody,
  tooLarge,
  unauthorized,
  unparsable,
  unsupported,
} from "./objections.ts";
import { streamOf } from "./items.ts";
import { memoize } from "../memoize.ts";
import { type Readers, readParameters, readersOf } from "./read-parameters.ts";
import { type Step, stepsOf } from "./order.ts";
import { type Objection, type Refusal, type Refuse, createRefuse } from "./refusal.ts";
import { type Body, type RequestHead, announcesBody, readTarget } from "../http/request.ts";
import { type Route, createRouter } from "./route.ts";
import { type Values, readValues } from "./values.ts";

/** The route is known. Credentials can be verified before `enter` checks anything else. */
export interface Found {
  readonly kind: "found";
  readonly operation: Operation;
  /** The 401 for a request without the required credentials; undefined if it has some. */
  unauthorized(): Refusal | undefined;
  /** The 401 for credentials that the server found to be invalid, or another refusal by the server. */
  refuse(objection: Objection): Refusal;
  enter(): Refusal | Passage;
  /** `unauthorized` and `enter` in one call, for servers that cannot verify credentials and accept any. */
  admit(): Refusal | Passage;
}

/** The head is valid. Once the body has arrived, `finish` checks it. */
export interface Passage {
  readonly kind: "found";
  readonly operation: Operation;
  /** False if the operation takes no body or the request has none, so that `finish` needs no bytes. */
  readonly readsBody: boolean;
  /** Whether the body is a stream of items, so that `finish` takes it before it has arrived. */
  readonly isStream: boolean;
  finish(body: Body): Decision | Promise<Decision>;
}

export type Decision = Refusal | Accepted;

/** A valid request, with its values converted to the types in their schemas. */
export interface Accepted {
  readonly kind: "accepted";
  readonly operation: Operation;
  readonly values: Values;
}

export interface Gate {
  /** The declared methods of a path, as listed in `Allow`; undefined if there is no such path. */
  readonly allow: (target: string) => string | undefined;
  readonly find: (head: RequestHead) => Refusal | Found;
}

type Check<Given = undefined> = (asked: Asked, given: Given) => Objection | undefined;

const credentialSteps = stepsOf<"credentials", Check>("credentials", { credentials: unauthorized });
const headSteps = stepsOf<"head", Check>("head", {
  "missing-header": missingHeader,
  "malformed-header": malformedHeader,
  accept: notAcceptable,
});
const bodySteps = stepsOf<"body", Check<Body>>("body", { "media-type": unsupported, "body-size": tooLarge });
const contentSteps = stepsOf<"content", Check<Content>>("content", {
  "unparsable-body": unparsable,
  "invalid-parameters": invalidParameters,
});

/** @param checks returns the validator of each schema in the model */
export function createGate(api: Api, checks: Checks): Gate {
  const shared = { api, checks, refuse: createRefuse(api, checks) };
  const route = createRouter(api.operations);
  const planFor = memoize((operation: Operation) => {
    const readers = readersOf(api, checks, operation);
    return { readers, rules: headerRules(readers, api) };
  });
  const find = (head: RequestHead): Refusal | Found => {
    const { path } = readTarget(head.target);
    const found = route(path);
    if (!found) return shared.refuse({ rule: "path", error: 404, reason: `There is no path ${path}.` });
    const operation = operationFor(found, head.method);
    if (!operation) return shared.refuse(wrongMethod(found, head.method));
    const { readers, rules } = planFor(operation);
    const values = readParameters(head, found.valuesOf(operation), readers);
    return new RequestContext(shared, { operation, head, readers, rules, values });
  };
  const allowed = (target: string) => {
    const found = route(readTarget(target).path);
    return found && allow(found);
  };
  return { find, allow: allowed };
}

interface Shared {
  readonly api: Api;
  readonly checks: Checks;
  readonly refuse: Refuse;
}

/** One object from the route to the decision, because allocations for every request have to be few. */
class RequestContext implements Asked, Found, Passage {
  readonly kind = "found";
  readonly api: Api;
  readonly checks: Checks;
  readonly operation: Operation;
  readonly head: RequestHead;
  readonly readers: Readers;
  readonly rules: HeaderRules;
  readonly values: readonly unknown[];
  readonly readsBody: boolean;
  readonly #refuse: Refuse;

  constructor(
    { api, checks, refuse }: Shared,
    { operation, head, readers, rules, values }: Omit<Asked, "api" | "checks" | "readsBody" | "refuse">,
  ) {
    this.api = api;
    this.checks = checks;
    this.operation = operation;
    this.head = head;
    this.readers = readers;
    this.rules = rules;
    this.values = values;
    this.readsBody = operation.body !== undefined && announcesBody(head.headers);
    this.#refuse = refuse;
  }

  get isStream(): boolean {
    return this.readsBody && streamOf(this.operation, this.head.headers) !== undefined;
  }

  refuse(objection: Objection): Refusal {
    return this.#refuse(objection, this.operation);
  }

  unauthorized(): Refusal | undefined {
    const objection = first(credentialSteps, this, undefined);
    return objection && this.refuse(objection);
  }

  enter(): Refusal | Passage {
    const objection = first(headSteps, this, undefined);
    return objection ? this.refuse(objection) : this;
  }

  admit(): Refusal | Passage {
    return this.unauthorized() ?? this.enter();
  }

  finish(body: Body): Decision | Promise<Decision> {
    const objection = first(bodySteps, this, body);
    if (objection) return this.refuse(objection);
    const content = readBody(this, body);
    return content instanceof Promise ? content.then((late) => this.#decide(late)) : this.#decide(content);
  }

  #decide(content: Content): Decision {
    const objection = first(contentSteps, this, content);
    if (objection) return this.refuse(objection);
    return { kind: "accepted", operation: this.operation, values: readValues(this, content) };
  }
}

/** The first objection of the steps, if any. */
function first<Given>(
  steps: readonly Step<Check<Given>>[],
  asked: Asked,
  given: Given,
): Objection | undefined {
  for (const { rule, check } of steps) {
    const objection = check(asked, given);
    if (objection) return { ...objection, rule };
  }
  return undefined;
}

const byName = new Map(methods.map((method) => [method.toUpperCase(), method]));

/** HEAD is GET without content (RFC 9110, 9.3.2). */
function operationFor({ operations }: Route, name: string): Operation | undefined {
  const method = byName.get(name);
  const own = method && operations.get(method);
  return own ?? (method === "head" ? operations.get("get") : undefined);
}

function wrongMethod(route: Route, method: string): Objection {
  const names = allow(route);
  const reason = `${method} is not allowed here: use ${names}.`;
  return { rule: "method", error: 405, reason, headers: { Allow: names } };
}

function allow({ operations }: Route): string {
  return [...operations.keys()].map((method) => method.toUpperCase()).join(", ");
}
