import { inTransaction } from '../../../platform/database/transaction.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { LocalAnswer } from '../../../platform/guarded-fetch/make-guarded-fetch.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import { type DidDocument, didDocument } from '../credential/did-document.ts'
import type { StatusPurpose } from '../credential/status-bits.ts'
import { issueStatusList, type StatusListCredential } from '../credential/status-list.ts'
import { domainState } from '../domains/domain.ts'
import { domainOf } from '../domains/store.ts'
import { tables } from '../tables.ts'
import { type EncodeList, makeListEncoder } from '../vc/status/encode-list.ts'
import { publishedProfile } from '../endorsing/read-issuer-endorsements.ts'
import { findIssuer, type Issuer, signingKeyOf } from './issuer.ts'
import { listAsPublished } from '../registry/read-registry.ts'
import { listPath } from '../registry/signed-list.ts'
import { listUrl } from './status-lists.ts'

/** How long a reader may keep a published list or document (seconds): a revoked badge is grey within a minute. */
export const publishedSeconds = 30
const validMs = 300_000
const resignMs = 120_000
const listForm = /^(revocation|suspension)-(\d{1,6})$/

type Signed = {
  readonly version: number
  readonly signedAt: Date
  readonly document: StatusListCredential
  readonly encode: EncodeList
}
const signedLists = new WeakMap<Node, Map<string, Signed>>()

/** The DID document of an agency with its whole key history; undefined when there is no such agency. */
export async function publishedDid(node: Node, code: string): Promise<DidDocument | undefined> {
  return await asSystem(node, async (tx) => {
    const issuer = await findIssuer(tx, { code })
    if (!issuer) return undefined
    const keys = await tables(tx)
      .selectFrom('badges.issuer_key')
      .select(['public_key', 'revoked_at'])
      .where('organisation_id', '=', issuer.organisation)
      .orderBy('since', 'desc')
      .execute()
    const domain = await domainOf(tx, issuer.organisation)
    return didDocument(
      issuer.did,
      keys.map((k) => ({ publicKey: k.public_key, ...(k.revoked_at && { revokedAt: k.revoked_at }) })),
      domain && domainState(domain, node.clock.now()) === 'proven' ? domain.domain : undefined,
    )
  })
}

/** A status list as an agency publishes it ('revocation-1'), signed anew when its bits changed or the signature grows old. */
export async function publishedList(node: Node, code: string, name: string): Promise<StatusListCredential | undefined> {
  const [, purpose, number] = listForm.exec(name) ?? []
  if (purpose !== 'revocation' && purpose !== 'suspension') return undefined
  return await asSystem(node, async (tx) => {
    const issuer = await findIssuer(tx, { code })
    return issuer && (await signedList(tx, node, issuer, purpose, Number(number)))
  })
}

async function signedList(
  tx: Tx,
  node: Node,
  issuer: Issuer,
  purpose: StatusPurpose,
  number: number,
): Promise<StatusListCredential | undefined> {
  const found = tables(tx)
    .selectFrom('badges.status_list')
    .where('organisation_id', '=', issuer.organisation)
    .where('purpose', '=', purpose)
    .where('number', '=', number)
  const now = node.clock.now()
  const url = listUrl(issuer.baseUrl, purpose, number)
  const current = await found.select('version').executeTakeFirst()
  if (!current) return undefined
  const known = memoryOf(node).get(url)
  if (known?.version === current.version && isFresh(known, now)) return known.document
  const { bits, version } = await found.select(['bits', 'version']).executeTakeFirstOrThrow()
  const order = { url, issuer: { did: issuer.did, key: await signingKeyOf(tx, node, issuer) }, purpose, bits }
  const encode = known?.encode ?? makeListEncoder()
  const times = { validUntil: new Date(now.getTime() + validMs), ttl: publishedSeconds * 1_000 }
  const document = await issueStatusList({ ...order, ...times, encode }, now)
  memoryOf(node).set(url, { version, signedAt: now, document, encode })
  return document
}

// The demo's clock may be moved back: a list signed in the future is not fresh.
function isFresh({ signedAt }: Signed, now: Date): boolean {
  const age = now.getTime() - signedAt.getTime()
  return age >= 0 && age < resignMs
}

function memoryOf(node: Node): Map<string, Signed> {
  const memory = signedLists.get(node) ?? new Map<string, Signed>()
  signedLists.set(node, memory)
  return memory
}

async function asSystem<T>(node: Node, work: (tx: Tx) => Promise<T>): Promise<T> {
  return await inTransaction(node, systemCall(node, 'badges.publish').actor, 'badges.publish', work)
}

/** Answers for the node's own public address inside the process: the guarded fetch's `local`. Nothing else of the node is reached by it. */
export function answerLocally(node: Node): LocalAnswer {
  return async (request) => {
    const { pathname } = new URL(request.url)
    const document = pathname === listPath ? await listAsPublished(node) : await ofAgency(node, pathname)
    return document === undefined ? Response.json({}, { status: 404 }) : Response.json(document)
  }
}

async function ofAgency(node: Node, pathname: string): Promise<object | undefined> {
  const [, code = '', rest = ''] = /^\/agencies\/([a-z0-9-]+)\/(.+)$/.exec(pathname) ?? []
  if (rest === 'profile.json') return await publishedProfile(node, code)
  return rest === 'did.json'
    ? await publishedDid(node, code)
    : await publishedList(node, code, rest.startsWith('status/') ? rest.slice(7) : '')
}
