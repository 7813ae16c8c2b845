import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Icon } from '../../../web/components/icon.tsx'
import { facetNames, isMany, withoutFacets } from '../facet-names.ts'
import type { Filters } from '../filters.ts'
import { texts } from '../messages.ts'
import type { SearchResult } from '../search-vacancies.ts'
import { type Address, link } from './address.ts'
import { choiceText } from './choice-text.ts'
import { facetTitle } from './facet-title.ts'

type Shown = { readonly q: string; readonly result: SearchResult; readonly lang: Lang }

/** What is chosen in the facets, each a link to the same search without it. */
export function ChosenChips({
  q,
  result,
  lang,
  to = link,
}: Shown & { readonly to?: (address: Address) => string }): VNode | null {
  const t = texts[lang]
  const chosen = chosenIn(result, lang)
  if (chosen.length === 0) return null
  return (
    <ul className="chips" aria-label={t.chosen}>
      {chosen.map(({ title, text, filters }) => (
        <li key={title + text}>
          <a className="chip chip--on" href={to({ q, filters })}>
            <span>
              <b>{title}</b> {text} <span className="vh">{t.remove}</span>
            </span>
            <Icon name="close" size="s" />
          </a>
        </li>
      ))}
    </ul>
  )
}

type Chosen = { readonly title: string; readonly text: string; readonly filters: Filters }

function chosenIn(result: SearchResult, lang: Lang): Chosen[] {
  const { filters } = result
  const facets = facetNames.flatMap((name): Chosen[] => {
    const title = facetTitle(name, lang)
    const say = (value: string): string => choiceText(name, value, result, lang)
    if (!isMany(name))
      return filters[name] === undefined
        ? []
        : [{ title, text: say(String(filters[name])), filters: withoutFacets(filters, [name]) }]
    const values: readonly string[] = filters[name]
    return values.map((value) => ({
      title,
      text: say(value),
      filters: { ...filters, [name]: values.filter((one) => one !== value) },
    }))
  })
  return filters.past
    ? [...facets, { title: '', text: texts[lang].pastOnly, filters: { ...filters, past: false } }]
    : facets
}
