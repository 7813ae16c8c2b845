import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { publishedKeys } from '../../../platform/receipts/published-keys.ts'
import { aPerson, asSystem, fetchFrom, held, licence } from '../testing/stage.ts'
import { code, type Office, openOffice, records } from '../testing/office.ts'
import { tables } from '../tables.ts'
import { lightOf } from '../verify/verdict.ts'
import { verifyNow } from '../verify/verify.ts'
import { myBadge } from '../wallet/my-wallet.ts'
import { decideAccreditation } from './decide-accreditation.ts'
import { proposeAccreditation } from './propose-accreditation.ts'
import { listAsPublished, readRegistry } from './read-registry.ts'
import { digestOf, openList } from './signed-list.ts'

let office: Office
type Person = Awaited<ReturnType<typeof aPerson>>
let first: Person
let second: Person

beforeAll(async () => {
  office = await openOffice()
  const operator = async (): Promise<Person> => {
    const acting = {
      role: 'operator',
      organisation: office.employer.organisation,
      organisationName: '온일',
      administrator: true,
    } as const
    return { ...(await aPerson(office.node, '운영자')), acting }
  }
  ;[first, second] = [await operator(), await operator()]
})
afterAll(() => office.close())

const hrdk = 'did:web:onil.test:agencies:hrdk'
const proposal = () => ({
  did: hrdk,
  name: '국가자격원',
  kinds: ['qualification'],
  from: addDays(office.node.clock.today(), -1),
  reason: '기관이 낸 지정서를 보았습니다',
})
const propose = async (more: object = {}, by = first) =>
  must(await proposeAccreditation(callBy(office.node, by), { ...proposal(), ...more })).proposal
const decide = async (proposal: string, by: Person, decision = 'confirmed') =>
  code(await decideAccreditation(callBy(office.node, by), { proposal, decision }))
const standing = async () => {
  office.answers.qualifications = records(licence)
  const person = await aPerson(office.node)
  await fetchFrom(office.node, person, ['hrdk'])
  const [badge] = await held(office.node, person)
  const { document } = must(await myBadge(callBy(office.node, person), { badge: badge?.id }))
  return async () => {
    office.wait(31_000)
    const verdict = await verifyNow(office.node, document)
    return [verdict.verdict, verdict.issuer.why, lightOf(verdict)]
  }
}

test('an accreditation takes two persons, then counts, is ended by two, and what was issued before stays good', async () => {
  const now = await standing()
  expect(await now()).toEqual(['valid', 'not-listed', 'amber'])
  const one = await propose()
  expect(await now()).toEqual(['valid', 'not-listed', 'amber'])
  expect(await decide(one, first)).toBe('badges.second-person')
  expect(await decide(one, second)).toBe('ok')
  expect(await decide(one, second)).toBe('badges.decided-already')
  expect(await now()).toEqual(['valid', 'listed', 'green'])

  const end = await propose({ replaces: one, until: office.node.clock.today() })
  expect(await decide(end, second)).toBe('ok')
  expect(await decide(await propose({ replaces: end }), second, 'refused')).toBe('ok')
  expect(code(await proposeAccreditation(callBy(office.node, first), { ...proposal(), replaces: one }))).toBe(
    'badges.accreditation-gone',
  )
  office.wait(86_400_000)
  expect(await now()).toEqual(['valid', 'ended-since', 'green'])
  const later = await standing()
  expect(await later()).toEqual(['valid', 'after-end', 'amber'])
})

test('each list is signed, names the one before and stays; another’s signature is none', async () => {
  const one = await propose({ kinds: ['degree'], name: '한빛대학' })
  expect(await decide(one, second)).toBe('ok')
  const { node } = office
  const keys = await publishedKeys(node)
  const newest = await listAsPublished(node)
  const before = await listAsPublished(node, (newest?.version ?? 0) - 1)
  const list = newest && (await openList(newest.signed, keys))
  expect(list).toMatchObject({ version: newest?.version, previous: digestOf(before?.signed ?? '') })
  expect(list?.entries.map(({ name }) => name)).toContain('한빛대학')
  const [head = '', , signature = ''] = newest?.signed.split('.') ?? []
  const forged = Buffer.from(JSON.stringify({ ...list, entries: [] })).toString('base64url')
  expect(await openList(`${head}.${forged}.${signature}`, keys)).toBeUndefined()
  expect(await openList('', keys)).toBeUndefined()
})

test('others neither propose nor read, and the database itself refuses one person’s two acts', async () => {
  const { node, hrdk: agency, employer } = office
  for (const by of [agency, employer, await aPerson(node)]) {
    expect(code(await proposeAccreditation(callBy(node, by), proposal()))).toBe('platform.not-yours')
    expect(code(await readRegistry(callBy(node, by), {}))).toBe('platform.not-yours')
  }
  const id = await propose()
  const alone = asSystem(node, (tx) =>
    tables(tx)
      .updateTable('badges.accreditation')
      .set({ decision: 'confirmed', decided_by: first.person, decided_by_name: '', decided_at: node.clock.now() })
      .where('id', '=', id)
      .execute(),
  )
  await expect(alone).rejects.toThrow(/check constraint/)
  for (const [wrong, fields] of [
    [{ did: 'did:key:z6Mk' }, 'did'],
    [{ kinds: [] }, 'kinds'],
    [{ until: addDays(node.clock.today(), -9) }, 'until'],
    [{ reason: ' ' }, 'reason'],
  ] as const) {
    const outcome = await proposeAccreditation(callBy(node, first), { ...proposal(), ...wrong })
    expect(outcome.ok ? '' : Object.keys(outcome.refusal.fields ?? {})).toEqual([fields])
  }
})
