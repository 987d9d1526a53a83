import { createApi } from "../.generated/users-api/typescript/src/index.ts";
import { specification } from "../users-api/specification.ts";
import { contractSuite } from "../contract/suite.ts";
import { startExampleServer } from "./example-server.ts";

contractSuite({
  ...specification,
  createApi,
  name: "stubs",
  start: () => startExampleServer(),
  refusals: "exact",
});
