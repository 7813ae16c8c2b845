import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import type { Lang, PageCall } from '../../../platform/http/page-call.ts'
import { Notice } from '../../../web/components/notice.tsx'
import { marketTexts } from '../market-messages.ts'
import { byTheHour } from '../market/market-pay.ts'
import { type Market, readMarketPay } from '../market/read-market.ts'
import { VacancyShape } from '../contract.ts'
import { type Typed, contentIn } from './form-fields.ts'
import { MarketPay } from './market-part.tsx'

/** What open offers pay for the work and region typed into the form; undefined while they are not chosen, or too few are open. */
export async function marketFor(c: PageCall, typed: Typed): Promise<Market | undefined> {
  const [occupation = '', region = ''] = [typed['occupation'], typed['region']]
  if (!isChosen(typed)) return undefined
  return must(await readMarketPay(c.call, { occupation, region, ...(c.params['id'] && { except: c.params['id'] }) }))
}

function isChosen({ occupation = '', region = '' }: Typed): boolean {
  return /^\d{4}$/u.test(occupation) && /^\d{5}$/u.test(region)
}

type Beside = { readonly market: Market | undefined; readonly typed: Typed; readonly lang: Lang }

/** The same beside the fields of pay, with where the pay typed stands. */
export function MarketBeside({ market, typed, lang }: Beside): VNode {
  const t = marketTexts[lang]
  if (!market) return <p className="note">{isChosen(typed) ? t.few : t.choose}</p>
  const content = VacancyShape.safeParse(contentIn(typed)).data
  const pay = content?.pay && { per: content.pay.per, min: content.pay.min }
  return (
    <Notice title={t.title}>
      <MarketPay market={market} mine={byTheHour(pay, content?.weeklyHours ?? 0)} lang={lang} />
    </Notice>
  )
}
