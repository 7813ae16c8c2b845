import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { matchTexts } from '../match-messages.ts'
import type { SearchResult } from '../search-vacancies.ts'

/** Why a vacancy is among the results: each understood part with the place where the vacancy says it. */
export function MatchLine({ result, id, lang }: { result: SearchResult; id: string; lang: Lang }): VNode | null {
  const matches = result.matches.get(id) ?? []
  if (matches.length === 0) return null
  const t = matchTexts[lang]
  const said = matches.map(({ part, where }) => `${result.understood.parts[part]?.text ?? ''} (${t.where[where]})`)
  return (
    <p className="note">
      {t.found} {said.join(' · ')}
    </p>
  )
}
