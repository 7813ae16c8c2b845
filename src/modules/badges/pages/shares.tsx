import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type View, html, localPath, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { Section } from '../../../web/components/cards.tsx'
import { PostButton } from '../../../web/components/form.tsx'
import { dateOnPaper } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { withdrawConsent } from '../../consent/index.ts'
import { type MyWallet, myWallet } from '../wallet/my-wallet.ts'
import { type Share, stopShare } from '../wallet/shares.ts'
import { walletTexts } from '../wallet-texts.ts'

const path = '/wallet/shares'

/** GET /wallet/shares (P-23): who can see what now, and until when. */
export const sharesPage: Route = page(path, 'person', async (c) => {
  const wallet = must(await myWallet(c.call, {}))
  const t = walletTexts[c.view.lang]
  return html(
    renderPage({
      view: c.view,
      title: t.sharesTitle,
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
  return redirect(localPath(String(c.body['_page'] ?? path)), walletTexts[c.view.lang].stopped1)
})

/** POST /wallet/shares/withdraw: withdraws the consent by which an employer may read. */
export const withdrawForm: Route = form(`${path}/withdraw`, 'person', async (c) => {
  must(await withdrawConsent(c.call, { consent: c.body['consent'] }))
  return redirect(path, walletTexts[c.view.lang].withdrawn)
})

/** The page of what others can see. */
export function Shares({ view, wallet }: { view: View; wallet: MyWallet }): VNode {
  const t = walletTexts[view.lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.sharesTitle}</h1>
        <p className="muted">{t.sharesLead}</p>
      </div>
      <Section id="employers" title={t.employers}>
        {wallet.viewers.length === 0 ? (
          <p className="muted">{t.noEmployers}</p>
        ) : (
          <ViewerRows view={view} wallet={wallet} />
        )}
      </Section>
      <Section id="links" title={t.links}>
        {wallet.shares.length === 0 ? (
          <p className="muted">{t.noLinks}</p>
        ) : (
          <ShareRows view={view} shares={wallet.shares} page={path} />
        )}
      </Section>
    </div>
  )
}

function ViewerRows({ view, wallet }: { view: View; wallet: MyWallet }): VNode {
  const t = walletTexts[view.lang]
  return (
    <ul className="card rows">
      {wallet.viewers.map((v) => (
        <li key={v.consent} className="stack stack--2">
          <b>{v.name}</b>
          <span className="note">{`${v.scope.join(', ')} · ${t.endsOn(dateOnPaper(v.endsOn, view.lang))}`}</span>
          <PostButton
            action={`${path}/withdraw`}
            page={path}
            fields={{ consent: v.consent }}
            label={`${v.name}: ${t.stopReading}`}
          >
            {t.stopReading}
          </PostButton>
        </li>
      ))}
    </ul>
  )
}

/** Public links, each with its own end and its stop button. */
export function ShareRows({ view, shares, page: here }: { view: View; shares: readonly Share[]; page: string }): VNode {
  const t = walletTexts[view.lang]
  return (
    <ul className="card rows">
      {shares.map((s) => (
        <li key={s.id} className="stack stack--2">
          <b>{s.title}</b>
          <a href={`/b/${s.token}`}>{`${view.origin}/b/${s.token}`}</a>
          <span className="note">{`${t.shareEnd} ${dateOnPaper(s.endsOn, view.lang)} · ${s.showName ? t.nameShown : t.nameHidden}`}</span>
          <PostButton
            action={`${path}/stop`}
            page={here}
            fields={{ share: s.id }}
            label={`${t.linkTo(s.title)}: ${t.stop}`}
          >
            {t.stop}
          </PostButton>
        </li>
      ))}
    </ul>
  )
}
