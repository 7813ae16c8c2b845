import { toId } from '../../../kernel/id.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { asSystem } from '../../../platform/database/as-system.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { personCard } from '../../identity/index.ts'
import { isOfficer } from '../claim/may-claim.ts'
import { type Row, tables } from '../tables.ts'
import { claimOfCode, readCode } from './arrival-code.ts'
import { Arriving } from './check-in.ts'

/** Who stands there: whose claim it is, after which work, and which time they booked. */
export type Arrival = {
  readonly row: Row<'claim'>
  readonly name: string
  readonly workplace: string
  readonly slot: Row<'slot'> | undefined
}

/** The claim of a code with its person's name. They see that it was read. */
export const whoArrives: Operation<Arriving, Arrival> = query('benefits.who-arrives', {
  input: Arriving,
  allow: ({ actor }) => isOfficer(actor),
  run: async ({ input, tx, call: { node } }) => {
    const code = readCode(input.code, input.origins)
    const row = isRefusal(code) ? code : await claimOfCode(tx, code)
    if (isRefusal(row)) return row
    const card = await asSystem(tx, node, 'benefits.name', async () => await personCard(tx, row.person_id))
    const accessed = [{ person: toId<'Person'>(row.person_id), what: '구직급여 신청', purpose: '도착 확인' }]
    return { value: { row, name: card?.name ?? '', ...(await around(tx, row)) }, accessed }
  },
})

async function around(tx: Tx, { spell_id, slot_id }: Row<'claim'>): Promise<Pick<Arrival, 'workplace' | 'slot'>> {
  const spell = tables(tx).selectFrom('benefits.spell').select('workplace').where('id', '=', spell_id)
  const slot = tables(tx).selectFrom('benefits.slot').selectAll().where('id', '=', slot_id)
  return {
    workplace: (await spell.executeTakeFirst())?.workplace ?? '',
    slot: slot_id === null ? undefined : await slot.executeTakeFirst(),
  }
}
