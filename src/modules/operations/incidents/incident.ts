import { type Day, addDays, dayOf, daysBetween } from '../../../kernel/day.ts'
import type { Id } from '../../../kernel/id.ts'
import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import type { Component, Run } from '../status/component.ts'

/** Words in both languages. */
export type Words = { readonly ko: string; readonly en: string }

/** Something that did not work. Where it stands is derived from its timestamps. */
export type Incident = {
  readonly id: Id<'Incident'>
  readonly components: readonly Component[]
  readonly title: Words
  readonly beganAt: Date
  readonly endedAt?: Date
  readonly foundBy: 'node' | 'person'
  readonly createdAt: Date
  readonly openedAt?: Date
  readonly closedAt?: Date
  /** What was done, once it is closed. */
  readonly done?: Words
  readonly dismissedAt?: Date
  readonly dismissReason?: string
}

/** Steps of finding out, in order. 'closed' is written by closing. */
export const stages = ['looking', 'found', 'watching', 'closed'] as const
/** One of them. */
export type Stage = (typeof stages)[number]

/** Something said about an incident. */
export type Update = { readonly at: Date; readonly stage: Stage; readonly text: Words }

/** Where an incident stands. A proposal is the node's own and not public yet. */
export type IncidentState = 'proposed' | 'open' | 'closed' | 'dismissed'

/** What the operator may do with it. */
export type Act = 'open' | 'dismiss' | 'update' | 'close' | 'extend'

const acts: Readonly<Record<IncidentState, readonly Act[]>> = {
  proposed: ['open', 'dismiss'],
  open: ['update', 'close', 'extend'],
  closed: ['extend'],
  dismissed: ['open'],
}

/** The state now. */
export function stateOf(i: Pick<Incident, 'openedAt' | 'closedAt' | 'dismissedAt'>): IncidentState {
  if (i.dismissedAt) return 'dismissed'
  if (i.closedAt) return 'closed'
  return i.openedAt ? 'open' : 'proposed'
}

/** Whether an act is possible now; else why not. */
export function mayBe(act: Act, i: Incident): true | Refusal {
  const state = stateOf(i)
  return acts[state].includes(act) || refusal(`operations.${state}-cannot-${act}`, 409)
}

/** Whole minutes that it lasted, until now while it goes on. */
export function minutesOf(i: Pick<Incident, 'beganAt' | 'endedAt'>, now: Date): number {
  return Math.max(0, Math.floor((+(i.endedAt ?? now) - +i.beganAt) / 60_000))
}

/** An outage that lasted longer extends deadlines of its days: we propose it, a person signs. */
export const extendsAfterMinutes = 10

/** An extension that was signed. */
export type Extension = {
  readonly id: Id<'Extension'>
  readonly incident: Id<'Incident'>
  readonly kind: string
  readonly from: Day
  readonly to: Day
  readonly days: number
  readonly noEarlier: Day
  /** How many deadlines fell on these days when it was signed. */
  readonly deadlines: number
  readonly basis: string
  readonly signedName: string
  readonly signedAt: Date
  readonly withdrawnAt?: Date
  readonly withdrawnName?: string
  readonly withdrawReason?: string
}

/** What a new extension would move, and how far. */
export type Reach = Pick<Extension, 'from' | 'to' | 'days' | 'noEarlier'>

/**
 * The days that an incident touched and that no extension of this kind has moved yet. Their deadlines move by as many days
 * as that is, and never to a day that is over when people hear of it: tomorrow is the earliest.
 */
export function reachOf(i: Incident, earlier: readonly Extension[], now: Date): Reach | Refusal {
  const done = earlier.filter((e) => e.withdrawnAt === undefined).map((e) => e.to)
  const last = done.toSorted().at(-1)
  const first = dayOf(i.beganAt)
  const from = last === undefined ? first : addDays(last, 1)
  const to = dayOf(i.endedAt ?? now)
  if (from > to) return refusal('operations.already-extended', 409)
  return { from, to, days: daysBetween(from, to) + 1, noEarlier: addDays(dayOf(now), 1) }
}

/** What the node proposes: components that were down for so long, and that no known incident speaks of. */
export type Proposal = Pick<Incident, 'components' | 'beganAt' | 'endedAt'>

/** Proposes one incident for all long stops that no incident covers; undefined when there is nothing to propose. */
export function proposalOf(runs: readonly Run[], known: readonly Incident[], now: Date): Proposal | undefined {
  const long = runs.filter((r) => r.state === 'down' && +r.lastAt - +r.beganAt >= extendsAfterMinutes * 60_000)
  const news = long.filter((r) => !known.some((i) => covers(i, r)))
  if (news.length === 0) return undefined
  const goesOn = news.some((r) => +now - +r.lastAt < 90_000)
  return {
    components: [...new Set(news.map((r) => r.component))],
    beganAt: new Date(Math.min(...news.map((r) => +r.beganAt))),
    ...(!goesOn && { endedAt: new Date(Math.max(...news.map((r) => +r.lastAt))) }),
  }
}

function covers(i: Incident, run: Run): boolean {
  const end = i.endedAt ? +i.endedAt + 60_000 : Number.POSITIVE_INFINITY
  return i.components.includes(run.component) && +run.beganAt <= end && +run.lastAt >= +i.beganAt - 60_000
}
