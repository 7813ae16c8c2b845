import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { organisationCard } from '../../identity/index.ts'
import { didWeb } from '../credential/did-web.ts'
import { speaksForIssuer } from '../domains/check-domain.ts'
import { DomainInput } from '../domains/name-domain.ts'
import { nameDomain } from '../domains/store.ts'
import { badgeKinds, type BadgeKind } from '../events.ts'
import { tables } from '../tables.ts'
import { mayNot } from './application.ts'
import { isTaken, lockApplication } from './store.ts'

/** What a company states to become an issuer. `code` stands in its identity for good. */
export type NewApplication = {
  code: string
  name: string
  nameEn?: string | undefined
  kind: BadgeKind
  domain: string
  purpose: string
}

const line = (most: number): z.ZodType<string> => z.string().trim().min(1, 'needed').max(most, 'too-long')
const blank = (value: unknown): unknown => (value === '' ? undefined : value)

const NewApplication: z.ZodType<NewApplication> = z.object({
  code: z
    .string()
    .trim()
    .regex(/^[a-z0-9][a-z0-9-]{1,40}$/, 'not-a-code'),
  name: line(100),
  nameEn: z.preprocess(blank, line(100).optional()),
  kind: z.enum(badgeKinds, 'choose'),
  domain: DomainInput,
  purpose: line(1_000),
})

/** A company applies to issue badges. Nothing is decided by it; the domain it names is looked at as often as it likes. */
export const applyToIssue: Operation<NewApplication, { application: string }> = command('badges.apply-to-issue', {
  input: NewApplication,
  allow: ({ actor }) => speaksForIssuer(actor) && organisationOf(actor, 'employer') !== undefined,
  taken: {
    application_code: async () => refusal('badges.code-taken', 409, { fields: { code: 'taken' } }),
    one_application: async () => refusal('badges.application-waits', 409),
  },
  run: async ({ actor, input, tx, now, call }) => {
    const organisation = organisationOf(actor, 'employer') ?? ''
    const card = await organisationCard(tx, organisation)
    if (!card || actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    if (await isTaken(tx, input.code)) return refusal('badges.code-taken', 409, { fields: { code: 'taken' } })
    const did = didWeb(new URL(call.node.publicUrl).host, ['agencies', input.code])
    const id = newId<'Application'>()
    await tables(tx)
      .insertInto('badges.application')
      .values({
        id,
        organisation_id: organisation,
        organisation_name: card.name,
        code: input.code,
        name: input.name,
        name_en: input.nameEn ?? null,
        kind: input.kind,
        purpose: input.purpose,
        applied_by: actor.person,
        applied_by_name: actor.name,
        applied_at: now,
        ...undecided,
      })
      .execute()
    await nameDomain(tx, organisation, { domain: input.domain, did }, now)
    const content = { application: id, code: input.code, name: input.name, did, appliedAt: now.toISOString() }
    return { value: { application: id }, subject: id, receipt: { title: '발급기관 신청', content } }
  },
})

const undecided = {
  withdrawn_at: null,
  decision: null,
  decided_by: null,
  decided_by_name: null,
  decided_at: null,
  reason: null,
  change: null,
  appeal: null,
  appealed_at: null,
  appeal_decision: null,
  appeal_by: null,
  appeal_by_name: null,
  appeal_at: null,
  appeal_reason: null,
  issuer_id: null,
}

/** Takes an application back before it is decided. */
export const withdrawApplication: Operation<{ application: string }, { application: string }> = command(
  'badges.withdraw-application',
  {
    input: z.object({ application: z.uuid() }),
    allow: ({ actor }) => speaksForIssuer(actor) && organisationOf(actor, 'employer') !== undefined,
    run: async ({ actor, input: { application: id }, tx, now }) => {
      const application = await lockApplication(tx, id)
      if (!application || application.organisation !== organisationOf(actor, 'employer'))
        return refusal('badges.no-such-application', 404)
      const no = mayNot('withdraw', application)
      if (no) return no
      await tables(tx).updateTable('badges.application').set({ withdrawn_at: now }).where('id', '=', id).execute()
      return { value: { application: id }, subject: id }
    },
  },
)

/** A refused company asks another operator to look again. Once. */
export const appealApplication: Operation<{ application: string; says: string }, { application: string }> = command(
  'badges.appeal-application',
  {
    input: z.object({ application: z.uuid(), says: line(1_000) }),
    allow: ({ actor }) => speaksForIssuer(actor) && organisationOf(actor, 'employer') !== undefined,
    taken: { application_code: async () => refusal('badges.code-taken', 409) },
    run: async ({ actor, input: { application: id, says }, tx, now }) => {
      const application = await lockApplication(tx, id)
      if (!application || application.organisation !== organisationOf(actor, 'employer'))
        return refusal('badges.no-such-application', 404)
      const no = mayNot('appeal', application)
      if (no) return no
      const appeal = { appeal: says, appealed_at: now }
      await tables(tx).updateTable('badges.application').set(appeal).where('id', '=', id).execute()
      const content = { application: id, appealedAt: now.toISOString() }
      return { value: { application: id }, subject: id, receipt: { title: '발급기관 신청 이의', content } }
    },
  },
)
