import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Table } from '../../../../web/components/lists.tsx'
import { moment } from '../../../../web/format.ts'
import { namesOf } from '../../../seekers/index.ts'
import type { ClaimView } from '../read-claim.ts'
import type { Change } from '../said.ts'
import { amendedTexts } from '../texts/amended-texts.ts'
import { claimTexts } from '../texts/claim-texts.ts'
import { factName, factValue } from './check-parts.tsx'

/** What was said otherwise after a claim was sent, beside what was sent: the claimant and the officer see the same. */
export function Amendments({ of, lang }: { of: ClaimView; lang: Lang }): VNode | null {
  const t = amendedTexts[lang]
  if (of.amendments.length === 0) return null
  const rows = of.amendments.flatMap(({ at, atCounter, changes }, i) =>
    changes.map((change) => ({
      key: `${i}-${change.what}`,
      cells: [
        whatText(change.what, lang),
        valueText(change.what, change.was, lang),
        valueText(change.what, change.now, lang),
        `${moment(at, of.today, lang)} · ${atCounter ? t.counter : t.self}`,
      ],
    })),
  )
  return (
    <section className="stack" aria-labelledby="amended">
      <h2 id="amended" className="as-h3">
        {t.title}
      </h2>
      <p className="muted">{t.lead}</p>
      <div className="card">
        <Table caption={t.title} head={[t.what, t.was, t.now, t.when].map((text) => ({ text }))} rows={rows} />
      </div>
    </section>
  )
}

function whatText(what: string, lang: Lang): string {
  const { names } = amendedTexts[lang]
  if (what.startsWith('fact.')) return factName(what.slice('fact.'.length), lang)
  return Object.entries(names).find(([name]) => name === what)?.[1] ?? what
}

function valueText(what: string, value: Change['now'], lang: Lang): VNode | string {
  const t = claimTexts[lang]
  if (value === null) return amendedTexts[lang].nothing
  if (what.startsWith('fact.')) return factValue({ name: what.slice('fact.'.length), value }, lang)
  const text = String(value)
  if (what === 'reason') return text === 'agrees' ? t.reason.agrees : t.reason.disagrees
  if (what === 'evidence') return t.review.files(text.split(',').length)
  if (what === 'occupations') return <span lang="ko">{namesOf(text.split(','), 'occupation')}</span>
  if (what === 'regions') return <span lang="ko">{namesOf(text.split(','), 'region')}</span>
  return <span lang="ko">{text}</span>
}
