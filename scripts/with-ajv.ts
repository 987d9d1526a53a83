/** What Ajv is needed for, in one thread: the server's validators, and answers that validators have judged. */
export { renderValidators } from "./edge/validators.ts";
export { answersOf } from "../templates/msw/answers.ts";
