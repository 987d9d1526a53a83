import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { child, children, isFields } from "./document.ts";
import type { Place } from "./document.ts";
import { nearest } from "../core/nearest.ts";

/** `x-tagGroups` sets the navigation: the docs would omit a tag without a group, and repeat a tag in two groups. */
export const TagGroups: Oas3Rule = () => ({
  Root(node: unknown, { location, report }: UserContext) {
    const groups = child({ node, location }, "x-tagGroups");
    if (!groups) return;
    const tags = children(child({ node, location }, "tags")).flatMap((tag) => child(tag, "name") ?? []);
    const members = children(groups).flatMap((group) => children(child(group, "tags")));
    for (const group of children(groups).filter((candidate) => !isGroup(candidate.node))) {
      const message = `A group needs a "name" and a list of "tags".`;
      report({ message, location: group.location });
    }
    for (const member of members.filter((candidate) => !has(tags, candidate))) {
      const message = `${JSON.stringify(member.node)} is not a tag of this document: define it under "tags", or correct it.`;
      report({ message, location: member.location, suggest: nearest(String(member.node), tags.map(text)) });
    }
    for (const member of members.filter((candidate, index) => has(members.slice(0, index), candidate))) {
      const message = `${JSON.stringify(member.node)} is in x-tagGroups twice: keep one.`;
      report({ message, location: member.location });
    }
    for (const tag of tags.filter((candidate) => !has(members, candidate))) {
      const message = `Tag ${JSON.stringify(tag.node)} is in no group: add it to one in x-tagGroups.`;
      report({ message, location: tag.location });
    }
  },
});

function has(places: readonly Place[], { node }: Place): boolean {
  return places.some((place) => place.node === node);
}

function text({ node }: Place): string {
  return String(node);
}

function isGroup(node: unknown): boolean {
  return isFields(node) && typeof node.name === "string" && Array.isArray(node.tags);
}
