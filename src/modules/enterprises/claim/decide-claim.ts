import { z } from 'zod'
import { toId } from '../../../kernel/id.ts'
import { refusal } from '../../../kernel/refusal.ts'
import { enqueue } from '../../../platform/jobs/runner.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { addMember, organisationCards } from '../../identity/index.ts'
import type { Claim } from './change-claim.ts'
import { tellOfClaim } from './claim-jobs.ts'
import { claimState, isOpen } from './claim.ts'
import * as store from './store.ts'

/** Claims that go on, for the operator: those whose day has come first. */
export const claimsToDecide: Operation<Record<never, never>, readonly Claim[]> = query('enterprises.claims-to-decide', {
  input: z.object({}),
  allow: ({ actor }) => organisationOf(actor, 'operator') !== undefined,
  run: async ({ tx }) => {
    const rows = await store.openClaims(tx)
    const companies = await organisationCards(
      tx,
      rows.map((row) => row.organisation_id),
    )
    return {
      value: rows.map((row) => ({ row, company: companies.get(row.organisation_id) })),
      accessed: rows.map((row) => ({ person: toId<'Person'>(row.claimant_id), what: 'claim', purpose: 'claim' })),
    }
  },
})

/** A person's decision. The reason is always said: who reads it later must understand why a company changed hands. */
export type DecideClaim = { claim: string; decision: 'confirmed' | 'refused'; reason: string }

/**
 * Decides a claim, signed by name: refuses it at any time, confirms it only with a paper, after its day, without objection. Confirmed, it
 * takes effect at once: the claimant administers, and those who were there stay.
 */
export const decideClaim: Operation<DecideClaim, { claim: string }> = command('enterprises.decide-claim', {
  stepUp: 'staff',
  input: z.object({
    claim: z.uuid(),
    decision: z.enum(['confirmed', 'refused'], 'decision'),
    reason: z.string().trim().min(5, 'reason').max(500),
  }),
  allow: ({ actor }) => organisationOf(actor, 'operator') !== undefined,
  run: async ({ actor, input: { claim, decision, reason }, tx, now }) => {
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    const row = await store.lockClaim(tx, claim)
    const state = row && claimState(row, now)
    if (!row || !state || !isOpen(state)) return refusal('enterprises.no-such-claim', 404)
    if (row.claimant_id === actor.person) return refusal('enterprises.own-claim', 403)
    if (decision === 'confirmed' && state !== 'ripe') return refusal('enterprises.claim-not-ripe', 409)
    const signed = { decided_by: actor.person, decided_by_name: actor.name, decided_at: now }
    await store.changeClaim(tx, claim, { decision, reason, ...signed })
    if (decision === 'confirmed') await addMember(tx, now, row.organisation_id, row.claimant_id, true)
    await enqueue(tx, tellOfClaim, { claim, what: decision })
    return { value: { claim }, subject: claim }
  },
})
