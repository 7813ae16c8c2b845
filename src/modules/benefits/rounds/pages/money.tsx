import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { wonInFull } from '../../../../web/format.ts'
import { messages } from '../messages.ts'
import type { RoundState } from '../round-state.ts'

/** What will be paid; with days of work the whole round first, and what they take. */
export function Money({ state: { assessed, worked }, lang }: { state: RoundState; lang: Lang }): VNode {
  const t = messages[lang]
  const { full, amount, most, between } = assessed
  const days = assessed.days.filter(({ employed }) => employed).length
  return (
    <div className="stack stack--2">
      <dl className="money card">
        {worked.length > 0 && (
          <>
            <div>
              <dt>
                {t.full}
                <small>{t.days(most)}</small>
              </dt>
              <dd>{wonInFull(full, lang)}</dd>
            </div>
            <div>
              <dt>
                {t.minus(worked.length)}
                {between && <small>{t.employedDays(days)}</small>}
              </dt>
              <dd>{`−${wonInFull(full - (between?.most ?? amount), lang)}`}</dd>
            </div>
          </>
        )}
        <div className="total">
          <dt>
            {t.sum}
            {worked.length === 0 && <small>{t.days(most)}</small>}
          </dt>
          <dd>{sumText(assessed, lang)}</dd>
        </div>
      </dl>
      {between && <p className="note">{t.open}</p>}
    </div>
  )
}

/** The sum that will be paid; from the least to the most where an amount of the law is not known here. */
export function sumText({ amount, between }: RoundState['assessed'], lang: Lang): string {
  if (between === undefined || between.least === between.most) return wonInFull(between?.most ?? amount, lang)
  return `${wonInFull(between.least, lang)} ~ ${wonInFull(between.most, lang)}`
}
