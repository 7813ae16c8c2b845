import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Option } from '../../../web/components/choice.tsx'
import { educations, employments, regionText, shifts } from '../../jobs/index.ts'
import { occupationTree, regionTree } from '../../reference/index.ts'
import { closings, firmBands, hourBands, licences } from '../bands.ts'
import { facetTexts } from '../facet-messages.ts'
import { type ManyFacet, cleared } from '../facet-names.ts'
import { careers, paySteps } from '../filters.ts'
import { texts } from '../messages.ts'
import { accesses, benefits } from '../offers.ts'
import type { SearchResult } from '../search-vacancies.ts'
import { link, parameters } from './address.ts'
import { FacetFrame } from './facet-frame.tsx'
import { facetTitle } from './facet-title.ts'
import { choiceText } from './choice-text.ts'
import { NearFacet } from './near-facet.tsx'
import { groupText } from './part-text.ts'

type Shown = { readonly result: SearchResult; readonly q: string; readonly lang: Lang }
type Line = { readonly value: string; readonly label: string; readonly inner?: readonly Line[] }

/** The conditions: one form, a sheet on phones and a panel beside the results on wide screens. */
export function Facets({ result, q, lang }: Shown): VNode {
  const t = texts[lang]
  const bare = { q, filters: cleared(result.filters) }
  const kept = { q, filters: { ...bare.filters, sort: result.filters.sort, alike: result.filters.alike } }
  return (
    <form className="facets pop sticky" id="facets" popover="auto" action="/jobs" aria-label={t.narrow}>
      {parameters(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="row row--between">
        <h2>{t.conditions}</h2>
        <a className="btn btn--quiet" href={link(bare)}>
          {t.clear}
        </a>
      </div>
      <Lists result={result} lang={lang} />
      <div className="facet">
        <Option name="past" value="1" checked={result.filters.past} lang={lang}>
          {t.past}
        </Option>
      </div>
      <div className="btns">
        <button className="btn btn--main btn--wide">{t.apply}</button>
      </div>
    </form>
  )
}

type Given = { readonly result: SearchResult; readonly lang: Lang }

function Lists({ result, lang }: Given): VNode {
  const many = { result, lang }
  const lines = (name: ManyFacet, values: readonly string[]): Line[] =>
    values.map((value) => ({ value, label: choiceText(name, value, result, lang) }))
  const { notes } = facetTexts[lang]
  return (
    <>
      <Facet name="region" {...many} open lines={regionLines(result, lang)} />
      <NearFacet {...many} />
      <Facet name="occupation" {...many} lines={occupationLines(result, lang)} />
      <Facet name="employment" {...many} open lines={lines('employment', employments)} />
      <OneFacet name="pay" {...many} values={paySteps.map(String)} />
      <Facet name="shift" {...many} lines={lines('shift', shifts)} />
      <Facet name="hours" {...many} lines={lines('hours', hourBands)} />
      <Facet name="career" {...many} lines={lines('career', careers)} />
      <Facet name="education" {...many} lines={lines('education', educations)} />
      <Facet name="licence" {...many} lines={lines('licence', licences)} />
      <Facet name="benefit" {...many} lines={lines('benefit', benefits)} note={notes.benefit} />
      <Facet name="access" {...many} lines={lines('access', accesses)} note={notes.access} />
      <Facet name="firm" {...many} lines={lines('firm', firmBands)} note={notes.firm} />
      <OneFacet name="closing" {...many} values={closings} />
      <Facet name="source" {...many} lines={lines('source', sources(result))} />
    </>
  )
}

function regionLines({ filters }: SearchResult, lang: Lang): Line[] {
  const line = ({ code }: { code: string }): Line => ({ value: code, label: regionText(code, lang) })
  return regionTree().map((s) => ({
    ...line(s),
    ...(touches(filters.region, s.code, 2) && { inner: s.children.map(line) }),
  }))
}

function occupationLines({ filters }: SearchResult, lang: Lang): Line[] {
  const line = ({ code }: { code: string }): Line => ({ value: code, label: groupText(code, lang) })
  return occupationTree().map((o) => ({
    ...line(o),
    ...(touches(filters.occupation, o.code, 1) && { inner: o.children.map(line) }),
  }))
}

/** A facet with one limit, or none. */
function OneFacet({
  name,
  result,
  lang,
  values,
}: Given & { readonly name: 'pay' | 'closing'; readonly values: readonly string[] }): VNode {
  const { filters, counts } = result
  const chosen = filters[name] === undefined ? '' : String(filters[name])
  return (
    <FacetFrame title={facetTitle(name, lang)} open={chosen !== ''}>
      <Option type="radio" name={name} value="" checked={chosen === ''} lang={lang}>
        {texts[lang].any}
      </Option>
      {values.map((value) => {
        const n = counts[name].get(value) ?? 0
        return (
          <Option key={value} type="radio" name={name} value={value} checked={chosen === value} n={n} lang={lang}>
            {choiceText(name, value, result, lang)}
          </Option>
        )
      })}
    </FacetFrame>
  )
}

function touches(chosen: readonly string[], code: string, digits: number): boolean {
  return chosen.some((one) => one.slice(0, digits) === code.slice(0, digits))
}

function sources({ counts, filters }: SearchResult): string[] {
  return [...new Set([...counts.source.keys(), ...filters.source])]
}

function Facet({
  name,
  result,
  lang,
  open,
  lines,
  note,
}: {
  name: ManyFacet
  result: SearchResult
  lang: Lang
  open?: boolean
  lines: readonly Line[]
  note?: string
}): VNode | null {
  const chosen: readonly string[] = result.filters[name]
  const n = (value: string): number => result.counts[name].get(value) ?? 0
  const shown = lines.filter((line) => n(line.value) > 0 || chosen.includes(line.value) || line.inner !== undefined)
  if (shown.length === 0) return null
  const option = (line: Line): VNode => (
    <Option
      key={line.value}
      name={name}
      value={line.value}
      checked={chosen.includes(line.value)}
      n={n(line.value)}
      lang={lang}
    >
      {line.label}
    </Option>
  )
  return (
    <FacetFrame title={facetTitle(name, lang)} open={open ?? chosen.length > 0}>
      {note !== undefined && <p className="hint">{note}</p>}
      {shown.map((line) =>
        line.inner === undefined ? (
          option(line)
        ) : (
          <div key={line.value}>
            {option(line)}
            <div className="stack stack--1 inset">
              {line.inner.filter((i) => n(i.value) > 0 || chosen.includes(i.value)).map(option)}
            </div>
          </div>
        ),
      )}
    </FacetFrame>
  )
}
