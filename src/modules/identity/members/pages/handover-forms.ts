import { must } from '../../../../kernel/refusal.ts'
import { redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form } from '../../../../platform/http/route.ts'
import { acceptHandover, endHandover, offerHandover } from '../hand-over.ts'
import { memberTexts } from '../messages.ts'
import type { OrganisationRole } from '../../../../platform/operation/actor.ts'
import { places } from '../places.ts'

/** POST /…/members/handover, /accept, /end. */
export function handoverRoutes(kind: OrganisationRole): Route[] {
  const { members } = places[kind]
  const path = `${members}/handover`
  return [
    form(path, kind, async (c) => {
      must(await offerHandover(c.call, { person: c.body['person'], giver: c.body['giver'] }))
      return redirect(members, memberTexts[c.view.lang].handover.offered)
    }),
    form(`${path}/accept`, kind, async (c) => {
      must(await acceptHandover(c.call, { handover: c.body['handover'] }))
      return redirect(members, memberTexts[c.view.lang].handover.taken)
    }),
    form(`${path}/end`, kind, async (c) => {
      must(await endHandover(c.call, { handover: c.body['handover'] }))
      return redirect(members, memberTexts[c.view.lang].handover.ended)
    }),
  ]
}
