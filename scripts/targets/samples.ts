/** Code samples in the document that readers get. */
import { type Sample, type Samples, allSamplesOf } from "../../templates/samples/index.ts";
import { type Json, asObject, follow, isObject } from "../core/json.ts";
import { memoize } from "../core/memoize.ts";
import type { Api, Operation } from "../core/model.ts";
import { hasDigits } from "../core/openapi/exact.ts";
import { exactApi } from "../core/samples/exact-api.ts";
import type { Specification } from "../specification.ts";
import type { Told } from "./target.ts";

/** The model with each digit of large integers: where there are none, the one that is there already. */
const exact = ({ published, api }: Pick<Specification, "published" | "api">): Api =>
  hasDigits(published) ? exactly(published) : api;
const exactly = memoize(exactApi);

/** Samples go into the site, into Redoc's page and into warnings, and take a while to make. */
const made = memoize((api: Api) => memoize((operation: Operation) => allSamplesOf(api, operation)));

/** @returns the samples of an operation for each example of its body, by method and path */
export function samplesIn(specification: Pick<Specification, "published" | "api">) {
  const api = exact(specification);
  const byPlace = new Map(
    api.operations.map((operation) => [`${operation.method} ${operation.path}`, operation]),
  );
  return (method: string, path: string): readonly Samples[] => {
    const operation = byPlace.get(`${method.toLowerCase()} ${path}`);
    return operation ? made(api)(operation) : [];
  };
}

/**
 * Adds `x-codeSamples`, which Redoc shows, to each operation whose author has not written any. Redoc has one row of tabs
 * for them, so they are those with the first example.
 */
export function withSamples(specification: Pick<Specification, "documented" | "published" | "api">): Json {
  const { documented } = specification;
  const api = exact(specification);
  const byPlace = new Map(
    api.operations.map((operation) => [`${operation.method} ${operation.path}`, operation]),
  );
  const paths = Object.entries(asObject(documented.paths)).map(([path, item]) => {
    const own = follow(documented, item);
    const operations = Object.entries(own).map(([method, operation]) => {
      const samples =
        isObject(operation) && !("x-codeSamples" in operation)
          ? firstSamples(api, byPlace.get(`${method} ${path}`))
          : [];
      return [
        method,
        isObject(operation) && samples.length > 0 ? { ...operation, "x-codeSamples": samples } : operation,
      ];
    });
    return [path, Object.fromEntries(operations)];
  });
  return { ...documented, paths: Object.fromEntries(paths) };
}

function firstSamples(api: Api, operation: Operation | undefined): readonly Sample[] {
  return operation ? (made(api)(operation)[0]?.samples ?? []) : [];
}

/** What no sample can send. */
export function sampleWarnings(specification: Specification): readonly Told[] {
  const api = exact(specification);
  return api.operations.flatMap((operation) => {
    const messages = new Set(made(api)(operation).flatMap(({ warnings }) => warnings));
    return [...messages].map((message) => ({ at: ["paths", operation.path, operation.method], message }));
  });
}
