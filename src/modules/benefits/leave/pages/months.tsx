import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Table } from '../../../../web/components/lists.tsx'
import { date, dateOnPaper, wonInFull } from '../../../../web/format.ts'
import { State } from '../../allowances/pages/allowances-page.tsx'
import { leaves } from '../kinds.ts'
import { leaveTexts } from '../messages.ts'
import type { ListedMonth, OneLeave } from '../my-leaves.ts'
import { leavesPath } from './leaves-page.tsx'

type Shown = { readonly one: OneLeave; readonly lang: Lang }

/** The calendar of a leave: each month with what it pays and what became of it. */
export function Months({ one, lang }: Shown): VNode {
  const t = leaveTexts[lang]
  const head = [{ text: t.month }, { text: t.pays, num: true }, { text: t.state }]
  const rows = one.months.map((month) => ({
    key: String(month.number),
    cells: [
      <Which one={one} month={month} lang={lang} />,
      sumOf(month, lang),
      <Standing one={one} month={month} lang={lang} />,
    ],
  }))
  const guessed = one.months.some(
    ({ draft, claim }) => typeof claim?.amount !== 'number' && draft.status === 'estimate',
  )
  return (
    <div className="stack">
      <Table caption={t.months} head={head} rows={rows} />
      {guessed && <p className="note">{t.estimateWhy}</p>}
      {one.months.some(isOld) && <p className="note">{t.oldMonths}</p>}
    </div>
  )
}

// Nobody is told an amount: a quarter of it was paid later, and how was not read.
function isOld({ from, draft, claim }: ListedMonth): boolean {
  return from < '2025-01-01' && draft.amount === undefined && typeof claim?.amount !== 'number'
}

type Of = Shown & { readonly month: ListedMonth }

function Which({ one: { leave, today }, month, lang }: Of): VNode {
  const t = leaveTexts[lang]
  return (
    <span>
      {leaves[leave.kind].monthly ? t.nth(month.number) : t.whole}{' '}
      <span className="note">{`${date(month.from, today, lang)}–${date(month.to, today, lang)}`}</span>
    </span>
  )
}

function sumOf({ claim, draft }: ListedMonth, lang: Lang): string {
  const t = leaveTexts[lang]
  if (typeof claim?.amount === 'number') return wonInFull(claim.amount, lang)
  if (draft.amount === undefined) return t.unknown
  const sum = wonInFull(draft.amount, lang)
  return draft.status === 'estimate' ? t.estimate(sum) : sum
}

function Standing({ one: { leave, today, claimBy }, month, lang }: Of): VNode {
  const t = leaveTexts[lang]
  const { claim, claimFrom, number } = month
  const again = claim === undefined || (claim.decided_at !== null && claim.amount === 0)
  const href = `${leavesPath}/${leave.id}/month/${number}`
  return (
    <span>
      {claim && <State row={claim} lang={lang} />}
      {again && today < claimFrom && <span>{t.from(dateOnPaper(claimFrom, lang))}</span>}
      {again && today > claimBy && <span>{t.late}</span>}
      {again && today >= claimFrom && (
        <a className="btn" href={href} aria-label={leaves[leave.kind].monthly ? t.claimNth(number) : t.claim}>
          {t.claim}
        </a>
      )}
    </span>
  )
}
