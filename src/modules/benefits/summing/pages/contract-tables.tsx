import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Table } from '../../../../web/components/lists.tsx'
import { Tag } from '../../../../web/components/marks.tsx'
import { wonInFull } from '../../../../web/format.ts'
import type { Row } from '../../tables.ts'
import { summingTexts } from '../messages.ts'
import type { Summing } from '../my-summing.ts'
import { spanText } from '../../span-text.ts'

type Props = {
  readonly of: Pick<Summing, 'contracts' | 'together'>
  readonly lang: Lang
  /** Whose page it is: an officer has no page of a single contract. */
  readonly linked?: boolean
}

/** Contracts that are too small by themselves, with what each pays a month. */
export function Contracts({ of, lang, linked = true }: Props): VNode {
  const t = summingTexts[lang]
  return (
    <div className="card">
      <Table
        caption={t.contracts}
        head={[{ text: t.where }, { text: t.period }, { text: t.monthly, num: true }]}
        rows={of.contracts.map(({ spell, monthly = 0 }) => ({
          key: spell.id,
          cells: [
            <Name key="open" spell={spell} linked={linked} />,
            spanText(spell.from_day, spell.to_day, lang, t.now),
            wonInFull(monthly, lang),
          ],
        }))}
      />
    </div>
  )
}

/** Where they ran at the same time, with their sum. */
export function Stretches({ of, lang }: Props): VNode {
  const t = summingTexts[lang]
  return (
    <div className="card">
      <Table
        caption={t.together}
        head={[{ text: t.period }, { text: t.where }, { text: t.sum, num: true }, { text: t.state }]}
        rows={of.together.map(({ span, contracts, sum, insured }) => ({
          key: span.from,
          cells: [
            spanText(span.from, span.to, lang),
            <span key="who" lang="ko">
              {contracts.map(({ spell }) => nameOf(spell)).join(', ')}
            </span>,
            wonInFull(sum, lang),
            <Tag key="state" kind={insured ? 'ok' : 'warn'}>
              {insured ? t.insured : t.notInsured}
            </Tag>,
          ],
        }))}
      />
    </div>
  )
}

function Name({ spell, linked }: { spell: Row<'spell'>; linked: boolean }): VNode {
  if (!linked) return <span lang="ko">{nameOf(spell)}</span>
  return (
    <a href={`/my/insurance/${spell.id}`} lang="ko">
      {nameOf(spell)}
    </a>
  )
}

function nameOf({ workplace, work }: Row<'spell'>): string {
  return work === null ? workplace : `${workplace} · ${work}`
}
