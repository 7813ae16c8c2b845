import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Tag } from '../../../../web/components/marks.tsx'
import { wonInFull } from '../../../../web/format.ts'
import { articleText } from '../../../law/index.ts'
import type { History } from '../../claim/facts-of.ts'
import { contractsOf, isSummable, togetherOf } from '../../summing/contracts.ts'
import { summingTexts } from '../../summing/messages.ts'
import { Contracts, Stretches } from '../../summing/pages/contract-tables.tsx'
import { articles, incomeNeeded } from '../../summing/summing-law.ts'

/** What an officer sees of small contracts: whether the person applied to have them added up, and what that comes to. */
export function SmallContracts({ of, lang }: { of: History; lang: Lang }): VNode | null {
  const t = summingTexts[lang]
  const { kind } = of.spell
  if (!isSummable(kind)) return null
  const all = contractsOf(kind, of.spells, of.months)
  const small = all.filter(({ is }) => is === 'small')
  if (small.length === 0) return null
  const on = of.summed?.includes(kind) === true
  const shown = { contracts: small, together: togetherOf(kind, all, of.claimedOn) }
  const rule = t.rule(articleText(articles[kind], lang), wonInFull(incomeNeeded(kind, of.claimedOn), lang))
  return (
    <section className="stack" aria-labelledby="small">
      <h2 id="small" className="as-h3">
        {t.contracts} <Tag {...(on && { kind: 'ok' as const })}>{on ? t.stateOn : t.stateOff}</Tag>
      </h2>
      <p className="muted">{rule}</p>
      <Contracts of={shown} lang={lang} linked={false} />
      {shown.together.length > 0 && <Stretches of={shown} lang={lang} />}
    </section>
  )
}
