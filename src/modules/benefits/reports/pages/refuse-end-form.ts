import { must } from '../../../../kernel/refusal.ts'
import { redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form } from '../../../../platform/http/route.ts'
import { refuseEnd } from '../../ending/refuse-end.ts'
import { endTexts } from '../../ending/texts.ts'
import { home, typedIn } from './shell.tsx'

/** POST /company/insurance/:spell/goes-on: the work has not ended, and why. */
export const refuseEndForm: Route = form(`${home}/:spell/goes-on`, 'employer', async (c) => {
  const spell = c.params['spell']
  must(await refuseEnd(c.call, { spell, reason: typedIn(c.body)['reason'] ?? '' }))
  return redirect(`${home}/${spell}`, endTexts[c.view.lang].company.answered)
})
