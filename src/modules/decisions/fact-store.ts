import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { sideBySide } from '../../platform/database/side-by-side.ts'
import { newId } from '../../platform/new-id.ts'
import type { Node } from '../../platform/node.ts'
import { revokedAgencyKeys } from '../badges/index.ts'
import type { Domain, SignedFact, TrustedKey } from '../law/index.ts'
import { openFact, seal } from './sealed.ts'
import { decisionKeys } from './signers.ts'
import { tables } from './tables.ts'

/** One at a time for a person: no decision is signed on facts while others are being kept. */
export async function lockPerson(tx: Tx, person: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`decisions ${person}`}, 0))`.execute(tx)
}

/** The number under which facts and decisions know a person; made when it is asked for first. */
export async function subjectOf(tx: Tx, person: string): Promise<string> {
  const kept = tables(tx).selectFrom('decisions.subject').select('subject').where('person_id', '=', person)
  const known = await kept.executeTakeFirst()
  if (known) return known.subject
  await tables(tx)
    .insertInto('decisions.subject')
    .values({ person_id: person, subject: newId() })
    .onConflict((c) => c.doNothing())
    .execute()
  return (await kept.executeTakeFirstOrThrow()).subject
}

/** A fact that was kept: its id and its name. */
export type KeptFact = { readonly id: string; readonly name: string }

/** Keeps facts beside whatever was said before. */
export async function keepSigned(
  tx: Tx,
  node: Node,
  person: string,
  facts: readonly SignedFact[],
): Promise<KeptFact[]> {
  const rows = facts.map((fact) => {
    const [id, { name, validFrom, validTo, recordedAt }] = [newId(), fact]
    const days = { valid_from: validFrom ?? null, valid_to: validTo ?? null, recorded_at: new Date(recordedAt) }
    return { id, person_id: person, name, ...days, content: seal(node, 'fact', id, fact) }
  })
  if (rows.length > 0) await tables(tx).insertInto('decisions.fact').values(rows).execute()
  return rows.map(({ id, name }) => ({ id, name }))
}

/** All that was ever said of some facts of a person, the newest first. */
export async function factsSaid(tx: Tx, node: Node, person: string, names: readonly string[]): Promise<SignedFact[]> {
  const rows = await tables(tx)
    .selectFrom('decisions.fact')
    .select(['id', 'content'])
    .where('person_id', '=', person)
    .where('name', 'in', names)
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => openFact(node, row))
}

/** What was last said of each fact of a domain, among what holds on a day. */
export async function factsOn(
  tx: Tx,
  node: Node,
  { person, domain, day }: { person: string; domain: Domain; day: string },
): Promise<SignedFact[]> {
  const names = domain.facts.map(({ name }) => name)
  const rows = await tables(tx)
    .selectFrom('decisions.fact')
    .select(['id', 'content'])
    .distinctOn('name')
    .where('person_id', '=', person)
    .where('name', 'in', names)
    .where((w) => w.or([w('valid_from', 'is', null), w('valid_from', '<=', day)]))
    .where((w) => w.or([w('valid_to', 'is', null), w('valid_to', '>=', day)]))
    .orderBy('name')
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => openFact(node, row))
}

/** Remembers a key by which facts are signed; `source`: whose it is, when it is a source's own. */
export async function keepFactKey(tx: Tx, { kid, x, source }: Omit<TrustedKey, 'use'>, since: Date): Promise<void> {
  await tables(tx)
    .insertInto('decisions.fact_key')
    .values({ kid, x, since, source: source ?? null })
    .onConflict((c) => c.doNothing())
    .execute()
}

/** Whose the keys are by which sources sign facts themselves: names by key. */
export async function sourceSigners(tx: Tx): Promise<Record<string, string>> {
  const all = tables(tx).selectFrom('decisions.fact_key').select(['kid', 'source']).where('source', 'is not', null)
  return Object.fromEntries((await all.execute()).map(({ kid, source }) => [kid, source ?? '']))
}

/** The keys that this node trusts: its own of decisions, and every one by which facts were signed here and that was not revoked. */
export async function trustedKeys(tx: Tx, node: Node): Promise<TrustedKey[]> {
  const [rows, revoked] = await sideBySide([
    tables(tx).selectFrom('decisions.fact_key').selectAll().orderBy('since', 'desc').execute(),
    revokedAgencyKeys(tx, node.clock.now()),
  ])
  const live = rows.filter(({ kid }) => !revoked.includes(kid))
  return [
    ...decisionKeys(node),
    ...live.map(({ kid, x, source }) => ({ kid, x, use: 'facts' as const, ...(source !== null && { source }) })),
  ]
}
