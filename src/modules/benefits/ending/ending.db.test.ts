import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { installJobs } from '../../../platform/jobs/runner.ts'
import { systemCall } from '../../../platform/node.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { aMember, aPerson, newRing } from '../../badges/testing/stage.ts'
import { myMessages } from '../../notifications/index.ts'
import { mySpell } from '../history/my-spell.ts'
import { jobs } from '../jobs.ts'
import { fileLoss } from '../reports/file-loss.ts'
import { insuredHere } from '../reports/insured-here.ts'
import { insuredSpell } from '../reports/insured-spell.ts'
import { tables } from '../tables.ts'
import { aSpell } from '../testing/builders.ts'
import { askEnd } from './ask-end.ts'
import { refuseEnd } from './refuse-end.ts'
import { withdrawEnd } from './withdraw-end.ts'

let database: TestDatabase
let node: TestNode
let platform: Awaited<ReturnType<typeof aMember>>
beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, jobs)
  node = testNode(database)
  fieldKeys.provide(node, newRing())
  platform = await aMember(node, 'employer', '늘솜퀵')
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const rider = async (more: { organisation?: string | undefined; to?: string } = {}) => {
  const person = await aPerson(node)
  const organisation = 'organisation' in more ? more.organisation : platform.organisation
  const spell = await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => {
    const about = { person: person.person, from: '2025-03-01', kind: '노무제공자', workplace: '늘솜퀵' } as const
    return await aSpell(tx, { ...about, ...(organisation && { organisation }), ...(more.to && { to: more.to }) })
  })
  return { person, spell: spell.id }
}
const asked = (spell: string) => ({
  spell,
  lastDay: '2026-06-30',
  separationKind: '소득감소',
  says: '콜이 크게 줄었습니다',
})
const told = async (actor: Parameters<typeof callBy>[1]) =>
  must(await myMessages(callBy(node, actor), { limit: 100 })).map(({ topic }) => topic)

test('the clock of the certificate runs from the request; the report that answers it is filled in and ends it', async () => {
  const { person, spell } = await rider()
  const first = must(await askEnd(callBy(node, person), asked(spell)))
  expect(first.dueOn).toBe(addDays(node.clock.today(), 10))
  expect(await told(platform)).toContain('benefits.end-asked')
  expect(await askEnd(callBy(node, person), asked(spell))).toMatchObject({ refusal: { refused: 'benefits.end-asked' } })
  const seen = must(await insuredSpell(callBy(node, platform), { spell }))
  expect(seen.ending).toMatchObject({ last_day: '2026-06-30', separation_kind: '소득감소' })
  expect(seen.certificate).toMatchObject({ due_on: first.dueOn, filed_at: null })
  const listed = must(await insuredHere(callBy(node, platform), {}))
  expect(listed.people.find((one) => one.spell.id === spell)?.ending?.id).toBe(first.request)
  must(
    await fileLoss(callBy(node, platform), { spell, to: '2026-06-30', separationKind: '소득감소', reason: '콜 감소' }),
  )
  expect(must(await mySpell(callBy(node, person), { spell })).ending).toMatchObject({ answer: 'filed' })
  expect(await askEnd(callBy(node, person), asked(spell))).toMatchObject({
    refusal: { refused: 'benefits.ended-already' },
  })
})

test('a workplace that says no does so by name with a reason, and the certificate stays due', async () => {
  const { person, spell } = await rider()
  must(await askEnd(callBy(node, person), asked(spell)))
  expect(await refuseEnd(callBy(node, platform), { spell, reason: ' ' })).toMatchObject({ ok: false })
  must(await refuseEnd(callBy(node, platform), { spell, reason: '계약이 이어집니다' }))
  const mine = must(await mySpell(callBy(node, person), { spell }))
  expect(mine.ending).toMatchObject({ answer: 'refused', reason: '계약이 이어집니다', answered_by_name: platform.name })
  expect(mine.certificate?.filed_at).toBeNull()
  expect(await told(person)).toContain('benefits.end-refused')
  expect(await refuseEnd(callBy(node, platform), { spell, reason: '다시' })).toMatchObject({
    refusal: { refused: 'benefits.no-end-asked' },
  })
  must(await askEnd(callBy(node, person), asked(spell))) // they may ask again
})

test('a request is taken back by whoever made it only, and nobody waits for the certificate then', async () => {
  const { person, spell } = await rider()
  must(await askEnd(callBy(node, person), asked(spell)))
  const stranger = await aPerson(node)
  expect(await withdrawEnd(callBy(node, stranger), { spell })).toMatchObject({ ok: false })
  must(await withdrawEnd(callBy(node, person), { spell }))
  const mine = must(await mySpell(callBy(node, person), { spell }))
  expect([mine.ending?.answer, mine.certificate]).toEqual(['withdrawn', undefined])
  expect(await told(platform)).toContain('benefits.end-withdrawn')
})

test('strangers, another company, days to come and workplaces elsewhere are refused', async () => {
  const [{ person, spell }, stranger] = [await rider(), await aPerson(node)]
  const other = await aMember(node, 'employer', '굽이물류')
  expect(await askEnd(callBy(node, stranger), asked(spell))).toMatchObject({ refusal: { status: 404 } })
  expect(await askEnd(callBy(node, platform), asked(spell))).toMatchObject({ refusal: { status: 403 } })
  const later = { ...asked(spell), lastDay: addDays(node.clock.today(), 1) }
  expect(await askEnd(callBy(node, person), later)).toMatchObject({ refusal: { fields: { lastDay: 'to-come' } } })
  const huge = { ...asked(spell), says: '가'.repeat(501) }
  expect(await askEnd(callBy(node, person), huge)).toMatchObject({ refusal: { fields: { says: 'too-long' } } })
  const elsewhere = await rider({ organisation: undefined })
  expect(await askEnd(callBy(node, elsewhere.person), asked(elsewhere.spell))).toMatchObject({
    refusal: { refused: 'benefits.workplace-elsewhere' },
  })
  must(await askEnd(callBy(node, person), asked(spell)))
  expect(await refuseEnd(callBy(node, other), { spell, reason: '남의 것' })).toMatchObject({ refusal: { status: 404 } })
  expect(await refuseEnd(callBy(node, person), { spell, reason: '스스로' })).toMatchObject({ refusal: { status: 403 } })
})

test('the database itself lets nobody answer their own request, nor change what was asked for', async () => {
  const { person, spell } = await rider()
  must(await askEnd(callBy(node, person), asked(spell)))
  const change = async (actor: Parameters<typeof callBy>[1], set: Readonly<Record<string, unknown>>) =>
    await inTransaction(node, actor, 'test', (tx) =>
      tables(tx).updateTable('benefits.end_request').set(set).where('spell_id', '=', spell).execute(),
    )
  const now = node.clock.now()
  await expect(change(person, { answer: 'filed', answered_at: now })).rejects.toThrow('not theirs to answer')
  await expect(change(platform, { answer: 'withdrawn', answered_at: now })).rejects.toThrow('not theirs to answer')
  await expect(change(platform, { last_day: '2026-06-01', answer: 'filed', answered_at: now })).rejects.toThrow('stays')
})
