import { z } from 'zod'
import { daysAfter } from '../../../kernel/instant.ts'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import { organisationIn, personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { membersChanged } from '../events.ts'
import { membersOf } from '../store.ts'
import { tables } from '../tables.ts'
import { administers } from './change-member.ts'
import { columnsOf } from './roles.ts'
import { memberRules } from './rules.ts'

/** A handing over that waits for its successor. */
export type Handover = {
  readonly id: string
  readonly from: string
  readonly fromName: string
  readonly to: string
  readonly toName: string
  readonly giver: 'leave' | 'recruiter'
  readonly expiresAt: Date
}

type One = { handover: string }
const One: z.ZodType<One> = z.object({ handover: z.uuid() })
const none = refusal('identity.no-such-handover', 404)

/** Names a member who shall administer in one's place. Nothing changes until they accept. */
export const offerHandover: Operation<{ person: string; giver: 'leave' | 'recruiter' }, One> = command(
  'identity.offer-handover',
  {
    stepUp: 'staff',
    input: z.object({ person: z.uuid('person'), giver: z.enum(['leave', 'recruiter']) }),
    allow: ({ actor }) => administers(actor),
    run: async ({ actor, input: { person, giver }, tx, now }) => {
      if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
      const organisation = organisationIn(actor) ?? ''
      const to = (await membersOf(tx, organisation)).find((m) => m.person === person && m.person !== actor.person)
      if (!to) return refusal('identity.not-a-member', 404)
      await endOpen(tx, now, organisation, actor.person)
      const id = newId<'Handover'>()
      await tables(tx)
        .insertInto('identity.handover')
        .values({
          id,
          organisation_id: organisation,
          from_id: actor.person,
          from_name: actor.name,
          to_id: person,
          to_name: to.name,
          giver,
          offered_at: now,
          expires_at: daysAfter(now, memberRules.handoverDays),
          accepted_at: null,
          ended_at: null,
        })
        .execute()
      const facts = [membersChanged({ organisation, person, what: 'handover-offered' })]
      return { value: { handover: id }, subject: id, facts }
    },
  },
)

async function endOpen(tx: Tx, now: Date, organisation: string, from: string): Promise<void> {
  await tables(tx)
    .updateTable('identity.handover')
    .set({ ended_at: now })
    .where('organisation_id', '=', organisation)
    .where('from_id', '=', from)
    .where('accepted_at', 'is', null)
    .where('ended_at', 'is', null)
    .execute()
}

/** Takes over: the successor becomes administrator and the giver goes, in one step. */
export const acceptHandover: Operation<One, One> = command('identity.accept-handover', {
  right: 'member',
  stepUp: 'staff',
  input: One,
  allow: ({ actor }) => organisationIn(actor) !== undefined,
  run: async ({ actor, input, tx, now }) => {
    const [organisation, self] = [organisationIn(actor) ?? '', personOf(actor) ?? '']
    const row = await tables(tx)
      .updateTable('identity.handover')
      .set({ accepted_at: now })
      .where('id', '=', input.handover)
      .where('organisation_id', '=', organisation)
      .where('to_id', '=', self)
      .where('accepted_at', 'is', null)
      .where('ended_at', 'is', null)
      .where('expires_at', '>', now)
      .returning(['from_id', 'giver'])
      .executeTakeFirst()
    const giver = row && (await membersOf(tx, organisation)).find((m) => m.person === row.from_id)
    // Who has lost the right in the meantime can no longer give it away.
    if (!row || giver?.role !== 'administrator') return none
    await change(tx, organisation, self, columnsOf('administrator'))
    await change(tx, organisation, row.from_id, row.giver === 'leave' ? { ended_at: now } : columnsOf('recruiter'))
    const facts = [membersChanged({ organisation, person: row.from_id, what: 'handover-done' })]
    return { value: input, subject: input.handover, facts }
  },
})

/** Takes an offer back, or says no to it. */
export const endHandover: Operation<One, One> = command('identity.end-handover', {
  right: 'member',
  input: One,
  allow: ({ actor }) => organisationIn(actor) !== undefined,
  run: async ({ actor, input, tx, now }) => {
    const self = personOf(actor) ?? ''
    const row = await tables(tx)
      .updateTable('identity.handover')
      .set({ ended_at: now })
      .where('id', '=', input.handover)
      .where('organisation_id', '=', organisationIn(actor) ?? '')
      .where((e) => e.or([e('from_id', '=', self), e('to_id', '=', self)]))
      .where('accepted_at', 'is', null)
      .where('ended_at', 'is', null)
      .returning('from_id')
      .executeTakeFirst()
    if (!row) return none
    const organisation = organisationIn(actor) ?? ''
    const facts =
      row.from_id === self ? [] : [membersChanged({ organisation, person: row.from_id, what: 'handover-declined' })]
    return { value: input, subject: input.handover, facts }
  },
})

async function change(tx: Tx, organisation: string, person: string, set: object): Promise<void> {
  await tables(tx)
    .updateTable('identity.member')
    .set(set)
    .where('organisation_id', '=', organisation)
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .execute()
}

/** Who hands over to whom in the organisation one acts for. */
export const myHandovers: Operation<Record<never, never>, readonly Handover[]> = query('identity.my-handovers', {
  input: z.object({}),
  allow: ({ actor }) => organisationIn(actor) !== undefined,
  run: async ({ actor, tx, now }) => {
    const rows = await tables(tx)
      .selectFrom('identity.handover')
      .selectAll()
      .where('organisation_id', '=', organisationIn(actor) ?? '')
      .where('accepted_at', 'is', null)
      .where('ended_at', 'is', null)
      .where('expires_at', '>', now)
      .orderBy('offered_at')
      .execute()
    const value = rows.map((r) => ({
      id: r.id,
      from: r.from_id,
      fromName: r.from_name,
      to: r.to_id,
      toName: r.to_name,
      giver: r.giver,
      expiresAt: r.expires_at,
    }))
    return { value }
  },
})
