import { must } from '../../../kernel/refusal.ts'
import type { PageCall, Reply } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { letterPage } from '../../../web/letter-page.tsx'
import { texts } from '../messages.ts'
import { linkHolder, readByLink, stopByLink } from '../stop-by-link.ts'
import { everyOf } from './parts.tsx'

const path = '/alerts/stop/:token'

/** GET /alerts/stop/:token: asks first, because programs that look for harm open links, too. */
const stopPage: Route = page(path, 'public', async (c) => {
  const t = texts[c.view.lang]
  const { every } = must(await readByLink(linkHolder(c.call), { token: c.params['token'] }))
  return every === 'never'
    ? show(c, t.stoppedBefore, t.stoppedLead, { text: t.again, every: 'day' })
    : show(c, t.stopTitle, t.stopLead, { text: t.stop, every: 'never', main: true })
})

/** POST /alerts/stop/:token: stops the alerts of that search, or lets them go on. */
const stopForm: Route = form(
  path,
  'public',
  async (c) => {
    const t = texts[c.view.lang]
    const every = everyOf(c.body['every'], 'never')
    const { before } = must(await stopByLink(linkHolder(c.call), { token: c.params['token'], every }))
    return every === 'never'
      ? show(c, t.stopped, t.stoppedLead, { text: t.again, every: before === 'never' ? 'day' : before })
      : show(c, t.resumed, t.everyNote[every], { text: t.stop, every: 'never' })
  },
  { perMinute: 30 },
)

type Act = { readonly text: string; readonly every: string; readonly main?: boolean }

function show(c: PageCall, title: string, lead: string, { every, ...act }: Act): Reply {
  const more = { href: '/my/searches', text: texts[c.view.lang].seeAll }
  return letterPage(c, title, lead, { ...act, sends: ['every', every], more })
}

/** The link of a letter. */
export const stopRoutes: readonly Route[] = [stopPage, stopForm]
