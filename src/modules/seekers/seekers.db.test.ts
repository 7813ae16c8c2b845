import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { toDay } from '../../kernel/day.ts'
import { type Outcome, must } from '../../kernel/refusal.ts'
import { saveDraft, readDraft } from '../../platform/drafts/draft.ts'
import { type Job, job } from '../../platform/jobs/job.ts'
import { installJobs } from '../../platform/jobs/runner.ts'
import { newId } from '../../platform/new-id.ts'
import { systemCall } from '../../platform/node.ts'
import { drain } from '../../platform/outbox/relay.ts'
import { type TestDatabase, testDatabase } from '../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../platform/testing/test-node.ts'
import { revokeBadge } from '../badges/index.ts'
import { aPerson, anAgency, asSystem, employment, fetchFrom, held, withAgencies } from '../badges/testing/stage.ts'
import { hideEntry, moveEntry, removeEntry, saveEntry, settleConflict } from './edit-entries.ts'
import { subscriptions } from './subscriptions.ts'
import { myResume } from './read-resume.ts'
import { saveWishes } from './save-wishes.ts'
import { tables } from './tables.ts'

let database: TestDatabase
let node: TestNode
let careers: Awaited<ReturnType<typeof anAgency>>

const other = { ...employment, externalId: 'E-2', to: toDay('2026-08-31') }

// The queue is there; nothing works it off.
const queue = (name: string): Job => job(name, { data: z.object({}), run: () => Promise.resolve() })

beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, ['badges.fetch'].map(queue))
  node = testNode({ url: database.url, contextKey: database.contextKey, subscriptions: subscriptions })
  withAgencies(node, {
    'career-records': (subject) => ({
      answer: 'records',
      records: [employment, other].map((r) => ({ ...r, externalId: `${r.externalId}-${subject}` })),
    }),
  })
  careers = await anAgency(node, 'career-office', '고용기록원', 'career', 'career-records')
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const code = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusal.refused)
const typed = { section: 'skill' as const, title: '사내 배관 도면 읽기', organisation: '', detail: '' }
type Person = Awaited<ReturnType<typeof aPerson>>

async function withBadges(): Promise<Person> {
  const person = await aPerson(node)
  await fetchFrom(node, person, ['career-office'])
  await drain(node)
  return person
}

describe('the résumé', () => {
  it('fills itself from badges, once however often it is told, with the source of each line', async () => {
    const person = await withBadges()
    const fill = subscriptions[0]
    const [badge] = await held(node, person)
    const payload = {
      person: person.person,
      badge: badge?.id,
      kind: 'career',
      issuerName: '고용기록원',
      record: badge?.record,
    }
    await asSystem(node, async (tx) => {
      await fill?.hear(payload, { tx, call: systemCall(node, 'test'), now: node.clock.now(), seq: 1 })
    })
    const { entries, provenShare } = must(await myResume(callBy(node, person), {}))
    expect(entries.map((e) => [e.section, e.title, e.source, e.issuerName, e.badgeState])).toEqual(
      [1, 2].map(() => ['career', '설비 점검', 'badge', '고용기록원', 'valid']),
    )
    expect(provenShare).toBe(100)
    must(await saveEntry(callBy(node, person), typed))
    expect(must(await myResume(callBy(node, person), {})).provenShare).toBe(67)
  })

  it('asks which of two disagreeing records is right, and merges nothing', async () => {
    const person = await withBadges()
    const [conflict] = must(await myResume(callBy(node, person), {})).conflicts
    const pair = { one: conflict?.one.id, other: conflict?.other.id }
    must(await settleConflict(callBy(node, person), { ...pair, right: 'other' }))
    const after = must(await myResume(callBy(node, person), {}))
    expect([after.conflicts.length, after.entries.length]).toEqual([0, 2])
    expect(after.entries.filter((e) => e.hidden).map((e) => e.id)).toEqual([pair.one])
  })

  it('shows a revoked badge as revoked and no longer as proven', async () => {
    const person = await withBadges()
    for (const b of await held(node, person))
      must(await revokeBadge(callBy(node, careers), { badge: b.id, reason: 'wrong-data' }))
    const { entries, provenShare } = must(await myResume(callBy(node, person), {}))
    expect([entries[0]?.badgeState, provenShare]).toEqual(['revoked', 0])
  })

  it('lets typed lines be changed, moved and removed, proven ones only hidden', async () => {
    const person = await withBadges()
    const call = callBy(node, person)
    const [first, second] = must(await myResume(call, {})).entries
    expect(code(await removeEntry(call, { id: first?.id }))).toBe('seekers.no-such-line')
    expect(code(await saveEntry(call, { ...typed, id: first?.id }))).toBe('seekers.no-such-line')
    must(await hideEntry(call, { id: first?.id, hidden: true }))
    must(await moveEntry(call, { id: second?.id, by: 'up' }))
    expect(must(await myResume(call, {})).entries.map((e) => [e.id, e.hidden])).toEqual([
      [second?.id, false],
      [first?.id, true],
    ])
    const { id } = must(await saveEntry(call, typed))
    must(await saveEntry(call, { ...typed, id, title: '배관 도면' }))
    expect(must(await myResume(call, {})).entries.find((e) => e.id === id)?.title).toBe('배관 도면')
    must(await removeEntry(call, { id }))
    expect(must(await myResume(call, {})).entries).toHaveLength(2)
  })

  it('names what is wrong with a typed line', async () => {
    const call = callBy(node, await aPerson(node))
    expect(await saveEntry(call, { ...typed, title: ' ' })).toMatchObject({ refusal: { fields: { title: 'needed' } } })
    expect(await saveEntry(call, { ...typed, from: '2026-05-01', to: '2026-04-01' })).toMatchObject({
      refusal: { fields: { to: 'ends-before-it-begins' } },
    })
    expect(await saveEntry(call, { ...typed, from: '2026-02-30' })).toMatchObject({
      refusal: { fields: { from: 'not-a-day' } },
    })
  })

  it('is the person’s own, also when the application checks nothing', async () => {
    const [jiwoo, stranger] = [await withBadges(), await aPerson(node)]
    const { id } = must(await saveEntry(callBy(node, jiwoo), typed))
    const open = testNode({
      url: database.url,
      contextKey: database.contextKey,
      authorise: () => Promise.resolve(undefined),
    })
    try {
      expect(must(await myResume(callBy(open, stranger), {})).entries).toEqual([])
      expect(code(await removeEntry(callBy(open, stranger), { id }))).toBe('seekers.no-such-line')
      expect(code(await myResume(callBy(node, { kind: 'anonymous' }), {}))).toBe('platform.sign-in-first')
    } finally {
      await open.close()
    }
  })
})

describe('wishes', () => {
  it('are saved whole, and their draft is dropped', async () => {
    const call = callBy(node, await aPerson(node))
    must(await saveDraft(call, { form: 'wishes', fields: { regions: '수원' } }))
    const wishes = {
      startOn: '2026-12-14',
      regions: ['41110'],
      occupations: ['8111'],
      payMonthlyMin: 2_600_000,
      shifts: ['day' as const],
    }
    must(await saveWishes({ ...call, key: newId() }, wishes))
    expect(must(await myResume(call, {})).wishes).toEqual(wishes)
    expect(must(await readDraft(call, { form: 'wishes' }))).toBeNull()
    must(await saveWishes(call, { regions: [], occupations: [], shifts: [] }))
    expect(must(await myResume(call, {})).wishes).toEqual({ regions: [], occupations: [], shifts: [] })
  })
})

describe('what an employer may not ask (채용절차법 제4조의3)', () => {
  it('has no column', async () => {
    const columns = await asSystem(node, async (tx) => {
      const [entry] = await tables(tx).selectFrom('seekers.entry').selectAll().limit(1).execute()
      return Object.keys(entry ?? {})
    })
    expect(columns.length).toBeGreaterThan(10)
    expect(
      columns.filter((c) => /photo|picture|birth|sex|gender|age$|family|marri|propert|height|weight/.test(c)),
    ).toEqual([])
  })
})
