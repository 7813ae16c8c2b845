import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { wonInFull } from '../../../../web/format.ts'
import { messages } from '../messages.ts'
import type { RoundState } from '../round-state.ts'

/** What will be paid: the whole round, what the days of work take, the sum. */
export function Money({ state: { assessed, worked }, lang }: { state: RoundState; lang: Lang }): VNode {
  const t = messages[lang]
  const { full, amount, open, most } = assessed
  return (
    <div className="stack stack--2">
      <dl className="money card" aria-live="polite">
        <div>
          <dt>
            {t.full}
            <small>{t.days(most)}</small>
          </dt>
          <dd>{wonInFull(full, lang)}</dd>
        </div>
        {worked.length > 0 && (
          <div>
            <dt>{t.minus(worked.length)}</dt>
            <dd>{open ? t.unknown : `−${wonInFull(full - amount, lang)}`}</dd>
          </div>
        )}
        <div className="total">
          <dt>{t.sum}</dt>
          <dd>{wonInFull(amount, lang)}</dd>
        </div>
      </dl>
      {open && <p className="note">{t.open}</p>}
    </div>
  )
}
