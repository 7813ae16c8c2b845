import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { regionText } from '../../jobs/index.ts'
import { regionTree } from '../../reference/index.ts'
import { messages } from '../distance-messages.ts'

/** The region from whose middle straight lines are measured. */
export function NearSelect({ near, lang }: { near?: string | undefined; lang: Lang }): VNode {
  const t = messages[lang]
  return (
    <div className="field">
      <label htmlFor="near">{t.from}</label>
      <select className="input" id="near" name="near" aria-describedby="near-note">
        <option value="">{t.nowhere}</option>
        {regionTree().map((sido) => (
          <optgroup key={sido.code} label={regionText(sido.code, lang)}>
            {[sido, ...sido.children.flatMap((one) => [one, ...one.children])].map(({ code }) => (
              <option key={code} value={code} selected={code === near}>
                {regionText(code, lang)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p className="hint" id="near-note">
        {t.note}
      </p>
    </div>
  )
}
