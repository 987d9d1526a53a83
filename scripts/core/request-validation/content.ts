/** The content of a request's body. */
import type { MediaType } from "../model.ts";

export type Content =
  | { readonly kind: "absent" }
  | {
      readonly kind: "content";
      /** The same as `Values.body`. */
      readonly value: unknown;
      /** The value that the schema of the media type describes; undefined for bytes, which it does not describe. */
      readonly checked: unknown;
      readonly mediaType: MediaType;
      /** The items of a stream, if all have arrived: the schema describes each. */
      readonly items?: readonly unknown[];
    }
  | { readonly kind: "unparsable"; readonly reason: string };
