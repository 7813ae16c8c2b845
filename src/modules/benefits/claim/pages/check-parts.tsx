import type { VNode } from 'preact'
import { type Day, toDay } from '../../../../kernel/day.ts'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Lines, Pairs } from '../../../../web/components/lists.tsx'
import { date, wonInFull } from '../../../../web/format.ts'
import { nameOf, valueText } from '../../../law/index.ts'
import type { Check, Ended } from '../check-claim.ts'
import type { Estimate } from '../estimate.ts'
import { type KnownFact, sourceOf } from '../known-fact.ts'
import { questionsOf } from '../questions.ts'
import { checkTexts } from '../texts/check-texts.ts'

type Shown = { readonly of: Ended; readonly lang: Lang }

/** What it would come to: won a day, days, from when, until when. */
export function Money({ of: { estimate }, today, lang }: Shown & { today: Day }): VNode | null {
  const t = checkTexts[lang]
  const { won, days, firstPayable, waitingDays, yearEnd } = estimate
  if (won === undefined || days === undefined) return null
  const dayText = (day: string): string => date(toDay(day), today, lang)
  return (
    <section className="card card--lead" aria-labelledby="money">
      <h2 id="money" className="eyebrow">
        {t.total}
      </h2>
      <p className="huge">{wonInFull(won * days, lang)}</p>
      <p className="muted">{t.about(days, wonInFull(won, lang))}</p>
      <Pairs
        items={[
          ...(firstPayable === undefined ? [] : [{ term: t.firstPayable, value: dayText(firstPayable) }]),
          ...(yearEnd === undefined ? [] : [{ term: t.yearEnd, value: dayText(yearEnd) }]),
        ]}
      />
      {waitingDays !== undefined && <p className="note">{t.waiting(waitingDays)}</p>}
      <Presumed of={estimate} lang={lang} />
    </section>
  )
}

/** The same where the records say no: what it would be, quietly and without a total or a day that nobody has been promised. */
export function WouldBe({ of: { estimate }, lang }: Shown): VNode | null {
  const t = checkTexts[lang]
  const { won, days } = estimate
  if (won === undefined || days === undefined) return null
  return (
    <section className="card" aria-labelledby="would-be">
      <h2 id="would-be" className="as-h3">
        {t.wouldBe}
      </h2>
      <p>{t.about(days, wonInFull(won, lang))}</p>
      <p className="note">{t.wouldBeNote}</p>
      <Presumed of={estimate} lang={lang} />
    </section>
  )
}

function Presumed({ of: { presumed }, lang }: { of: Estimate; lang: Lang }): VNode | null {
  if (presumed.length === 0) return null
  return (
    <p className="note">{`${checkTexts[lang].presumed}: ${presumed.map((name) => factName(name, lang)).join(', ')}`}</p>
  )
}

/** What is not known yet: the certificate, and what only the person or an officer can say. */
export function Missing({ of: { spell, estimate }, lang }: Shown & { check: Check }): VNode | null {
  const t = checkTexts[lang]
  const items = [
    ...(estimate.certificateMissing ? [t.certificate(spell.workplace)] : []),
    ...questionsOf(estimate).map(({ label }) => t.asked(label[lang])),
  ]
  if (items.length === 0) return null
  return (
    <section className="card" aria-labelledby="missing">
      <h2 id="missing" className="as-h3">
        {t.missing}
      </h2>
      <Lines items={items} />
    </section>
  )
}

/** What the registers know, each with who said it. */
export function KnownFacts({ of: { estimate }, lang }: Shown): VNode {
  const t = checkTexts[lang]
  return (
    <section className="stack" aria-labelledby="known">
      <h2 id="known">{t.known}</h2>
      <p className="muted">{t.knownLead}</p>
      <FactList facts={estimate.facts} lang={lang} />
    </section>
  )
}

/** Facts with their sources, line by line. */
export function FactList({ facts, lang }: { facts: readonly KnownFact[]; lang: Lang }): VNode {
  return (
    <div className="card">
      <Pairs
        items={facts.map((fact) => ({
          term: factName(fact.name, lang),
          value: (
            <>
              {factValue(fact, lang)}
              <span className="note">
                {' '}
                {`${sourceOf(fact, lang)}${fact.check ? ` · ${checkTexts[lang].check}` : ''}`}
              </span>
            </>
          ),
        }))}
      />
    </div>
  )
}

/** What the law calls a fact, in words. */
export function factName(name: string, lang: Lang): string {
  return nameOf({ id: 0, op: 'fact', of: [], value: null, fact: name }, lang)?.label ?? name
}

/** Its value in words. */
export function factValue({ name, value }: Pick<KnownFact, 'name' | 'value'>, lang: Lang): string {
  const named = nameOf({ id: 0, op: 'fact', of: [], value, fact: name }, lang)
  return valueText(value, named?.unit, lang)
}
