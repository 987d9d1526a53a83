/** What a change of the contract means: the data that `npm run diff` prints. */

export type Tier = "wire" | "source";
export type Verdict = "breaking" | "compatible";
export type SideName = "old" | "new";

/** A request that was valid and is refused. Valid under the old document and invalid under the new one. */
export interface RequestWitness {
  readonly method: string;
  /** The path below the server's URL, with its query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The value of a JSON body, or the text of any other. */
  readonly body?: unknown;
}

/** An answer that nobody was told of. Valid under the new document and invalid under the old one. */
export interface ResponseWitness {
  readonly method: string;
  readonly target: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * What the API's owner sends to a webhook or callback and nobody was told of: valid under the new document and invalid
 * under the old one. With a status, it is an answer of a consumer that was valid and is refused.
 */
export interface WebhookWitness {
  /** The name of a webhook, or the expression of a callback. */
  readonly name: string;
  readonly method: string;
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export type Witness =
  | { readonly request: RequestWitness }
  | { readonly response: ResponseWitness }
  | { readonly webhook: WebhookWitness };

/** How sure a verdict is: shown by a witness, proved, or not refuted by this many tries; by a rule where no value says it. */
export type Evidence = "witness" | "proved" | "rule" | { readonly searched: number };

export interface Change {
  /** What kind of change it is, such as `request-constraint-tightened`. */
  readonly rule: string;
  readonly wire: Verdict;
  readonly evidence: Evidence;
  /** The operationId; undefined for what concerns the whole document. */
  readonly operation: string | undefined;
  /** JSON Pointers to the changed part of each document; undefined where a side does not have it. */
  readonly pointers: Readonly<Partial<Record<SideName, string>>>;
  /** What has changed, in one sentence. */
  readonly message: string;
  /** What a consumer must do; undefined for a change that breaks nothing. */
  readonly advice?: string;
  readonly witness?: Witness;
}
