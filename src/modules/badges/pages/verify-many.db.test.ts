import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import { addRefusalTexts } from '../../../platform/refusal-texts.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { refusals } from '../refusals.ts'
import { type Office, openOffice, records } from '../testing/office.ts'
import { openSite, type Site } from '../testing/site.ts'
import { aPerson, employment, fetchFrom, held, licence } from '../testing/stage.ts'
import { mostTogether } from '../verify/verify-many.ts'
import { myBadge } from '../wallet/my-wallet.ts'

let office: Office
let site: Site
let badges: string[]

beforeAll(async () => {
  addRefusalTexts(refusals)
  office = await openOffice()
  site = await openSite(office.node)
  office.answers.qualifications = records(licence)
  office.answers['career-records'] = records(employment)
  const person = await aPerson(office.node)
  await fetchFrom(office.node, person, ['hrdk', 'keis'])
  const all = await held(office.node, person)
  badges = await Promise.all(
    all.map(async ({ id }) => JSON.stringify(must(await myBadge(callBy(office.node, person), { badge: id })).document)),
  )
})
afterAll(async () => {
  await site.app.close()
  await office.close()
})

const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const upload = async (files: Readonly<Record<string, string>>, as?: 'csv') => {
  const body = new FormData()
  for (const [name, text] of Object.entries(files)) body.append('file', new Blob([text]), name)
  if (as) body.append('as', as)
  const request = new Request('https://onil.test/verify', { method: 'POST', body })
  const headers = { 'content-type': request.headers.get('content-type') ?? '', 'sec-fetch-site': 'same-origin' }
  const payload = Buffer.from(await request.arrayBuffer())
  return await site.app.inject({ method: 'POST', url: '/verify', payload, headers })
}

test('many files, a list and lines of badges are answered together, one broken among them too', async () => {
  const [one = '', two = ''] = badges
  const altered = one.replace(/전기기능사|설비 점검/, '바뀐 것')
  const { statusCode, body } = await upload({
    'a.json': one,
    'b.json': altered,
    'c.json': '안녕',
    'd.json': `[${one},${two}]`,
  })
  expect(statusCode).toBe(200)
  expect(words(body)).toMatch(/배지 5개 가운데 5개를 살펴보세요.*내용이 바뀐 배지입니다.*배지로 읽을 수 없는 글입니다/)
  expect(words(body).match(/인정 목록에 없는 기관입니다/g)).toHaveLength(3)
  const lines = await upload({ 'lines.ndjson': `${one}\n${two}\n{"broken"\n` }, 'csv')
  expect(lines.headers['content-type']).toContain('text/csv')
  expect(lines.body.trim().split('\r\n')).toHaveLength(4)
  const many = await upload({ 'many.json': `[${Array.from({ length: mostTogether + 5 }, () => '{}').join(',')}]` })
  expect(words(many.body)).toContain('한 번에 200개까지 봅니다')
})

test('over the API, too: counts, light and reason for each, and nothing that is not asked for', async () => {
  const ask = async (credentials: string, lang = 'ko') =>
    await site.app.inject({
      method: 'POST',
      url: '/api/v1/badges/verify-many',
      headers: { 'content-type': 'application/json', 'accept-language': lang },
      payload: `{"credentials":${credentials}}`,
    })
  const answer = (await ask(`[${badges[0]},{"a":1},null,[]]`)).json<{ counts: object; results: { light: string }[] }>()
  expect(answer.counts).toEqual({ green: 0, amber: 1, red: 3 })
  expect(answer.results.map(({ light }) => light)).toEqual(['amber', 'red', 'red', 'red'])
  expect((await ask('[]')).statusCode).toBe(422)
  expect((await ask(`[${Array.from({ length: 101 }, () => '1').join(',')}]`)).statusCode).toBe(422)
})
