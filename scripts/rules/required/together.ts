import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

export interface RequiredRule {
  readonly severity: "error" | "warn";
  readonly rule: Oas3Rule;
}

type Visit = (node: unknown, context: UserContext, ...more: unknown[]) => void;
type Problem = Parameters<UserContext["report"]>[0];

/**
 * Many rules as one: for each rule and node, the engine makes a context of its own, which takes longer than most rules.
 * @param rules by name, which is the code of their problems; the engine calls their visitors when it enters a node
 */
export function together(rules: Readonly<Record<string, RequiredRule>>): Oas3Rule {
  return (options) => {
    const all = Object.entries(rules).flatMap(([ruleId, { severity, rule }]) =>
      [rule(options)].flat().flatMap((visitor) =>
        Object.entries(visitor).map(([type, visit]) => ({
          type,
          names: { ruleId, forceSeverity: severity },
          visit: visit as Visit, // required rules have no other kind of visitors
        })),
      ),
    );
    return Object.fromEntries(
      [...Map.groupBy(all, ({ type }) => type)].map(([type, own]) => [type, visitWith(own)]),
    );
  };
}

interface Visitor {
  readonly names: { readonly ruleId: string; readonly forceSeverity: RequiredRule["severity"] };
  readonly visit: Visit;
}

function visitWith(visitors: readonly Visitor[]): Visit {
  return (node, context, ...more) => {
    let [current] = visitors;
    const { report } = context;
    // The engine has made the context for this call.
    context.report = (problem: Problem) => report({ ...problem, ...current?.names });
    for (const visitor of visitors) {
      current = visitor;
      visitor.visit(node, context, ...more);
    }
  };
}
