import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { makeHolderKey, holderSigningKey, type SigningKey } from '../credential/keys.ts'
import { revokeBadge } from '../issuers/change-status.ts'
import { findIssuer, signingKeyOf } from '../issuers/issuer.ts'
import { type Office, openOffice, records } from '../testing/office.ts'
import { aPerson, asSystem, fetchFrom, held, licence } from '../testing/stage.ts'
import { envelope, signJose } from '../vc/jose/sign-jose.ts'
import { verifyCredential } from '../vc/verify-credential.ts'
import { badgeVerifier } from '../services.ts'
import { myBadge } from '../wallet/my-wallet.ts'
import { readFileEvidence } from './read-evidence.ts'
import { verifyNow } from './verify.ts'

let office: Office
let badge: Readonly<Record<string, unknown>>
let id: string
let key: SigningKey

beforeAll(async () => {
  office = await openOffice()
  office.answers.qualifications = records(licence)
  const person = await aPerson(office.node)
  await fetchFrom(office.node, person, ['hrdk'])
  id = (await held(office.node, person))[0]?.id ?? ''
  const { proof: _, ...unsigned } = { ...must(await myBadge(callBy(office.node, person), { badge: id })).document }
  badge = unsigned
  key = await asSystem(office.node, async (tx) => {
    const issuer = await findIssuer(tx, { code: 'hrdk' })
    if (!issuer) throw new Error('no issuer')
    return await signingKeyOf(tx, office.node, issuer)
  })
})
afterAll(() => office.close())

const look = async (document: unknown) => {
  const { verdict, checks } = await verifyNow(office.node, document)
  return [verdict, checks.find(({ ok }) => ok === false)?.detail ?? 'fine']
}

test('a badge that comes as signed text is verified like any other', async () => {
  const compact = await signJose(badge, key)
  expect(await look(compact)).toEqual(['valid', 'fine'])
  expect(await look(envelope(compact))).toEqual(['valid', 'fine'])
  expect(readFileEvidence(Buffer.from(`${compact}\n`))).toEqual({ document: compact })
  const [head, , signature] = compact.split('.')
  const other = Buffer.from(JSON.stringify({ ...badge, validUntil: '2199-01-01T00:00:00Z' })).toString('base64url')
  expect(await look(`${head}.${other}.${signature}`)).toEqual(['altered', 'altered'])
  expect(await look(`${head}.${other}.`)).toEqual(['malformed', 'jose-not-secured'])
  expect(await look(await signJose({ ...badge, validUntil: '2020-01-01T00:00:00Z' }, key))).toEqual([
    'expired',
    'expired',
  ])
  expect(await look(await signJose({ type: ['VerifiableCredential'], issuer: key.controller }, key))).toEqual([
    'malformed',
    'not-a-badge',
  ])
})

test('a key that nobody published makes no issuer, also when it is right', async () => {
  const own = holderSigningKey(makeHolderKey())
  expect(await look(await signJose({ ...badge, issuer: own.controller }, own))).toEqual([
    'unknown-issuer',
    'not-recognised',
  ])
  expect(await look(await signJose(badge, own))).toEqual(['unknown-issuer', 'key-of-another'])
  const lost = { ...key, id: `${key.controller}#lost` }
  expect(await look(await signJose(badge, lost))).toEqual(['unknown-issuer', 'not-recognised'])
  const elsewhere = 'did:web:elsewhere.example'
  const foreign = { ...key, id: `${elsewhere}#k`, controller: elsewhere }
  expect(await look(await signJose({ ...badge, issuer: elsewhere }, foreign))).toEqual([
    'unknown-issuer',
    'not-recognised',
  ])
})

test('taking a badge back reaches every form of it within a minute', async () => {
  const compact = await signJose(badge, key)
  const general = async () => await verifyCredential(compact, badgeVerifier.of(office.node).vcHow())
  expect(await general()).toMatchObject({ verified: true, statuses: [{ stops: false }, { stops: false }] })
  must(await revokeBadge(callBy(office.node, office.hrdk), { badge: id, reason: 'wrong-data' }))
  office.wait(60_000)
  expect(await look(compact)).toEqual(['revoked', 'revoked'])
  expect(await general()).toMatchObject({ verified: false, problems: [{ code: 'status-set', words: 'revocation' }] })
})
