import type { VNode } from 'preact'
import { addDays, dayOf } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { Section } from '../../../web/components/cards.tsx'
import { Choice } from '../../../web/components/choice.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { TextField } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Icon } from '../../../web/components/icon.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { bakeBadge } from '../credential/bake-badge.ts'
import { bakeSvg } from '../credential/bake-svg.ts'
import { sealPng } from '../credential/seal-png.ts'
import { publishedPicture } from '../designs/published-design.ts'
import { isOffered } from '../handing/claims.ts'
import { handTexts } from '../handing/texts.ts'
import { revokeWords, suspendWords } from '../reason-words.ts'
import type { BadgeVerdict } from '../verify/verdict.ts'
import { verifyNow } from '../verify/verify.ts'
import { type MyBadge, myBadge } from '../wallet/my-wallet.ts'
import { createShare } from '../wallet/shares.ts'
import { fieldWords, walletTexts } from '../wallet-texts.ts'
import { shareTexts } from '../share-texts.ts'
import { History } from './history.tsx'
import { type Endorsement, endorsementsOf } from '../verify/endorsements.ts'
import { BadgePaper, Checks } from './answer.tsx'
import { BadgeDetails } from './badge-details.tsx'
import { correctionTexts } from './issuer/correction-texts.ts'
import { pictureOf, sealOf } from './seal.tsx'
import { textIn } from './text-in.ts'
import { ShareRows } from './shares.tsx'

const linkDays = 30
const asHistory: ReadonlySet<MyBadge['badge']['state']> = new Set(['expired', 'revoked'])

/** GET /wallet/:id: one badge, how it stands now by its issuer's published list, files to take along, links. */
export const badgePage: Route = page('/wallet/:id', 'person', async (c) => html(await badgeHtml(c)))

/** POST /wallet/:id/share: makes a public link. */
export const shareForm: Route = form('/wallet/:id/share', 'person', async (c): Promise<Reply> => {
  const badge = c.params['id'] ?? ''
  const showName = c.body['showName'] === 'yes'
  const outcome = await createShare(c.call, { badge, endsOn: c.body['endsOn'], showName })
  const t = walletTexts[c.view.lang]
  const s = shareTexts[c.view.lang]
  if (outcome.ok) return redirect(`/wallet/${badge}`, s.linkMade)
  const errors = fieldWords(outcome.refusal.fields, t.errors, c.view.lang)
  if (Object.keys(errors).length === 0) must(outcome)
  return html(
    await badgeHtml(c, errors, { endsOn: textIn(c.body, 'endsOn'), ...(showName && { showName: 'yes' }) }),
    422,
  )
})

/** GET /wallet/:id/badge.json: the signed badge as a file. */
export const badgeJson: Route = page('/wallet/:id/badge.json', 'person', async (c) => {
  const { document } = must(await myBadge(c.call, { badge: c.params['id'] }))
  return { kind: 'file', body: JSON.stringify(document, null, 2), type: 'application/json', name: 'badge.json' }
})

/** GET /wallet/:id/badge.png: its picture with the signed badge baked in (Open Badges 3.0). */
export const badgePng: Route = page('/wallet/:id/badge.png', 'person', async (c) => {
  const { badge, document } = must(await myBadge(c.call, { badge: c.params['id'] }))
  const drawn = badge.drawn && (await publishedPicture(c.call.node, badge.issuerCode, badge.drawn.design, 'png'))
  const file = drawn instanceof Buffer ? drawn : sealPng(sealOf(badge.kind, badge.title))
  return { kind: 'file', body: bakeBadge(file, document), type: 'image/png', name: 'badge.png' }
})

/** GET /wallet/:id/badge.svg: the same as an SVG file. */
export const badgeSvg: Route = page('/wallet/:id/badge.svg', 'person', async (c) => {
  const { badge, document } = must(await myBadge(c.call, { badge: c.params['id'] }))
  const picture = badge.drawn?.picture ?? pictureOf(badge.kind, badge.title)
  return { kind: 'file', body: bakeSvg(picture, document), type: 'image/svg+xml', name: 'badge.svg' }
})

async function badgeHtml(
  c: PageCall,
  errors: Readonly<Record<string, string>> = {},
  typed: Readonly<Record<string, string>> = c.kept,
): Promise<string> {
  const mine = must(await myBadge(c.call, { badge: c.params['id'] }))
  const { node } = c.call
  const verdict = await verifyNow(node, mine.document, mine.did)
  const endorsements = await endorsementsOf(node, verdict)
  return renderPage({
    view: c.view,
    title: mine.badge.title,
    back: { href: '/wallet', text: walletTexts[c.view.lang].back },
    flash: c.flash,
    failed: Object.keys(errors).length > 0,
    noIndex: true,
    children: (
      <OneBadge
        view={c.view}
        mine={mine}
        verdict={verdict}
        endorsements={endorsements}
        here={new URL(node.publicUrl).origin}
        now={node.clock.now()}
        errors={errors}
        typed={typed}
      />
    ),
  })
}

/** One badge of the wallet. */
function OneBadge({
  view,
  mine,
  verdict,
  endorsements,
  here,
  now,
  errors,
  typed,
}: {
  view: View
  mine: MyBadge
  verdict: BadgeVerdict
  endorsements: readonly Endorsement[]
  here: string
  now: Date
  errors: Readonly<Record<string, string>>
  typed: Readonly<Record<string, string>>
}): VNode {
  const s = shareTexts[view.lang]
  const base = `/wallet/${mine.badge.id}`
  return (
    <div className="wrap page stack stack--6">
      <h1>{mine.badge.title}</h1>
      <WhyNot view={view} badge={mine.badge} />
      <div className="cols cols--aside">
        <div className="stack stack--6">
          <BadgePaper view={view} verdict={verdict} here={here} seal={sealOf(mine.badge.kind, mine.badge.title)} />
          <BadgeDetails view={view} verdict={verdict} endorsements={endorsements} />
          <Take view={view} base={base} badge={mine.badge} />
          <Wrong view={view} base={base} />
          <History view={view} chain={mine.chain} here={mine.badge.id} />
          <Section id="share" title={s.share}>
            <p className="muted">{s.shareNote}</p>
            {asHistory.has(mine.badge.state) && mine.badge.stateReason !== 'replaced' && (
              <Notice kind="warn" title={s.shareAsHistory} />
            )}
            <ErrorSummary errors={errors} lang={view.lang} />
            {mine.shares.length > 0 && <ShareRows view={view} shares={mine.shares} page={base} />}
            <ShareForm view={view} base={base} now={now} errors={errors} typed={typed} />
          </Section>
        </div>
        <aside className="stack" aria-label={s.statusNow}>
          <Checks view={view} verdict={verdict} now={now} title={s.statusNow} />
        </aside>
      </div>
    </div>
  )
}

function Wrong({ view, base }: { view: View; base: string }): VNode {
  const t = correctionTexts[view.lang]
  return (
    <p className="note">
      {`${t.wrong} `}
      <a href={`${base}/correction`}>{t.askTitle}</a>
      {` ${t.wrongNote}`}
    </p>
  )
}

function Take({ view, base, badge }: { view: View; base: string; badge: MyBadge['badge'] }): VNode {
  const s = shareTexts[view.lang]
  return (
    <Section id="take" title={s.take}>
      <p className="muted">{s.takeNote}</p>
      <div className="btns">
        <a className="btn" href={`${base}/badge.json`} download>
          <Icon name="down" />
          {s.json}
        </a>
        <a className="btn" href={`${base}/badge.png`} download>
          <Icon name="down" />
          {s.png}
        </a>
        <a className="btn" href={`${base}/badge.svg`} download>
          <Icon name="down" />
          {s.svg}
        </a>
        {isOffered(badge) && (
          <a className="btn btn--soft" href={`${base}/hand`}>
            {handTexts[view.lang].link}
          </a>
        )}
      </div>
    </Section>
  )
}

// The holder alone is told why: the published list says only that.
function WhyNot({ view, badge }: { view: View; badge: MyBadge['badge'] }): VNode | null {
  const { state } = walletTexts[view.lang]
  if (badge.stateReason === undefined) return null
  const revoked = badge.state === 'revoked'
  const words = (revoked ? revokeWords : suspendWords)[view.lang]
  return (
    <Notice kind={revoked ? 'bad' : 'warn'} title={revoked ? state.revoked : state.suspended}>
      <p>{`${shareTexts[view.lang].reason}: ${words[badge.stateReason] ?? badge.stateReason}`}</p>
    </Notice>
  )
}

function ShareForm({
  view,
  base,
  now,
  errors,
  typed,
}: {
  view: View
  base: string
  now: Date
  errors: Readonly<Record<string, string>>
  typed: Readonly<Record<string, string>>
}): VNode {
  const s = shareTexts[view.lang]
  return (
    <Form action={`${base}/share`} page={base} className="card stack">
      <TextField
        type="date"
        name="endsOn"
        label={s.shareEnd}
        hint={s.shareEndHint}
        lang={view.lang}
        value={typed['endsOn'] ?? addDays(dayOf(now), linkDays)}
        error={errors['endsOn']}
      />
      <Choice type="checkbox" name="showName" value="yes" checked={typed['showName'] === 'yes'} note={s.shareNameNote}>
        {s.shareName}
      </Choice>
      <div className="btns">
        <button className="btn btn--main">{s.makeLink}</button>
      </div>
    </Form>
  )
}
