import { z } from 'zod'
import { type Day, isDay } from '../../../kernel/day.ts'
import { refusal } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { didWebUrl } from '../credential/did-web.ts'
import { badgeKinds, type BadgeKind } from '../events.ts'
import { tables } from '../tables.ts'
import { currentEntries } from './store.ts'

/** What one operator proposes: an accreditation, or another wording or end of one that stands (`replaces`). */
export type Proposal = {
  did: string
  name: string
  nameEn?: string | undefined
  kinds: BadgeKind[]
  from: Day
  until?: Day | undefined
  reason: string
  replaces?: string | undefined
}

const blank = (value: unknown): unknown => (value === '' ? undefined : value)
const line = (most: number): z.ZodType<string> => z.string().trim().min(1, 'needed').max(most, 'too-long')
const Proposal: z.ZodType<Proposal> = z
  .object({
    did: z
      .string()
      .trim()
      .refine((did) => didWebUrl(did) !== undefined, 'not-a-did'),
    name: line(100),
    nameEn: z.preprocess(blank, line(100).optional()),
    kinds: z.array(z.enum(badgeKinds)).min(1, 'needed').max(badgeKinds.length),
    from: z.custom<Day>(isDay, 'not-a-day'),
    until: z.preprocess(blank, z.custom<Day>(isDay, 'not-a-day').optional()),
    reason: line(500),
    replaces: z.preprocess(blank, z.uuid().optional()),
  })
  .refine(({ from, until }) => until === undefined || from <= until, { path: ['until'], message: 'before-from' })

/** Proposes a change of the accredited issuers. It changes nothing until a second operator confirms it. */
export const proposeAccreditation: Operation<Proposal, { proposal: string }> = command('badges.propose-accreditation', {
  input: Proposal,
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'operator',
  run: async ({ actor, input, tx, now }) => {
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    const { did, name, nameEn, kinds, from, until, reason, replaces } = input
    if (replaces !== undefined && !(await currentEntries(tx)).some((e) => e.id === replaces && e.did === did))
      return refusal('badges.accreditation-gone', 409)
    const id = newId<'Accreditation'>()
    await tables(tx)
      .insertInto('badges.accreditation')
      .values({
        id,
        did,
        name,
        name_en: nameEn ?? null,
        kinds: [...new Set(kinds)],
        from_day: from,
        until_day: until ?? null,
        reason,
        replaces: replaces ?? null,
        proposed_by: actor.person,
        proposed_by_name: actor.name,
        proposed_at: now,
        ...undecided,
      })
      .execute()
    return { value: { proposal: id }, subject: id }
  },
})

const undecided = { decision: null, decided_by: null, decided_by_name: null, decided_at: null }
