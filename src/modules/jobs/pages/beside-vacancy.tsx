import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import type { Lang, PageCall } from '../../../platform/http/page-call.ts'
import { More, Section } from '../../../web/components/cards.tsx'
import type { ArrearsEntry } from '../arrears/arrears.ts'
import { namedVacancy } from '../arrears/named-vacancies.ts'
import { markTexts } from '../mark-messages.ts'
import { marketTexts } from '../market-messages.ts'
import { byTheHour } from '../market/market-pay.ts'
import { type Market, readMarketPay } from '../market/read-market.ts'
import { type PlacedMarks, marksOf, noteSeen } from '../marks/marks.ts'
import type { AnswerRate } from '../replies/answer-rate.ts'
import { readAnswerRate } from '../replies/read-answer-rate.ts'
import { type Other, readSameSeat } from '../same/read-same.ts'
import type { Vacancy } from '../vacancy.ts'
import { AnswersPart } from './answers-part.tsx'
import { MarketPay } from './market-part.tsx'
import { HidePart } from './marks.tsx'
import { SameSeat } from './same-seat.tsx'

/** What is shown beside a vacancy itself: what whoever looks has marked, and what else is known of it. */
export type About = {
  readonly marks?: PlacedMarks
  readonly others?: readonly Other[]
  readonly market?: Market | undefined
  readonly rate?: AnswerRate | undefined
  /** The employer is named for unpaid wages now. */
  readonly named?: ArrearsEntry | undefined
}

/** All of it, for somebody who opened its page. */
export async function aboutVacancy(c: PageCall, { id, organisation, occupation, region }: Vacancy): Promise<About> {
  await noteSeen(c, id)
  const isKnown = occupation !== '' && region !== ''
  return {
    marks: await marksOf(c),
    others: must(await readSameSeat(c.call, { vacancy: id })),
    market: isKnown ? must(await readMarketPay(c.call, { occupation, region, except: id })) : undefined,
    named: must(await namedVacancy(c.call, { vacancy: id })),
    rate: organisation && must(await readAnswerRate(c.call, { organisation })),
  }
}

type Shown = { readonly v: Vacancy; readonly about: About; readonly lang: Lang; readonly today: Day }

/** Below the vacancy: pay of the same work, how the company answers, the same seat elsewhere. */
export function BelowVacancy({ v, about: { others = [], market, rate }, lang, today }: Shown): VNode {
  return (
    <>
      {market && (
        <Section id="market" title={marketTexts[lang].title} className="card">
          <MarketPay market={market} mine={byTheHour(v.pay, v.weeklyHours)} lang={lang} />
        </Section>
      )}
      {v.organisation && <AnswersPart rate={rate} lang={lang} />}
      <SameSeat others={others} lang={lang} today={today} />
    </>
  )
}

/** Hiding it, and what was seen lately; nothing for helpers and organisations. */
export function MarkPart({ v, about: { marks }, lang }: Omit<Shown, 'today'>): VNode | null {
  if (!marks || marks.on === 'nowhere') return null
  return (
    <>
      <HidePart vacancy={v.id} hidden={marks.hidden.includes(v.id)} lang={lang} />
      <More href="/jobs/seen">{markTexts[lang].seen}</More>
    </>
  )
}
