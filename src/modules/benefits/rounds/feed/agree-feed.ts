import { z } from 'zod'
import { type Day, dayOf, toDay } from '../../../../kernel/day.ts'
import { isRefusal, refusal } from '../../../../kernel/refusal.ts'
import { personOf } from '../../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../../platform/operation/command.ts'
import { giveConsent } from '../../../consent/index.ts'
import { heldForChange } from '../change-round.ts'
import { themselves } from '../my-rounds.ts'
import { feed, feedersOf } from './feed-store.ts'

/**
 * Agrees that days of work which one workplace reports go into one's declarations, until the benefit year ends or the consent is taken
 * back (개인정보 보호법 제15조, 제22조). Agreed already, it stays as it was.
 */
export const agreeFeed: Operation<{ round: number; organisation: string }, { consent: string }> = command(
  'benefits.agree-feed',
  {
    input: z.object({ round: z.coerce.number().int().min(1).max(99), organisation: z.uuid() }),
    allow: themselves,
    run: async ({ actor, input: { round, organisation }, tx, now }) => {
      const person = personOf(actor) ?? ''
      const held = await heldForChange(tx, actor, round)
      if (isRefusal(held)) return held
      const feeder = (await feedersOf(tx, person, dayOf(now))).find((one) => one.organisation === organisation)
      if (!feeder) return refusal('benefits.no-such-feed', 404)
      if (feeder.consent !== undefined) return { value: { consent: feeder.consent } }
      const endsOn: Day = toDay(held.claim.benefit_year_end ?? dayOf(now))
      const given = { person, source: organisation, ...feed, endsOn }
      const consent = await giveConsent(tx, now, given)
      const content = { consent, source: feeder.name, purpose: feed.purpose, scope: feed.scope, endsOn }
      return {
        value: { consent },
        subject: consent,
        receipt: { title: `동의: ${feeder.name} 신고를 실업인정에`, content },
      }
    },
  },
)
