/**
 * Code samples: each operation's request as a program in every language, with values from the document's examples.
 * Secrets are read from the environment. Same input, same text.
 */
import type { Api, Operation } from "../../scripts/core/model.ts";
import { packageName } from "../../scripts/core/names.ts";
import { choicesOf } from "../../scripts/core/samples/choices.ts";
import { sampleRequest } from "../../scripts/core/samples/sample-request.ts";
import { client, clientRefuses } from "./client.ts";
import { csharp, csharpRefuses } from "./csharp.ts";
import { go } from "./go.ts";
import { http, httpRefuses } from "./http.ts";
import { java, javaRefuses } from "./java.ts";
import { axiosSample, fetchSample, traceRefused } from "./javascript.ts";
import type { Language } from "./language.ts";
import { php } from "./php.ts";
import { httpx, requests } from "./python.ts";
import { ruby } from "./ruby.ts";
import { curl, httpie, httpieRefuses, shellRefuses } from "./shell.ts";
import { swift } from "./swift.ts";

export interface Sample {
  /** The word after a fence in Markdown, such as `bash`. */
  readonly lang: string;
  /** What readers choose it by, such as `curl`; no two samples have the same. */
  readonly label: string;
  /** A whole program, which sends the request once and prints the answer. */
  readonly source: string;
}

export interface Samples {
  /** What the reader chooses these by: an example of the body. Empty if there is one alone. */
  readonly title: string;
  readonly samples: readonly Sample[];
  /** Label of a language → why it has no sample. */
  readonly refusals: ReadonlyMap<string, string>;
  /** What no sample, or the sample of one language, can send, and why. */
  readonly warnings: readonly string[];
}

/** The languages without the client, in the order of the tabs. */
const languages: readonly Language[] = [
  { lang: "bash", label: "curl", render: curl, refuses: shellRefuses },
  { lang: "bash", label: "HTTPie", render: httpie, refuses: httpieRefuses },
  { lang: "js", label: "fetch", render: fetchSample, refuses: traceRefused },
  { lang: "js", label: "axios", render: axiosSample },
  { lang: "java", label: "Java", render: java, refuses: javaRefuses },
  { lang: "swift", label: "Swift", render: swift },
  { lang: "go", label: "Go", render: go },
  { lang: "php", label: "PHP", render: php },
  { lang: "python", label: "Python requests", render: requests },
  { lang: "python", label: "Python httpx", render: httpx },
  { lang: "http", label: "HTTP", render: http, refuses: httpRefuses },
  { lang: "csharp", label: "C#", render: csharp, refuses: csharpRefuses },
  { lang: "ruby", label: "Ruby", render: ruby },
];

/**
 * Samples with each named example of each media type of the body.
 * @param api of `exactApi`, so that each digit of large integers is there
 */
export function allSamplesOf(api: Api, operation: Operation): readonly Samples[] {
  return choicesOf(operation).map((choice) => samplesOf(api, operation, choice));
}

/** @param choice of the body; defaults to the first */
export function samplesOf(api: Api, operation: Operation, choice = choicesOf(operation)[0]): Samples {
  const { request, faults, omissions } = sampleRequest(api, operation, choice);
  const title = choice?.title ?? "";
  const which = title === "" ? "" : ` with ${title}`;
  if (!request)
    return {
      title,
      samples: [],
      refusals: new Map(),
      warnings: faults.map((fault) => `There is no code sample${which}: ${fault}.`),
    };
  const all = languagesFor(api, operation);
  const refusals = new Map(
    all.flatMap(({ label, refuses }) => {
      const reason = refuses?.(request);
      return reason === undefined ? [] : [[label, reason] as const];
    }),
  );
  return {
    title,
    samples: all
      .filter(({ label }) => !refusals.has(label))
      .map(({ lang, label, render }) => ({ lang, label, source: render(request) })),
    refusals,
    warnings: [
      ...omissions.map((what) => `The code samples leave out ${what}.`),
      ...[...refusals].map(([label, reason]) => `There is no sample for ${label}${which}: ${reason}.`),
    ],
  };
}

function languagesFor(api: Api, operation: Operation): readonly Language[] {
  const pkg = { api, operation, name: packageName(api.title) };
  const ours: Language = {
    lang: "js",
    label: "Client",
    render: (made) => client(pkg, made),
    refuses: (made) => clientRefuses(pkg, made),
  };
  return languages.flatMap((language) => (language.label === "fetch" ? [ours, language] : [language]));
}
