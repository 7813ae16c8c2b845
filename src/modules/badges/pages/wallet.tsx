import type { VNode } from 'preact'
import { addDays, type Day, dayOf, isDay } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { More, Section } from '../../../web/components/cards.tsx'
import { Icon } from '../../../web/components/icon.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { dateOnPaper } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { badgeKinds, type BadgeKind } from '../events.ts'
import { type MyWallet, type Viewer, myWallet } from '../wallet/my-wallet.ts'
import { type MyOutside, myOutside } from '../wallet/outside/my-outside.ts'
import { requestBadges } from '../wallet/request-badges.ts'
import { fieldWords, walletTexts } from '../wallet-texts.ts'
import { BadgeCard } from './badge-card.tsx'
import { FetchCard } from './fetch-card.tsx'
import { OutsideSection } from './outside.tsx'
import { Progress, isMoving } from './progress.tsx'
import { WayBack, backOf, walletAt } from './way-back.tsx'

const defaultDays = 182 // half a year

/** GET /wallet (P-21): fetch, badges, who can see what. Reloads itself only while an agency is being asked for the first time. */
export const walletPage: Route = page('/wallet', 'person', async (c): Promise<Reply> => {
  const { text, moving } = await walletHtml(c)
  return { kind: 'html', html: text, ...(moving && { headers: { refresh: '3' } }) }
})

/** POST /wallet/get: asks the chosen agencies. */
export const getBadges: Route = form('/wallet/get', 'person', async (c): Promise<Reply> => {
  const agencies = [c.body['agencies'] ?? []].flat()
  const endsOn = isDay(c.body['other']) ? c.body['other'] : c.body['endsOn']
  const outcome = await requestBadges(c.call, { agencies, endsOn })
  const t = walletTexts[c.view.lang]
  if (outcome.ok)
    return redirect(walletAt(backOf(c)), outcome.value.asked > 0 ? t.asked(outcome.value.asked) : t.askedNone)
  const { endsOn: end, ...rest } = fieldWords(outcome.refusal.fields, t.errors, c.view.lang)
  const errors = { ...rest, ...(end !== undefined && { other: end }) }
  const { text } = await walletHtml(c, { errors, chosen: agencies.map(String) })
  return html(text, 422)
})

type Failed = { readonly errors: Readonly<Record<string, string>>; readonly chosen: readonly string[] }

async function walletHtml(c: PageCall, failed?: Failed): Promise<{ text: string; moving: boolean }> {
  const wallet = must(await myWallet(c.call, {}))
  const outside = must(await myOutside(c.call, {}))
  const now = c.call.node.clock.now()
  const moving = wallet.requests.some((request) => isMoving(request, now))
  const text = renderPage({
    view: c.view,
    title: walletTexts[c.view.lang].title,
    current: '/wallet',
    flash: c.flash,
    failed: failed !== undefined,
    children: (
      <Wallet
        outside={outside}
        view={c.view}
        wallet={wallet}
        now={now}
        kind={kindOf(c)}
        back={backOf(c)}
        failed={failed}
        kept={c.kept}
      />
    ),
  })
  return { text, moving }
}

function kindOf(c: PageCall): BadgeKind | undefined {
  return badgeKinds.find((kind) => kind === c.query['kind'])
}

/** The wallet's page. */
function Wallet({
  outside,
  view,
  wallet,
  now,
  kind,
  back,
  failed,
  kept = {},
}: {
  outside: readonly MyOutside[]
  view: View
  wallet: MyWallet
  now: Date
  kind?: BadgeKind | undefined
  back?: string | undefined
  failed?: Failed | undefined
  kept?: Readonly<Record<string, string>>
}): VNode {
  const t = walletTexts[view.lang]
  const endsOn: Day = addDays(dayOf(now), defaultDays)
  const arrived = wallet.requests.some((r) => r.state === 'arrived' && r.arrived > 0)
  return (
    <div className="wrap page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="muted">{t.lead}</p>
      </div>
      {back !== undefined && <WayBack view={view} back={back} arrived={arrived} />}
      <div className="cols cols--aside">
        <div className="stack stack--8">
          <div className="stack">
            <Progress view={view} requests={wallet.requests} now={now} back={back} />
            <FetchCard view={view} wallet={wallet} endsOn={endsOn} back={back} failed={failed} kept={kept} />
          </div>
          <Mine view={view} wallet={wallet} now={now} kind={kind} back={back} />
          <OutsideSection view={view} outside={outside} />
        </div>
        <Aside view={view} wallet={wallet} />
      </div>
    </div>
  )
}

function Mine({
  view,
  wallet,
  now,
  kind,
  back,
}: {
  view: View
  wallet: MyWallet
  now: Date
  kind?: BadgeKind | undefined
  back?: string | undefined
}): VNode {
  const t = walletTexts[view.lang]
  const kinds = badgeKinds.filter((one) => wallet.badges.some((b) => b.kind === one))
  const shown = wallet.badges.filter((b) => kind === undefined || b.kind === kind)
  return (
    <section className="stack" aria-labelledby="mine">
      <div className="row row--between">
        <h2 id="mine">{t.mine(wallet.badges.length)}</h2>
        {kinds.length > 1 && (
          <nav className="chips" aria-label={t.kinds}>
            <Chip href={`${walletAt(back)}#mine`} on={kind === undefined} text={t.all} />
            {kinds.map((one) => (
              <Chip key={one} href={`${walletAt(back, one)}#mine`} on={kind === one} text={t.kind[one]} />
            ))}
          </nav>
        )}
      </div>
      {wallet.badges.length === 0 ? (
        <Empty icon="wallet" title={t.none}>
          <p className="muted">{t.noneNote}</p>
        </Empty>
      ) : shown.length === 0 ? (
        <p className="muted">{t.noneOfKind}</p>
      ) : (
        <ul className="grid grid--2">
          {shown.map((badge) => (
            <li key={badge.id}>
              <BadgeCard view={view} badge={badge} today={dayOf(now)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Chip({ href, on, text }: { href: string; on: boolean; text: string }): VNode {
  return (
    <a className={on ? 'chip chip--on' : 'chip'} href={href} {...(on && { 'aria-current': 'true' as const })}>
      {text}
    </a>
  )
}

function Aside({ view, wallet }: { view: View; wallet: MyWallet }): VNode {
  const t = walletTexts[view.lang]
  const n = wallet.shares.length + wallet.viewers.length
  return (
    <aside className="stack stack--4" aria-label={t.seen(n)}>
      <Section id="seen" className="card stack" title={n === 0 ? t.seenNone : t.seen(n)}>
        {n === 0 ? (
          <p className="muted">{t.seenNoneNote}</p>
        ) : (
          <>
            <ul className="rows">
              {wallet.viewers.map((v) => (
                <Seen
                  key={v.consent}
                  name={viewerName(v, view)}
                  note={`${t.answers(v.scope.length)}, ${t.endsOn(dateOnPaper(v.endsOn, view.lang))}`}
                />
              ))}
              {wallet.shares.map((s) => (
                <Seen key={s.id} name={t.linkTo(s.title)} note={t.endsOn(dateOnPaper(s.endsOn, view.lang))} />
              ))}
            </ul>
            <a className="btn" href="/wallet/shares">
              {t.manage}
            </a>
          </>
        )}
      </Section>
      <Section id="resume" className="card stack" title={t.resume}>
        <p className="muted">{t.resumeNote}</p>
        <More href="/my/resume">{t.resumeLink}</More>
      </Section>
      <Receiving view={view} />
      {wallet.address !== undefined && (
        <details className="card">
          <summary className="more">
            {t.address}
            <Icon name="chev" size="s" />
          </summary>
          <p className="note">{t.addressNote}</p>
          <p>
            <code>{wallet.address}</code>
          </p>
        </details>
      )}
    </aside>
  )
}

function Receiving({ view }: { view: View }): VNode {
  const t = walletTexts[view.lang]
  return (
    <Section id="receive" className="card stack" title={t.receive}>
      <p className="muted">{t.receiveNote}</p>
      <More href="/wallet/receive">{t.receiveLink}</More>
    </Section>
  )
}

/** Whom a consent was given to, in the reader's language. */
export function viewerName({ name, nameEn }: Viewer, { lang }: View): string {
  return lang === 'en' ? (nameEn ?? name) : name
}

function Seen({ name, note }: { name: string; note: string }): VNode {
  return (
    <li className="stack stack--1">
      <b>{name}</b>
      <span className="note">{note}</span>
    </li>
  )
}
