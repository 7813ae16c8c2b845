import type { AnyRule } from '../engine/rule.ts'
import type { TraceStep } from '../engine/trace.ts'

/** The article by which a rule was cited in a case; the rule's own where the case has no step of it. */
export function citedArticle(trace: readonly TraceStep[], rule: Pick<AnyRule, 'name' | 'article'>): string {
  return trace.find((step) => step.rule === rule.name)?.article ?? rule.article
}
