import { describe, expect, it } from 'vitest'
import { addIntegrityProof } from '../integrity/add-integrity-proof.ts'
import { envelope, signJose } from '../jose/sign-jose.ts'
import { verifyJose } from '../jose/verify-jose.ts'
import { makeKeyRing, now } from '../testing/stage.ts'
import { verifyCredential } from '../verify-credential.ts'
import { emptyList, writeEntry } from './bitstring.ts'
import { checkStatuses, type ListAnswer } from './check-statuses.ts'
import { encodeList } from './encode-list.ts'
import { makeEntry, makeList } from './make-list.ts'
import { openList } from './open-list.ts'

const ring = makeKeyRing()
const issuer = 'did:web:issuer.example'
const key = ring.add(issuer)
const how = {
  ...ring.how,
  verifyJose: (compact: string, kind: 'credential' | 'presentation') => verifyJose(compact, ring.how, kind),
}
const url = 'https://issuer.example/status/1'
const bits = emptyList()
writeEntry(bits, 7, 1)
const unsigned = makeList(
  { url, issuer, purposes: ['revocation'], bits, validFrom: new Date(now.getTime() - 1_000) },
  encodeList,
)

async function secure(document: object, cryptosuite = 'eddsa-rdfc-2022'): Promise<Record<string, unknown>> {
  const secured = await addIntegrityProof({ ...document }, key, {
    cryptosuite,
    purpose: 'assertionMethod',
    created: now,
  })
  if (!secured.ok) throw new Error(secured.problem.code)
  return { ...secured.document }
}
async function fault(document: unknown): Promise<string> {
  const list = await openList(document, how)
  return 'bits' in list ? 'ok' : `${list[0]?.code} ${list[0]?.words ?? ''}`.trim()
}

describe('Bitstring Status List 1.0, 3.2 step 4 and 3.6: the proof of a list', () => {
  it('is any that secures a credential', async () => {
    expect(await fault(await secure(unsigned))).toBe('ok')
    expect(await fault(await secure(unsigned, 'eddsa-jcs-2022'))).toBe('ok')
    const compact = await signJose(unsigned, key)
    expect(await fault(compact)).toBe('ok')
    expect(await fault(envelope(compact))).toBe('ok')
  })
  it('is needed, genuine, the issuer’s own, and of a list that conforms', async () => {
    const list = await secure(unsigned)
    const { credentialSubject } = unsigned
    expect(await fault(unsigned)).toBe('status-list-not-verified proof-missing')
    expect(await fault({ ...list, validUntil: '2099-01-01T00:00:00Z' })).toMatch(/^status-list-not-verified /)
    expect(
      await fault({ ...list, credentialSubject: { ...credentialSubject, encodedList: encodeList(emptyList()) } }),
    ).toMatch(/^status-list-not-verified /)
    expect(await fault(await secure({ ...unsigned, issuer: 'did:web:other.example' }))).toBe(
      'status-list-not-verified proof-not-by-issuer',
    )
    expect(await fault(await secure({ ...unsigned, type: ['VerifiableCredential'] }))).toBe('status-list-type')
    for (const broken of [undefined, null, 'x', [], {}, { ...list, proof: null }])
      expect(await fault(broken)).not.toBe('ok')
  })
  it('does not let anything move where no reader looks', async () => {
    const dated = await secure({ ...unsigned, validUntil: '2020-01-01T00:00:00Z', validFrom: undefined })
    const { validUntil, ...rest } = dated
    const moved = { ...rest, issuer: { id: issuer }, credentialSubject: { ...unsigned.credentialSubject } }
    expect(
      await fault({ ...moved, termsOfUse: { id: url, type: 'BitstringStatusListCredential', validUntil } }),
    ).not.toBe('ok')
  })
})

it('a credential whose list says so is not verified, by the list alone', async () => {
  const list = await secure(unsigned)
  const readList = async (): Promise<ListAnswer> => {
    const opened = await openList(list, how)
    return 'bits' in opened ? { ok: true, list: opened, readAt: now } : { ok: false, problems: opened }
  }
  const all = { ...how, checkStatuses: (credential: object) => checkStatuses(credential, { now, readList }) }
  const credential = (index: number) => ({
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiableCredential'],
    issuer,
    credentialSubject: { id: 'did:example:holder' },
    credentialStatus: makeEntry({ purpose: 'revocation', list: url, index }),
  })
  expect(await verifyCredential(await secure(credential(6)), all)).toMatchObject({
    verified: true,
    statuses: [{ status: 0 }],
  })
  expect(await verifyCredential(await secure(credential(7)), all)).toMatchObject({
    verified: false,
    problems: [{ code: 'status-set', words: 'revocation' }],
  })
  expect(await verifyCredential(await signJose(credential(7), key), all)).toMatchObject({
    verified: false,
    statuses: [{ stops: true }],
  })
})
