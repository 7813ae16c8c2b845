import { toDay } from '../../kernel/day.ts'
import type { Lang } from '../../platform/http/page-call.ts'
import { dateOnPaper } from '../../web/format.ts'

/** A stretch of work as a person reads it: 2026년 8월 4일 ~ 2026년 11월 1일; `open` where it has not ended. */
export function spanText(from: string, to: string | null | undefined, lang: Lang, open = ''): string {
  const ends = to ? dateOnPaper(toDay(to), lang) : open
  return `${dateOnPaper(toDay(from), lang)} ${lang === 'ko' ? '~' : '–'} ${ends}`.trimEnd()
}
