import { didDocument, readDidKey } from '../did-document.ts'
import { type BadgeOrder, issueBadge } from '../issue-badge.ts'
import {
  type CheckingKey,
  type HolderKey,
  holderSigningKey,
  issuerSigningKey,
  makeHolderKey,
  type SigningKey,
} from '../keys.ts'
import { makeMultikeyPair } from '../multikey.ts'
import { emptyList, writeEntry } from '../../vc/status/bitstring.ts'
import { readStatusList } from '../../vc/status/read-status-list.ts'
import type { StatusPurpose } from '../status-bits.ts'
import { issueStatusList, type StatusListCredential } from '../status-list.ts'
import type { SignedBadge } from '../badge-shape.ts'
import type { StatusReading, VerifyBadgeHow } from '../verification.ts'

/** The time of the tests. */
export const now: Date = new Date('2026-01-15T03:00:00Z')

/** An agency, a holder, and all that is published, for tests. */
export type Stage = {
  readonly did: string
  readonly secretKey: string
  readonly key: SigningKey
  readonly document: object
  readonly holder: HolderKey
  readonly holderKey: SigningKey
  readonly listUrl: (purpose: StatusPurpose) => string
  readonly how: VerifyBadgeHow
  readonly publish: (purpose: StatusPurpose, index: number, on: boolean) => Promise<StatusListCredential>
  readonly order: (change?: Partial<BadgeOrder>) => BadgeOrder
  readonly badge: (change?: Partial<BadgeOrder>) => Promise<SignedBadge>
}

/** Sets the stage: an agency with a fresh key and two empty lists. */
export async function setStage(name = 'hrdk'): Promise<Stage> {
  const did = `did:web:work.example:agencies:${name}`
  const { publicKey, secretKey } = makeMultikeyPair()
  const [key, document, holder] = [issuerSigningKey(did, secretKey), didDocument(did, [{ publicKey }]), makeHolderKey()]
  const readings = new Map<string, StatusReading>()
  const listUrl = (purpose: StatusPurpose) => `https://work.example/agencies/${name}/status/${purpose}/1`
  const how = {
    now,
    resolveKey: async (url: string): Promise<CheckingKey | undefined> => readDidKey(document, url),
    readStatus: async (url: string) => readings.get(url),
  }
  const publish = async (purpose: StatusPurpose, index: number, on: boolean) => {
    const url = listUrl(purpose)
    const bits = emptyList()
    writeEntry(bits, index, on ? 1 : 0)
    const list = await issueStatusList({ url, issuer: { did, key }, purpose, bits }, now)
    const read = readStatusList(throughJson(list))
    if ('bits' in read) readings.set(url, { list: read, readAt: new Date(now.getTime() - 30_000) })
    return list
  }
  await publish('revocation', 0, false)
  await publish('suspension', 0, false)
  const order = (change: Partial<BadgeOrder> = {}) => ({ ...plainOrder(did, key, holder.did, listUrl), ...change })
  return {
    did,
    secretKey,
    key,
    document,
    holder,
    holderKey: holderSigningKey(holder),
    listUrl,
    how,
    publish,
    order,
    badge: (change) => issueBadge(order(change), now),
  }
}

/** The value as it comes back from a file or the network. */
export function throughJson(value: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value))
}

function plainOrder(
  did: string,
  key: SigningKey,
  holder: string,
  listUrl: (purpose: StatusPurpose) => string,
): BadgeOrder {
  return {
    id: 'urn:uuid:0193a5b2-7c1e-7d3a-8f00-2b6f3d0f9a11',
    issuer: { did, name: '국가자격원', key },
    achievement: {
      id: 'https://work.example/achievements/electrician',
      name: '전기기능사',
      description: '전기 설비를 설치하고 고칩니다.',
      criteria: '필기와 실기에 합격합니다.',
      type: 'License',
      alignments: [
        {
          name: '전기기능사',
          url: 'https://work.example/qualifications/7780',
          code: '7780',
          framework: '국가기술자격',
        },
      ],
    },
    details: { from: '2023-06-30', number: '23-0-123456' },
    recipient: { id: holder, name: '한지우' },
    validFrom: new Date('2023-06-30T00:00:00Z'),
    validUntil: new Date('2098-06-30T00:00:00Z'),
    status: [
      { purpose: 'revocation', listUrl: listUrl('revocation'), index: 94_567 },
      { purpose: 'suspension', listUrl: listUrl('suspension'), index: 94_567 },
    ],
  }
}
