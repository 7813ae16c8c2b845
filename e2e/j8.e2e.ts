import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { closeWindows, desk, openBrowser, signIn, visit } from './node/browser.ts'
import { type SharedTown, shareTown } from './node/town.ts'

const valid = '진짜이고, 지금도 유효합니다'
const agency = '배움기록원'
let browser: Browser
let town: SharedTown
let staff: Page
let colleague: Page
let holder: Page
let first: Buffer
beforeAll(async () => {
  browser = await openBrowser()
  town = await shareTown(inject('townRoot'))
  staff = await atDesk('박누리')
  colleague = await atDesk('정한결')
  holder = await signIn(await visit(browser, town.address), '강노을', '/wallet/receive')
})
afterAll(async () => await closeWindows(browser))

async function atDesk(person: string): Promise<Page> {
  return await signIn(await visit(browser, town.address, { viewport: desk }), person, '/issuer/keys', agency)
}

const press = async (page: Page, name: string | RegExp): Promise<void> => {
  await page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()
  await page.waitForLoadState()
}

async function newestBadge(): Promise<string> {
  await holder.goto('/wallet')
  return (await holder.locator('main a[href^="/wallet/0"]').first().getAttribute('href')) ?? ''
}

/** What /verify says of a file to somebody who is not signed in. */
async function verdict(buffer: Buffer): Promise<string> {
  const context = await visit(browser, town.address)
  const page = await context.newPage()
  await page.goto('/verify')
  await page.locator('input[type=file]').setInputFiles({ name: 'badge.json', mimeType: 'application/json', buffer })
  await press(page, '확인하기')
  const said = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await context.close()
  return said
}

it('the agency’s website names it, and its public page says so', async () => {
  await staff.locator('#domain').fill('배움.kr/길')
  await press(staff, '도메인 정하기')
  await staff.locator('.errors').waitFor()
  await staff.locator('#domain').fill('learning-office.site.onil.test')
  await press(staff, '도메인 정하기')
  await press(staff, '지금 보기')
  await staff.getByText('확인했습니다').waitFor()
  await holder.goto('/agencies/learning-office')
  expect(await holder.getByText('learning-office.site.onil.test').count()).toBe(1)
  await holder.goto('/wallet/receive')
})

it('the agency designs a badge with its standard and publishes it', async () => {
  await staff.getByText('지금 서명함', { exact: true }).waitFor()
  await staff.goto('/issuer/designs/new')
  await staff.locator('main button.btn--main').click()
  await staff.locator('.errors').waitFor()
  await staff.locator('#name').fill('용접 기초')
  await staff.locator('select[name=kind]').selectOption('completion')
  await staff.locator('#description').fill('아래보기 용접을 혼자 합니다.')
  await staff.locator('#criteria').fill('120시간 가운데 100시간을 채우고 시험편 3개를 붙인다.')
  await staff.locator('[name="result1.name"]').fill('실기 점수')
  await staff.locator('[name="result1.values"]').fill('0~100')
  await staff.getByRole('radio', { name: '있으면 붙임' }).check()
  await staff.locator('[name="picture.says"]').fill('파란 도장 안의 톱니바퀴')
  await staff.locator('main button.btn--main').click()
  await staff.waitForURL(/\/issuer\/designs\/0[^/]+$/)
  await staff.goto(`${staff.url()}/standards?q=${encodeURIComponent('용접')}`)
  await press(staff, /^용접원.*잇기$/)
  await staff.goto(staff.url().replace(/\/standards.*/, ''))
  await press(staff, '이 내용 그대로 공개하고 발급에 쓰기')
  await staff.getByText('용접 기초').first().waitFor()
  expect(await staff.getByText('KECO').count()).toBeGreaterThan(0)
})

it('a number shown on a telephone is enough to issue one; it verifies for anybody', async () => {
  await press(holder, '번호 만들기')
  const number = (await holder.getByRole('status').getByRole('heading').textContent()) ?? ''
  await staff.goto('/issuer/issue')
  await staff.getByRole('link', { name: '용접 기초' }).click()
  await staff.locator('#holder').fill('0000 0000')
  await staff.locator('#number').fill('W-1')
  await staff.locator('[name="results.r1"]').fill('91')
  await staff.locator('main button.btn--main').click()
  await staff.getByText('그런 번호가 없거나 10분이 지났습니다').first().waitFor()
  await staff.locator('#holder').fill(number)
  await staff.locator('main button.btn--main').click()
  await staff.waitForURL(/\/issuer\/badges\//)
  first = await (await holder.request.get(`${await newestBadge()}/badge.json`)).body()
  expect(await verdict(first)).toBe(valid)
})

it('many are issued from a file once a second person has approved; a faulty line is named and left out', async () => {
  const did = /did:key:z\w+/.exec(first.toString())?.[0] ?? ''
  const file = `받는 사람,번호,실기 점수\n${did},W-2,77\n${did},W-3,101\n`
  await staff.goto('/issuer/bulk')
  await staff
    .locator('input[type=file]')
    .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })
  await press(staff, '읽어서 보기')
  await staff.getByText('1줄에 고칠 것이 있습니다').waitFor()
  await press(staff, '1줄을 승인받으러 보내기')
  await staff.getByText('올린 사람은 승인할 수 없습니다').waitFor()
  await colleague.goto(staff.url())
  await press(colleague, '1개 발급 승인하기')
  await expect
    .poll(async () => (await colleague.reload()) && (await colleague.getByText('새로 발급').count()), {
      timeout: 15_000,
    })
    .toBe(1)
})

it('what the holder says is wrong is corrected, and the link they gave out leads to the new badge', async () => {
  const badge = await newestBadge()
  const page = await holder.request.get(badge)
  expect(page.status()).toBe(200)
  await holder.goto(`${badge}/correction`)
  await holder.locator('#says').fill('점수가 77이 아니라 79입니다')
  await press(holder, '기관에 보내기')
  await staff.goto('/issuer/requests')
  await staff.getByRole('link', { name: '고치러 가기' }).click()
  expect(await staff.locator('[name="results.r1"]').inputValue()).toBe('77')
  await staff.locator('[name="results.r1"]').fill('79')
  await press(staff, '고쳐서 다시 내기')
  await staff.getByText('고쳐서 냈습니다').waitFor()
  const now = await (await holder.request.get(`${await newestBadge()}/badge.json`)).text()
  expect(now).toContain('"79"')
})

it('what happens in the agency’s own system issues a badge by a rule that a second person approved, once', async () => {
  await staff.goto('/issuer/designs')
  await staff.getByRole('link', { name: '용접 기초' }).first().click()
  await staff.getByRole('link', { name: '일이 생기면 자동 발급' }).click()
  await staff.locator('#kind').fill('course.completed')
  await staff.locator('[name="conditions.0.field"]').fill('score')
  await staff.locator('[name="conditions.0.is"]').selectOption('at-least')
  await staff.locator('[name="conditions.0.value"]').fill('60')
  await press(staff, '규칙 만들기')
  await staff.locator('.errors').waitFor()
  await staff.locator('[name="slots.results.r1"]').fill('{score}')
  await press(staff, '규칙 만들기')
  await staff.getByText('만든 사람은 승인할 수 없습니다').waitFor()
  await colleague.goto(staff.url())
  await press(colleague, '승인하고 켜기')
  const holderIs = /did:key:z\w+/.exec(first.toString())?.[0] ?? ''
  const tell = async (score: number) => {
    const data = { id: 'LMS-1', kind: 'course.completed', holder: holderIs, data: { score } }
    return await (await staff.request.post('/api/v1/issuer/events', { data, headers: { origin: town.address } })).json()
  }
  expect(await tell(101)).toMatchObject({ state: 'refused', badges: [{ fields: { 'results.r1': 'not-in-range' } }] })
  const told = await tell(88)
  expect(told).toMatchObject({ state: 'issued' })
  expect(await tell(88)).toEqual(told)
  await staff.goto('/issuer/events')
  await staff.getByText('새로 발급').waitFor()
  expect(await (await holder.request.get(`${await newestBadge()}/badge.json`)).text()).toContain('"88"')
})

it('a changed key leaves the badges it signed as they are', async () => {
  await staff.goto('/issuer/keys')
  await press(staff, '새 열쇠로 바꾸기')
  await staff.getByText('물러남. 낸 배지는 유효', { exact: true }).waitFor()
  expect(await verdict(first)).toBe(valid)
})

it('a revoked badge is seen within a minute by whoever verifies; the audit and the numbers tell of it', async () => {
  await staff.goto('/issuer?words=W-1')
  await staff.locator('main a[href^="/issuer/badges/0"]').first().click()
  await staff.locator('#revoke-reason').selectOption('wrong-data')
  await press(staff, '취소하기')
  await press(staff, '취소하기')
  await staff.getByText('취소했습니다').waitFor()
  await expect.poll(() => verdict(first), { timeout: 60_000, interval: 5_000 }).toBe('발급한 곳이 취소한 배지입니다')
  await staff.goto('/issuer/audit?number=W-1')
  const cells = await staff.locator('main tbody tr').allTextContents()
  expect(cells.map((row) => /배지를 (취소|발급)했습니다/.exec(row)?.[1])).toEqual(['취소', '발급'])
  expect(cells.every((row) => row.includes('박누리'))).toBe(true)
  expect((await colleague.goto('/issuer/audit'))?.status()).toBe(403)
  await staff.goto('/issuer/statistics')
  expect(await staff.getByRole('row', { name: /용접 기초/ }).textContent()).toContain('가림')
  expect(await staff.content()).not.toContain('강노을')
}, 120_000)
