/** What a request brings in its body. */
import type { MediaType } from "../model.ts";

export type Content =
  | { readonly kind: "absent" }
  | {
      readonly kind: "content";
      /** As `Values.body`. */
      readonly value: unknown;
      /** What the schema of the media type describes; undefined: bytes, of which it says nothing. */
      readonly checked: unknown;
      readonly mediaType: MediaType;
    }
  | { readonly kind: "unparsable"; readonly reason: string };
