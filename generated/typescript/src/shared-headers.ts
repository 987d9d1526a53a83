// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

import type { paths } from "./types.ts";

/** The names of the headers that every operation takes. */
export type SharedHeader =
  | "X-User-Agent"
  | "X-Product-Name"
  | "X-Customer"
  | "X-Loyalty-Club-Slug"
  | "X-Locale";

type Headers = Pick<NonNullable<paths["/v1/users"]["get"]["parameters"]["header"]>, SharedHeader>;

/** The headers that every operation takes. */
export type SharedHeaders = Headers &
  (Required<Pick<Headers, "X-Customer">> | Required<Pick<Headers, "X-Loyalty-Club-Slug">>);
