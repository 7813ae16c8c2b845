import type { Lang } from '../../../platform/http/page-call.ts'
import { regionText } from '../../jobs/index.ts'
import { region, sidoOf } from '../../reference/index.ts'

/** A region's name among its neighbours: a district without its province. */
export function placeName(code: string, lang: Lang): string {
  const name = regionText(code, lang)
  if (region(code)?.level === 'sido') return name
  const province = regionText(sidoOf(code)?.code ?? '', lang)
  return lang === 'ko' ? name.replace(`${province} `, '') : name.replace(`, ${province}`, '')
}
