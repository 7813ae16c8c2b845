import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../kernel/day.ts'
import { addRefusalTexts } from '../../../platform/refusal-texts.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { revokeBadge } from '../issuers/change-status.ts'
import { refusals } from '../refusals.ts'
import { type Office, openOffice, records } from '../testing/office.ts'
import { openSite, type Site } from '../testing/site.ts'
import { aPerson, asSystem, employment, fetchFrom, held, licence, workOff } from '../testing/stage.ts'
import { openShares } from '../wallet/shares.ts'

let office: Office
let site: Site

beforeAll(async () => {
  addRefusalTexts(refusals)
  office = await openOffice()
  site = await openSite(office.node)
  office.answers.qualifications = records(licence)
  office.answers['career-records'] = records(employment)
})
afterAll(async () => {
  await site.app.close()
  await office.close()
})

const words = (html: string): string =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const holder = async () => {
  const person = await aPerson(office.node)
  await fetchFrom(office.node, person, ['hrdk', 'keis'])
  const badges = await held(office.node, person)
  return { person, licence: badges.find((b) => b.kind === 'qualification')?.id ?? '' }
}

test('the wallet asks, shows that it waits, reloads only meanwhile, and then shows the badge', async () => {
  const person = await aPerson(office.node)
  const empty = await site.get('/wallet', person)
  expect(words(empty.text)).toContain('아직 배지가 없습니다')
  expect(empty.text.match(/name="agencies"/g)).toHaveLength(2)
  expect(empty.headers['refresh']).toBeUndefined()

  const endsOn = addDays(office.node.clock.today(), 182)
  expect(await site.post('/wallet/get', { agencies: 'hrdk', endsOn, other: '' }, person)).toMatchObject({ status: 303 })
  const waiting = await site.get('/wallet', person)
  expect(waiting.headers['refresh']).toBe('3')
  expect(words(waiting.text)).toContain('국가자격원에 묻고 있습니다')
  await workOff(office.node, person)
  const full = await site.get('/wallet', person)
  expect(full.headers['refresh']).toBeUndefined()
  expect(words(full.text)).toMatch(/전기기능사 국가자격원 확인됨 2023년 6월 30일부터/)

  const refused = await site.post('/wallet/get', { endsOn }, person)
  expect([refused.status, words(refused.text).includes('가져올 곳을 하나 이상 고르세요')]).toEqual([422, true])
  const late = await site.post('/wallet/get', { agencies: 'keis', endsOn, other: '2001-01-01' }, person)
  expect([late.status, words(late.text).includes('오늘이나 그 뒤의 날을 고르세요')]).toEqual([422, true])
})

test('who comes from an application or the résumé finds the way back, also after asking; other addresses are not followed', async () => {
  const person = await aPerson(office.node)
  const [from, back] = ['/apply/3f0c', 'href="/apply/3f0c"']
  const page = await site.get(`/wallet?return=${from}`, person)
  expect(page.text).toContain(back)
  expect(page.text).toContain('name="_page" value="/wallet?return=%2Fapply%2F3f0c"')
  const endsOn = addDays(office.node.clock.today(), 182)
  const refused = await site.post('/wallet/get', { endsOn, return: from }, person)
  expect([refused.status, refused.text.includes(back)]).toEqual([422, true])
  const asked = await site.post('/wallet/get', { agencies: 'hrdk', endsOn, return: from }, person)
  expect(asked.headers['location']).toBe('/wallet?return=%2Fapply%2F3f0c')
  await workOff(office.node, person)
  const full = await site.get('/wallet?return=%2Fapply%2F3f0c', person)
  expect(full.text).toContain('class="btn btn--main" href="/apply/3f0c"')
  expect((await site.get('/wallet?return=/my/resume', person)).text).toContain('이력서로 돌아가기')
  for (const evil of [
    '//evil.example/apply/',
    'https://evil.example',
    '/sign-out',
    '/apply/../sign-out',
    '/apply/\\\\evil',
  ])
    expect((await site.get(`/wallet?return=${encodeURIComponent(evil)}`, person)).text).not.toContain('돌아가기')
})

test('every page is whole in English', async () => {
  const { person, licence: badge } = await holder()
  const { hrdk } = office
  const pages = [
    ['/wallet', person],
    [`/wallet/${badge}`, person],
    ['/wallet/shares', person],
    ['/verify', undefined],
    ['/issuer', hrdk],
    ['/issuer/issue', hrdk],
    [`/issuer/badges/${badge}`, hrdk],
    [`/issuer/badges/${badge}/revoke?reason=wrong-data`, hrdk],
  ] as const
  // What agencies and people wrote stays as they wrote it.
  const data =
    /전기기능사|국가자격원|고용기록원|한들전자|설비 점검|한지우|이 자격을 가졌습니다|자격이 기관의 자격 등록부에 올라 있습니다|한국어|온일|담당자/g
  for (const [path, as] of pages) {
    const answer = await site.get(path, as, 'en')
    expect(answer.status, path).toBe(200)
    const main = /<main[\s\S]*<\/main>/.exec(answer.text)?.[0] ?? ''
    expect(
      words(main)
        .replace(data, '')
        .match(/[가-힣]+/g),
      path,
    ).toBeNull()
    expect(words(main)).not.toMatch(/undefined|\[object/)
  }
})

test('a badge is verified from file, picture, text and link, and an altered one is not', async () => {
  const { person, licence: badge } = await holder()
  const detail = await site.get(`/wallet/${badge}`, person)
  expect(words(detail.text)).toContain('가진 사람이 직접 보냈습니다')
  const file = await site.get(`/wallet/${badge}/badge.json`, person)
  const pasted = await site.post('/verify', { badge: file.text })
  expect(words(pasted.text)).toContain('진짜이고, 지금도 유효합니다')
  expect(words(pasted.text)).not.toContain('한지우')
  const altered = await site.post('/verify', { badge: file.text.replace('전기기능사', '전기기능장') })
  expect(words(altered.text)).toContain('내용이 바뀐 배지입니다')
  const picture = await site.get(`/wallet/${badge}/badge.png`, person)
  const boundary = '----badge'
  const payload = Buffer.concat([
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="b.png"\r\ncontent-type: image/png\r\n\r\n`,
    ),
    picture.raw,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, 'sec-fetch-site': 'same-origin' }
  const uploaded = await site.app.inject({ method: 'POST', url: '/verify', payload, headers })
  expect(words(uploaded.body)).toContain('진짜이고, 지금도 유효합니다')
  for (const [text, says] of [
    ['', '확인할 배지가 없습니다'],
    ['안녕하세요', '배지로 읽을 수 없는 글입니다'],
    ['https://elsewhere.example/badge', '온일이 열어 보지 않는 주소입니다'],
    ['{"a":1}', '배지로 읽을 수 없습니다'],
  ])
    expect(words((await site.post('/verify', { badge: text ?? '' })).text)).toContain(says)
})

test('a link shows the badge without the name, until it is stopped', async () => {
  const { person, licence: badge } = await holder()
  const endsOn = addDays(office.node.clock.today(), 7)
  expect(await site.post(`/wallet/${badge}/share`, { endsOn }, person)).toMatchObject({ status: 303 })
  const [share] = await asSystem(office.node, (tx) => openShares(tx, office.node, person.person))
  const opened = await site.get(`/b/${share?.token}`)
  expect(words(opened.text)).toMatch(/진짜이고, 지금도 유효합니다.*이름을 가렸습니다.*가진 사람이 직접 보냈습니다/)
  expect(await site.post('/verify', { badge: `https://onil.test/b/${share?.token}` })).toMatchObject({
    status: 303,
    headers: { location: `/b/${share?.token}` },
  })
  expect(await site.post('/wallet/shares/stop', { share: share?.id ?? '' }, person)).toMatchObject({ status: 303 })
  expect((await site.get(`/b/${share?.token}`)).status).toBe(404)
  const wrong = await site.post(`/wallet/${badge}/share`, { endsOn: '' }, person)
  expect([wrong.status, words(wrong.text).includes('날짜를 고르세요')]).toEqual([422, true])
})

test('an issuer issues and revokes by form, and the API does the same', async () => {
  const { person, licence: badge } = await holder()
  const { hrdk, node } = office
  expect(words((await site.get('/issuer?words=23-0', hrdk)).text)).not.toContain('한지우')
  expect(words((await site.get(`/issuer/badges/${badge}`, hrdk)).text)).toContain('한지우')
  expect(words((await site.get(`/issuer/badges/${badge}/revoke?reason=wrong-data`, hrdk)).text)).toContain(
    '되돌릴 수 없습니다',
  )
  expect((await site.post(`/issuer/badges/${badge}/suspend`, { reason: 'under-review' }, hrdk)).status).toBe(303)
  expect((await site.post(`/issuer/badges/${badge}/restore`, {}, hrdk)).status).toBe(303)
  expect((await site.post(`/issuer/badges/${badge}/revoke`, { reason: 'wrong-data' }, hrdk)).status).toBe(303)
  expect(words((await site.get('/wallet', person)).text)).toContain('기관이 취소함')
  expect(words((await site.get(`/wallet/${badge}`, person)).text)).toContain('까닭: 적힌 내용이 틀렸습니다')

  const wallet = /did:key:z\w+/.exec((await site.get('/wallet', person)).text)?.[0] ?? ''
  const order = {
    holder: wallet,
    number: 'A-1',
    title: '지게차운전기능사',
    organisation: '국가자격원',
    from: '2026-01-02',
  }
  const blank = await site.post('/issuer/issue', { ...order, title: '' }, hrdk)
  expect([blank.status, words(blank.text).includes('여기를 써 주세요'), blank.text.includes('A-1')]).toEqual([
    422,
    true,
    true,
  ])
  expect((await site.post('/issuer/issue', order, hrdk)).status).toBe(303)
  const again = await site.post('/issuer/issue', order, hrdk)
  expect([again.status, words(again.text).includes('새로 낼 것이 없습니다')]).toEqual([422, true])

  const issued = await site.post('/api/v1/issuer/badges', { ...order, number: 'A-2' }, hrdk)
  expect(issued.status).toBe(201)
  const { badge: second, receipt } = JSON.parse(issued.text)
  expect(receipt).toMatch(/\./)
  const { text } = await site.get(`/wallet/${second}/badge.json`, person)
  const ask = async () => {
    const headers = { 'content-type': 'application/json' }
    const answer = await site.app.inject({
      method: 'POST',
      url: '/api/v1/badges/verify',
      headers,
      payload: `{"credential":${text}}`,
    })
    return answer.json<{ verdict: string }>().verdict
  }
  expect(await ask()).toBe('valid')
  await revokeBadge(callBy(node, hrdk), { badge: second, reason: 'issued-by-mistake' })
  office.wait(31_000)
  expect(await ask()).toBe('revoked')
})

test('what agencies publish may be kept for half a minute and read from anywhere', async () => {
  const did = await site.get('/agencies/hrdk/did.json')
  expect(did.headers).toMatchObject({ 'cache-control': 'public, max-age=30', 'access-control-allow-origin': '*' })
  expect(JSON.parse(did.text)).toMatchObject({ id: 'did:web:onil.test:agencies:hrdk' })
  expect((await site.get('/agencies/hrdk/status/suspension-1')).status).toBe(200)
  expect((await site.get('/agencies/hrdk/status/suspension-2')).status).toBe(404)
  expect((await site.get('/agencies/nobody/did.json')).status).toBe(404)
})
