import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Option } from '../../../web/components/choice.tsx'
import { wonToCompare } from '../../../web/format.ts'
import { employments, regionText, shifts, words } from '../../jobs/index.ts'
import { occupationTree, regionTree } from '../../reference/index.ts'
import { type ManyFacet, cleared } from '../facet-names.ts'
import { careers, paySteps } from '../filters.ts'
import { texts } from '../messages.ts'
import type { SearchResult } from '../search-vacancies.ts'
import { link, parameters } from './address.ts'
import { FacetFrame } from './facet-frame.tsx'
import { NearFacet } from './near-facet.tsx'
import { groupText } from './part-text.ts'

type Shown = { readonly result: SearchResult; readonly q: string; readonly lang: Lang }
type Line = { readonly value: string; readonly label: string; readonly inner?: readonly Line[] }

/** The conditions: one form, a sheet on phones and a panel beside the results on wide screens. */
export function Facets({ result, q, lang }: Shown): VNode {
  const t = texts[lang]
  const bare = { q, filters: cleared(result.filters) }
  return (
    <form className="facets pop sticky" id="facets" popover="auto" action="/jobs" aria-label={t.narrow}>
      {parameters(bare).map(([name, value]) => (
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
  const [t, w, many] = [texts[lang], words[lang], { result, lang }]
  return (
    <>
      <Facet name="region" {...many} open lines={regionLines(result, lang)} />
      <NearFacet {...many} />
      <Facet name="occupation" {...many} lines={occupationLines(result, lang)} />
      <Facet name="employment" {...many} open lines={employments.map((e) => ({ value: e, label: w.employment[e] }))} />
      <PayFacet {...many} />
      <Facet name="shift" {...many} lines={shifts.map((s) => ({ value: s, label: w.shift[s] }))} />
      <Facet name="career" {...many} lines={careers.map((c) => ({ value: c, label: t.careers[c] }))} />
      <Facet name="source" {...many} lines={sources(result, lang)} />
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

function PayFacet({ result: { filters, counts }, lang }: Given): VNode {
  const t = texts[lang]
  return (
    <FacetFrame title={t.facets.pay} open={filters.pay !== undefined}>
      <Option type="radio" name="pay" value="" checked={filters.pay === undefined} lang={lang}>
        {t.any}
      </Option>
      {paySteps.map((step) => {
        const value = String(step)
        const n = counts.pay.get(value) ?? 0
        return (
          <Option key={step} type="radio" name="pay" value={value} checked={filters.pay === step} n={n} lang={lang}>
            {t.monthly(wonToCompare(step, lang))}
          </Option>
        )
      })}
    </FacetFrame>
  )
}

function touches(chosen: readonly string[], code: string, digits: number): boolean {
  return chosen.some((one) => one.slice(0, digits) === code.slice(0, digits))
}

function sources(result: SearchResult, lang: Lang): Line[] {
  const names = new Map(result.cards.map((c) => [c.source, c.sourceName]))
  return [...new Set([...result.counts.source.keys(), ...result.filters.source])].map((code) => ({
    value: code,
    label: code === 'onil' ? texts[lang].ours : (names.get(code) ?? code),
  }))
}

function Facet({
  name,
  result,
  lang,
  open,
  lines,
}: {
  name: ManyFacet
  result: SearchResult
  lang: Lang
  open?: boolean
  lines: readonly Line[]
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
    <FacetFrame title={texts[lang].facets[name]} open={open ?? chosen.length > 0}>
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
