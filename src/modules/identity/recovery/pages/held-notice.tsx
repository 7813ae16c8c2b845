import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import type { View } from '../../../../platform/http/page-call.ts'
import { Notice } from '../../../../web/components/notice.tsx'
import { moment } from '../../../../web/format.ts'
import { recoveryTexts } from '../messages.ts'
import type { Held } from '../store.ts'

/** Says that a recovery was finished, by what, and how long sensitive acts wait for it. */
export function HeldNotice({ view, held, now }: { view: View; held: Held; now: Date }): VNode {
  const t = recoveryTexts[view.lang].held
  const { until, by, assurance, undone } = held
  return (
    <Notice kind="act" title={t.title(moment(until, dayOf(now), view.lang))}>
      <p>{undone ? t.undone : t.text(t.by[by], t.assurance[assurance])}</p>
    </Notice>
  )
}
