import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Office, openOffice } from '../testing/office.ts'
import { aPerson, asSystem, held } from '../testing/stage.ts'
import { tables } from '../tables.ts'
import { importRecords, type LeftOut } from './import-records.ts'

let office: Office
let person: Awaited<ReturnType<typeof aPerson>>
beforeAll(async () => {
  office = await openOffice()
  person = await aPerson(office.node, '가온', 'link-a')
})
afterAll(() => office.close())

async function take(text: string | Readable, format: 'csv' | 'ndjson', issuer = 'hrdk') {
  const left: LeftOut[] = []
  const file = typeof text === 'string' ? Readable.from([Buffer.from(text)]) : text
  const how = { issuer, format, told: () => undefined, left: (row: LeftOut) => void left.push(row) }
  return { tally: await importRecords(office.node, file, how), left }
}

test('a table brings badges; each row that brings none is named with its line', async () => {
  const rows = [
    'link-a,1,전기기능사,2026-01-15,',
    'link-x,2,전기기능사,,',
    'link-a,,전기기능사,,',
    'link-a,4,용접기능사,2026-02-30,',
  ]
  const text = `\uFEFFholder,number,title,from,to\n${rows.join('\n')}\nlink-a,5,제빵기능사,2026-01-15,2025-01-01\n`
  const { tally, left } = await take(text, 'csv')
  expect(tally).toEqual({ rows: 2, issued: 1, replaced: 0, unchanged: 0, 'no-such-holder': 1, faulty: 3 })
  expect(left.sort((a, b) => a.line - b.line)).toEqual([
    { line: 3, why: ['no-such-holder'] },
    { line: 4, why: ['number: needed'] },
    { line: 5, why: ['from: not-a-day'] },
    { line: 6, why: ['to: before-from'] },
  ])
  expect(await held(office.node, person)).toMatchObject([{ title: '전기기능사' }])
  expect((await take(text, 'csv')).tally).toMatchObject({ issued: 0, unchanged: 1 })
  expect((await take('holder\n"', 'csv')).left).toEqual([{ line: expect.any(Number), why: ['csv-quote-not-closed'] }])
  expect((await take('holder\n1"2', 'csv')).left).toEqual([
    { line: expect.any(Number), why: ['invalid-opening-quote'] },
  ])
  expect((await take('{', 'ndjson')).left).toEqual([{ line: 1, why: ['not-json'] }])
  expect((await take('', 'csv', 'nobody')).tally).toBeUndefined()
})

test('an import that is cut off goes on where it was, and nothing is there twice', async () => {
  const lines = Array.from({ length: 1_700 }, (_, at) =>
    JSON.stringify({ holder: 'link-a', number: `n${at}`, title: '정비' }),
  )
  async function* cut() {
    for (const line of lines.slice(0, 1_200)) yield `${line}\n`
    throw new Error('cut off')
  }
  await expect(take(Readable.from(cut()), 'ndjson')).rejects.toThrow('cut off')
  const before = await count()
  expect(before).toBeGreaterThan(0)
  const { tally } = await take(lines.join('\n'), 'ndjson')
  expect(tally).toMatchObject({ rows: 1_700, issued: 1_700 - before, unchanged: before })
  expect(await count()).toBe(1_700)
}, 60_000)

async function count(): Promise<number> {
  const rows = await asSystem(office.node, (tx) =>
    tables(tx).selectFrom('badges.badge').select('id').where('external_id', 'like', 'n%').execute(),
  )
  return rows.length
}
