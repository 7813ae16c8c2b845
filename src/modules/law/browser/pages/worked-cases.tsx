import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { Icon } from '../../../../web/components/icon.tsx'
import { Pairs } from '../../../../web/components/lists.tsx'
import type { WorkedCase } from '../../docs/worked-cases.ts'
import { lawTexts } from '../messages.ts'

/** Worked cases of an article, with what the rules say of each now. They are written in Korean. */
export function WorkedCases({ cases, lang }: { cases: readonly WorkedCase[]; lang: Lang }): VNode | null {
  const t = lawTexts[lang]
  if (cases.length === 0) return null
  return (
    <Section id="f-cases" title={t.cases}>
      <div>
        {cases.map((each) => (
          <details className="facet" key={each.name + each.on}>
            <summary>
              <span lang="ko">{each.name}</span>
              <Icon name="chev" size="s" />
            </summary>
            <div className="facet__body">
              <Pairs items={itemsOf(each, lang)} />
            </div>
          </details>
        ))}
      </div>
    </Section>
  )
}

function itemsOf({ facts, results, missing, source }: WorkedCase, lang: Lang): { term: string; value: string }[] {
  const t = lawTexts[lang]
  const all = [
    { term: t.caseFacts, value: facts.join(', ') || t.nothing },
    { term: t.caseResults, value: results.join(', ') },
    { term: t.caseMissing, value: missing.join(', ') },
    { term: t.source, value: source ?? '' },
  ]
  return all.filter(({ value }) => value !== '')
}
