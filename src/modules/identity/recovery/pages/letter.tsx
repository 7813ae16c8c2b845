import type { VNode } from 'preact'
import { Refused, must, refusal } from '../../../../kernel/refusal.ts'
import { type PageCall, html } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { PostButton } from '../../../../web/components/form.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { cancelByLink, isCancelToken, linkStops } from '../cancel-recovery.ts'
import { type LetterTexts, recoveryTexts } from '../messages.ts'

const path = '/recovery/:id/:token'

/** GET /recovery/:id/:token: the link of the letter. Only asks, because programs that check mail open links, too. */
export const letterPage: Route = page(path, 'public', async (c) => {
  const what = await whatOf(c)
  const { title } = textsFor(c, what)
  return html(renderPage({ view: c.view, title, noIndex: true, children: <Ask c={c} what={what} /> }))
})

type What = 'open' | 'held'
const textsFor = (c: PageCall, what: What): LetterTexts =>
  recoveryTexts[c.view.lang][what === 'held' ? 'undo' : 'letter']

// Whoever has no true link is told nothing, and nothing is looked up for them.
async function whatOf({ call, params: { id = '', token = '' } }: PageCall): Promise<What> {
  const what = isCancelToken(call.node, id, token) ? await linkStops(call, id) : 'over'
  if (what === 'over') throw new Refused(refusal('identity.no-such-recovery', 404))
  return what
}

/** POST the same: stops the recovery, without signing in. */
export const letterForm: Route = form(
  path,
  'public',
  async (c) => {
    const { id = '', token = '' } = c.params
    const what = await whatOf(c)
    must(await cancelByLink(c.call, id, token))
    const title = textsFor(c, what).done
    return html(renderPage({ view: c.view, title, noIndex: true, children: <Stopped c={c} what={what} /> }))
  },
  { perMinute: 20 },
)

function Ask({ c, what }: { c: PageCall; what: What }): VNode {
  const t = textsFor(c, what)
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--3">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <PostButton action={c.view.path} page={c.view.path} className="btn btn--bad">
        {t.stop}
      </PostButton>
    </div>
  )
}

function Stopped({ c, what }: { c: PageCall; what: What }): VNode {
  const t = textsFor(c, what)
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--3">
        <h1>{t.done}</h1>
        <p className="lead">{t.doneNext}</p>
      </div>
      <div className="btns">
        <a className="btn btn--main" href="/my/devices">
          {t.devices}
        </a>
      </div>
    </div>
  )
}
