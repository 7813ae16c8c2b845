import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { Tag } from '../../../../web/components/marks.tsx'
import { wonInFull } from '../../../../web/format.ts'
import { useParameter } from '../../../law/index.ts'
import type { MyIncome } from './my-income.ts'
import { incomeTexts } from './texts.ts'

const monthsNeeded = useParameter('income-drop-months', '2020-12-10')

/** The two ways in which income can have fallen by the law, each with what was found. */
export function RuleParts({ mine: { spell, test, until }, lang }: { mine: MyIncome; lang: Lang }): VNode {
  const t = incomeTexts[lang]
  const { percent, needed, average, lastThree, threeAYearBefore } = test
  const months = monthsNeeded.atLeastOn(until).value
  const won = (amount: number): string => wonInFull(amount, lang)
  return (
    <Section id="rule" title={t.rule}>
      <p className="muted">
        {spell.kind === '예술인' || spell.kind === '노무제공자' ? t.ruleBy[spell.kind] : ''}. {t.either}
      </p>
      <ul className="stack stack--2">
        <Part says={t.first(needed)} met={percent === undefined ? undefined : percent >= needed} lang={lang}>
          {t.compared(won(threeAYearBefore), won(lastThree))}
        </Part>
        <Part
          says={t.second(needed, months)}
          met={average === undefined ? undefined : test.belowAverage && test.monthsOfDrop >= months}
          lang={lang}
        >
          {average === undefined ? '' : t.months(test.monthsOfDrop, won(average))}
        </Part>
      </ul>
      <p className="note">{t.average}</p>
    </Section>
  )
}

type OfPart = { says: string; met: boolean | undefined; lang: Lang; children: string }

function Part({ says, met, lang, children }: OfPart): VNode {
  const t = incomeTexts[lang]
  const word = met === undefined ? t.unknown : met ? t.met : t.notMet
  return (
    <li className="card card--flat stack stack--1">
      <p>
        {says} <Tag {...(met === true && { kind: 'ok' as const })}>{word}</Tag>
      </p>
      {children !== '' && <p className="note">{children}</p>}
    </li>
  )
}
