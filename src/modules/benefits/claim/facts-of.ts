import { type Day, toDay } from '../../../kernel/day.ts'
import { decide, domainNamed, readFacts } from '../../law/index.ts'
import type { Certificate } from '../contract.ts'
import { type Insured, type Part, insuredParts } from '../summing/insured-parts.ts'
import { summingFact } from '../summing/summing-fact.ts'
import type { Row } from '../tables.ts'
import { basePay } from './base-pay.ts'
import { incomeDrop } from './income-drop.ts'
import { insuredTime, workDaysSince } from './insured-time.ts'
import { insuredYears } from './insured-years.ts'
import type { KnownFact, SaidBy } from './known-fact.ts'
import type { Span } from './spans.ts'
import { choiceOfStatus } from './status-choice.ts'
import { isShort } from './unit-months.ts'
import { type Lost, dayIn, eligibility, endingFact, isEmployee, isLost, windowOf } from './window.ts'

/** All that is known of a person's work on the day of a claim. */
export type History = {
  /** The spell after which benefit is claimed. */
  readonly spell: Lost
  readonly spells: readonly Row<'spell'>[]
  readonly months: readonly Row<'pay_month'>[]
  readonly certificate: Certificate | undefined
  /** What the claimant said, under the names of the law; what an officer found, which goes before. */
  readonly answers: Readonly<Record<string, unknown>>
  readonly office?: Readonly<Record<string, unknown>>
  /** The statuses whose small contracts the person applied to have added up. */
  readonly summed?: readonly Row<'spell'>['kind'][]
  /** Spells on which benefit was already paid. */
  readonly paid: readonly string[]
  readonly claimedOn: Day
  /** The day that unemployment was reported; the day of the claim unless it is another. */
  readonly registeredOn?: Day | undefined
  readonly bornOn?: string | undefined
}

/** What the law asks of a claim, each with who said it; what an officer found goes before what others said of the same. */
export function factsOf(history: History): readonly KnownFact[] {
  return firstOf(history, fromRecords(history))
}

/** Of the same facts the insured time alone, for who asks for it day by day: it takes a small part of the work. */
export function insuredTimeOf(history: History): readonly KnownFact[] {
  return firstOf(history, insured(history, insuredParts(recordsOf(history))))
}

function firstOf({ answers, office = {} }: History, records: readonly KnownFact[]): readonly KnownFact[] {
  const found = said(office, 'office')
  const known = [...records, ...said(answers, 'person')]
  const byName = new Map<string, KnownFact>()
  for (const fact of [...found, ...known]) if (!byName.has(fact.name)) byName.set(fact.name, fact)
  return [...byName.values()]
}

/** The days in which insured time counts for a claim. */
export function countedWindow({ spell, answers, office, paid, spells }: History): Span {
  return windowOf(spell, { ...answers, ...office }, paidUntil(spells, paid, spell))
}

function fromRecords(history: History): KnownFact[] {
  const { spell, spells, months, certificate, claimedOn, registeredOn = claimedOn, paid, bornOn } = history
  const ofRecord = (name: string, value: KnownFact['value']): KnownFact => ({ name, value, by: 'history' })
  const separation: SaidBy = certificate ? 'certificate' : 'history'
  const kind = certificate?.separationKind ?? spell.separation_kind
  const until = paidUntil(spells, paid, spell)
  const all = recordsOf(history)
  const parts = insuredParts(all)
  return [
    ofRecord('workerType', spell.kind),
    ofRecord(endingFact(spell), spell.to_day),
    ...(kind ? [{ name: 'separationKind', value: kind, by: separation, workplace: spell.workplace }] : []),
    { name: 'applicationDate', value: claimedOn, by: 'person' },
    { name: 'registrationDate', value: registeredOn, by: 'person' },
    ...insured(history, parts),
    ofRecord('insuredYears', insuredYears(spell, parts, until)),
    ...summingFact(spell, all),
    ...basePay(spell, months, certificate),
    ...incomeDrop(spell, spells, months),
    ...choiceOfStatus(spell, spells, months),
    ...recentWork(history),
    ...(bornOn === undefined ? [] : [{ name: 'age', value: ageOn(bornOn, spell.to_day), by: 'identity' as const }]),
  ]
}

function recordsOf({ spells, months, summed = [], claimedOn }: History): Insured {
  return { spells, months, summed, until: claimedOn }
}

function insured(history: History, spells: readonly Part[]): readonly KnownFact[] {
  const { spell, months, certificate } = history
  return insuredTime({ spell, spells, months, certificate, window: countedWindow(history) })
}

function said(answers: Readonly<Record<string, unknown>>, by: SaidBy): KnownFact[] {
  const { known } = readFacts(eligibility(), answers)
  return Object.entries(known).flatMap(([name, value]) =>
    typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? [{ name, value, by }] : [],
  )
}

// 제41조제2항: the last separation before this one that already yielded benefit.
function paidUntil(spells: readonly Row<'spell'>[], paid: readonly string[], { id, to_day }: Lost): Day | undefined {
  const days = spells.filter(isLost).filter((each) => each.id !== id && paid.includes(each.id) && each.to_day < to_day)
  return days
    .map((each) => toDay(each.to_day))
    .toSorted()
    .at(-1)
}

// Short-term artists and providers, daily workers: how little they worked of late (제40조제1항제5호, 제77조의3제1항제6호).
function recentWork({ spell, spells, months, claimedOn }: History): KnownFact[] {
  const short = !isEmployee(spell) && spell.kind !== '자영업자'
  const shortTerm = short ? [{ name: 'shortTermContract', value: isShort(spell), by: 'history' as const }] : []
  const barred = spells.some((each) => each.id !== spell.id && barring.has(each.separation_kind ?? ''))
  const other = { name: 'otherSeparationRestricted', value: barred, by: 'history', check: true } as const
  if (!isEmployee(spell) || spell.kind === '근로자') return short && isShort(spell) ? [...shortTerm, other] : shortTerm
  const since = firstOfWindow(claimedOn)
  return [
    { name: 'workDaysInWindow', value: workDaysSince(months, since, claimedOn), by: 'history', check: true },
    other,
  ]
}

function firstOfWindow(claimedOn: Day): Day {
  const benefit = domainNamed('benefit')
  const asked = benefit && decide(benefit, { applicationDate: claimedOn }, claimedOn, { wanted: ['windowStart'] })
  return dayIn(asked?.result['windowStart'])
}

const barring = new Set(['자기 사정', '전직·자영업'])

function ageOn(born: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
  return day.slice(5) < born.slice(5) ? years - 1 : years
}
