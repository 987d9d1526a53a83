import { startMock } from "../../scripts/edge/mock/server.ts";
import { createApi, specification } from "./specification.ts";
import { contractSuite } from "./suite.ts";

contractSuite({
  ...specification,
  createApi,
  name: "mock",
  start: () => startMock({ ...specification, host: "127.0.0.1", port: 0 }),
  refusals: "exact",
});
