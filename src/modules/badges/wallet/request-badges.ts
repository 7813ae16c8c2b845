import { z } from 'zod'
import { addDays, type Day, dayOf, isDay } from '../../../kernel/day.ts'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { enqueue } from '../../../platform/jobs/runner.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Actor, personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { activeConsent, giveConsent } from '../../consent/index.ts'
import { askableIssuers, type Issuer } from '../issuers/issuer.ts'
import { tables } from '../tables.ts'
import { fetchBadges } from './fetch-badges.ts'

/** The purpose of the consents that let agencies' records into the wallet. */
const walletPurpose = 'wallet'
const longestDays = 366

type Asked = { agencies: string[]; endsOn: Day }
const Asked: z.ZodType<Asked> = z.object({
  agencies: z.array(z.string().max(60)).min(1, 'choose-one').max(10),
  endsOn: z.custom<Day>(isDay, 'not-a-day'),
})

/** Asks agencies (by code) for the person's records: one consent, one request and one job each, in one transaction. */
export const requestBadges: Operation<Asked, { asked: number }> = command('badges.request', {
  input: Asked,
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, input, tx, now }) => {
    const today = dayOf(now)
    if (input.endsOn < today) return refusal('badges.end-has-passed', 422, { fields: { endsOn: 'in-the-past' } })
    if (input.endsOn > addDays(today, longestDays))
      return refusal('badges.end-too-far', 422, { fields: { endsOn: 'too-far' } })
    const issuers = (await askableIssuers(tx)).filter(({ code }) => input.agencies.includes(code))
    if (issuers.length !== new Set(input.agencies).size) return refusal('badges.no-such-agency', 404)
    const consents: string[] = []
    for (const issuer of issuers) consents.push(...(await ask(tx, actor, issuer, input.endsOn, now)))
    const content = {
      agencies: issuers.map(({ code }) => code),
      consents,
      endsOn: input.endsOn,
      askedAt: now.toISOString(),
    }
    return { value: { asked: consents.length }, receipt: { title: '배지 가져오기', content } }
  },
})

async function ask(tx: Tx, actor: Actor, issuer: Issuer, endsOn: Day, now: Date): Promise<string[]> {
  const person = personOf(actor) ?? ''
  const id = newId<'Request'>()
  const waiting = await tables(tx)
    .selectFrom('badges.fetch_request')
    .select('id')
    .where('person_id', '=', person)
    .where('organisation_id', '=', issuer.organisation)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  if (waiting) return []
  const consent = await consentFor(tx, person, issuer, endsOn, now)
  const made = await tables(tx)
    .insertInto('badges.fetch_request')
    .values({
      id,
      person_id: person,
      organisation_id: issuer.organisation,
      consent_id: consent,
      state: 'waiting',
      reason: null,
      asked_at: now,
      next_try: now,
      ended_at: null,
    })
    .onConflict((c) => c.columns(['person_id', 'organisation_id']).where('state', '=', 'waiting').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) await enqueue(tx, fetchBadges, { request: id })
  return made ? [consent] : []
}

async function consentFor(tx: Tx, person: string, issuer: Issuer, endsOn: Day, now: Date): Promise<string> {
  const of = { person, source: issuer.code, purpose: walletPurpose }
  const active = await activeConsent(tx, of, dayOf(now))
  if (active?.endsOn === endsOn) return active.id
  return await giveConsent(tx, now, { ...of, scope: [issuer.kind], recipient: 'self', endsOn })
}
