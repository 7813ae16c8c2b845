import type { VNode } from 'preact'
import { type Day, dayOf } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Section } from '../../../web/components/cards.tsx'
import { PostButton } from '../../../web/components/form.tsx'
import { Table } from '../../../web/components/lists.tsx'
import { date, wonInFull } from '../../../web/format.ts'
import type { OrderRow } from '../tables.ts'
import { messages } from '../texts/messages.ts'

type Props = {
  readonly payments: readonly OrderRow[]
  readonly lang: Lang
  readonly today: Day
  readonly mayAskAgain: boolean
}

/** Every payment: what for, how much, where it stands and why. */
export function History({ payments, lang, today, mayAskAgain }: Props): VNode {
  const t = messages[lang]
  const limited = payments.some(({ state, why }) => state === 'returned' && why === 'limit')
  return (
    <Section id="history" title={t.history}>
      {payments.length === 0 ? (
        <p className="muted">{t.historyNone}</p>
      ) : (
        <div className="card">
          <Table
            caption={t.history}
            head={[{ text: t.what }, { text: t.when }, { text: t.amount, num: true }, { text: t.state }]}
            rows={payments.map((row) => ({
              key: row.id,
              cells: [
                <a href={`/my/account/payments/${row.id}`}>{row.purpose[lang]}</a>,
                whenOf(row, lang, today),
                wonInFull(row.amount, lang),
                <span key="state">
                  {t.orderStates[row.state]}
                  {whyOf(row, lang) !== undefined && (
                    <>
                      <br />
                      <small className="note">{whyOf(row, lang)}</small>
                    </>
                  )}
                </span>,
              ],
            }))}
          />
        </div>
      )}
      {limited && mayAskAgain && (
        <PostButton action="/my/account/again" page="/my/account">
          {t.again}
        </PostButton>
      )}
    </Section>
  )
}

/** Why a payment waits or came back, in words; nothing where there is nothing to say. */
export function whyOf({ state, why }: Pick<OrderRow, 'state' | 'why'>, lang: Lang): string | undefined {
  const known: Readonly<Record<string, string>> = messages[lang].why
  return state === 'open' || state === 'returned' ? known[why ?? ''] : undefined
}

function whenOf(row: OrderRow, lang: Lang, today: Day): string {
  return row.state === 'open'
    ? messages[lang].due(date(row.due_on, today, lang))
    : date(dayOf(row.changed_at), today, lang)
}
