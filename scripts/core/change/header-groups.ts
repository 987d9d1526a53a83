/** `x-require-one-of-headers`: headers of which a request needs at least one. */
import type { Change } from "./change.ts";
import type { Flow } from "./comparison.ts";
import { groupsFor } from "./required-headers.ts";
import { type Subject, breaking, draftFor, operationOf } from "./judgement.ts";
import { written } from "./request.ts";

export function headerGroupChanges(subject: Subject, flow: Flow): readonly Change[] {
  const sent = groupsFor(subject.apis[flow.sender], operationOf(subject, flow.sender));
  const read = groupsFor(subject.apis[flow.receiver], operationOf(subject, flow.receiver));
  const added = read.filter((group) => !sent.some((own) => own.every((name) => group.includes(name))));
  return added.map((group) => {
    const draft = draftFor(subject, flow.sender, { avoided: group });
    const names = group.join(" or ");
    return breaking(subject, {
      rule: "request-one-of-headers",
      at: { old: [], new: [] },
      message: `A request now needs one of the headers ${group.join(", ")}.`,
      advice: `Send ${names} in each request.`,
      witness: draft && { request: written(draft) },
    });
  });
}
