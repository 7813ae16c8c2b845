import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Defs } from '../../../web/components/lists.tsx'
import { count, wonInFull, wonToCompare } from '../../../web/format.ts'
import { occupation as nameOf } from '../../reference/index.ts'
import { marketTexts } from '../market-messages.ts'
import { percentAbove } from '../market/market-pay.ts'
import type { Market } from '../market/read-market.ts'
import { monthly } from '../pay.ts'
import { occupationText, regionText } from '../words.ts'

/** What open offers for the same work pay, and where an offer of so much an hour stands among them. */
export function MarketPay({ market, mine, lang }: { market: Market; mine: number | undefined; lang: Lang }): VNode {
  const t = marketTexts[lang]
  const above = mine === undefined ? undefined : percentAbove(market.amounts, mine)
  const hour = (amount: number): string => wonInFull(amount, lang)
  const month = Math.floor(monthly(market.median, 'hour') / 10_000) * 10_000
  return (
    <div className="stack stack--3">
      <p>{t.of(workOf(market, lang), placeOf(market, lang), count(market.n))}</p>
      <Defs
        columns={2}
        items={[
          { term: t.median, value: t.hour(hour(market.median)), note: t.month(wonToCompare(month, lang)) },
          { term: t.half, value: t.range(hour(market.q1), hour(market.q3)) },
        ]}
      />
      {above !== undefined && <p>{above === 0 ? t.top : t.above(above)}</p>}
      <p className="note">{t.note}</p>
    </div>
  )
}

function workOf({ occupation }: Market, lang: Lang): string {
  const exact = occupationText(occupation, lang)
  return exact === '' ? (nameOf(occupation)?.name ?? occupation) : exact
}

function placeOf({ region }: Market, lang: Lang): string {
  return region === '' ? marketTexts[lang].nation : regionText(region, lang)
}
