// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

import type { Validator } from "./engine/request-validation/faults.ts";

/** The validator of each schema of `contract.json`, in its order. */
export declare const validators: readonly Validator[];
