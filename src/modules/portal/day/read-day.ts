import { z } from 'zod'
import { addDays, type Day, dayOf, startOf } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Call } from '../../../platform/node.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { myApplications } from '../../applications/index.ts'
import { type WalletBadge, walletBadges } from '../../badges/index.ts'
import { myDuties } from '../../benefits/index.ts'
import { isOpen, vacancies } from '../../jobs/index.ts'
import { type Wishes, wishes } from '../../seekers/index.ts'
import type { DayState, EndingBadge, OpenDraft, Underway } from './day-state.ts'

const prefix = 'apply:'

type Own = { readonly drafts: readonly OpenDraft[]; readonly badges: readonly WalletBadge[]; readonly wishes: Wishes }

const readOwn: Operation<Record<never, never>, Own> = query('portal.my-day', {
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, tx, now }) => {
    const person = personOf(actor) ?? ''
    const drafts = await openDrafts(tx, person, dayOf(now))
    return { value: { drafts, badges: await walletBadges(tx, person, now), wishes: await wishes(tx, person) } }
  },
})

/** A person's day: what decides the next step, and what they wish for. */
export async function readDay(call: Call): Promise<{ state: DayState; wishes: Wishes }> {
  const own = must(await readOwn(call, {}))
  const applications = must(await myApplications(call, {}))
  const sentFor = new Set<string>(applications.filter((a) => a.withdrawnAt === undefined).map((a) => a.vacancy))
  const valid = own.badges.filter((b) => b.state === 'valid' || b.state === 'expiring')
  return {
    wishes: own.wishes,
    state: {
      duties: must(await myDuties(call, {})),
      invited: applications.filter((a) => standing(a) === 'invited' && a.revealedAt === undefined).map(underway),
      waiting: applications.filter((a) => standing(a) === 'waiting').map(underway),
      drafts: own.drafts.filter((d) => !sentFor.has(d.vacancy)),
      ending: valid.filter((b) => b.state === 'expiring').flatMap(endingOf),
      badges: valid.length,
      sent: applications.length,
    },
  }
}

type Sent = Extract<Awaited<ReturnType<typeof myApplications>>, { ok: true }>['value'][number]

function standing(a: Sent): 'waiting' | 'invited' | 'over' {
  if (a.withdrawnAt ?? a.declinedAt ?? a.closedAt) return 'over'
  return a.invitedAt ? 'invited' : 'waiting'
}

function underway(a: Sent): Underway {
  return { id: a.id, about: a.about, answerDue: a.answerDue }
}

// A badge that ends at midnight holds until the day before.
function endingOf(b: WalletBadge): EndingBadge[] {
  if (b.validUntil === undefined) return []
  const day = dayOf(b.validUntil)
  const lastDay = startOf(day).getTime() === b.validUntil.getTime() ? addDays(day, -1) : day
  return [{ id: b.id, title: b.title, issuer: b.issuerName, issuerEn: b.issuerNameEn, lastDay }]
}

async function openDrafts(tx: Tx, person: string, today: Day): Promise<OpenDraft[]> {
  const rows = await tx
    .selectFrom('platform.draft')
    .select(['form', 'updated_at'])
    .where('person_id', '=', person)
    .where('form', 'like', `${prefix}%`)
    .orderBy('updated_at', 'desc')
    .limit(50)
    .execute()
  const found = await vacancies(
    tx,
    rows.map((r) => r.form.slice(prefix.length)),
  )
  return rows.flatMap((r) => {
    const v = found.get(r.form.slice(prefix.length))
    if (!v || !isOpen(v, today)) return []
    const about = { title: v.title, titleEn: v.titleEn, employer: v.employerName, employerEn: v.employerNameEn }
    return [{ vacancy: v.id, about, savedAt: r.updated_at, closesOn: v.closesOn }]
  })
}
