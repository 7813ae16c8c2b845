import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Table } from '../../../../web/components/lists.tsx'
import { Tag } from '../../../../web/components/marks.tsx'
import { count, wonInFull } from '../../../../web/format.ts'
import type { Effect, OneWay } from '../effect.ts'
import { summingTexts } from '../messages.ts'

/** Insured time, eligibility and amount, without adding up and with it, side by side. */
export function EffectTable({ effect: { off, on }, lang }: { effect: Effect; lang: Lang }): VNode {
  const t = summingTexts[lang]
  const row = (key: string, term: string, say: (way: OneWay) => VNode | string) => ({
    key,
    cells: [term, say(off), say(on)],
  })
  return (
    <div className="card">
      <Table
        caption={`${t.off}, ${t.on}`}
        head={[t.what, t.off, t.on].map((text) => ({ text }))}
        rows={[
          row('months', t.months, ({ months }) => t.monthCount(monthsText(months))),
          row('may', t.may, (way) => <May way={way} lang={lang} />),
          row('won', t.won, (way) => amount(way, ({ won }) => wonInFull(won, lang), t.unknown)),
          row('days', t.days, (way) => amount(way, ({ days }) => t.dayCount(days), t.unknown)),
          row('total', t.total, (way) => amount(way, ({ won, days }) => wonInFull(won * days, lang), t.unknown)),
        ]}
      />
    </div>
  )
}

/** Months with two digits, cut and never rounded up: 8.99 is not nine. */
export function monthsText(months: number): string {
  return count(Math.floor(months * 100) / 100)
}

function May({ way: { eligible, reason }, lang }: { way: OneWay; lang: Lang }): VNode {
  const t = summingTexts[lang]
  if (eligible === undefined) return <Tag>{t.open}</Tag>
  if (eligible) return <Tag kind="ok">{t.yes}</Tag>
  return <Tag kind="warn">{reason === '보험 기간' ? t.reasons[reason] : t.no}</Tag>
}

// Who gets nothing is shown no amount.
function amount(
  { eligible, won, days }: OneWay,
  say: (known: { won: number; days: number }) => string,
  unknown: string,
): string {
  return eligible === false || won === undefined || days === undefined ? unknown : say({ won, days })
}
