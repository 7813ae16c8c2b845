import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Tag } from '../../../web/components/marks.tsx'
import type { FieldFinding } from '../findings.ts'
import { wordingTexts } from '../wording-messages.ts'

/** The findings in one text at their very words: what is there, by which article, what to do; `fixes` adds the button that does it. */
export function FoundWords({
  found,
  text,
  lang,
  fixes,
}: {
  found: readonly FieldFinding[]
  text: string
  lang: Lang
  fixes: boolean
}): VNode | null {
  if (found.length === 0) return null
  const t = wordingTexts[lang]
  return (
    <ul className="stack stack--3 found">
      {found.map((one) => (
        <li key={`${one.rule}-${one.at[0]}`} className="stack stack--1">
          <p lang="ko">
            <Tag kind={one.verdict === 'unlawful' ? 'bad' : 'warn'}>
              {one.verdict === 'unlawful' ? t.unlawful : t.question}
            </Tag>{' '}
            {text.slice(Math.max(0, one.at[0] - 24), one.at[0])}
            <mark>{one.words}</mark>
            {text.slice(one.at[1], one.at[1] + 24)}
          </p>
          <p>{one.fix[lang]}</p>
          <p className="note" lang="ko">
            {one.article}
          </p>
          {fixes && one.put !== undefined && (
            <div className="btns">
              <button className="btn btn--soft" name="act" value={fixName(one)}>
                {one.put === '' ? t.remove(one.words) : t.replace(one.put)}
              </button>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The name of a finding's fix, as its button posts it. */
export function fixName({ field, rule, at }: Pick<FieldFinding, 'field' | 'rule' | 'at'>): string {
  return `fix:${field}:${rule}:${at[0]}`
}
