import { josa } from 'josa'
import type { Lang } from '../../../platform/http/page-call.ts'
import { defineMessages } from '../../../web/messages.ts'
import { keptDays } from './discard-store.ts'

const ko = {
  discard: '버리기',
  restore: '되돌리기',
  discarded: (title: string): string => josa(`‘${title}’#{을} 버렸습니다`),
  restored: '되돌렸습니다. 쓰던 그대로 있습니다',
  kept: `${keptDays}일 동안은 ‘버림’에서 되돌릴 수 있고, 그 뒤에 지웁니다.`,
  goneOn: (day: string): string => `${day}에 지웁니다`,
}
type Texts = typeof ko

/** Texts about drafts that are thrown away and taken back. */
export const discardTexts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    discard: 'Throw away',
    restore: 'Take back',
    discarded: (title) => `“${title}” was thrown away`,
    restored: 'Taken back, just as you left it',
    kept: `You can take it back under “Thrown away” for ${keptDays} days; then it is deleted.`,
    goneOn: (day) => `Will be deleted on ${day}`,
  },
})
