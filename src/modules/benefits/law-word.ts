import type { Lang } from '../../platform/http/page-call.ts'
import { valueText } from '../law/index.ts'

/** A word that the law chose (근로자, 계약종료, 장기) in the language of the page. */
export function lawWord(word: string, lang: Lang): string {
  return valueText(word, undefined, lang)
}
