// Generated from an OpenAPI description. Do not edit: change the description, generate again.

"use client";

export * from "./react-query/options.ts";
export * from "./react-query/use.ts";
