/** The responses that an operation declares. */
import type { Operation, Response } from "../model.ts";
import { memoize } from "../memoize.ts";

/** The response for a status: the exact status, then the range (`4XX`), then `default` (OpenAPI 3.1, 4.8.16). */
export function responseFor(operation: Operation, status: number): Response | undefined {
  const declared = byStatus(operation);
  return (
    declared.get(String(status)) ?? declared.get(`${Math.floor(status / 100)}XX`) ?? declared.get("DEFAULT")
  );
}

const byStatus = memoize(
  ({ responses }: Operation): ReadonlyMap<string, Response> =>
    new Map(responses.map((response) => [response.status.toUpperCase(), response])),
);

/** Whether a response is declared for success: `201`, `2XX`. */
export function isSuccess({ status }: Pick<Response, "status">): boolean {
  return /^2(?:\d\d|XX)$/i.test(status);
}

/** The responses to successful requests: those for 2xx, or `default` if there are none, which then covers each 2xx. */
export function successesOf(responses: readonly Response[]): readonly Response[] {
  const good = responses.filter(isSuccess);
  return good.length > 0 ? good : responses.filter(({ status }) => status === "default");
}

/** The response to a successful request: the lowest 2xx, then `default`, then the first. */
export const successResponse = memoize(({ responses }: Operation): Response | undefined => {
  return successesOf(responses).toSorted((a, b) => (a.status < b.status ? -1 : 1))[0] ?? responses[0];
});
