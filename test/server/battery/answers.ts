/** Responses of the battery's server: a status and a body. */

export interface Asked extends RequestInit {
  readonly headers?: Record<string, string>;
}

export const ok = (body: unknown) => ({ status: 200, body });
export const refused = (status: number, title: string, more: object) => ({
  status,
  body: { type: "about:blank", title, status, ...more },
});
export const notFound = (path: string) => refused(404, "Not Found", { detail: `There is no path ${path}.` });
export const invalid = (place: string, parameter: string, detail: string) =>
  refused(422, "Unprocessable Content", {
    detail: `Parameter "${parameter}" ${detail}.`,
    errors: [{ detail, parameter: parameter.split(".")[0], in: place }],
  });
export const invalidBody = (pointer: string, detail: string) =>
  refused(422, "Unprocessable Content", {
    detail:
      pointer === "#" ? `The body ${detail}.` : `Body: "${pointer.slice(2).replaceAll("/", ".")}" ${detail}.`,
    errors: [{ detail, pointer }],
  });
