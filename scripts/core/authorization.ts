/** Credentials for a security scheme. */
export interface Authorization {
  readonly scheme: string;
  readonly value: string;
  /** Undefined: not known. */
  readonly scopes: readonly string[] | undefined;
}
