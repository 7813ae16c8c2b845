import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { TextField } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Table } from '../../../web/components/lists.tsx'
import { date, wonInFull } from '../../../web/format.ts'
import type { Overpayment } from '../overpayments/overpayment-store.ts'
import { type Plan, instalmentsOf, mostMonths, statesOn } from '../overpayments/plan.ts'
import { overpaymentTexts } from '../texts/overpayment.ts'
import type { Sent } from './overpayments-page.tsx'

type Shown = {
  readonly one: Overpayment
  readonly lang: Lang
  readonly today: Day
  readonly back: Sent | undefined
}

/** Paying in parts: the plan with where each part stands, and the form to make it, where it is enough to be divided. */
export function PlanPart({ one, lang, today, back }: Shown): VNode {
  const { claim, owed, plan } = one
  const t = overpaymentTexts[lang]
  const most = mostMonths(owed)
  const mine = back?.claim === claim.id && back.field === 'months' ? back : undefined
  return (
    <div className="card stack stack--4">
      <h3>{t.plan}</h3>
      {plan === undefined ? (
        <p className="muted">{t.planNone}</p>
      ) : (
        <Parts one={one} plan={plan} today={today} lang={lang} />
      )}
      {most < 2 ? (
        <p className="note">{t.tooSmall}</p>
      ) : (
        <Form action={`/my/overpayments/${claim.id}/plan`} page="/my/overpayments" className="stack stack--4">
          <TextField
            name={`months.${claim.id}`}
            label={t.months}
            hint={t.monthsHint(most)}
            lang={lang}
            inputMode="numeric"
            unit={t.monthsUnit}
            value={mine?.typed}
            error={mine && t.errors.months(most)}
          />
          <div className="btns">
            <button className="btn btn--main">{plan === undefined ? t.make : t.remake}</button>
          </div>
        </Form>
      )}
    </div>
  )
}

type Listed = Omit<Shown, 'back'> & { readonly plan: Plan }

function Parts({ one: { owed }, plan, today, lang }: Listed): VNode {
  const t = overpaymentTexts[lang]
  return (
    <Table
      caption={t.plan}
      head={[{ text: t.instalment }, { text: t.by }, { text: t.amount, num: true }, { text: t.state }]}
      rows={statesOn(instalmentsOf(plan, owed), today).map(({ dueOn, amount, in: paid, state }, n) => ({
        key: dueOn,
        cells: [
          t.nth(n + 1),
          date(dueOn, today, lang),
          wonInFull(amount, lang),
          paid > 0 && paid < amount ? t.part(t.states[state], wonInFull(paid, lang)) : t.states[state],
        ],
      }))}
    />
  )
}
