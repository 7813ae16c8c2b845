import type { Lang } from '../../../../platform/http/page-call.ts'
import { officeTexts } from '../texts.ts'

/** The way back to the claims that wait, for the pages beside them. */
export function toQueue(lang: Lang): { readonly href: string; readonly text: string } {
  return { href: '/operator/benefits', text: officeTexts[lang].queue }
}
