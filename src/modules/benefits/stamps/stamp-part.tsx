import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Notice } from '../../../web/components/notice.tsx'
import { moment } from '../../../web/format.ts'
import type { Row } from '../tables.ts'
import { stampTexts } from './texts.ts'

type Shown = {
  readonly stamps: readonly Row<'device_stamp'>[]
  /** What was sent then could not be taken: it waits to be sent anew. */
  readonly unsent?: true
  readonly today: Day
  readonly lang: Lang
}

/** When somebody pressed the button without network, as their device signed it, and when it arrived; what that means. */
export function StampPart({ stamps, unsent, today, lang }: Shown): VNode | null {
  const t = stampTexts[lang]
  if (stamps.length === 0) return null
  return (
    <Notice title={unsent ? t.titleUnsent : t.title}>
      {stamps.map(({ id, device_at, arrived_at, doubt }) => (
        <p key={id}>
          {t.times(moment(device_at, today, lang), moment(arrived_at, today, lang))}{' '}
          {doubt === null ? t.signed : t.doubts[doubt]}
        </p>
      ))}
      <p className="note">{t.evidence}</p>
    </Notice>
  )
}
