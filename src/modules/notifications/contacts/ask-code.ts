import { sql } from 'kysely'
import { z } from 'zod'
import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { enqueue } from '../../../platform/jobs/runner.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Node } from '../../../platform/node.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { limits } from '../channels.ts'
import { deliver } from '../delivery/deliver.ts'
import { addDelivery } from '../delivery/store.ts'
import { indexOf, seal } from '../sealed.ts'
import { tables } from '../tables.ts'
import { connectedChannels, waysOut } from '../ways-out.ts'
import { type ContactKind, normalAddress } from './address.ts'

type Asked = { kind: ContactKind; address: string }

const channelOf = { mail: 'mail', mobile: 'sms' } as const

/** Sends a code to an address that shall become the person's contact. Earlier codes for the same kind end. */
export const askCode: Operation<Asked, { kind: ContactKind }> = command('notifications.ask-code', {
  stepUp: 'own',
  input: z.object({ kind: z.enum(['mail', 'mobile']), address: z.string().max(254) }),
  allow: ({ actor }) => personOf(actor) !== undefined,
  run: async ({ actor, input, tx, now, call }) => {
    const person = personOf(actor)
    if (person === undefined) return refusal('platform.sign-in-first', 401)
    const { kind } = input
    if (!connectedChannels(waysOut.of(call.node)).has(channelOf[kind]))
      return refusal('notifications.not-connected', 409)
    const address = normalAddress(kind, input.address)
    if (address === undefined) return refusal(`notifications.no-such-${kind}`, 422, { fields: { address: kind } })
    const index = indexOf(call.node, address)
    const tooMany = await overLimit(tx, now, person, index)
    if (tooMany) return tooMany
    await begin(tx, call.node, now, { person, kind, address, index })
    await enqueue(tx, deliver, {})
    return { value: { kind }, subject: person }
  },
})

async function overLimit(tx: Tx, now: Date, person: string, index: string): Promise<Refusal | undefined> {
  const since = new Date(now.getTime() - 3_600_000)
  const { rows } = await sql<{ own: number; there: number }>`
    select (select count(*)::int from notifications.verification where person_id = ${person} and created_at > ${since}) as own,
      notifications.codes_to(${index}, ${since}) as there`.execute(tx)
  const { own, there } = rows[0] ?? { own: 0, there: 0 }
  const over = own >= limits.codesPerPersonAnHour || there >= limits.codesPerAddressAnHour
  return over ? refusal('notifications.too-many-codes', 429) : undefined
}

type New = Asked & { person: string; index: string }

async function begin(tx: Tx, node: Node, now: Date, { person, kind, address, index }: New): Promise<void> {
  const id = newId<'Verification'>()
  await tables(tx)
    .updateTable('notifications.verification')
    .set({ expires_at: now })
    .where('person_id', '=', person)
    .where('kind', '=', kind)
    .where('expires_at', '>', now)
    .execute()
  await tables(tx)
    .insertInto('notifications.verification')
    .values({
      id,
      person_id: person,
      kind,
      address: seal(node, 'verification', id, address),
      address_index: index,
      created_at: now,
      expires_at: new Date(now.getTime() + limits.codeMinutes * 60_000),
      used_at: null,
    })
    .execute()
  await addDelivery(tx, now, { person, kind: 'security', channel: channelOf[kind], verification: id, at: now })
}
