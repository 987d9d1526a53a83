/** What runs instead of a step of the workflows. */

/** Steps that would take too long, need root or recurse, each with the part of it that runs instead. */
export const standIns: readonly { readonly step: string; readonly runs: string; readonly why: string }[] = [
  { step: "npm ci", runs: "true", why: "downloads a gigabyte; the runner links the packages instead" },
  {
    step: "npm run test:setup",
    runs: "true",
    why: "downloads the packages of the tests; the runner links them, too",
  },
  {
    step: "sudo .ci/toolchains ~/apt-packages",
    runs: "bash -n .ci/toolchains",
    why: "installs compilers as root",
  },
  {
    step: "npm test",
    runs: "npm run types && npx vitest run test/repository",
    why: "takes minutes; the compiler is what notices a handler that is missing",
  },
  {
    step: "npm run test:workflows",
    runs: "npx vitest list --mode workflows --filesOnly",
    why: "would run itself",
  },
  { step: "npm run test:deep:sample", runs: "npx vitest list --mode deep --filesOnly", why: "takes minutes" },
  {
    step: "npm publish ./packed/npm/*.tgz --ignore-scripts --provenance --access public",
    runs: "tar -tzf ./packed/npm/*.tgz package/package.json package/dist/index.js package/dist/index.d.ts",
    why: "publishes",
  },
  {
    step: 'gh release create "$GITHUB_REF_NAME" packed/assets/* packed/npm/* --verify-tag --title "$GITHUB_REF_NAME" --notes-file packed/notes.md',
    runs: "ls packed/assets/openapi.yaml packed/assets/openapi.json packed/assets/changes.json packed/notes.md",
    why: "publishes",
  },
  {
    step: "npm audit signatures",
    runs: "npm audit --help | grep signatures",
    why: "asks the registry of npm and a public log, at addresses that cannot be set",
  },
];
