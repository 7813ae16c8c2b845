import { type WordingRule, genuineRequirements, wordingRules } from './wording-rules.ts'

/** Wording that the law forbids ('unlawful') or that a person should look at ('review'). `words` is what was found. */
export type WordingFinding = {
  readonly rule: string
  readonly verdict: 'unlawful' | 'review'
  readonly article: string
  readonly words: string
  readonly instead: string
}

/**
 * Checks one text of an advertisement against the rules. `context` is the title: what a job is decides whether a sex may be
 * named (진정직업자격, 남녀고용평등법 제2조제1호 단서). At most one finding a rule.
 */
export function wordingFindings(text: string, context = ''): readonly WordingFinding[] {
  const plain = text.normalize('NFKC').replace(/\s+/gu, ' ')
  const genuine = genuineRequirements.some((pattern) => pattern.test(`${context.normalize('NFKC')} ${plain}`))
  return wordingRules.flatMap((rule) => {
    const words = found(rule, plain)
    if (words === undefined || (genuine && rule.unlessGenuine)) return []
    return [{ rule: rule.id, verdict: rule.verdict, article: rule.article, words, instead: rule.instead }]
  })
}

function found(rule: WordingRule, text: string): string | undefined {
  const cleared = rule.except.reduce((rest, pattern) => rest.replace(pattern, ' '), text)
  for (const pattern of rule.patterns) {
    const hit = pattern.exec(cleared)?.[0].trim()
    if (hit) return hit.slice(0, 60)
  }
  return undefined
}
