import { z } from 'zod'
import { refusal } from '../../kernel/refusal.ts'
import { personOf } from '../../platform/operation/actor.ts'
import { type Operation, command } from '../../platform/operation/command.ts'
import { consentWithdrawn } from './events.ts'
import { consentOf, endConsent } from './store.ts'

const Withdraw = z.object({ consent: z.uuid() })

/** Withdraws the person's own consent: as easy as giving it (개인정보 보호법 제37조). */
export const withdrawConsent: Operation<{ consent: string }, { consent: string }> = command('consent.withdraw', {
  input: Withdraw,
  allow: async ({ actor, input, tx }) => {
    const consent = await consentOf(tx, input.consent)
    return consent !== undefined && consent.person === personOf(actor) ? true : refusal('consent.not-found', 404)
  },
  run: async ({ input, tx, now }) => {
    const consent = await endConsent(tx, now, input.consent)
    if (!consent) return refusal('consent.withdrawn-before', 409)
    const { id, person, purpose, source, recipient } = consent
    return {
      value: { consent: id },
      subject: id,
      facts: [consentWithdrawn({ consent: id, person, purpose, source, recipient })],
      receipt: {
        title: '동의 거두기',
        content: { consent: id, purpose, source, recipient, withdrawnAt: now.toISOString() },
      },
    }
  },
})
