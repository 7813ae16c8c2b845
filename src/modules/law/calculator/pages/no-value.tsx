import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Lines } from '../../../../web/components/lists.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import type { NoValue } from '../../engine/no-value.ts'
import { noValueTexts } from '../../explain/no-value-text.ts'
import { calculatorTexts } from '../messages.ts'
import type { Question } from '../question.ts'

type Shown = { readonly asked: Question; readonly noValue: readonly NoValue[]; readonly lang: Lang }

/** Which results cannot be worked out though nothing more could be told, why, and what to do. */
export function WithoutValue({ asked, noValue, lang }: Shown): VNode | null {
  const t = calculatorTexts[lang]
  if (noValue.length === 0) return null
  const open = asked.wanted.filter((name) => noValue.some(({ results }) => results.includes(name)))
  const names = open.map((name) => asked.domain.results[name]?.label[lang] ?? name)
  const unfit = noValue.every(({ why }) => why === 'case')
  return (
    <Notice kind={unfit ? 'info' : 'warn'} title={t[unfit ? 'noCase' : 'noValue'](names.join(', '))}>
      <Lines items={noValueTexts(noValue, lang)} />
    </Notice>
  )
}
