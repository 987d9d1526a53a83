// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Applies OpenAPI security schemes (3.1, 4.8.27) to a request. */

/** A secret, or a function called for one before each request; `rejected` is the one the server just refused. */
export type Secret = string | ((rejected?: string) => string | undefined | Promise<string | undefined>);

export type TokenFunction = Exclude<Secret, string>;

/** A token function at work, and the token that it renews, if it does. */
export interface Asking {
  readonly secret: TokenFunction;
  readonly rejected: string | undefined;
}

/** The parts of a request that can carry credentials. */
export interface Carriers {
  readonly headers: Record<string, string | null | undefined>;
  /** Query parameters, before encoding. */
  readonly query: Record<string, unknown>;
}

/** Adds a secret to a request. */
export type Scheme = (secret: string, carriers: Carriers) => void;

/** RFC 6750, 2.1; also used for OAuth 2.0 and OpenID Connect. */
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

/** The key is sent as it is: it is opaque, and the server made it fit for a cookie. */
export const cookieKey =
  (name: string): Scheme =>
  (secret, { headers }) => {
    if (!/^("?)[!#-+\--:<-[\]-~]*\1$/.test(secret))
      throw new TypeError(`The key ${name} has a character that no cookie holds (RFC 6265, 4.1.1)`);
    addCookie(headers, `${name}=${secret}`);
  };

/** RFC 6265, 4.2.1. Browsers send their own cookies and drop this header. */
export function addCookie(headers: Carriers["headers"], pair: string): void {
  const name = Object.keys(headers).findLast((key) => /^cookie$/i.test(key)) ?? "Cookie";
  headers[name] = headers[name] ? `${headers[name]}; ${pair}` : pair;
}
