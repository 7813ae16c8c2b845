import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { LinkButton } from '../../../../web/components/button.tsx'
import { Section } from '../../../../web/components/cards.tsx'
import { summingTexts } from '../messages.ts'
import type { Summing } from '../my-summing.ts'

/** Says in the history that there are contracts too small to be insured by themselves. */
export function SmallPart({ all, lang }: { all: readonly Summing[]; lang: Lang }): VNode | null {
  const t = summingTexts[lang]
  if (all.length === 0) return null
  const n = all.reduce((sum, { contracts }) => sum + contracts.length, 0)
  return (
    <Section id="small" title={t.section}>
      <p className="muted">{all.some(({ applied }) => applied) ? t.sectionOn(n) : t.sectionLead(n)}</p>
      <div className="btns">
        <LinkButton href="/my/insurance/small-contracts">{t.look}</LinkButton>
      </div>
    </Section>
  )
}
