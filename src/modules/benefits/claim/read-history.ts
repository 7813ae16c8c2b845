import { asSystem } from '../../../platform/database/as-system.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { sideBySide } from '../../../platform/database/side-by-side.ts'
import type { Node } from '../../../platform/node.ts'
import { holderFacts } from '../../identity/index.ts'
import { spellsOf } from '../history/store.ts'
import { certificateOf } from '../reports/request-certificate.ts'
import { payMonthsOf, summedKinds } from '../summing/store.ts'
import { tables } from '../tables.ts'
import type { History } from './facts-of.ts'
import { type Lost, isLost } from './window.ts'

/** What a claim adds to the registers. */
export type Told = Pick<History, 'claimedOn' | 'registeredOn' | 'answers'> & Pick<History, 'office'>

/** All that is known of a person's work for a claim after one spell; undefined where that spell has not ended. */
export async function readHistory(
  tx: Tx,
  node: Node,
  { person, spell, ...told }: { readonly person: string; readonly spell: string } & Told,
): Promise<History | undefined> {
  const spells = await spellsOf(tx, person)
  const claimed = spells.filter(isLost).find(({ id }) => id === spell)
  return claimed && { ...told, spell: claimed, spells, ...(await registers(tx, node, person, claimed)) }
}

type Registers = Pick<History, 'months' | 'certificate' | 'paid' | 'bornOn' | 'summed'>

async function registers(tx: Tx, node: Node, person: string, { id }: Lost): Promise<Registers> {
  // An officer may not read who people are; of this claim the program reads the age for them.
  const holder = await asSystem(tx, node, 'benefits.age', async () => await holderFacts(tx, node, person))
  const [months, summed, certificate, paid] = await sideBySide([
    payMonthsOf(tx, person),
    summedKinds(tx, person),
    certificateOf(tx, id),
    paidSpells(tx, person),
  ])
  return { months, summed, certificate: certificate?.content ?? undefined, paid, bornOn: holder?.birthDate }
}

async function paidSpells(tx: Tx, person: string): Promise<string[]> {
  const claims = tables(tx)
    .selectFrom('benefits.claim')
    .select('spell_id')
    .where('person_id', '=', person)
    .where('granted', '=', true)
    .where('days_paid', '>', 0)
  return (await claims.execute()).map(({ spell_id }) => spell_id)
}
