import type { Fact } from '../../../kernel/fact.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Call, systemCall } from '../../../platform/node.ts'
import { emit } from '../../../platform/outbox/rows.ts'
import type { PersonCard } from '../../identity/index.ts'
import { notifyMany } from '../../notifications/index.ts'
import type { SigningKey } from '../credential/keys.ts'
import { type BadgeRecord, badgeArrived } from '../events.ts'
import { titleOf } from '../issuers/describe-record.ts'
import { findIssuer, type Issuer, signingKeyOf } from '../issuers/issuer.ts'
import { issueRecord } from '../issuers/issue-record.ts'
import { type ByDesign, contentHashOf, type Holder, makeBadge } from '../issuers/make-badge.ts'
import type { StatusPlace } from '../issuers/status-lists.ts'
import { notices } from '../notices.ts'
import { walletsOf } from '../wallet/wallets-of.ts'
import { allotPlaces } from './allot-places.ts'
import { findHolders } from './find-holders.ts'
import { keyOf, latestOf, type RecordOf } from './latest-of.ts'
import { writeBadges } from './write-badges.ts'

/** One row of a bulk order: whose (the address of a wallet or the agency's linking number), what the agency's record says, and by which design. */
export type BulkRow = { readonly holder: string; readonly record: BadgeRecord; readonly by?: ByDesign | undefined }

/** What became of a row. `unchanged`: the same badge is there, or was withdrawn for good; `replaced`: the record had changed. */
export type RowOutcome =
  | { readonly state: 'issued' | 'replaced'; readonly badge: string }
  | { readonly state: 'unchanged' | 'no-such-holder' }

// Of one call: one transaction.
const mostRows = 1_000

/**
 * Issues the badges of many records into wallets in one transaction, each exactly once: the same rows again, after a crash or
 * at the same time, give nothing new. At most 1,000 rows a call. Whoever is meant is told. `alongside` is carried out in the same transaction.
 */
export async function issueRows(
  { node }: Pick<Call, 'node'>,
  organisation: string,
  rows: readonly BulkRow[],
  alongside: (tx: Tx, outcomes: readonly RowOutcome[]) => Promise<void> = async () => undefined,
): Promise<readonly RowOutcome[]> {
  if (rows.length > mostRows) throw new RangeError(`${rows.length} rows at once; at most ${mostRows}`)
  const call = systemCall(node, 'badges.bulk')
  const issuing = await inTransaction(node, call.actor, 'badges.bulk', (tx) => prepare(tx, call, organisation, rows))
  const outcomes = await inTransaction(node, call.actor, 'badges.bulk', async (tx) => {
    const became = await issueAll(tx, call, issuing, rows)
    await alongside(tx, became)
    return became
  })
  node.wake()
  return outcomes
}

type Issuing = {
  readonly issuer: Issuer
  readonly key: SigningKey
  readonly persons: ReadonlyMap<string, PersonCard>
  readonly places: readonly StatusPlace[]
}

async function prepare(tx: Tx, { node }: Call, organisation: string, rows: readonly BulkRow[]): Promise<Issuing> {
  const issuer = await findIssuer(tx, { organisation })
  if (!issuer) throw new Error('not an issuer')
  const persons = await findHolders(
    tx,
    node,
    rows.map(({ holder }) => holder),
  )
  const meant = rows.filter(({ holder }) => persons.has(holder)).length
  const places = await allotPlaces(tx, organisation, meant)
  return { issuer, key: await signingKeyOf(tx, node, issuer), persons, places }
}

type Row = Omit<BulkRow, 'holder'> & { readonly at: number; readonly holder: Holder; readonly contentHash: string }

async function issueAll(tx: Tx, call: Call, issuing: Issuing, rows: readonly BulkRow[]): Promise<RowOutcome[]> {
  const outcomes = rows.map((): RowOutcome => ({ state: 'no-such-holder' }))
  const meant = await withHolders(tx, call, issuing, rows)
  // Whoever had a badge of the record before goes the way of single ones, which decides.
  const known = await latestOf(tx, issuing.issuer.organisation, meant.map(recordOf))
  const { fresh, again } = sorted(meant, known)
  const facts: Fact[] = await issueFresh(tx, call, issuing, fresh, outcomes)
  const told = [...fresh]
  for (const row of again) {
    const { badge, facts: more } = await issueRecord(tx, call.node, issuing.issuer, row.holder, row)
    outcomes[row.at] = badge === undefined ? { state: 'unchanged' } : { state: 'replaced', badge }
    facts.push(...more)
    if (badge !== undefined) told.push(row)
  }
  if (facts.length > 0) await emit(tx, call, facts)
  await tell(tx, call, issuing.issuer, told)
  return outcomes
}

async function withHolders(tx: Tx, { node }: Call, { persons }: Issuing, rows: readonly BulkRow[]): Promise<Row[]> {
  const wallets = await walletsOf(tx, node, [...new Set([...persons.values()].map(({ id }) => id))])
  return rows.flatMap(({ holder, record, by }, at) => {
    const card = persons.get(holder)
    const did = card && wallets.get(card.id)
    if (!card || did === undefined) return []
    return [
      { at, record, by, holder: { person: card.id, did, name: card.name }, contentHash: contentHashOf(record, by) },
    ]
  })
}

function sorted(rows: readonly Row[], known: ReadonlyMap<string, string>): { fresh: Row[]; again: Row[] } {
  const seen = new Set(known.keys())
  const [fresh, again]: [Row[], Row[]] = [[], []]
  for (const row of rows) {
    const key = keyOf(recordOf(row))
    if (seen.has(key)) again.push(row)
    else fresh.push(row)
    seen.add(key)
  }
  return { fresh, again }
}

function recordOf({ holder, record }: Row): RecordOf {
  return { person: holder.person, externalId: record.externalId }
}

async function issueFresh(
  tx: Tx,
  { node }: Call,
  { issuer, key, places }: Issuing,
  rows: readonly Row[],
  outcomes: RowOutcome[],
): Promise<Fact[]> {
  const made = await Promise.all(
    rows.map(async (row, at) => {
      const place = places[at]
      if (!place) throw new Error('fewer places than badges')
      return { row, ...(await makeBadge(node, { ...row, issuer, key, replaces: null, place })) }
    }),
  )
  await writeBadges(tx, made)
  return made.map(({ row: { at, holder, record }, badge: { id } }) => {
    outcomes[at] = { state: 'issued', badge: id }
    return badgeArrived({ person: holder.person, badge: id, kind: record.kind, issuerName: issuer.name, record })
  })
}

// One message a person, however many badges.
async function tell(tx: Tx, { node }: Call, issuer: Issuer, rows: readonly Row[]): Promise<void> {
  const titles = Map.groupBy(rows, ({ holder }) => holder.person)
  const told = [...titles].map(([person, some]) => ({
    ...notices.arrived(
      issuer.name,
      some.map(({ record, by }) => by?.design.content.name ?? titleOf(record)),
    ),
    to: { person },
  }))
  await notifyMany(tx, node.clock.now(), told)
}
