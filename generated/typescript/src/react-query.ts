// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

"use client";

export * from "./react-query/options.ts";
export * from "./react-query/use.ts";
