import { z } from 'zod'
import { refusal } from '../../kernel/refusal.ts'
import { personOf } from '../../platform/operation/actor.ts'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import type { Consent } from './consent.ts'
import { type Names, namesFor } from './names.ts'
import { consentOf } from './store.ts'

/** One of the person's own consents, with the names it speaks of: for the page that asks before withdrawing. */
export const readConsent: Operation<{ consent: string }, { consent: Consent; names: Names }> = query('consent.read', {
  input: z.object({ consent: z.uuid() }),
  allow: async ({ actor, input, tx }) => {
    const consent = await consentOf(tx, input.consent)
    return consent !== undefined && consent.person === personOf(actor) ? true : refusal('consent.not-found', 404)
  },
  run: async ({ input, tx }) => {
    const consent = await consentOf(tx, input.consent)
    return consent ? { value: { consent, names: await namesFor(tx, [consent]) } } : refusal('consent.not-found', 404)
  },
})
