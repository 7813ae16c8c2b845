import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { type Actor, organisationOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { administers } from '../members/change-member.ts'
import { endOrganisation } from './end-organisation.ts'

/** What closing a company asks: which, so that a window left open closes no other one; that one has read what ends; and why, if one likes. */
export type ToClose = { company: string; sure: true; why: string }

/** The company that one may close. */
export const companyToClose: Operation<Record<never, never>, { company: string }> = query('identity.company-to-close', {
  input: z.object({}),
  allow: ({ actor }) => administersCompany(actor),
  run: async ({ actor }) => await Promise.resolve({ value: { company: organisationOf(actor, 'employer') ?? '' } }),
})

/** Closes the company one administers: its vacancies end, everybody who applied is answered, nobody belongs to it any more. */
export const closeOrganisation: Operation<ToClose, { organisation: string }> = command('identity.close-organisation', {
  stepUp: 'staff',
  input: z.object({ company: z.uuid(), sure: z.literal(true, 'sure'), why: z.string().trim().max(500).default('') }),
  allow: ({ actor }) => administersCompany(actor),
  run: async ({ actor, input: { company: organisation, why }, tx, now }) => {
    if (organisation !== organisationOf(actor, 'employer')) return refusal('identity.other-company', 409)
    const by = actor.kind === 'person' ? actor.name : ''
    const facts = await endOrganisation(tx, { organisation, by, why, at: now })
    if (!facts) return refusal('identity.closed-already', 409)
    return {
      value: { organisation },
      subject: organisation,
      facts,
      receipt: { title: '회사 닫기', content: { organisation, by, closed: now.toISOString() } },
    }
  },
})

function administersCompany(actor: Actor): boolean {
  return administers(actor) && organisationOf(actor, 'employer') !== undefined
}
