import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, startOf } from '../../../kernel/day.ts'
import { type Outcome, must } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Call } from '../../../platform/node.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { readForEdit, readNews, readOneNews } from './read-news.ts'
import { restoreNews, saveNews } from './save-news.ts'

let database: TestDatabase
let node: TestNode
let editor: Call
let anybody: Call
const operator = { id: newId<'Organisation'>(), role: 'operator' as const }
const content = {
  title: { ko: '점검합니다', en: 'Maintenance' },
  text: { ko: '새벽에 **쉽니다**.', en: 'We **pause** at night.' },
  pinned: false,
  publish: 'now' as const,
}

beforeAll(async () => {
  database = await testDatabase()
  node = testNode(database)
  editor = callBy(node, personActor(undefined, operator))
  anybody = { ...editor, actor: { kind: 'anonymous' } }
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const code = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusal.refused)
const titles = async (): Promise<string[]> => must(await readNews(anybody, {})).all.map(({ title }) => title.ko)

describe('a notice', () => {
  it('is the editors’ until it is out, and everybody’s from its time to its end', async () => {
    const day = addDays(node.clock.today(), 1)
    const planned = { publish: 'at', at: { day, time: '09:00' }, expires: { day: addDays(day, 1), time: '00:00' } }
    const { news } = must(await saveNews(editor, { ...content, ...planned, title: { ko: '내일', en: 'Tomorrow' } }))
    expect(code(await readOneNews(anybody, { news }))).toBe('operations.no-such-news')
    expect(await titles()).not.toContain('내일')
    node.clock.move(startOf(day).getTime() + 12 * 3_600_000 - Date.now()) // noon of that day, at whatever hour this runs
    expect(await titles()).toContain('내일')
    node.clock.move(72 * 3_600_000)
    expect(await titles()).not.toContain('내일')
    node.clock.move(0)
  })

  it('comes first when it is pinned', async () => {
    must(await saveNews(editor, { ...content, pinned: true, title: { ko: '먼저', en: 'First' } }))
    must(await saveNews(editor, { ...content, title: { ko: '나중', en: 'Later' } }))
    expect((await titles())[0]).toBe('먼저')
  })

  it('is never overwritten unseen: who began from an older version is told; every state can be brought back', async () => {
    const { news } = must(await saveNews(editor, content))
    const second = { ...content, news, version: 1, title: { ko: '고침', en: 'Changed' } }
    must(await saveNews(editor, second))
    expect(code(await saveNews(editor, { ...second, title: { ko: '늦음', en: 'Late' } }))).toBe(
      'operations.news-changed',
    )
    must(await restoreNews(editor, { news, version: 1 }))
    const { news: now, revisions } = must(await readForEdit(editor, { news }))
    expect(now).toMatchObject({ version: 3, title: content.title })
    expect(revisions.map(({ version }) => version)).toEqual([3, 2, 1])
  })

  it('goes out in both languages, and only by an operator', async () => {
    const half = await saveNews(editor, { ...content, text: { ko: '쉽니다', en: ' ' } })
    expect(half).toMatchObject({ refusal: { status: 422, fields: { 'text.en': 'needed' } } })
    expect(code(await saveNews(callBy(node, personActor()), content))).toBe('platform.not-yours')
    expect(code(await saveNews(anybody, content))).toBe('platform.sign-in-first')
  })
})
