import { must } from '../../../../kernel/refusal.ts'
import { redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form } from '../../../../platform/http/route.ts'
import { acceptHandover, endHandover, offerHandover } from '../hand-over.ts'
import { memberTexts } from '../messages.ts'
import { membersPath } from './members-path.ts'

const path = `${membersPath}/handover`

/** POST /company/members/handover, /accept, /end. */
export const handoverRoutes: readonly Route[] = [
  form(path, 'employer', async (c) => {
    must(await offerHandover(c.call, { person: c.body['person'], giver: c.body['giver'] }))
    return redirect(membersPath, memberTexts[c.view.lang].handover.offered)
  }),
  form(`${path}/accept`, 'employer', async (c) => {
    must(await acceptHandover(c.call, { handover: c.body['handover'] }))
    return redirect(membersPath, memberTexts[c.view.lang].handover.taken)
  }),
  form(`${path}/end`, 'employer', async (c) => {
    must(await endHandover(c.call, { handover: c.body['handover'] }))
    return redirect(membersPath, memberTexts[c.view.lang].handover.ended)
  }),
]
