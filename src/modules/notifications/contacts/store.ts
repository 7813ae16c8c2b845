import type { Selectable } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { personCard } from '../../identity/index.ts'
import { contactRow, indexOf, indexesOf, open, seal } from '../sealed.ts'
import { type NotificationTables, tables } from '../tables.ts'
import { type ContactKind, normalAddress } from './address.ts'

/** Where a person is reached by mail or telephone. 'sign-in': the identity provider vouches for it. */
export type Contact = {
  readonly kind: ContactKind
  readonly address: string
  readonly source: 'person' | 'sign-in'
  readonly unreachable?: { readonly at: Date; readonly why: string }
}

const table = 'notifications.contact'
type Row = Selectable<NotificationTables[typeof table]>

/** The person's contacts. Mail that the person has not decided about is the address of the last sign-in. */
export async function contactsOf(tx: Tx, node: Node, person: string): Promise<Contact[]> {
  const rows = await tables(tx).selectFrom(table).selectAll().where('person_id', '=', person).execute()
  const decided = rows.filter((row) => row.source !== 'sign-in')
  const contacts = decided.flatMap((row) => contactOf(node, row))
  if (decided.some((row) => row.kind === 'mail')) return contacts
  const mail = await signInMail(tx, node, person, rows)
  return mail ? [...contacts, mail] : contacts
}

function contactOf(node: Node, row: Row): Contact[] {
  const { kind, source, address } = row
  if (address === null || source === 'none') return []
  return [{ kind, source, address: open(node, 'contact', contactRow(row.person_id, kind), address), ...troubleOf(row) }]
}

function troubleOf({ unreachable_at: at, unreachable_why: why }: Row): Pick<Contact, 'unreachable'> {
  return at === null ? {} : { unreachable: { at, why: why ?? '' } }
}

// A row of a sign-in address only remembers that it could not be reached; it counts while the address is still the same.
async function signInMail(tx: Tx, node: Node, person: string, rows: readonly Row[]): Promise<Contact | undefined> {
  const address = normalAddress('mail', (await personCard(tx, person))?.email ?? '')
  if (address === undefined) return undefined
  const known = indexesOf(node, address)
  const row = rows.find((r) => r.kind === 'mail' && known.includes(r.address_index ?? ''))
  return { kind: 'mail', source: 'sign-in', address, ...(row && troubleOf(row)) }
}

/** Keeps an address that the person has proven; what was there before is gone. */
export async function keepContact(
  tx: Tx,
  node: Node,
  now: Date,
  contact: Pick<Contact, 'kind' | 'address' | 'source'> & { readonly person: string; readonly unreachable?: string },
): Promise<void> {
  const { person, kind, source, address, unreachable } = contact
  const values = {
    source,
    address: seal(node, 'contact', contactRow(person, kind), address),
    address_index: indexOf(node, address),
    verified_at: now,
    unreachable_at: unreachable === undefined ? null : now,
    unreachable_why: unreachable ?? null,
  }
  await tables(tx)
    .insertInto(table)
    .values({ person_id: person, kind, ...values })
    .onConflict((c) => c.columns(['person_id', 'kind']).doUpdateSet(values))
    .execute()
}

/** Forgets an address. The row stays, so that the sign-in's address does not take its place. */
export async function dropContact(tx: Tx, now: Date, person: string, kind: ContactKind): Promise<void> {
  const nothing = { address: null, address_index: null, unreachable_at: null, unreachable_why: null }
  const values = { source: 'none', verified_at: now, ...nothing } as const
  await tables(tx)
    .insertInto(table)
    .values({ person_id: person, kind, ...values })
    .onConflict((c) => c.columns(['person_id', 'kind']).doUpdateSet(values))
    .execute()
}
