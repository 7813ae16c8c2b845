import { createPublicKey, sign, verify } from 'node:crypto'
import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import * as vc from '@digitalbazaar/vc'
import jsonld from 'jsonld'
import { canonize } from 'rdf-canonize'
import { loadPinnedContext } from '../src/modules/badges/contexts/pinned-contexts.ts'
import { canonicalQuads } from '../src/modules/badges/credential/canonical-hash.ts'
import { didDocument, readDidKey } from '../src/modules/badges/credential/did-document.ts'
import { type BadgeOrder, issueBadgeText } from '../src/modules/badges/credential/issue-badge.ts'
import { verifyBadge } from '../src/modules/badges/credential/verify-badge.ts'
import { setStage, type Stage } from '../src/modules/badges/credential/testing/build-badge.ts'

/** What is measured against what, and how many times a round. */
export type Side = {
  readonly ours: () => unknown
  readonly peer: () => unknown
  readonly peerName: string
  readonly each: number
}

type Sides = Readonly<
  Record<
    'issue-raw' | 'verify-raw' | 'issue-designed' | 'verify-designed' | 'issue-library' | 'verify-library' | 'foreign',
    Side
  >
>

/** The comparisons of one badge. Every badge that is issued or verified is another one: nothing is answered from a memory of it. */
export async function badgeSides(): Promise<Sides> {
  const stage = await setStage()
  const many = await distinctBadges(stage, orderOf)
  const [issue, issueDesigned] = [issueOurs(stage, orderOf), issueOurs(stage, designedOrder)]
  const designed = await distinctBadges(stage, designedOrder)
  const [verifyOurs, verifyDesigned] = [verifyEach(stage, many), verifyEach(stage, designed)]
  const library = await librarySides(stage, many)
  const raw = rawSides(stage)
  return {
    'issue-raw': { ours: issue, peer: raw.sign, peerName: 'Ed25519 sign', each: 4_000 },
    'verify-raw': { ours: verifyOurs, peer: raw.verify, peerName: 'Ed25519 verify', each: 4_000 },
    'issue-designed': { ours: issueDesigned, peer: raw.sign, peerName: 'Ed25519 sign', each: 4_000 },
    'verify-designed': { ours: verifyDesigned, peer: raw.verify, peerName: 'Ed25519 verify', each: 4_000 },
    'issue-library': { ours: issue, peer: library.issue, peerName: '@digitalbazaar/vc', each: 60 },
    'verify-library': { ours: verifyOurs, peer: library.verify, peerName: '@digitalbazaar/vc', each: 60 },
    foreign: { ...foreignSides(many), peerName: 'jsonld', each: 200 },
  }
}

type OrderOf = (stage: Stage, at: number) => BadgeOrder

async function distinctBadges(stage: Stage, order: OrderOf): Promise<string[]> {
  return await Promise.all(Array.from({ length: 500 }, (_, at) => issueBadgeText(order(stage, at), new Date())))
}

// As an agency designs badges: with version, picture, tags, a result and what it rests on.
function designedOrder(stage: Stage, at: number): BadgeOrder {
  const { achievement, details, ...order } = orderOf(stage, at)
  const id = `${achievement.id}-designed`
  return {
    ...order,
    achievement: {
      ...achievement,
      id,
      version: '2',
      tags: ['전기', '안전'],
      image: { url: `${id}/picture.png`, says: '번개' },
      results: [{ id: `${id}#r1`, name: '점수', type: 'RawScore', from: '0', to: '100' }],
    },
    details: {
      ...details,
      credits: 3,
      results: [{ of: `${id}#r1`, value: String(at % 101) }],
      evidence: [{ url: `https://work.example/evidence/${at}`, narrative: `실기 사진 ${at}` }],
    },
  }
}

function orderOf(stage: Stage, at: number): BadgeOrder {
  return stage.order({
    id: `urn:uuid:0193a5b2-7c1e-7d3a-8f00-${String(at).padStart(12, '0')}`,
    details: { from: '2023-06-30', number: `23-0-${at}` },
    recipient: { id: stage.holder.did, name: `한지우${at}` },
  })
}

// The order as an object in, the whole signed JSON as one flat text out.
function issueOurs(stage: Stage, order: OrderOf): () => Promise<number> {
  let at = 0
  const now = new Date()
  return async () => Buffer.byteLength(await issueBadgeText(order(stage, at++), now))
}

// JSON text in, the whole verdict out: form, issuer's key, signature, state, dates, holder.
function verifyEach(stage: Stage, many: readonly string[]): () => Promise<void> {
  let at = 0
  const key = readDidKey(stage.document, stage.key.id)
  const how = { ...stage.how, resolveKey: async () => key }
  return async () => {
    const text = many[at++ % many.length] ?? ''
    const { verdict } = await verifyBadge(JSON.parse(text), how)
    if (verdict !== 'valid') throw new Error(`a badge of ours is ${verdict}`)
  }
}

function rawSides(stage: Stage): { sign: () => unknown; verify: () => unknown } {
  const [bytes, publicKey] = [Buffer.alloc(64, 7), createPublicKey(stage.key.privateKey)]
  const signature = sign(null, bytes, stage.key.privateKey)
  return {
    sign: () => sign(null, bytes, stage.key.privateKey),
    verify: () => verify(null, bytes, publicKey, signature),
  }
}

async function librarySides(
  stage: Stage,
  many: readonly string[],
): Promise<{ issue: () => unknown; verify: () => unknown }> {
  const document = didDocument(stage.did, [{ publicKey: stage.key.id.split('#')[1] ?? '' }])
  const documentLoader = libraryLoader(document)
  const pair = await Ed25519Multikey.from({
    ...document.verificationMethod[0],
    secretKeyMultibase: stage.secretKey,
  })
  let at = 0
  const next = (): Record<string, unknown> => JSON.parse(many[at++ % many.length] ?? '')
  const suite = () => new DataIntegrityProof({ signer: pair.signer(), cryptosuite })
  return {
    issue: async () => {
      const { proof: _, ...credential } = next()
      return JSON.stringify(await vc.issue({ credential, suite: suite(), documentLoader }))
    },
    verify: async () => {
      const answer = await vc.verifyCredential({
        credential: next(),
        suite: new DataIntegrityProof({ cryptosuite }),
        documentLoader,
        checkStatus: async () => ({ verified: true }),
      })
      if (!answer.verified) throw new Error('the library refuses a badge of ours', { cause: answer.error })
    },
  }
}

// The contexts, the agency's document and its key, as a resolver would give them.
function libraryLoader({ id, verificationMethod, ...rest }: ReturnType<typeof didDocument>) {
  const [method] = verificationMethod
  const documents = new Map<string, object>([
    [id, { id, verificationMethod, ...rest }],
    [method?.id ?? '', { '@context': 'https://w3id.org/security/multikey/v1', ...method }],
  ])
  return async (url: string) => {
    const document = documents.get(url)
    return document ? { documentUrl: url, document, tag: 'static' } : await loadPinnedContext(url)
  }
}

// With members that we do not write ourselves.
function foreignSides(many: readonly string[]): { ours: () => unknown; peer: () => unknown } {
  let at = 0
  const next = (): object => {
    const { proof: _, ...badge } = JSON.parse(many[at++ % many.length] ?? '')
    const evidence = [
      { id: `https://work.example/evidence/${at}`, type: ['Evidence'], name: '실기 사진', narrative: '배선' },
    ]
    return {
      ...badge,
      description: '전기기능사 자격',
      evidence,
      image: { id: 'https://work.example/badge.png', type: 'Image' },
    }
  }
  const plainly = { documentLoader: loadPinnedContext, safe: true, base: null } as const
  const canonical = { algorithm: 'RDFC-1.0', maxWorkFactor: 1, signal: new AbortController().signal } as const
  return {
    ours: async () => await canonicalQuads(next()),
    peer: async () => {
      const dataset = await jsonld.toRDF(next(), plainly)
      return Array.isArray(dataset) ? await canonize(dataset, canonical) : ''
    },
  }
}
