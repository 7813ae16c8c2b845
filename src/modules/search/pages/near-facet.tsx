import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Option } from '../../../web/components/choice.tsx'
import { messages } from '../distance-messages.ts'
import { radii } from '../nearness.ts'
import type { SearchResult } from '../search-vacancies.ts'
import { FacetFrame } from './facet-frame.tsx'
import { NearSelect } from './near-select.tsx'

/** Straight-line distance: from which region, and, once one is chosen, how far at most. */
export function NearFacet({ result, lang }: { readonly result: SearchResult; readonly lang: Lang }): VNode {
  const t = messages[lang]
  const { near, within } = result.filters
  return (
    <FacetFrame title={t.title} open={near !== undefined}>
      <NearSelect near={near} lang={lang} />
      {near !== undefined && (
        <>
          <Option type="radio" name="within" value="" checked={within === undefined} lang={lang}>
            {t.anywhere}
          </Option>
          {steps(within).map((km) => (
            <Option
              key={km}
              type="radio"
              name="within"
              value={String(km)}
              checked={within === km}
              lang={lang}
              {...counted(result.counts.within.get(String(km)))}
            >
              {t.upTo(km)}
            </Option>
          ))}
        </>
      )}
    </FacetFrame>
  )
}

// What was asked for in the address may lie between the steps offered.
function steps(within: number | undefined): number[] {
  return [...new Set([...radii, ...(within === undefined ? [] : [within])])].sort((a, b) => a - b)
}

function counted(n: number | undefined): { n?: number } {
  return n === undefined ? {} : { n }
}
