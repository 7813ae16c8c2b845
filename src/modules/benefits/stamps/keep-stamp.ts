import { z } from 'zod'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import { asSystem } from '../../../platform/database/as-system.ts'
import { newId } from '../../../platform/new-id.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Context, type Operation, command } from '../../../platform/operation/command.ts'
import { type Stamp, readStamp } from '../../../web/device/stamp-text.ts'
import { claimRow } from '../claim/read-claim.ts'
import { themselves } from '../rounds/my-rounds.ts'
import { ownRound } from '../rounds/store.ts'
import { type Row, tables } from '../tables.ts'
import { doubtOf, isSigned } from './judge-stamp.ts'

/** What a device stamped: a claim by its id or a round by its number; where it was posted, the stamp, the hash of the content. */
export type Stamped = { about: 'claim' | 'round'; of: string; action: string; stamp: string; hash: string }

/**
 * Keeps what a device says of the time at which its person pressed the button without network, beside the time of arrival. It changes
 * no day of the law: no article was found by which such a time counts, so it is evidence for whoever decides. Kept whether or not what
 * was sent can be taken; a forged or foreign one is refused, and the same one twice is the first one.
 */
export const keepStamp: Operation<Stamped, { stamp: string }> = command('benefits.keep-stamp', {
  input: z.object({
    about: z.enum(['claim', 'round']),
    of: z.string().max(40),
    action: z.string().max(200),
    stamp: z.string().max(300),
    hash: z.string().length(43),
  }),
  allow: themselves,
  run: async (context) => {
    const { input, tx, now, call } = context
    const stamp = readStamp(input.stamp)
    const key = stamp && (await keyOf(context, stamp))
    if (!stamp || !key || !isSigned(key, stamp, input.action, input.hash)) return refusal('benefits.stamp-forged', 422)
    const about = await aboutOf(context)
    if (isRefusal(about)) return about
    const before = await keptBefore(context, stamp)
    if (before) return { value: { stamp: before.id } }
    const row = {
      id: newId(),
      person_id: key.person_id,
      key_id: key.id,
      about: input.about,
      about_id: about,
      device_at: new Date(stamp.at),
      arrived_at: now,
      doubt: doubtOf(stamp.at, { arrived: now, registered: key.registered_at }) ?? null,
      content_hash: input.hash,
      signature: stamp.signature,
    }
    await asSystem(tx, call.node, 'benefits.keep-stamp', async () => {
      await tables(tx).insertInto('benefits.device_stamp').values(row).execute()
    })
    return { value: { stamp: row.id }, subject: row.id }
  },
})

// Somebody else's key is none: it is not even said that there is one.
async function keyOf({ actor, tx }: Context<Stamped>, { key }: Stamp): Promise<Row<'stamp_key'> | undefined> {
  const one = tables(tx).selectFrom('benefits.stamp_key').selectAll().where('id', '=', key)
  return await one.where('person_id', '=', personOf(actor) ?? '').executeTakeFirst()
}

async function aboutOf({ actor, input, tx }: Context<Stamped>): Promise<string | Refusal> {
  const person = personOf(actor) ?? ''
  if (input.about === 'round') {
    const held = await ownRound(tx, person, Number(input.of) || 0, false)
    return held?.round.id ?? refusal('benefits.no-such-round', 404)
  }
  const row = z.uuid().safeParse(input.of).success ? await claimRow(tx, input.of) : undefined
  return row?.person_id === person ? row.id : refusal('benefits.no-such-claim', 404)
}

async function keptBefore({ input, tx }: Context<Stamped>, { key }: Stamp): Promise<{ id: string } | undefined> {
  return await tables(tx)
    .selectFrom('benefits.device_stamp')
    .select('id')
    .where('key_id', '=', key)
    .where('content_hash', '=', input.hash)
    .executeTakeFirst()
}
