import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { mineTexts } from '../mine-messages.ts'
import { NearSelect } from './near-select.tsx'

/** Asks from where distances are measured, for the vacancies of a comparison: a plain form that leads to an address. */
export function NearForm({
  lang,
  near,
  ids,
  from,
}: {
  lang: Lang
  near?: string | undefined
  ids: readonly string[]
  from?: string | undefined
}): VNode {
  return (
    <form action="/jobs/compare" className="stack stack--3">
      {ids.map((id) => (
        <input key={id} type="hidden" name="ids" value={id} />
      ))}
      {from !== undefined && <input type="hidden" name="from" value={from} />}
      <NearSelect near={near} lang={lang} />
      <button className="btn self">{mineTexts[lang].measure}</button>
    </form>
  )
}
