import { generateKeyPairSync } from 'node:crypto'
import { CompactSign } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { FetchFault } from '../../../../platform/guarded-fetch/fetch-fault.ts'
import { addRefusalTexts } from '../../../../platform/refusal-texts.ts'
import { callBy } from '../../../../platform/testing/test-node.ts'
import { refusals } from '../../refusals.ts'
import { badgeVerifier } from '../../services.ts'
import { type Office, openOffice, records } from '../../testing/office.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { aPerson, asSystem, fetchFrom, held, licence } from '../../testing/stage.ts'
import { readFileEvidence } from '../../verify/read-evidence.ts'
import { verifyNow } from '../../verify/verify.ts'
import { openShares } from '../shares.ts'
import { checkOutside } from './check-outside.ts'
import { importOutside } from './import-outside.ts'
import { myOutside } from './my-outside.ts'
import { openOutside } from './read-outside.ts'
import { walletFileIn } from './wallet-file.ts'

let office: Office
let site: Site

beforeAll(async () => {
  addRefusalTexts(refusals)
  office = await openOffice()
  site = await openSite(office.node)
  office.answers.qualifications = records(licence)
})
afterAll(async () => {
  await site.app.close()
  await office.close()
})

const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const assertion = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Assertion',
  id: 'https://badges.example/1',
  recipient: { type: 'email', hashed: false, identity: 'somebody@else.example' },
  issuedOn: '2020-03-02T00:00:00Z',
  badge: { type: 'BadgeClass', name: '안전 교육', issuer: { name: '다른 곳' } },
  verification: { type: 'hosted' },
}

test('a badge from elsewhere is kept as it came, once, says honestly what is known, and goes again', async () => {
  const person = await aPerson(office.node)
  const text = JSON.stringify(assertion, null, 1)
  const brought = await site.post('/wallet/bring', { badge: text }, person)
  expect(brought.status).toBe(303)
  const path = String(brought.headers['location'])
  expect(path).toMatch(/^\/wallet\/outside\/[\w-]{36}$/)
  const shown = words((await site.get(path, person)).text)
  expect(shown).toMatch(
    /안전 교육.*다른 곳.*Open Badges 2\.0.*확인하지 않았습니다.*누구에게 발급되었는지 보지 못했습니다/,
  )
  expect((await site.get(`${path}/file`, person)).text).toBe(text)
  expect((await site.get(path, await aPerson(office.node, '문해린'))).status).toBe(404)
  expect((await site.post('/wallet/bring', { badge: text }, person)).headers['location']).toBe('/wallet#outside')
  expect(must(await myOutside(callBy(office.node, person), {}))).toHaveLength(1)
  expect(words((await site.get('/wallet', person)).text)).toContain('밖에서 가져온 배지 1개')
  expect(await held(office.node, person)).toEqual([]) // never as one of ours
  expect((await site.post(`${path}/remove`, {}, person)).status).toBe(303)
  expect((await site.get(path, person)).status).toBe(404)
  for (const [badge, says] of [
    ['', '확인할 배지가 없습니다'],
    ['{"type":"Person"}', '오픈배지가 아닙니다'],
    ['https://elsewhere.example/badge', '온일이 열어 보지 않는 주소입니다'],
  ]) {
    const refused = await site.post('/wallet/bring', { badge: badge ?? '' }, person)
    expect([refused.status, words(refused.text).includes(says ?? '-')]).toEqual([422, true])
  }
})

test('a hosted badge is compared with what its issuer publishes, on recognised hosts only', async () => {
  const { node } = office
  const published: Record<string, unknown> = { 'https://badges.example/1': assertion }
  const real = badgeVerifier.of(node)
  badgeVerifier.provide(node, {
    ...real,
    fetchBadge: async (url) => {
      if (!(url in published)) throw new FetchFault('host-not-listed', new URL(url).host)
      return await Promise.resolve(published[url])
    },
  })
  const state = async (badge: object) => {
    const text = JSON.stringify(badge)
    const opened = openOutside(text)
    return 'refused' in opened ? opened.refused : (await checkOutside(node, { text, opened })).state
  }
  expect(await state(assertion)).toBe('hosted-same')
  expect(await state({ ...assertion, issuedOn: '2021-03-02T00:00:00Z' })).toBe('hosted-changed')
  expect(await state({ ...assertion, id: 'https://other.example/1' })).toBe('host-not-asked')
  expect(await state({ ...assertion, id: 'http://127.0.0.1/1' })).toBe('signature-not-read')
  expect(await state({ ...assertion, verification: { type: 'signed' } })).toBe('signature-not-read')
  published['https://badges.example/1'] = { ...assertion, revoked: true }
  expect(await state(assertion)).toBe('hosted-revoked')
  badgeVerifier.provide(node, real)
})

test('a signed badge of 2.0 is checked with its issuer’s published key and list, each refusal by its own name', async () => {
  const { node } = office
  const real = badgeVerifier.of(node)
  const at = (path: string): string => `https://badges.example/${path}`
  const pair = generateKeyPairSync('rsa', { modulusLength: 2_048 })
  const pem = String(pair.publicKey.export({ type: 'spki', format: 'pem' }))
  const published: Record<string, unknown> = {
    [at('class')]: { type: 'BadgeClass', name: '안전 교육', issuer: at('issuer') },
    [at('issuer')]: { type: 'Issuer', id: at('issuer'), publicKey: at('key'), revocationList: at('revoked') },
    [at('key')]: { id: at('key'), owner: at('issuer'), publicKeyPem: pem },
    [at('revoked')]: { revokedAssertions: [{ id: 'urn:uuid:gone', revocationReason: 'x' }] },
    [at('thief')]: { id: at('thief'), owner: at('issuer'), publicKeyPem: pem },
  }
  badgeVerifier.provide(node, {
    ...real,
    fetchBadge: async (url) => {
      if (!(url in published)) throw new FetchFault('host-not-listed', new URL(url).host)
      return await Promise.resolve(published[url])
    },
  })
  const { id: _, ...unnamed } = assertion
  const badge = {
    ...unnamed,
    id: 'urn:uuid:one',
    badge: at('class'),
    verification: { type: 'signed', creator: at('key') },
  }
  const state = async (change: object, broken = (text: string): string => text): Promise<string> => {
    const payload = new TextEncoder().encode(JSON.stringify({ ...badge, ...change }))
    const text = broken(await new CompactSign(payload).setProtectedHeader({ alg: 'RS256' }).sign(pair.privateKey))
    const opened = openOutside(text)
    return 'refused' in opened ? opened.refused : (await checkOutside(node, { text, opened })).state
  }
  expect(await state({})).toBe('two-signed')
  expect(await state({ verification: { type: 'signed' } })).toBe('two-signed') // its issuer has one key
  expect(await state({}, (text) => `${text.slice(0, -6)}AAAAAA`)).toBe('two-altered')
  expect(await state({ id: 'urn:uuid:gone' })).toBe('two-revoked')
  expect(await state({ expires: '2020-03-03T00:00:00Z' })).toBe('two-expired')
  expect(await state({ verification: { type: 'signed', creator: at('thief') } })).toBe('two-key-of-another')
  expect(await state({ badge: { type: 'BadgeClass' } })).toBe('two-incomplete')
  expect(await state({ badge: 'https://elsewhere.example/class' })).toBe('host-not-asked')
  expect(await state({}, (text) => text.replace(/^[^.]+/, Buffer.from('{"alg":"none"}').toString('base64url')))).toBe(
    'signature-not-read',
  )
  published[at('revoked')] = { nothing: 1 }
  expect(await state({})).toBe('two-incomplete')
  badgeVerifier.provide(node, real)
})

test('an own badge brought back is not kept twice; a changed copy is, and is told to be altered', async () => {
  const person = await aPerson(office.node)
  await fetchFrom(office.node, person, ['hrdk'])
  const [mine] = await held(office.node, person)
  const get = async (as: string) => (await site.get(`/wallet/${mine?.id}/badge.${as}`, person)).raw
  const json = (await get('json')).toString()
  const bring = async (text: string) =>
    must(await importOutside(callBy(office.node, person), { badges: [{ form: 'json', text }] }))
  expect(await bring(json)).toEqual({ added: 0, known: 1 })
  const changed = json.replace('전기기능사', '전기기사')
  expect((await bring(changed)).added).toBe(1)
  const [kept] = must(await myOutside(callBy(office.node, person), {}))
  if (!kept) throw new Error('nothing was kept')
  expect(await checkOutside(office.node, kept)).toMatchObject({ verdict: { verdict: 'altered' } })
  expect(await bringToAnother(json)).toBe(1)
  expect(await verifiedFrom(await get('svg'))).toBe('valid')
  const hostile = (await get('svg')).toString().replace('<svg', '<svg onload="alert(1)"')
  expect(await verifiedFrom(Buffer.from(hostile))).toBe('badges.picture-unreadable')
})

async function bringToAnother(text: string): Promise<number> {
  const other = await aPerson(office.node, '문해린')
  return must(await importOutside(callBy(office.node, other), { badges: [{ form: 'json', text }] })).added
}

async function verifiedFrom(file: Uint8Array): Promise<string> {
  const evidence = readFileEvidence(file)
  if ('refused' in evidence) return evidence.refused
  return 'document' in evidence ? (await verifyNow(office.node, evidence.document)).verdict : 'a link'
}

test('a whole wallet goes along as one file and is read by another, where its badges still verify', async () => {
  const [person, other] = [await aPerson(office.node), await aPerson(office.node, '문해린')]
  await fetchFrom(office.node, person, ['hrdk'])
  must(
    await importOutside(callBy(office.node, person), { badges: [{ form: 'json', text: JSON.stringify(assertion) }] }),
  )
  const { raw, headers } = await site.get('/wallet/download.json', person)
  expect(headers['content-disposition']).toContain('wallet.json')
  const badges = walletFileIn(raw)
  expect(badges).toHaveLength(2)
  expect(raw.toString()).not.toContain('secret')
  expect(must(await importOutside(callBy(office.node, other), { badges }))).toMatchObject({ added: 2, known: 0 })
  const there = must(await myOutside(callBy(office.node, other), {}))
  const states = await Promise.all(there.map(async (one) => await checkOutside(office.node, one)))
  expect(states.map((one) => (one.state === 'verified' ? one.verdict.verdict : one.state)).sort()).toEqual([
    'host-not-asked',
    'valid',
  ])
})

test('a link tells its holder how often it was opened, not by whom, and an earlier badge is shown as history', async () => {
  const { node } = office
  const person = await aPerson(node)
  await fetchFrom(node, person, ['hrdk'])
  office.wait(1_000)
  office.answers.qualifications = records({ ...licence, title: '전기기사' })
  await fetchFrom(node, person, ['hrdk'])
  const [now] = await held(node, person)
  const page = words((await site.get(`/wallet/${now?.id}`, person)).text)
  expect(page).toMatch(/이어 온 배지 2개.*전기기사 \(지금 보는 것\).*전기기능사.*새 배지로 바뀜/)
  const [, earlier] =
    [...(await site.get(`/wallet/${now?.id}`, person)).text.matchAll(/href="\/wallet\/([\w-]{36})"/g)][0] ?? []
  const old = await site.get(`/wallet/${earlier}`, person)
  expect(words(old.text)).toContain('새 배지로 바뀜')
  office.wait(31_000)
  const endsOn = addDays(node.clock.today(), 7)
  expect((await site.post(`/wallet/${earlier}/share`, { endsOn }, person)).status).toBe(303)
  const open = async () => (await asSystem(node, (tx) => openShares(tx, node, person.person)))[0]
  const token = (await open())?.token ?? ''
  expect((await open())?.views).toEqual({ times: 0 })
  expect(words((await site.get(`/b/${token}`)).text)).toMatch(/진짜이고, 지금도 유효합니다.*전기기사/)
  await site.get(`/b/${token}`, office.employer)
  await site.get(`/b/${token}`, person)
  const views = (await open())?.views
  expect([views?.times, (views?.last?.getTime() ?? 1) % 3_600_000]).toEqual([2, 0])
  expect(words((await site.get('/wallet/shares', person)).text)).toContain('2번 열렸습니다')
})

test('a program of its holder brings badges, reads how they stand, and takes them out', async () => {
  const person = await aPerson(office.node)
  const call = async (method: 'GET' | 'POST' | 'DELETE', path: string, payload?: object) => {
    const headers = { cookie: await cookieOf(person), 'sec-fetch-site': 'same-origin' }
    const reply = await site.app.inject({
      method,
      url: `/api/v1/wallet/outside${path}`,
      headers,
      ...(payload && { payload }),
    })
    return { status: reply.statusCode, ...Object(reply.json()) }
  }
  const brought = await call('POST', '', { badges: [assertion, JSON.stringify(assertion)] })
  expect(brought).toMatchObject({ status: 201, added: 1, known: 1 })
  expect(await call('GET', `/${brought.first}`)).toMatchObject({
    title: '안전 교육',
    light: 'amber',
    state: 'host-not-asked',
    text: JSON.stringify(assertion),
  })
  expect((await call('GET', '')).badges).toHaveLength(1)
  expect(await call('POST', '', { badges: [assertion, { type: 'Person' }] })).toMatchObject({ status: 422 })
  expect(await call('POST', '', { badges: [] })).toMatchObject({ status: 422 })
  expect((await call('DELETE', `/${brought.first}`)).status).toBe(200)
  expect((await call('GET', `/${brought.first}`)).status).toBe(404)
})

// The site knows who signed in by a cookie that its own requests make.
async function cookieOf(person: Parameters<Site['get']>[1]): Promise<string> {
  await site.get('/wallet', person)
  return person?.kind === 'person' ? `onil=test-session-of-${person.person}${person.acting.role}` : ''
}
