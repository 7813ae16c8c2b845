import type { VNode } from 'preact'
import { type Day, toDay } from '../../../../kernel/day.ts'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { LinkButton } from '../../../../web/components/button.tsx'
import { count, date } from '../../../../web/format.ts'
import type { Check } from '../check-claim.ts'
import type { Shortage } from '../shortage.ts'
import type { OneWay } from '../../summing/effect.ts'
import { summingTexts } from '../../summing/messages.ts'
import { monthsText } from '../../summing/pages/effect-table.tsx'
import { checkTexts } from '../texts/check-texts.ts'

/** Whether the records as they are say no. */
export function isNo({ chosen, shortage }: Check): boolean {
  return shortage !== undefined || chosen?.estimate.eligible === false
}

/** The answer in one sentence. */
export function headline(check: Check, lang: Lang): string | undefined {
  const t = checkTexts[lang]
  const { chosen, shortage } = check
  if (!chosen) return undefined
  if (isNo(check)) return shortage ? t.short[shortage.unit](lacking(shortage)) : t.mayNot
  return chosen.estimate.eligible === true ? t.may : t.open
}

/** What a no would need to become a yes. */
export function ChangeIt({ check, lang }: { check: Check; lang: Lang }): VNode | null {
  const t = checkTexts[lang]
  const { shortage, summed, today } = check
  if (!isNo(check)) return null
  return (
    <section className="stack" aria-labelledby="change">
      <h2 id="change">{t.change}</h2>
      <div className="card card--lead">
        {shortage && <ShortText of={shortage} today={today} lang={lang} />}
        {summed && <Summed of={summed} lang={lang} />}
        <p className="muted">{shortage ? t.reportNote : t.disagreeNote}</p>
        <div className="btns">
          <LinkButton href="/my/insurance/missing" {...(!summed && { kind: 'main' as const })} icon="pen">
            {t.report}
          </LinkButton>
        </div>
      </div>
    </section>
  )
}

function Summed({ of: { months, eligible }, lang }: { of: OneWay; lang: Lang }): VNode {
  const t = summingTexts[lang]
  const say = eligible === false ? t.wouldPart : t.would
  return (
    <>
      <p>
        <b>{say(monthsText(months))}</b>
      </p>
      <div className="btns">
        <LinkButton href="/my/insurance/small-contracts" kind="main">
          {t.look}
        </LinkButton>
      </div>
    </>
  )
}

/** How much is short, and what was asked that would make up for it. */
export function ShortText({ of, today, lang }: { of: Shortage; today: Day; lang: Lang }): VNode {
  const t = checkTexts[lang]
  const { unit, have, need, asked, enoughOn } = of
  return (
    <>
      <p>
        <b>{t.have[unit](count(Math.floor(have * 100) / 100), count(need))}</b>
      </p>
      {asked.map(({ workplace, from, to, enough }) => (
        <p key={`${workplace}${from}`}>
          {(enough ? t.confirmed : t.confirmedPart)(workplace, period(from, to, today, lang))}
        </p>
      ))}
      {enoughOn !== undefined && <p>{t.enoughOn(date(toDay(enoughOn), today, lang))}</p>}
    </>
  )
}

function period(from: Day, to: Day, today: Day, lang: Lang): string {
  return from === to ? date(from, today, lang) : `${date(from, today, lang)} ~ ${date(to, today, lang)}`
}

function lacking({ unit, have, need }: Shortage): string {
  const n = need - have
  return unit === 'days' ? count(n) : String(Math.ceil(n * 10) / 10)
}
