import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { count } from '../../../web/format.ts'
import { mapTexts } from '../map-messages.ts'
import { type Place, inRows } from '../map-places.ts'
import { placeName } from './place-name.ts'

type Given = {
  readonly places: readonly Place[]
  readonly chosen: readonly string[]
  readonly lang: Lang
  readonly href: (code: string) => string
}

/** A tile a region, roughly where it lies, darker the more vacancies it has; each narrows the search to it. */
export function RegionTiles({ places, chosen, lang, href }: Given): VNode {
  const most = Math.max(1, ...places.map(({ n }) => n))
  return (
    <ul className="tiles">
      {inRows(places, 4).map(({ code, n }) => (
        <li key={code}>
          <a
            className="tile"
            href={href(code)}
            data-level={levelOf(n, most)}
            {...(chosen.includes(code) && { 'aria-current': 'true' as const })}
          >
            <span>{placeName(code, lang)}</span> <b>{count(n)}</b>
            {chosen.includes(code) && <span className="vh"> {mapTexts[lang].chosen}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}

// Four shades by the root of the share: one crowded region must not make all others equal.
function levelOf(n: number, most: number): number {
  return n === 0 ? 0 : Math.max(1, Math.ceil(4 * Math.sqrt(n / most)))
}
