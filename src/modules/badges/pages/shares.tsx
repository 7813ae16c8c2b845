import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type View, html, localPath, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { Section } from '../../../web/components/cards.tsx'
import { PostButton } from '../../../web/components/form.tsx'
import { dateOnPaper, momentOnPaper } from '../../../web/format.ts'
import { Lines } from '../../../web/components/lists.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { withdrawConsent } from '../../consent/index.ts'
import { type MyWallet, myWallet } from '../wallet/my-wallet.ts'
import { type Share, stopShare } from '../wallet/shares.ts'
import { viewerName } from './wallet.tsx'
import { textIn } from './text-in.ts'
import { walletTexts } from '../wallet-texts.ts'
import { shareTexts } from '../share-texts.ts'

const path = '/wallet/shares'

/** GET /wallet/shares (P-23): who can see what now, and until when. */
export const sharesPage: Route = page(path, 'person', async (c) => {
  const wallet = must(await myWallet(c.call, {}))
  const t = walletTexts[c.view.lang]
  const s = shareTexts[c.view.lang]
  return html(
    renderPage({
      view: c.view,
      title: s.sharesTitle,
      back: { href: '/wallet', text: t.back },
      flash: c.flash,
      noIndex: true,
      children: <Shares view={c.view} wallet={wallet} />,
    }),
  )
})

/** POST /wallet/shares/stop: ends a link. */
export const stopShareForm: Route = form(`${path}/stop`, 'person', async (c) => {
  must(await stopShare(c.call, { share: c.body['share'] }))
  return redirect(localPath(textIn(c.body, '_page') || path), shareTexts[c.view.lang].hasStopped)
})

/** POST /wallet/shares/withdraw: withdraws the consent by which an employer may read. */
export const withdrawForm: Route = form(`${path}/withdraw`, 'person', async (c) => {
  must(await withdrawConsent(c.call, { consent: c.body['consent'] }))
  return redirect(path, shareTexts[c.view.lang].withdrawn)
})

/** The page of what others can see. */
function Shares({ view, wallet }: { view: View; wallet: MyWallet }): VNode {
  const s = shareTexts[view.lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{s.sharesTitle}</h1>
        <p className="muted">{s.sharesLead}</p>
      </div>
      <Section id="employers" title={s.employers}>
        {wallet.viewers.length === 0 ? (
          <p className="muted">{s.noEmployers}</p>
        ) : (
          <ViewerRows view={view} wallet={wallet} />
        )}
      </Section>
      <Section id="links" title={s.links}>
        {wallet.shares.length === 0 ? (
          <p className="muted">{s.noLinks}</p>
        ) : (
          <>
            <ShareRows view={view} shares={wallet.shares} page={path} />
            <p className="note">{s.openedNote}</p>
          </>
        )}
      </Section>
    </div>
  )
}

function ViewerRows({ view, wallet }: { view: View; wallet: MyWallet }): VNode {
  const t = walletTexts[view.lang]
  const s = shareTexts[view.lang]
  return (
    <ul className="card rows">
      {wallet.viewers.map((v) => (
        <li key={v.consent} className="stack stack--2">
          <b>{viewerName(v, view)}</b>
          <div className="note stack stack--1">
            <Lines items={v.scope} lang="ko" />
            <p>{t.endsOn(dateOnPaper(v.endsOn, view.lang))}</p>
          </div>
          <PostButton
            action={`${path}/withdraw`}
            page={path}
            fields={{ consent: v.consent }}
            label={`${viewerName(v, view)}: ${s.stopReading}`}
          >
            {s.stopReading}
          </PostButton>
        </li>
      ))}
    </ul>
  )
}

function viewed({ lang }: View, { views: { times, last } }: Share): string {
  const t = shareTexts[lang]
  return last === undefined || times === 0 ? t.neverOpened : t.opened(times, momentOnPaper(last, lang))
}

/** Public links, each with its own end and its stop button. */
export function ShareRows({ view, shares, page: here }: { view: View; shares: readonly Share[]; page: string }): VNode {
  const t = walletTexts[view.lang]
  const s = shareTexts[view.lang]
  return (
    <ul className="card rows">
      {shares.map((link) => (
        <li key={link.id} className="stack stack--2">
          <b>{link.title}</b>
          <a href={`/b/${link.token}`}>{`${view.origin}/b/${link.token}`}</a>
          <span>{viewed(view, link)}</span>
          <span className="note">{`${link.showName ? s.nameShown : s.nameHidden}, ${t.endsOn(dateOnPaper(link.endsOn, view.lang))}`}</span>
          <PostButton
            action={`${path}/stop`}
            page={here}
            fields={{ share: link.id }}
            label={`${t.linkTo(link.title)}: ${s.stop}`}
          >
            {s.stop}
          </PostButton>
        </li>
      ))}
    </ul>
  )
}
