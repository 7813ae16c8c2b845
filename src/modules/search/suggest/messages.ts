import type { Lang } from '../../../platform/http/page-call.ts'
import { defineMessages } from '../../../web/messages.ts'

const ko = { list: '제안', said: (n: number): string => (n === 0 ? '' : `제안 ${n}개. 위아래 화살표로 고릅니다.`) }
type Texts = typeof ko

/** Texts of the suggestions. */
export const suggestTexts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    list: 'Suggestions',
    said: (n) => (n === 0 ? '' : `${n} ${n === 1 ? 'suggestion' : 'suggestions'}. Choose with the up and down arrows.`),
  },
})
