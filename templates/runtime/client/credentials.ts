/** How the security schemes of OpenAPI (3.1, 4.8.27) are put into a request. */

/** A secret, or who is asked for one before each request; `rejected` is the one that a server has just refused. */
export type Secret = string | ((rejected?: string) => string | undefined | Promise<string | undefined>);

/** The parts of a request that credentials may stand in. */
export interface Carriers {
  readonly headers: Record<string, string | null | undefined>;
  /** Query parameters, not yet encoded. */
  readonly query: Record<string, unknown>;
}

/** Puts a secret into a request. */
export type Scheme = (secret: string, carriers: Carriers) => void;

/** RFC 6750, 2.1; also of OAuth 2.0 and OpenID Connect. */
export const bearer: Scheme = (secret, { headers }) => {
  headers["Authorization"] = `Bearer ${secret}`;
};

/** RFC 7617; the secret is `user:password`. */
export const basic: Scheme = (secret, { headers }) => {
  const bytes = new TextEncoder().encode(secret);
  headers["Authorization"] = `Basic ${btoa(String.fromCharCode(...bytes))}`;
};

export const headerKey =
  (name: string): Scheme =>
  (secret, { headers }) => {
    headers[name] = secret;
  };

export const queryKey =
  (name: string): Scheme =>
  (secret, { query }) => {
    query[name] = secret;
  };

export const cookieKey =
  (name: string): Scheme =>
  (secret, { headers }) => {
    addCookie(headers, `${name}=${encodeURIComponent(secret)}`);
  };

/** RFC 6265, 4.2.1. A browser sends the cookies that it has, and leaves this header out. */
export function addCookie(headers: Carriers["headers"], pair: string): void {
  headers["Cookie"] = headers["Cookie"] ? `${headers["Cookie"]}; ${pair}` : pair;
}
