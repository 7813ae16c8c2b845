import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type View, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { TextField } from '../../../../web/components/field.tsx'
import { Form, PostButton } from '../../../../web/components/form.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { moment } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { beginRecovery } from '../begin-recovery.ts'
import { cancelRecovery } from '../cancel-recovery.ts'
import { finishRecovery } from '../finish-recovery.ts'
import { recoveryTexts } from '../messages.ts'
import { type MyRecovery, myRecovery } from '../my-recovery.ts'
import type { Recovery } from '../recovery.ts'
import { useCode } from '../use-code.ts'

const path = '/my/sign-in/lost'
const methods = '/my/sign-in'
const few = { perMinute: 10 }

/** GET /my/sign-in/lost: what to do about a lost passkey. */
export const lostPage: Route = page(path, 'signed-in', async (c) => {
  const recovery = must(await myRecovery(c.call, {}))
  const t = recoveryTexts[c.view.lang].lost
  const children = <Lost view={c.view} recovery={recovery} now={c.call.node.clock.now()} typed={c.kept['code']} />
  const back = { href: methods, text: t.back }
  return html(renderPage({ view: c.view, title: t.title, back, noIndex: true, children }))
})

/** POST …/code: spends a recovery code. */
export const codeForm: Route = form(
  `${path}/code`,
  'signed-in',
  async (c) => {
    must(await useCode(c.call, c.body['code']))
    return redirect(methods, recoveryTexts[c.view.lang].lost.used)
  },
  few,
)

/** POST …/begin: begins the way that waits. */
export const beginForm: Route = form(
  `${path}/begin`,
  'signed-in',
  async (c) => {
    must(await beginRecovery(c.call, {}))
    return redirect(path, recoveryTexts[c.view.lang].lost.begun)
  },
  few,
)

/** POST …/cancel: stops it. */
export const cancelForm: Route = form(`${path}/cancel`, 'signed-in', async (c) => {
  must(await cancelRecovery(c.call, { recovery: c.body['recovery'] }))
  return redirect(path, recoveryTexts[c.view.lang].lost.cancelled)
})

/** POST …/finish: finishes it once it may be. */
export const finishForm: Route = form(`${path}/finish`, 'signed-in', async (c) => {
  must(await finishRecovery(c.call, {}))
  return redirect(methods, recoveryTexts[c.view.lang].lost.finished)
})

type Props = { view: View; recovery: MyRecovery; now: Date; typed?: string | undefined }

function Lost({ view, recovery, now, typed }: Props): VNode {
  const t = recoveryTexts[view.lang].lost
  return (
    <div className="wrap wrap--read page stack stack--8">
      <div className="stack stack--3">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      {recovery.passkeys === 0 ? (
        <Notice title={t.none} />
      ) : (
        <>
          <ByCode view={view} left={recovery.codes} typed={typed} />
          <Section id="time" title={t.byTime}>
            {recovery.open ? (
              <Open view={view} recovery={recovery} open={recovery.open} now={now} />
            ) : (
              <Begin view={view} recovery={recovery} />
            )}
          </Section>
        </>
      )}
      <p className="note">{t.nobody}</p>
    </div>
  )
}

function ByCode({ view, left, typed }: { view: View; left: number; typed: string | undefined }): VNode {
  const t = recoveryTexts[view.lang].lost
  return (
    <Section id="code-way" title={t.byCode}>
      {left === 0 ? (
        <p className="muted">{t.noCodes}</p>
      ) : (
        <Form action={`${path}/code`} page={path} className="card stack">
          <p>{t.byCodeNote(left)}</p>
          <TextField
            name="code"
            label={t.code}
            value={typed}
            hint={t.codeHint}
            lang={view.lang}
            autocomplete="off"
            maxLength={40}
          />
          <div className="btns">
            <button className="btn btn--main">{t.use}</button>
          </div>
        </Form>
      )}
    </Section>
  )
}

function Begin({ view, recovery }: { view: View; recovery: MyRecovery }): VNode {
  const t = recoveryTexts[view.lang].lost
  const { asked } = recovery
  return (
    <div className="card stack">
      <p>{asked.length > 0 ? t.approval(asked.join(', ')) : t.time(recovery.waitHours / 24)}</p>
      <PostButton action={`${path}/begin`} page={path}>
        {t.begin}
      </PostButton>
    </div>
  )
}

function Open({ view, recovery, open, now }: Props & { open: Recovery }): VNode {
  const t = recoveryTexts[view.lang].lost
  const at = (when: Date): string => moment(when, dayOf(now), view.lang)
  const { missing, ready, asked } = recovery
  return (
    <div className="card stack">
      <p>
        {t.open(at(open.begunAt))} {ready && t.ready}
        {!ready && (asked.length > 0 ? t.missing(missing.join(', ')) : t.ripe(at(open.ripeAt)))}
      </p>
      {ready && (
        <>
          <p className="muted">{t.finishNote}</p>
          <PostButton action={`${path}/finish`} page={path} className="btn btn--main">
            {t.finish}
          </PostButton>
        </>
      )}
      <PostButton action={`${path}/cancel`} page={path} fields={{ recovery: open.id }}>
        {t.cancel}
      </PostButton>
    </div>
  )
}
