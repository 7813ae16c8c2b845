import type { Lang } from '../../../platform/http/page-call.ts'
import { payText, regionText, words } from '../../jobs/index.ts'
import type { ConceptKind } from '../concept-rows.ts'
import type { Filters } from '../filters.ts'
import { messages as distance } from '../distance-messages.ts'
import { texts } from '../messages.ts'
import type { Card } from '../posting.ts'
import type { Part } from '../meaning.ts'
import type { Wish } from '../wish.ts'
import { choiceText } from './choice-text.ts'
import { awayText } from './distance-from.ts'
import { groupText, partText } from './part-text.ts'

/** The conditions of a wish in words, one each. What cannot be searched for is no condition. */
export function wishWords({ parts, filters }: Wish, lang: Lang): string[] {
  const t = texts[lang]
  const w = words[lang]
  const all = (values: readonly string[], say: (value: string) => string): string[] =>
    values.length === 0 ? [] : [values.map(say).join(' · ')]
  return [
    ...parts.filter(({ kind }) => kind !== 'unsure').map((part) => said(part, lang)),
    ...all(filters.region, (code) => regionText(code, lang)),
    ...all(filters.occupation, (code) => groupText(code, lang)),
    ...(filters.employment.length === 0 ? [] : [filters.employment.map((one) => w.employment[one]).join(' · ')]),
    ...(filters.pay === undefined ? [] : [t.atLeast(payText({ per: 'month', min: filters.pay }, lang))]),
    ...(filters.near === undefined || filters.within === undefined
      ? []
      : [distance[lang].chosen(regionText(filters.near, lang), filters.within)]),
    ...(filters.shift.length === 0 ? [] : [filters.shift.map((one) => w.shift[one]).join(' · ')]),
    ...(filters.career.length === 0 ? [] : [filters.career.map((one) => t.careers[one]).join(' · ')]),
    ...saidAs(filters, lang),
    ...all(filters.source, (code) => code),
  ]
}

function saidAs(filters: Filters, lang: Lang): string[] {
  const names = ['hours', 'education', 'licence', 'benefit', 'access', 'firm', 'closing'] as const
  return names.flatMap((name) => {
    const values = [filters[name] ?? []].flat()
    return values.length === 0
      ? []
      : [values.map((one) => choiceText(name, one, { filters, cards: [] }, lang)).join(' · ')]
  })
}

// A person knows a saved search by the word they typed.
function said(part: Part, lang: Lang): string {
  return part.kind === 'concept' && !part.not ? part.text : partText(part, lang)
}

/** Why a vacancy fits a wish: what it says where the wish asks, one reason for each condition. */
export function reasons({ parts, filters }: Wish, card: Card, lang: Lang): string[] {
  const wanted = parts.filter((part) => !part.not)
  const asked = new Set([...wanted.map(kindOf), ...kindsOf(filters)])
  const typed = wanted.filter(isText).map((part) => `‘${part.text}’`)
  const groups =
    filters.occupation.length === 0 ? [] : [filters.occupation.map((code) => groupText(code, lang)).join(' · ')]
  const kinds = (['region', 'pay', 'employment', 'shift', 'career'] as const).filter((kind) => asked.has(kind))
  const away = filters.within === undefined ? undefined : awayText(card, filters, lang)
  return [
    ...typed,
    ...groups,
    ...kinds.flatMap((kind) => ofCard[kind](card, lang)),
    ...(away === undefined ? [] : [away]),
    ...saidAs(filters, lang),
    ...sourceOf(filters, card),
  ]
}

// A kind of contract or a shift has a line of its own on the card; every other concept is in its text.
function kindOf(part: Part): Part['kind'] | ConceptKind {
  return part.kind === 'concept' ? part.concept.kind : part.kind
}

function isText(part: Part): boolean {
  return part.kind === 'word' || (part.kind === 'concept' && !['employment', 'shift'].includes(part.concept.kind))
}

function kindsOf({ region, pay, employment, shift, career }: Filters): (Part['kind'] | ConceptKind)[] {
  return [
    ...(region.length > 0 ? ['region' as const] : []),
    ...(pay === undefined ? [] : ['pay' as const]),
    ...(employment.length > 0 ? ['employment' as const] : []),
    ...(shift.length > 0 ? ['shift' as const] : []),
    ...(career.length > 0 ? ['career' as const] : []),
  ]
}

const ofCard = {
  region: ({ region }: Card, lang: Lang) => [regionText(region, lang)],
  pay: ({ pay }: Card, lang: Lang) => (pay ? [payText(pay, lang)] : []),
  employment: ({ employment }: Card, lang: Lang) => [words[lang].employment[employment]],
  shift: ({ shift }: Card, lang: Lang) => [words[lang].shift[shift]],
  career: ({ careerMonths: months }: Card, lang: Lang) => [
    texts[lang].careers[months === 0 ? 'none' : months <= 12 ? 'to-1' : months <= 36 ? 'to-3' : 'over-3'],
  ],
} as const

function sourceOf({ source }: Filters, card: Card): string[] {
  return source.length === 0 ? [] : [card.sourceName ?? card.source]
}
