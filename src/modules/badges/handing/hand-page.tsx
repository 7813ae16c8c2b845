import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { PageHead } from '../../../web/components/card.tsx'
import { PostButton } from '../../../web/components/form.tsx'
import { Pairs } from '../../../web/components/lists.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { handOver } from './hand-over.ts'
import { type Handing, readHanding } from './read-handing.ts'
import { handTexts } from './texts.ts'

const path = '/wallet/:id/hand'

/** GET /wallet/:id/hand: what of a safety course would be given to the road traffic authority, and what became of it. */
const handPage: Route = page(path, 'person', async (c) => {
  const handing = must(await readHanding(c.call, { badge: c.params['id'] }))
  const { lang } = c.view
  const t = handTexts[lang]
  const back = { href: `/wallet/${handing.badge}`, text: t.back }
  const about = { view: c.view, title: t.title, back, flash: c.flash, noIndex: true }
  return html(renderPage({ ...about, children: <Hand handing={handing} lang={lang} /> }))
})

/** POST: agreed and sent, once. */
const handForm: Route = form(path, 'person', async (c) => {
  must(await handOver(c.call, { badge: c.params['id'] }))
  return redirect(`/wallet/${c.params['id']}/hand`, handTexts[c.view.lang].sent)
})

/** Handing a badge to the road traffic authority. */
export const handRoutes: readonly Route[] = [handPage, handForm]

type Shown = { readonly handing: Handing; readonly lang: Lang }

function Hand({ handing, lang }: Shown): VNode {
  const t = handTexts[lang]
  const { claims, last } = handing
  const done = last?.state === 'waiting' || last?.state === 'taken'
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead eyebrow={<span lang="ko">{handing.title}</span>} title={t.title} lead={t.lead} />
      <State handing={handing} lang={lang} />
      <section className="card stack stack--3" aria-labelledby="given">
        <h2 id="given" className="as-h3">
          {t.given}
        </h2>
        <Pairs
          items={[
            { term: t.claims.title, value: <span lang="ko">{claims.title}</span> },
            { term: t.claims.issuer, value: <span lang="ko">{claims.issuer}</span> },
            ...(claims.completedOn === undefined ? [] : [{ term: t.claims.completedOn, value: claims.completedOn }]),
          ]}
        />
        <p className="note">{t.link2}</p>
      </section>
      {!done && <Send handing={handing} lang={lang} />}
    </div>
  )
}

function Send({ handing: { badge, may, connected }, lang }: Shown): VNode {
  const t = handTexts[lang]
  const here = `/wallet/${badge}/hand`
  if (!may)
    return (
      <Notice title={t.notThis}>
        <p>{t.notThisNext}</p>
      </Notice>
    )
  if (!connected)
    return (
      <Notice title={t.notConnected}>
        <p>{t.notConnectedNext}</p>
      </Notice>
    )
  return (
    <div className="stack stack--2">
      <p className="note">{t.consent}</p>
      <PostButton action={here} page={here} className="btn btn--main">
        {t.send}
      </PostButton>
    </div>
  )
}

function State({ handing: { last }, lang }: Shown): VNode | null {
  const t = handTexts[lang]
  if (!last) return null
  const why = Object.entries(t.reasons).find(([code]) => code === last.reason)?.[1] ?? ''
  if (last.state === 'waiting')
    return (
      <Notice kind="act" title={t.waiting}>
        <p>{t.waitingNext}</p>
      </Notice>
    )
  if (last.state === 'taken')
    return (
      <Notice kind="ok" title={t.taken}>
        {<p>{`${t.receipt}: ${last.receipt ?? ''}`}</p>}
      </Notice>
    )
  const title = { declined: t.declined, stopped: t.stopped, 'needs-a-person': t.person }[last.state]
  return (
    <Notice kind="warn" title={title}>
      <p>{`${why} ${last.reason === 'counted-before' ? '' : t.again}`}</p>
    </Notice>
  )
}
