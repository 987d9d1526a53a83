/** The statuses of the requests that the document allows: what a run reached, and what stood in its way. */
import type { Operation } from "../core/model.ts";

export class Tally {
  readonly #byOperation = new Map<string, Map<number, number>>();
  readonly #all = new Map<string, Map<number, number>>();
  /** How many requests in a row were refused for their credentials. */
  refusedInARow = 0;

  /** Every request of an operation, also what must be refused. */
  sent({ id }: Operation, status: number): void {
    const own = this.#all.get(id) ?? new Map<number, number>();
    this.#all.set(id, own.set(status, (own.get(status) ?? 0) + 1));
  }

  totals({ id }: Operation): { readonly sent: number; readonly accepted: number; readonly refused: number } {
    const own = [...(this.#all.get(id) ?? [])];
    const of = (fits: (status: number) => boolean) =>
      own.filter(([status]) => fits(status)).reduce((sum, [, times]) => sum + times, 0);
    return {
      sent: of(() => true),
      accepted: of((status) => status < 400),
      refused: of((status) => status >= 400 && status < 500),
    };
  }

  count({ id }: Operation, status: number): void {
    const own = this.#byOperation.get(id) ?? new Map<number, number>();
    this.#byOperation.set(id, own.set(status, (own.get(status) ?? 0) + 1));
    this.refusedInARow = status === 401 ? this.refusedInARow + 1 : 0;
  }

  /** Whether a request has succeeded; a redirect is a success. */
  reached({ id }: Operation): boolean {
    return [...(this.#byOperation.get(id)?.keys() ?? [])].some((status) => status >= 200 && status < 400);
  }

  statuses({ id }: Operation): readonly number[] {
    return [...(this.#byOperation.get(id)?.keys() ?? [])];
  }

  /** `404 (3 times), 400`; empty if nothing was asked. */
  said({ id }: Operation): string {
    return [...(this.#byOperation.get(id) ?? [])]
      .map(([status, times]) => (times > 1 ? `${status} (${times} times)` : String(status)))
      .join(", ");
  }
}
