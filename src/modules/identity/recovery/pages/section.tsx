import type { VNode } from 'preact'
import type { View } from '../../../../platform/http/page-call.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { recoveryTexts } from '../messages.ts'
import type { MyRecovery } from '../my-recovery.ts'

/** Recovery codes on the page of the ways to sign in, and the way for whoever lost a passkey. */
export function RecoverySection({ view, recovery }: { view: View; recovery: MyRecovery }): VNode {
  const t = recoveryTexts[view.lang].section
  return (
    <Section id="codes" title={t.title}>
      <p className="muted">{recovery.codes > 0 ? t.left(recovery.codes) : t.none}</p>
      <Form action="/my/sign-in/codes" page="/my/sign-in" keyed={false} className="stack stack--2">
        <div className="btns">
          <button className="btn">{recovery.codes > 0 ? t.again : t.make}</button>
        </div>
        {recovery.codes > 0 && <p className="note">{t.againNote}</p>}
      </Form>
      {recovery.passkeys > 0 && (
        <p>
          <a href="/my/sign-in/lost">{t.lost}</a>
        </p>
      )}
    </Section>
  )
}
