import { gzipSync } from 'node:zlib'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { didWebUrl } from '../credential/did-web.ts'
import { type Issuer, issuersHere } from '../issuers/issuer.ts'
import { listUrl } from '../issuers/status-lists.ts'
import { badgeVerifier } from '../services.ts'
import { tables } from '../tables.ts'
import type { KnownList, Knowledge } from './knowledge.ts'

const mostIssuers = 1_000
const mostLists = 500
const largest = 1_000_000 // characters of packed lists: what a telephone loads without a thought
const keptMs = 30_000

type Kept = { readonly at: number; readonly knowledge: Promise<Knowledge> }
const kept = new WeakMap<Node, Kept>()

/** What this node knows now of issuers, for devices without network. Made at most once in 30 seconds; every list is read whole. */
export function gatherKnowledge(node: Node): Promise<Knowledge> {
  const now = node.clock.now().getTime()
  const known = kept.get(node)
  if (known && now >= known.at && now - known.at < keptMs) return known.knowledge
  const knowledge = gather(node)
  kept.set(node, { at: now, knowledge })
  knowledge.catch(() => kept.delete(node)) // the next one asks again
  return knowledge
}

async function gather(node: Node): Promise<Knowledge> {
  const verifier = badgeVerifier.of(node)
  const accredited = await verifier.readAccredited().catch(() => undefined)
  const { issuers, lists } = await inTransaction(node, systemCall(node, 'badges.publish').actor, 'badges.publish', here)
  const dids = [...new Set([...issuers.map(({ did }) => did), ...(accredited?.entries ?? []).map(({ did }) => did)])]
  return {
    format: 'onil-badge-knowledge',
    from: node.publicUrl,
    at: node.clock.now().toISOString(),
    issuers: await documentsOf(node, dids.slice(0, mostIssuers)),
    lists: await listsOf(node, lists),
    ...(accredited && { accredited }),
  }
}

type Here = { readonly issuers: readonly Issuer[]; readonly lists: readonly string[] }

async function here(tx: Tx): Promise<Here> {
  const issuers = await issuersHere(tx)
  const base = new Map(issuers.map(({ organisation, baseUrl }) => [organisation, baseUrl]))
  const rows = await tables(tx)
    .selectFrom('badges.status_list')
    .select(['organisation_id', 'purpose', 'number'])
    .orderBy('number', 'desc')
    .limit(mostLists)
    .execute()
  const lists = rows.flatMap(({ organisation_id: id, purpose, number }) => {
    const url = base.get(id)
    return url === undefined ? [] : [listUrl(url, purpose, number)]
  })
  return { issuers, lists }
}

async function documentsOf(node: Node, dids: readonly string[]): Promise<Knowledge['issuers']> {
  const found: { did: string; document: unknown }[] = []
  for (const did of dids) {
    const url = didWebUrl(did)
    const document = url === undefined ? undefined : await badgeVerifier.of(node).readController(url)
    if (document !== undefined) found.push({ did, document })
  }
  return found
}

// A list that is not told is "not known", never "not revoked".
async function listsOf(node: Node, urls: readonly string[]): Promise<KnownList[]> {
  const lists: KnownList[] = []
  let room = largest
  for (const url of urls) {
    const reading = await badgeVerifier.of(node).readStatus(url)
    if (!reading) continue
    const { issuer, purposes, bits } = reading.list
    const encodedList = `u${gzipSync(bits).toString('base64url')}`
    if (encodedList.length > room) continue
    room -= encodedList.length
    lists.push({ url, issuer, purposes, readAt: reading.readAt.toISOString(), encodedList })
  }
  return lists
}
