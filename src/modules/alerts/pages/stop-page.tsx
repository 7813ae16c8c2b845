import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, html } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { LinkButton } from '../../../web/components/button.tsx'
import { PageHead } from '../../../web/components/card.tsx'
import { Form } from '../../../web/components/form.tsx'
import { renderPage } from '../../../web/layout.tsx'
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

function show(c: PageCall, title: string, lead: string, act: Act): Reply {
  const children = <Stop c={c} title={title} lead={lead} act={act} />
  return html(renderPage({ view: c.view, title, noIndex: true, children }))
}

function Stop({ c, title, lead, act }: { c: PageCall; title: string; lead: string; act: Act }): VNode {
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={title} lead={lead} />
      <div className="btns">
        <Form action={c.view.path} page={c.view.path} className="above" keyed={false}>
          <input type="hidden" name="every" value={act.every} />
          <button className={act.main ? 'btn btn--main' : 'btn'}>{act.text}</button>
        </Form>
        <LinkButton href="/my/searches" kind="quiet">
          {texts[c.view.lang].seeAll}
        </LinkButton>
      </div>
    </div>
  )
}

/** The link of a letter. */
export const stopRoutes: readonly Route[] = [stopPage, stopForm]
