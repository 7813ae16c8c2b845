import { type Reply, html } from '../../../platform/http/page-call.ts'
import { renderHtml } from '../../../platform/jsx/jsx-runtime.ts'
import { type Route, form } from '../../../platform/http/route.ts'
import { foundIn, openIn } from './fix-words.ts'
import { typedIn } from './form-fields.ts'
import { MarketBeside, marketFor } from './market-beside.tsx'
import { FoundWords } from './found-words.tsx'
import { LowPay, lowPayIn } from './low-pay.tsx'
import { ToFill } from './to-fill.tsx'

/** POST /company/vacancies/check: what the check finds in a form while it is being written, one piece of HTML a field. Nothing is kept. */
export const checkWords: Route = form(
  '/company/vacancies/check',
  'employer',
  async (c): Promise<Reply> => {
    const typed = typedIn(c.body)
    const { lang } = c.view
    const today = c.call.node.clock.today()
    const [found, open] = [foundIn(typed, today), openIn(typed)]
    const pieces = [...new Set([...found.keys(), ...open.keys()])].map((field) => (
      <div key={field} data-found={field}>
        <FoundWords found={found.get(field) ?? []} text={typed[field] ?? ''} lang={lang} fixes />
        <ToFill open={open.get(field) ?? []} lang={lang} />
      </div>
    ))
    const market = (
      <div key="market" data-found="market">
        <MarketBeside market={await marketFor(c, typed)} typed={typed} lang={lang} />
      </div>
    )
    const low = (
      <div key="low-pay" data-found="low-pay">
        <LowPay low={lowPayIn(typed, today)} lang={lang} />
      </div>
    )
    return html(renderHtml([...pieces, market, low]))
  },
  { perMinute: 120 },
)
