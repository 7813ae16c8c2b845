import type { VNode } from 'preact'
import { type Day, dayOf } from '../../../kernel/day.ts'
import { type Won, won } from '../../../kernel/won.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { More, Section } from '../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { TextField } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Pairs, Table } from '../../../web/components/lists.tsx'
import { Tick } from '../../../web/components/marks.tsx'
import { date, dateOnPaper, wonInFull } from '../../../web/format.ts'
import { codeText } from '../deposits/codes.ts'
import type { Overpayment } from '../overpayments/overpayment-store.ts'
import { instalmentsOf, mostMonths, statesOn } from '../overpayments/plan.ts'
import { overpaymentTexts } from '../texts/overpayment.ts'
import type { Sent } from './overpayments-page.tsx'
import { PlanPart } from './plan-part.tsx'

type Shown = { readonly lang: Lang; readonly today: Day; readonly back: Sent | undefined; readonly demo: boolean }

/** Every overpayment: how much, why, what has come in, the plan and the set-off. */
export function OverpaymentsView({
  all,
  title,
  ...shown
}: Shown & { all: readonly Overpayment[]; title: string }): VNode {
  const t = overpaymentTexts[shown.lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <More href="/my/account" back>
        {t.back}
      </More>
      <div className="stack stack--1">
        <h1>{title}</h1>
        <p className="lead">{all.length === 0 ? t.noneText : t.lead}</p>
      </div>
      {shown.back && <ErrorSummary errors={errorsOf(shown.back, all, shown.lang)} lang={shown.lang} />}
      {all.map((one) => (
        <One key={one.claim.id} one={one} {...shown} />
      ))}
    </div>
  )
}

function errorsOf({ claim, field }: Sent, all: readonly Overpayment[], lang: Lang): Record<string, string> {
  const { errors } = overpaymentTexts[lang]
  const owed = all.find((one) => one.claim.id === claim)?.owed
  const says = field === 'each' || owed === undefined ? errors.each : errors.months(mostMonths(owed))
  return { [`${field}.${claim}`]: says }
}

function One({ one, ...shown }: Shown & { one: Overpayment }): VNode {
  const { lang, today } = shown
  const t = overpaymentTexts[lang]
  const { claim, owed } = one
  const next = nextOf(one, today)
  return (
    <Section id={`claim-${claim.id}`} title={owed > 0 ? `${t.owed} ${wonInFull(owed, lang)}` : t.done}>
      <div className="card stack stack--4">
        {owed === 0 && <Tick proof="ok">{t.done}</Tick>}
        <Pairs
          items={[
            { term: t.reason, value: claim.reason[lang] },
            { term: t.all, value: wonInFull(claim.amount, lang) },
            ...(owed > 0 && !next ? [{ term: t.dueOn, value: date(claim.due_on, today, lang) }] : []),
            ...(next
              ? [{ term: t.nextSum, value: t.nextBy(wonInFull(next.left, lang), date(next.by, today, lang)) }]
              : []),
            { term: t.number, value: codeText(claim.code) },
          ]}
        />
        {owed > 0 && <p className="note">{t.howToPay}</p>}
        {owed > 0 && shown.demo && (
          <a className="more" href={`/demo/bank?amount=${next?.left ?? owed}&memo=${claim.code}`}>
            {t.demoBank}
          </a>
        )}
        <CameIn one={one} lang={lang} />
      </div>
      {owed > 0 && <PlanPart one={one} {...shown} />}
      {owed > 0 && <SetOffPart one={one} {...shown} />}
    </Section>
  )
}

// With a plan, what is due is its first part that is not paid.
function nextOf({ plan, owed }: Overpayment, today: Day): { left: Won; by: Day } | undefined {
  const open = plan && statesOn(instalmentsOf(plan, owed), today).find(({ state }) => state !== 'paid')
  return open && { left: won(open.amount - open.in), by: open.dueOn }
}

function CameIn({ one: { cameIn }, lang }: { one: Overpayment; lang: Lang }): VNode | null {
  const t = overpaymentTexts[lang]
  const kinds: Readonly<Record<string, string>> = t.kinds
  if (cameIn.length === 0) return null
  return (
    <Table
      caption={t.cameIn}
      head={[{ text: t.cameIn }, { text: t.state }, { text: t.amount, num: true }]}
      rows={cameIn.map(({ at, event, amount }, n) => ({
        key: String(n),
        cells: [dateOnPaper(dayOf(at), lang), kinds[event] ?? event, wonInFull(amount, lang)],
      }))}
    />
  )
}

function SetOffPart({ one: { claim, agreed }, lang, back }: Shown & { one: Overpayment }): VNode {
  const t = overpaymentTexts[lang]
  const mine = back?.claim === claim.id && back.field === 'each' ? back : undefined
  return (
    <div className="card stack stack--4">
      <h3>{t.setOff}</h3>
      <p className="muted">{t.setOffLead}</p>
      {agreed > 0 && <p>{t.agreedNow(wonInFull(agreed, lang))}</p>}
      <Form action={`/my/overpayments/${claim.id}/agree`} page="/my/overpayments" className="stack stack--4">
        <TextField
          name={`each.${claim.id}`}
          label={t.each}
          {...(agreed > 0 && { hint: t.eachHint })}
          lang={lang}
          inputMode="numeric"
          unit={t.won}
          value={mine?.typed}
          error={mine && t.errors.each}
        />
        <div className="btns">
          <button className="btn">{agreed > 0 ? t.change : t.agree}</button>
        </div>
      </Form>
    </div>
  )
}
