import type { ComponentChildren, VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Option } from '../../../web/components/choice.tsx'
import { Icon } from '../../../web/components/icon.tsx'
import { count, wonToCompare } from '../../../web/format.ts'
import { employments, regionText, shifts, words } from '../../jobs/index.ts'
import { occupationTree, regionTree } from '../../reference/index.ts'
import { careers, paySteps } from '../filters.ts'
import { texts } from '../messages.ts'
import type { SearchResult } from '../search-vacancies.ts'
import { type Address, link, parameters } from './address.ts'
import { groupText } from './part-text.ts'

type Shown = { readonly result: SearchResult; readonly q: string; readonly lang: Lang }
type Line = { readonly value: string; readonly label: string; readonly inner?: readonly Line[] }

/** The conditions: one form, a sheet on phones and a panel beside the results on wide screens. */
export function Facets({ result, q, lang }: Shown): VNode {
  const t = texts[lang]
  const { filters, counts } = result
  const kept = parameters({ q, filters: { ...filters, region: [], occupation: [], employment: [], shift: [], career: [], source: [], past: false } }).filter(([name]) => name !== 'pay')
  const many = { result, lang }
  return (
    <form className="facets pop sticky" id="facets" popover="auto" action="/jobs" aria-label={t.narrow}>
      {kept.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <div className="row row--between"><h2>{t.conditions}</h2><a className="btn btn--quiet" href={link(cleared(q, result))}>{t.clear}</a></div>
      <Facet name="region" {...many} open lines={regionTree().map((s) => ({ value: s.code, label: regionText(s.code, lang), ...(touches(filters.region, s.code, 2) && { inner: s.children.map((c) => ({ value: c.code, label: regionText(c.code, lang) })) }) }))} />
      <Facet name="occupation" {...many} open={filters.occupation.length > 0} lines={occupationTree().map((o) => ({ value: o.code, label: groupText(o.code, lang), ...(touches(filters.occupation, o.code, 1) && { inner: o.children.map((c) => ({ value: c.code, label: groupText(c.code, lang) })) }) }))} />
      <Facet name="employment" {...many} open lines={employments.map((e) => ({ value: e, label: words[lang].employment[e] }))} />
      <FacetFrame title={t.facets.pay} open={filters.pay !== undefined}>
        <Option type="radio" name="pay" value="" checked={filters.pay === undefined} lang={lang}>{t.any}</Option>
        {paySteps.map((step) => <Option key={step} type="radio" name="pay" value={String(step)} checked={filters.pay === step} n={counts.pay.get(String(step)) ?? 0} lang={lang}>{t.monthly(wonToCompare(step, lang))}</Option>)}
      </FacetFrame>
      <Facet name="shift" {...many} open={filters.shift.length > 0} lines={shifts.map((s) => ({ value: s, label: words[lang].shift[s] }))} />
      <Facet name="career" {...many} open={filters.career.length > 0} lines={careers.map((c) => ({ value: c, label: t.careers[c] }))} />
      <Facet name="source" {...many} open={filters.source.length > 0} lines={sources(result, lang)} />
      <div className="facet"><Option name="past" value="1" checked={filters.past} lang={lang}>{t.past}</Option></div>
      <div className="btns"><button className="btn btn--main btn--wide">{t.apply}</button></div>
      <p className="vh">{t.show(count(result.total))}</p>
    </form>
  )
}

/** The same words and order without any condition. */
export function cleared(q: string, { filters }: SearchResult): Address {
  return { q, filters: { region: [], occupation: [], employment: [], shift: [], career: [], source: [], past: false, sort: filters.sort } }
}

function touches(chosen: readonly string[], code: string, digits: number): boolean {
  return chosen.some((one) => one.slice(0, digits) === code.slice(0, digits))
}

function sources(result: SearchResult, lang: Lang): Line[] {
  const names = new Map(result.cards.map((c) => [c.source, c.sourceName]))
  return [...new Set([...result.counts.source.keys(), ...result.filters.source])].map((code) => ({ value: code, label: code === 'onil' ? texts[lang].ours : (names.get(code) ?? code) }))
}

type Many = 'region' | 'occupation' | 'employment' | 'shift' | 'career' | 'source'

function Facet({ name, result, lang, open, lines }: { name: Many; result: SearchResult; lang: Lang; open?: boolean; lines: readonly Line[] }): VNode | null {
  const chosen: readonly string[] = result.filters[name]
  const n = (value: string): number => result.counts[name].get(value) ?? 0
  const shown = lines.filter((line) => n(line.value) > 0 || chosen.includes(line.value) || line.inner !== undefined)
  if (shown.length === 0) return null
  const option = (line: Line): VNode => <Option key={line.value} name={name} value={line.value} checked={chosen.includes(line.value)} n={n(line.value)} lang={lang}>{line.label}</Option>
  return (
    <FacetFrame title={texts[lang].facets[name]} open={open ?? false}>
      {shown.map((line) => (line.inner === undefined ? option(line) : (
        <div key={line.value}>{option(line)}<div className="stack stack--1 inset">{line.inner.filter((i) => n(i.value) > 0 || chosen.includes(i.value)).map(option)}</div></div>
      )))}
    </FacetFrame>
  )
}

function FacetFrame({ title, open, children }: { title: string; open: boolean; children: ComponentChildren }): VNode {
  return (
    <details className="facet" open={open}>
      <summary>{title}<Icon name="chev" size="s" /></summary>
      <fieldset className="facet__body"><legend className="vh">{title}</legend>{children}</fieldset>
    </details>
  )
}
