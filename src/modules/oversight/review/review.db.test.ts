import { afterAll, beforeAll, expect, test } from 'vitest'
import { toId } from '../../../kernel/id.ts'
import { must } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { downloadLines } from './download-lines.ts'
import { makeReview } from './make-review.ts'
import { review, reviews } from './read-reviews.ts'
import { limits, spanOf } from './report.ts'
import { signReview } from './sign-review.ts'

let database: TestDatabase
let node: TestNode
const staff = personActor(newId(), { id: toId(newId()), role: 'operator' })
const other = personActor(newId(), { id: toId(newId()), role: 'employer' })

beforeAll(async () => {
  database = await testDatabase()
  node = testNode(database)
  node.clock.move(Date.parse('2026-12-03T10:00:00+09:00') - Date.now())
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

type Reading = { at: string; actor: string; person?: string; kind?: 'read' | 'download'; request?: string }

async function read(readings: readonly Reading[]): Promise<void> {
  for (const { at, actor, person = newId(), kind = 'read', request = newId() } of readings)
    await node.database.pool.query(
      `insert into platform.access_entry (id, at, person_id, actor, actor_name, role, what, purpose, request, kind, reason, place)
        values ($1, $2, $3, $4, $4, 'employer', '지원서', '채용', $5, $6::text, case $6::text when 'download' then '심사용' end, '192.0.2.7')`,
      [newId(), at, person, `person:${actor}`, request, kind],
    )
}

const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))

test('a month’s report counts in Korean time, names what is above the limits, and leaves the rest alone', async () => {
  const same = newId()
  await read([
    ...times(limits.persons, () => ({ at: '2026-11-10T11:00:00+09:00', actor: 'many' })),
    ...times(limits.night, () => ({ at: '2026-11-11T23:30:00+09:00', actor: 'night' })),
    ...times(limits.repeated, () => ({ at: '2026-11-12T11:00:00+09:00', actor: 'again', person: same })),
    ...times(limits.downloads, () => ({ at: '2026-11-13T11:00:00+09:00', actor: 'bulk', kind: 'download' as const })),
    ...times(limits.persons - 1, () => ({ at: '2026-11-14T11:00:00+09:00', actor: 'plain' })),
    { at: '2026-12-01T00:10:00+09:00', actor: 'next month' },
    { at: '2026-10-31T23:50:00+09:00', actor: 'last month' },
  ])
  expect(await makeReview(node)).toBe('2026-11')
  await makeReview(node) // again changes nothing
  const { report } = must(await review(callBy(node, staff), { month: '2026-11' }))
  expect(report).toMatchObject({
    entries: 242,
    readers: 5,
    downloads: 3,
    withoutReason: 0,
    reasons: [{ reason: '심사용', n: 3 }],
  })
  expect(report.odd.map((o) => `${o.day} ${o.kind} ${o.name} ${o.n}`)).toEqual([
    '2026-11-10 persons person:many 100',
    '2026-11-11 night person:night 20',
    '2026-11-12 repeated person:again 20',
    '2026-11-13 downloads person:bulk 3',
  ])
})

test('the month that still runs can be looked at and not signed; one that never was is not there', async () => {
  const running = must(await review(callBy(node, staff), { month: '2026-12' }))
  expect([running.report.entries, running.madeAt]).toEqual([1, undefined])
  const early = await signReview(callBy(node, staff), { month: '2026-12', remarks: '아직 이릅니다' })
  expect(early).toMatchObject({ ok: false, refusal: { status: 404 } })
  expect(await review(callBy(node, staff), { month: '2026-01' })).toMatchObject({ ok: false, refusal: { status: 404 } })
})

test('a named person signs once, with remarks and a receipt; others cannot', async () => {
  const asked = { month: '2026-11', remarks: '밤 열람은 교대 근무로 확인했습니다.' }
  expect(await signReview(callBy(node, other), asked)).toMatchObject({ ok: false, refusal: { status: 403 } })
  expect(await signReview(callBy(node, staff), { ...asked, remarks: '  ' })).toMatchObject({ refusal: { status: 422 } })
  const signed = await signReview(callBy(node, staff, 'sign-once'), asked)
  expect(signed.ok && signed.receipt).toMatch(/^ey/)
  expect(await signReview(callBy(node, staff), asked)).toMatchObject({
    refusal: { refused: 'oversight.signed-before' },
  })
  const [kept] = must(await reviews(callBy(node, staff), {}))
  expect(kept?.signed).toMatchObject({ name: staff.name, remarks: asked.remarks })
})

test('the lines are given for a reason only, which stays with the review; a day can be taken alone', async () => {
  const month = '2026-11'
  expect(await downloadLines(callBy(node, staff), { month, reason: '' })).toMatchObject({ refusal: { status: 422 } })
  expect(await downloadLines(callBy(node, other), { month, reason: '궁금합니다만' })).toMatchObject({ ok: false })
  const day = must(await downloadLines(callBy(node, staff), { month, day: '2026-11-13', reason: '내려받기 점검' }))
  expect(day).toHaveLength(3)
  expect(day[0]).toMatchObject({
    at: '2026-11-13T11:00:00+09:00',
    place: '192.0.2.7',
    kind: 'download',
    reason: '심사용',
  })
  expect(must(await downloadLines(callBy(node, staff), { month, reason: '월 점검 보관' }))).toHaveLength(242)
  const { downloads } = must(await review(callBy(node, staff), { month }))
  expect(downloads.map(({ name, reason, lines }) => [name, reason, lines])).toEqual([
    [staff.name, '내려받기 점검', 3],
    [staff.name, '월 점검 보관', 242],
  ])
})

test('a month begins and ends at midnight in Korea, also at the end of a year', () => {
  expect(spanOf('2026-12')).toEqual({ from: new Date('2026-11-30T15:00:00Z'), to: new Date('2026-12-31T15:00:00Z') })
})
