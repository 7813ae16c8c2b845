import { z } from 'zod'
import { type Day, dayOf, isDay } from '../../../kernel/day.ts'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { requestCertificate } from '../reports/request-certificate.ts'
import { type Row, tables } from '../tables.ts'
import { endNotices } from './notices.ts'
import { endAskedOf } from './store.ts'

/** Why somebody says that they stopped, as the law module's `separationKind` names it. */
export const endKinds = ['계약종료', '소득감소', '권고사직', '해고', '자기 사정', '그 밖의 사유'] as const

/** Which work ended, on which last day, why, and in their own words. */
export type AskedEnd = { spell: string; lastDay: Day; separationKind: (typeof endKinds)[number]; says: string }

/**
 * Asks the workplace to report that work has ended, and for its separation certificate (고용보험법 제42조제3항): from now on its
 * days run (시행규칙 제82조의2). Asked again while nobody has answered, the first request stands.
 */
export const askEnd: Operation<AskedEnd, { request: string; dueOn: Day }> = command('benefits.ask-end', {
  input: z.object({
    spell: z.uuid(),
    lastDay: z.custom<Day>(isDay, 'not-a-day'),
    separationKind: z.enum(endKinds, 'choose'),
    says: z.string().trim().min(1, 'needed').max(500, 'too-long'),
  }),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, input, tx, now, call }) => {
    const found = await goingOn(tx, personOf(actor) ?? '', input.spell)
    if (isRefusal(found)) return found
    const { spell, organisation } = found
    if (input.lastDay < spell.from_day)
      return refusal('benefits.before-begin', 422, { fields: { lastDay: 'before-from' } })
    if (input.lastDay > dayOf(now)) return refusal('benefits.day-to-come', 422, { fields: { lastDay: 'to-come' } })
    if (await endAskedOf(tx, spell.id)) return refusal('benefits.end-asked', 409)
    const request = newId<'EndRequest'>()
    const { lastDay, separationKind, says } = input
    await tables(tx)
      .insertInto('benefits.end_request')
      .values({
        id: request,
        spell_id: spell.id,
        person_id: spell.person_id,
        organisation_id: organisation,
        last_day: lastDay,
        separation_kind: separationKind,
        says,
        asked_at: now,
      })
      .execute()
    const { dueOn } = await requestCertificate(tx, call, spell, endNotices.asked)
    const content = {
      request,
      workplace: spell.workplace,
      lastDay,
      separationKind,
      says,
      dueOn,
      receivedAt: now.toISOString(),
    }
    return {
      value: { request, dueOn },
      subject: request,
      receipt: { title: `이직 신고 요청: ${spell.workplace}`, content },
    }
  },
  taken: { end_asked_once: async () => await Promise.resolve(refusal('benefits.end-asked', 409)) },
})

type GoingOn = { readonly spell: Row<'spell'>; readonly organisation: string }

// Their own, not reported as ended, at a workplace that reports here.
async function goingOn(tx: Tx, person: string, id: string): Promise<GoingOn | Refusal> {
  const spell = await tables(tx)
    .selectFrom('benefits.spell')
    .selectAll()
    .where('id', '=', id)
    .where('person_id', '=', person)
    .executeTakeFirst()
  if (!spell) return refusal('platform.not-found', 404)
  if (spell.to_day !== null) return refusal('benefits.ended-already', 409)
  return spell.organisation_id === null
    ? refusal('benefits.workplace-elsewhere', 409)
    : { spell, organisation: spell.organisation_id }
}
