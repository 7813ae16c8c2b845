import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { More, Section } from '../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { TextField } from '../../../web/components/field.tsx'
import { Form, PostButton } from '../../../web/components/form.tsx'
import { Defs, Table } from '../../../web/components/lists.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { count, date, moment, wonInFull } from '../../../web/format.ts'
import { type Checked, isSound } from '../check-payments.ts'
import { accounts } from '../ledger.ts'
import type { Overview } from '../operator/overview.ts'
import { depositTexts } from '../texts/deposits.ts'
import { operatorTexts } from '../texts/operator.ts'

type Props = {
  readonly overview: Overview
  readonly checked: Checked | undefined
  readonly title: string
  readonly lang: Lang
  readonly today: Day
  readonly typed: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

const states = ['open', 'sent', 'settled', 'returned', 'cancelled'] as const

/** The ledger, the files, what came back, and the forms. */
export function OperatorView(props: Props): VNode {
  const { overview, checked, title, lang, errors } = props
  const t = operatorTexts[lang]
  return (
    <div className="wrap page stack stack--8">
      <div className="stack stack--1">
        <h1>{title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <ErrorSummary errors={errors} lang={lang} />
      <Section id="sums" title={t.sums}>
        <p className="muted">{t.sumsLead}</p>
        {checked && <Verdict checked={checked} lang={lang} />}
        <div className="card">
          <Defs
            items={accounts.map((name) => ({ term: t.accounts[name], value: wonInFull(overview.balance[name], lang) }))}
          />
        </div>
        <div className="btns">
          <a className="btn btn--main" href="/operator/payments?check=yes">
            {t.check}
          </a>
          <a className="btn" href="/operator/payments/download">
            {t.download}
          </a>
        </div>
      </Section>
      <Section id="counts" title={t.counts}>
        <div className="card">
          <Defs items={states.map((name) => ({ term: t.states[name], value: count(overview.counts[name] ?? 0) }))} />
        </div>
      </Section>
      <Returned {...props} />
      <Batches {...props} />
      <More href="/operator/payments/deposits">{depositTexts[lang].open}</More>
      <ReceiptForm {...props} />
      <More href="/operator" back>
        {t.back}
      </More>
    </div>
  )
}

function Verdict({ checked, lang }: { checked: Checked; lang: Lang }): VNode {
  const t = operatorTexts[lang]
  if (isSound(checked)) return <Notice kind="ok" title={t.sound} status />
  return (
    <Notice kind="bad" title={t.odd} status>
      <ul>
        {!checked.balances && <li>{t.oddLedger}</li>}
        {checked.oddOrders.length > 0 && <li>{t.oddOrders(checked.oddOrders.length)}</li>}
        {checked.oddBatches.length > 0 && <li>{t.oddBatches(checked.oddBatches.length)}</li>}
        {checked.oddSendBacks.length > 0 && <li>{t.oddSendBacks(checked.oddSendBacks.length)}</li>}
      </ul>
    </Notice>
  )
}

function Returned({ overview: { returned }, lang, today }: Props): VNode {
  const t = operatorTexts[lang]
  const whys: Readonly<Record<string, string>> = t.whys
  return (
    <Section id="returned" title={t.returned}>
      {returned.length === 0 ? (
        <p className="muted">{t.returnedNone}</p>
      ) : (
        <div className="card">
          <Table
            caption={t.returned}
            head={[{ text: t.order }, { text: t.why }, { text: t.amount, num: true }, { text: t.since }]}
            rows={returned.map((row) => ({
              key: row.id,
              cells: [
                row.id,
                whys[row.why ?? ''] ?? '',
                wonInFull(row.amount, lang),
                moment(row.changed_at, today, lang),
              ],
            }))}
          />
        </div>
      )}
      {returned.some(({ why }) => why === 'file-refused') && (
        <PostButton action="/operator/payments/again" page="/operator/payments">
          {t.again}
        </PostButton>
      )}
    </Section>
  )
}

function Batches({ overview: { batches }, lang, today }: Props): VNode {
  const t = operatorTexts[lang]
  const head = [t.number, t.day, t.lines, t.total, t.state, t.tries]
  return (
    <Section id="batches" title={t.batches}>
      {batches.length === 0 ? (
        <p className="muted">{t.batchesNone}</p>
      ) : (
        <div className="card">
          <Table
            caption={t.batches}
            head={head.map((text, n) => ({ text, num: n === 2 || n === 3 || n === 5 }))}
            rows={batches.map((row) => ({
              key: String(row.number),
              cells: [
                String(row.number),
                date(row.day, today, lang),
                count(row.count),
                wonInFull(row.total, lang),
                `${t.batchStates[row.state]}${row.code === null ? '' : ` (${row.code})`}`,
                count(row.tries),
              ],
            }))}
          />
        </div>
      )}
    </Section>
  )
}

function ReceiptForm({ lang, typed, errors }: Props): VNode {
  const t = operatorTexts[lang]
  const field = (name: 'claim' | 'amount' | 'number') =>
    ({ name, lang, value: typed[name], error: errors[name] }) as const
  return (
    <Section id="receipt" title={t.receipt}>
      <p className="muted">{t.receiptLead}</p>
      <Form action="/operator/payments/receipt" page="/operator/payments" className="card stack stack--4">
        <TextField {...field('claim')} label={t.claim} autocomplete="off" />
        <TextField {...field('amount')} label={t.amount} inputMode="numeric" unit={t.won} />
        <TextField {...field('number')} label={t.receiptNumber} autocomplete="off" short />
        <div className="btns">
          <button className="btn">{t.record}</button>
        </div>
      </Form>
    </Section>
  )
}
