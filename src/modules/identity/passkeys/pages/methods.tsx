import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type View, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { Form, PostButton } from '../../../../web/components/form.tsx'
import { Tag } from '../../../../web/components/marks.tsx'
import { Empty, Notice } from '../../../../web/components/notice.tsx'
import { moment } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { type MyRecovery, myRecovery } from '../../recovery/my-recovery.ts'
import { HeldNotice } from '../../recovery/pages/held-notice.tsx'
import { RecoverySection } from '../../recovery/pages/section.tsx'
import { identityProvider } from '../../provider.ts'
import { myPasskeys, removePasskey, renamePasskey } from '../change-passkeys.ts'
import { passkeyTexts } from '../messages.ts'
import type { Passkey } from '../passkey.ts'
import { partyOf } from './party-of.ts'

const path = '/my/sign-in'

/** GET /my/sign-in (P-90, 로그인 수단): the ways in which the person signs in. */
export const methodsPage: Route = page(path, 'signed-in', async (c) => {
  const passkeys = must(await myPasskeys(c.call, {}))
  const recovery = must(await myRecovery(c.call, {}))
  const { title } = passkeyTexts[c.view.lang].methods
  const children = <Methods c={c} passkeys={passkeys} recovery={recovery} />
  return html(renderPage({ view: c.view, title, current: path, flash: c.flash, noIndex: true, children }))
})

/** POST /my/sign-in/rename: another name for a passkey. */
export const renameForm: Route = form(`${path}/rename`, 'signed-in', async (c) => {
  must(await renamePasskey(c.call, { passkey: c.body['passkey'], name: c.body['name'] }))
  return redirect(path, passkeyTexts[c.view.lang].methods.renamed)
})

/** POST /my/sign-in/remove: a passkey that signs nobody in any more. */
export const removeForm: Route = form(`${path}/remove`, 'signed-in', async (c) => {
  must(await removePasskey(c.call, { passkey: c.body['passkey'] }))
  return redirect(path, passkeyTexts[c.view.lang].methods.removed)
})

function Methods({
  c,
  passkeys,
  recovery,
}: {
  c: PageCall
  passkeys: readonly Passkey[]
  recovery: MyRecovery
}): VNode {
  const { view } = c
  const t = passkeyTexts[view.lang].methods
  const now = c.call.node.clock.now()
  return (
    <div className="wrap wrap--read page stack stack--8">
      <div className="stack stack--3">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      {recovery.held && <HeldNotice view={view} held={recovery.held} now={now} />}
      <Section id="check" title={identityProvider.of(c.call.node).name[view.lang]}>
        <p className="muted">{t.check}</p>
      </Section>
      <Section id="passkeys" title={t.passkeys}>
        {passkeys.length === 0 ? (
          <Empty icon="key" title={t.none}>
            <p className="muted">{t.noneNext}</p>
          </Empty>
        ) : (
          <ul className="stack stack--3">
            {passkeys.map((p) => (
              <Line key={p.id} view={view} passkey={p} now={now} />
            ))}
          </ul>
        )}
        <AddButton c={c} />
      </Section>
      <RecoverySection view={view} recovery={recovery} />
      <p className="note">
        <a href="/my/devices">{t.devices}</a>
      </p>
    </div>
  )
}

// At an address that cannot have passkeys, the way to one that can.
function AddButton({ c }: { c: PageCall }): VNode {
  const t = passkeyTexts[c.view.lang].methods
  if (partyOf(c))
    return (
      <div className="btns">
        <a className="btn btn--main" href={`${path}/add`}>
          {t.add}
        </a>
      </div>
    )
  const there = c.view.demo ? Object.assign(new URL(c.origin), { hostname: 'localhost' }).origin : c.call.node.publicUrl
  return (
    <Notice kind="info" title={t.notHere}>
      <a href={`${there}${path}`}>{there}</a>
    </Notice>
  )
}

function Line({ view, passkey: p, now }: { view: View; passkey: Passkey; now: Date }): VNode {
  const t = passkeyTexts[view.lang].methods
  const today = dayOf(now)
  const used = p.lastUsed ? `${t.used} ${moment(p.lastUsed, today, view.lang)}` : t.unused
  return (
    <li className="card stack stack--3">
      <div className="stack stack--1">
        <h3 className="as-h3">
          {p.name} <Tag>{p.synced ? t.synced : t.bound}</Tag>
        </h3>
        <p className="note">
          {t.made} {moment(p.since, today, view.lang)} · {used}
        </p>
        <p className="note">{p.synced ? t.syncedNote : t.boundNote}</p>
      </div>
      <details>
        <summary>{t.rename}</summary>
        <Form action={`${path}/rename`} page={path} className="stack stack--2" label={`${p.name}: ${t.rename}`}>
          <input type="hidden" name="passkey" value={p.id} />
          <div className="field">
            <label htmlFor={`name-${p.id}`}>{t.name}</label>
            <input className="input" id={`name-${p.id}`} name="name" value={p.name} maxLength={60} />
          </div>
          <div className="btns">
            <button className="btn">{t.save}</button>
          </div>
        </Form>
      </details>
      <PostButton
        action={`${path}/remove`}
        page={path}
        fields={{ passkey: p.id }}
        className="btn btn--bad"
        label={`${p.name}: ${t.remove}`}
      >
        {t.remove}
      </PostButton>
    </li>
  )
}
