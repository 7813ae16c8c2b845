import { z } from 'zod'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { holderSigningKey, makeHolderKey, type SigningKey } from '../credential/keys.ts'
import { addProof } from '../credential/proof.ts'
import { revokeBadge } from '../issuers/change-status.ts'
import { findIssuer, signingKeyOf } from '../issuers/issuer.ts'
import { type Office, openOffice, records } from '../testing/office.ts'
import { aPerson, asSystem, fetchFrom, held, licence } from '../testing/stage.ts'
import { envelope, signJose } from '../vc/jose/sign-jose.ts'
import { verifyNow } from '../verify/verify.ts'
import { myBadge } from '../wallet/my-wallet.ts'
import { scriptForDevices } from './build-check.ts'
import { checkOffline } from './check-offline.ts'
import { gatherKnowledge } from './gather-knowledge.ts'
import { Knowledge } from './knowledge.ts'
import { sayOffline } from './say-offline.ts'
import { verifyFileHere, verifyFileOffline } from './verify-file.ts'

let office: Office
let badge: Readonly<Record<string, unknown>>
let signed: Readonly<Record<string, unknown>>
let id: string
let key: SigningKey
let knowledge: Knowledge

beforeAll(async () => {
  office = await openOffice()
  office.answers.qualifications = records(licence)
  const person = await aPerson(office.node)
  await fetchFrom(office.node, person, ['hrdk'])
  id = (await held(office.node, person))[0]?.id ?? ''
  signed = { ...must(await myBadge(callBy(office.node, person), { badge: id })).document }
  const { proof: _, ...unsigned } = signed
  badge = unsigned
  key = await asSystem(office.node, async (tx) => {
    const issuer = await findIssuer(tx, { code: 'hrdk' })
    if (!issuer) throw new Error('no issuer')
    return await signingKeyOf(tx, office.node, issuer)
  })
  // As it comes back from a file.
  knowledge = Knowledge.parse(JSON.parse(JSON.stringify(await gatherKnowledge(office.node))))
})
afterAll(() => office.close())

/** Documents of every kind that somebody may bring. */
async function fixtures(): Promise<Record<string, unknown>> {
  const own = holderSigningKey(makeHolderKey())
  const compact = await signJose(badge, key)
  const now = office.node.clock.now()
  const proven = async (document: object, by = key, created = now) =>
    await addProof(document, by, { purpose: 'assertionMethod', created })
  const subject = { ...Object(badge['credentialSubject']), narrative: 'A form that is not ours' }
  return {
    'as issued': signed,
    'of another form': await proven({ ...badge, credentialSubject: subject }),
    'one letter changed': { ...signed, validUntil: '2199-01-01T00:00:00Z' },
    'signed text': compact,
    envelope: envelope(compact),
    'signed text, changed': `${compact.slice(0, -8)}AAAAAAAA`,
    'signed text of nobody': await signJose({ ...badge, issuer: own.controller }, own),
    expired: await proven({ ...badge, validUntil: '2020-01-01T00:00:00Z' }),
    'not begun': await proven({ ...badge, validFrom: '2090-01-01T00:00:00Z', validUntil: '2099-01-01T00:00:00Z' }),
    'key of another': await proven(badge, own),
    'key never published': await proven(
      badge,
      { ...own, id: `${key.controller}#lost` },
      new Date(Date.parse(knowledge.at) - 60_000),
    ),
    'no proof': badge,
    'no badge': { type: 'thing' },
    list: [],
  }
}

test('with what is known now the device says what the node says, of every kind of document', async () => {
  const device = await onDevice()
  for (const [name, document] of Object.entries(await fixtures())) {
    const there = await verifyNow(office.node, document)
    const now = office.node.clock.now() // one moment for both: an answer tells its list's age in seconds
    const here = await checkOffline(document, knowledge, now)
    expect([name, here.verdict.verdict, here.verdict.detail]).toEqual([name, there.verdict, there.detail])
    expect(here.verdict.issuer).toEqual(there.issuer)
    expect([name, await device(document, knowledge, now)]).toEqual([name, here])
  }
})

/** The same as the script that browsers get: with its own bytes, digests, curves and unpacking. */
async function onDevice(): Promise<typeof checkOffline> {
  const script = await scriptForDevices('./check-offline.ts')
  const loaded: unknown = await import(`data:text/javascript;base64,${Buffer.from(script).toString('base64')}`)
  return Loaded.parse(loaded).checkOffline
}
const Loaded = z.object({ checkOffline: z.custom<typeof checkOffline>((value) => typeof value === 'function') })

test('the command line says the same of a file, here and without network', async () => {
  const bytes = Buffer.from(JSON.stringify(signed))
  const { knowledge: kept, ...here } = await verifyFileHere(office.node, bytes)
  expect([here.relied, here.data]).toMatchObject([false, { verdict: 'valid', light: 'amber' }]) // nobody is accredited yet
  const now = office.node.clock.now()
  const there = await verifyFileOffline(bytes, JSON.stringify(kept), now)
  expect([there?.relied, there?.data]).toMatchObject([true, { outcome: 'genuine', knownAt: kept.at }])
  expect(there?.says.en).toContain('The signature is right')
  const other = await verifyFileOffline(Buffer.from('{"type":"Person"}'), JSON.stringify(kept), now)
  expect([other?.relied, other?.says.ko]).toEqual([false, 'Open Badges 배지가 아닙니다.'])
  expect(await verifyFileOffline(bytes, '{}', now)).toBeUndefined()
})

test('it never says more than it knows: revoked later, a new key, an issuer it has not heard of', async () => {
  const now = office.node.clock.now()
  const foreign = { ...key, id: 'did:web:elsewhere.example#k', controller: 'did:web:elsewhere.example' }
  const cannotTell = async (document: unknown) => (await checkOffline(document, knowledge, now)).outcome
  const from = { purpose: 'assertionMethod', created: new Date(now.getTime() + 60_000) } as const
  expect(await cannotTell(await addProof({ ...badge, issuer: foreign.controller }, foreign, from))).toBe('cannot-tell')
  expect(await cannotTell(await addProof(badge, { ...key, id: `${key.controller}#new` }, from))).toBe('cannot-tell')
  const withoutLists = await checkOffline(signed, { ...knowledge, lists: [] }, now)
  expect(withoutLists).toMatchObject({ outcome: 'genuine', verdict: { verdict: 'unchecked' } })
  expect(sayOffline(withoutLists, 'en').lead).toContain('knows nothing of whether it is revoked')
  must(await revokeBadge(callBy(office.node, office.hrdk), { badge: id, reason: 'wrong-data' }))
  office.wait(60_000)
  expect((await verifyNow(office.node, signed)).verdict).toBe('revoked')
  const old = await checkOffline(signed, knowledge, office.node.clock.now())
  expect([old.outcome, old.statusKnownAt]).toEqual(['genuine', knowledge.lists[0]?.readAt])
  expect(JSON.stringify(sayOffline(old, 'ko'))).not.toContain('유효')
  const fresh = await checkOffline(signed, await gatherKnowledge(office.node), office.node.clock.now())
  expect([fresh.outcome, fresh.verdict.verdict]).toEqual(['not-good', 'revoked'])
})
