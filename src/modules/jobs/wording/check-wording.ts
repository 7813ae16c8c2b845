import type { Day } from '../../../kernel/day.ts'
import { hitsIn } from './find.ts'
import { normalise } from './normalise.ts'
import type { Grade, Rule } from './rules.ts'
import { takenFor } from './taken.ts'
import { spanIn } from './view.ts'
import { type WageFault, wageFaults } from './wages/judge-wages.ts'
import { wageFixes } from './wages/fixes.ts'

/** Wording that the law forbids, or that a person should look at: the rule, the article, the very words and where they stand, what to do. */
export type WordingFinding = {
  readonly rule: string
  readonly kind: string
  readonly verdict: Grade
  readonly article: string
  readonly words: string
  readonly at: readonly [start: number, end: number]
  readonly fix: { readonly ko: string; readonly en: string }
  /** What one tap does: what it takes out of the text, and what stands there then; absent: a person must write anew. */
  readonly put?: string
  readonly takes?: readonly [start: number, end: number]
}

/** What is asked: on which day the text counts, whether that day is its own, and the title, which may make lawful what follows. */
export type Asking = { readonly day: Day; readonly dated: boolean; readonly title?: string }

/** A text's verdict with everything that was found, in the order of the words. */
export type WordingVerdict = { readonly verdict: Grade | 'lawful'; readonly findings: readonly WordingFinding[] }

/** Judges one text of an advertisement. Pure: the same text on the same day has the same answer. */
export function checkWording(text: string, { day, dated, title = '' }: Asking): WordingVerdict {
  const view = normalise(text)
  const word = (
    rule: Pick<Rule, 'id' | 'kind' | 'article' | 'fix' | 'put' | 'drop'>,
    verdict: Grade,
    start: number,
    end: number,
  ): WordingFinding => {
    const at = trimmed(text, spanIn(view, start, end))
    const words = text.slice(...at)
    const put = rule.drop ? words.replace(rule.drop, '') : rule.put
    const takes = rule.drop ? at : takenFor(text, at)
    return {
      rule: rule.id,
      kind: rule.kind,
      verdict,
      article: rule.article,
      words,
      at,
      fix: rule.fix,
      ...(put !== undefined && takes !== undefined && { put, takes }),
    }
  }
  const found = hitsIn(view, normalise(title).text).map((hit) => word(hit.rule, hit.verdict, hit.start, hit.end))
  const pay = wageFaults(view.text, { day, dated }).map((fault) =>
    word(ruleOf(fault), fault.verdict, fault.start, fault.end),
  )
  const findings = [...found, ...pay].filter((one, _, all) => !outdone(one, all)).toSorted((a, b) => a.at[0] - b.at[0])
  return { verdict: verdictOf(findings), findings }
}

function ruleOf(fault: WageFault): Pick<Rule, 'id' | 'kind' | 'article' | 'fix'> {
  return { id: fault.id, kind: '임금', article: fault.article, fix: wageFixes[fault.id](fault.least) }
}

// A question about words that another rule forbids is no longer a question.
function outdone(one: WordingFinding, all: readonly WordingFinding[]): boolean {
  return (
    one.verdict === 'needs-review' &&
    all.some((other) => other.verdict === 'unlawful' && other.at[0] < one.at[1] && one.at[0] < other.at[1])
  )
}

/** The gravest of what was found. */
function verdictOf(findings: readonly Pick<WordingFinding, 'verdict'>[]): WordingVerdict['verdict'] {
  if (findings.some((one) => one.verdict === 'unlawful')) return 'unlawful'
  return findings.length > 0 ? 'needs-review' : 'lawful'
}

function trimmed(text: string, [start, end]: readonly [number, number]): readonly [number, number] {
  const words = text.slice(start, end)
  const before = words.length - words.replace(/^[\s,·/:]+/u, '').length
  const after = words.length - words.replace(/[\s,·/:]+$/u, '').length
  return before + after >= words.length ? [start, end] : [start + before, end - after]
}
