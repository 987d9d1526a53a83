/** One case of one operation, against a server with one flaw: the whole of what is told. */
import { expect, test } from "vitest";
import { tried } from "./planted/planted.ts";

async function told(flaw: string, operation: string, path: string): Promise<readonly string[]> {
  const flaws = flaw === "" ? [] : [flaw];
  const { defects } = await tried("courses", { seed: 1, bug: { flaws }, only: [operation], path });
  return defects
    .filter(({ replay }) => replay.includes("--path") && !replay.includes("--path valid:0"))
    .map(({ check, cause, expected, got }) => [check, cause, expected, got].join(" | ").slice(0, 150));
}

test.each<[flaw: string, operation: string, path: string, want: readonly string[]]>([
  [
    "keeps refused patch",
    "changeCourse",
    "a refused body",
    [
      'no-effect | a refused body | the same as before the 400 | 200 {"title":"9Xe8q\\nt tn","seats":3,"startsAt":"2033-07-31T05:13:01.763Z","level":"expert",',
    ],
  ],
  [
    "patch without token",
    "changeCourse",
    "a refused caller",
    [
      'no-effect | a refused caller | the same as before the 401 | 200 {"title":"9Xe8q\\nt tn","seats":3,"startsAt":"2033-07-31T05:13:01.763Z","level":"expert',
    ],
  ],
  [
    "delete without token",
    "cancelCourse",
    "a refused caller",
    ['no-effect | a refused caller | the same as before the 401 | 404 {"title":"No","status":404}'],
  ],
  [
    "post without token",
    "addCourse",
    "a refused caller",
    [
      'no-effect | a refused caller | nothing new in the list after a refusal | {"title":"u8%9","seats":2,"startsAt":"2033-07-31T05:13:01.763Z","level":"expe',
    ],
  ],
  [
    "keeps refused post",
    "addCourse",
    "a refused body",
    [
      'no-effect | a refused body | nothing new in the list after a refusal | {"seats":2,"startsAt":"2033-07-31T05:13:01.763Z","level":"expert","online":true',
    ],
  ],
  [
    "put 404 makes",
    "replaceCourse",
    "unknown courseId",
    ["created | refused | getCourse to find nothing, as replaceCourse was refused | 200 after 404"],
  ],
  [
    "400 for unknown",
    "getCourse",
    "unknown courseId",
    ["refusal-status | unknown courseId | 404 for an unknown courseId | 400"],
  ],
  ["same id twice", "addCourse", "created", ["created | another id | an id that no other has | 10"]],
  [
    "wrong default",
    "addCourse",
    "created",
    ['created | default level | level "basic", its default | "medium"'],
  ],
  [
    "time without zone",
    "addCourse",
    "created",
    [
      'created | shows startsAt | getCourse to show what addCourse sent: startsAt "2027-05-04T10:15:00+05:30" | "2027-05-04T10:15:00Z"',
    ],
  ],
  [
    "key ignored",
    "addCourse",
    "the same Idempotency-Key again",
    ["idempotency-key |  | 10, as the first time | 11"],
  ],
  [
    "deletes all",
    "cancelCourse",
    "deleted",
    ["use-after-free | another | what was not deleted to be found | 404"],
  ],
  [
    "list shows old",
    "changeCourse",
    "updated",
    [
      'updated | lists title | listCourses to show title "cAérsXY_Ycddy", as changeCourse made it | "Course h"',
    ],
  ],
  [
    "teacher merged",
    "replaceCourse",
    "updated",
    ['updated | replaces teacher/email | no teacher/email, which the request left out | "ada@example.com"'],
  ],
  ["q ignored", "listCourses", "search", ["filters | q | no items, or others, for q xqzvkwjyhb | all 6"]],
  [
    "order default desc",
    "listCourses",
    "default order",
    [
      'filters | default order | the same items as without order: ["9","1","6","4","8","7"] | ["3","5","2","7","8","4"]',
    ],
  ],
  [
    "offset default 1",
    "listCourses",
    "default offset",
    [
      'filters | default offset | the same items as without offset: ["2","3","4","5","6","7"] | ["1","2","3","4","5","6"]',
    ],
  ],
  [
    "filters page",
    "listCourses",
    "filter level",
    ["filters | filter level | a first page of 2 of the 4 with level medium | 1 items"],
  ],
  [
    "sorts page",
    "listCourses",
    "sort",
    [
      'sorted | title pages | ["Course a","Course b"] first, as in a longer page | ["Course c","Course h"]',
      "sorted | seats pages | [3,5] first, as in a longer page | [3,12]",
      'sorted | startsAt pages | ["2026-01-11T18:30:00Z","2026-02-11T18:30:00Z"] first, as in a longer page | ["2026-01-11T18:30:00Z","2026-03-11T18:30:00Z"]',
    ],
  ],
  [
    "Allow lacks PUT",
    "replaceCourse",
    "the undeclared method POST",
    ["allow-header | methods | Allow with PUT | GET, PATCH, DELETE, HEAD"],
  ],
  [
    "Allow has POST",
    "getCourse",
    "the undeclared method POST",
    ["allow-header | methods | Allow without POST, which is refused | GET, PUT, PATCH, DELETE, POST, HEAD"],
  ],
  [
    "last tag unchecked",
    "addCourse",
    "body /tags/* pattern",
    [
      'refusal-status | body /tags/* pattern | 4xx for body /tags/* pattern is broken by {"title":"nl9Xe8q\\nt tn%","seats":1,"startsAt":"1990-01-01T00:00:00.',
    ],
  ],
  [
    "null level",
    "addCourse",
    "body /level enum",
    [
      'refusal-status | body /level enum | 4xx for body /level enum is broken by {"title":"nl9Xe8q\\nt tn%","seats":1,"startsAt":"1990-01-01T00:00:00.032Z","l',
    ],
  ],
])("%s: %s, %s", async (flaw, operation, path, want) => {
  expect([await told(flaw, operation, path), await told("", operation, path)]).toEqual([want, []]);
});
