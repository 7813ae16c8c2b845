import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Tag } from '../../../web/components/marks.tsx'
import type { OpenPrompt } from '../prompts/open-prompts.ts'
import { wordingTexts } from '../wording-messages.ts'

/** What of one text still waits for the employer's own words: shown while writing, before publishing refuses it. */
export function ToFill({ open, lang }: { open: readonly OpenPrompt[]; lang: Lang }): VNode | null {
  if (open.length === 0) return null
  const t = wordingTexts[lang]
  return (
    <div className="stack stack--1 found">
      <p>
        <Tag kind="warn">{t.toFill}</Tag>{' '}
        {open.map(({ words }, n) => (
          <span key={`${n}-${words}`} lang="ko">
            {n > 0 && ' · '}
            <mark>{words}</mark>
          </span>
        ))}
      </p>
      <p>{t.toFillHow}</p>
    </div>
  )
}
