import { isDeepStrictEqual } from 'node:util'
import { isRefusal } from '../../../../kernel/refusal.ts'
import type { Tx } from '../../../../platform/database/connect.ts'
import type { Node } from '../../../../platform/node.ts'
import { tables } from '../../tables.ts'
import { openCredential } from '../credential.ts'
import { openOutside } from './read-outside.ts'

const ours = /^urn:uuid:([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/

/** The texts among these that are badges the person holds here already, unchanged: a wallet's own file brought back keeps nothing twice. */
export async function ownAmong(
  tx: Tx,
  node: Node,
  person: string,
  brought: readonly { readonly text: string }[],
): Promise<ReadonlySet<string>> {
  const named = brought.flatMap(({ text }) => {
    const opened = openOutside(text)
    if (isRefusal(opened) || opened.signedText) return []
    const [, id] = ours.exec(String(opened.json['id'])) ?? []
    return id === undefined ? [] : [{ id, text, json: opened.json }]
  })
  if (named.length === 0) return new Set()
  const held = await tables(tx)
    .selectFrom('badges.holding')
    .select(['badge_id', 'credential'])
    .where('person_id', '=', person)
    .where('badge_id', 'in', [...new Set(named.map(({ id }) => id))])
    .execute()
  const sealed = new Map(held.map(({ badge_id: id, credential }) => [id, credential]))
  const own = named.filter(({ id, json }) => {
    const credential = sealed.get(id)
    return credential !== undefined && isDeepStrictEqual({ ...openCredential(node, id, credential) }, { ...json })
  })
  return new Set(own.map(({ text }) => text))
}
