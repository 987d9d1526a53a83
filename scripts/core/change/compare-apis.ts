/** What the change from one document to another means for those who follow the old one, on the wire. */
import type { Api } from "../model.ts";
import { callbackAddressChanges } from "./callback-address.ts";
import type { Change, SideName } from "./change.ts";
import { type Tools, fromConsumer, fromServer } from "./comparison.ts";
import type { Subject } from "./judgement.ts";
import { type Exchange, type Pair, pairsOf } from "./pairs.ts";
import { headerGroupChanges } from "./header-groups.ts";
import { notesOn } from "./notes.ts";
import { remarksOn } from "./remarks.ts";
import { requestChanges } from "./requests.ts";
import { responseChanges } from "./responses.ts";
import { securityChanges } from "./security.ts";
import { ownServerChanges, serverChanges } from "./servers.ts";
import { tokenAddressChanges } from "./token-addresses.ts";

/** A document, with its operations, webhooks and callbacks. */
export interface Side {
  readonly api: Api;
  readonly exchanges: readonly Exchange[];
}

/** @returns the changes in the order of the old document, then what is new */
export function compareApis(sides: Readonly<Record<SideName, Side>>, tools: Tools): readonly Change[] {
  return [
    ...serverChanges({ old: sides.old.api.servers, new: sides.new.api.servers }),
    ...tokenAddressChanges({ old: sides.old.api, new: sides.new.api }),
    ...pairsOf(sides.old.exchanges, sides.new.exchanges).flatMap((pair) => changesOf(pair, sides, tools)),
  ];
}

function changesOf(pair: Pair, sides: Readonly<Record<SideName, Side>>, tools: Tools): readonly Change[] {
  const { old, new: next } = pair;
  if (!old || !next) return [onOneSide(pair)].flatMap((change) => change ?? []);
  const subject: Subject = {
    exchanges: { old, new: next },
    apis: { old: sides.old.api, new: sides.new.api },
    tools,
  };
  const [asking, answering] =
    old.initiator === "consumer" ? [fromConsumer, fromServer] : [fromServer, fromConsumer];
  return [
    ...(old.initiator === "consumer" ? ownServerChanges(subject) : callbackAddressChanges(subject)),
    ...securityChanges(subject, asking),
    ...headerGroupChanges(subject, asking),
    ...requestChanges(subject, asking),
    ...responseChanges(subject, answering),
    ...notesOn(subject),
    ...remarksOn(subject),
  ].map((change) => (old.initiator === "consumer" ? change : ofWebhook(change, next)));
}

/** A webhook has no address of its own, and its requests go the other way. */
function ofWebhook(change: Change, { operation }: Exchange): Change {
  const { witness } = change;
  if (!witness || "webhook" in witness) return change;
  const { target: _, ...message } = "request" in witness ? witness.request : witness.response;
  return { ...change, witness: { webhook: { name: operation.path, ...message } } };
}

function onOneSide({ old, new: next }: Pair): Change | undefined {
  const exchange = old ?? next;
  if (!exchange) return undefined;
  const { operation, initiator, pointer } = exchange;
  const what =
    initiator === "consumer"
      ? `${operation.method.toUpperCase()} ${operation.path}`
      : `The webhook or callback ${operation.id}`;
  const kind = initiator === "consumer" ? "operation" : "webhook";
  if (!old)
    return {
      rule: `${kind}-added`,
      wire: "compatible",
      evidence: "proved",
      operation: operation.id,
      pointers: { new: pointer },
      message:
        initiator === "consumer" ? `${what} is new: servers need a handler for it.` : `${what} is new.`,
    };
  return {
    rule: `${kind}-removed`,
    wire: "breaking",
    evidence: "rule",
    operation: operation.id,
    pointers: { old: pointer },
    message: `${what} is gone.`,
    advice: initiator === "consumer" ? "Do without it, or use its replacement." : "Do not wait for it.",
  };
}
